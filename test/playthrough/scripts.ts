import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Outcome } from '../../src/playthrough/outcome.ts';
import { prepare } from '../../src/playthrough/prepare.ts';
import type { RunOptions } from '../../src/playthrough/prepared.ts';
import { readScripts } from '../../src/playthrough/read.ts';
import { runScript } from '../../src/playthrough/run.ts';
import type { Script } from '../../src/playthrough/script.ts';
import type { ReadFile } from '../../src/story/source.ts';

/** A story with all that a script can hold on to: worlds, canon, variables, a list, endings, a loop. */
export const LOFT = `VAR trust = 0
VAR name = "Lex"
VAR half = 0.5
VAR warm = true
LIST things = key, (map), pen
-> loft

=== loft
# scene: The Loft
# world: Smallville/The Farm
The loft smelled of *hay* and “old” summers.
+ [Ask what he remembers # canon]
  ~ trust++
  He told him.
  -> river
+ [Wait for him to speak] -> silence
+ [Wait for the rain]
  It rained.
  -> loft

=== silence
# world: Smallville
~ things += key
Nobody spoke. # mood: quiet
* [Leave] He left. -> END
* [Lie]
  ~ trust = -1
  -> river

=== river
# scene: The River
They went down to the river.
- (bank)
+ [Cross it # canon]
  Over they went.
  # ending: across
  -> END
+ [Throw a stone]
  ~ trust = 7 % (trust - trust)
  It sank.
  -> bank
+ [Go back] -> loft

=== function doubled()
~ trust = trust * 2
~ return trust
`;

/** Reads files out of `files`, by their paths; all others from the disk. */
export function filesOf(files: Readonly<Record<string, string>>): ReadFile {
  return (path) =>
    files[path] ?? files[relative(process.cwd(), path)] ?? readFileSync(path, 'utf8');
}

/** The scripts that `yaml` is, in `a.yaml`; other files by their names. */
export function read(yaml: string, others: Readonly<Record<string, string>> = {}): Script[] {
  return readScripts(['a.yaml'], filesOf({ 'a.yaml': yaml, ...others }));
}

/** Runs the scripts that `yaml` is on the story that `ink` is, in `loft/main.ink`. */
export async function runAll(
  yaml: string,
  ink = LOFT,
  options: RunOptions = {},
): Promise<Outcome[]> {
  const prepared = await prepare('loft/main.ink', read(yaml), {
    read: filesOf({ 'loft/main.ink': ink }),
  });
  return prepared.scripts.map((script) => runScript(prepared, script, options));
}

/** The one script that `yaml` is, run; `steps:` is put in front of a bare list of steps. */
export async function run(yaml: string, ink = LOFT, options: RunOptions = {}): Promise<Outcome> {
  const text = yaml.trimStart().startsWith('-') ? `steps:\n${yaml}` : yaml;
  const [outcome] = await runAll(text, ink, options);
  if (!outcome) throw new Error('there is no script in it');
  return outcome;
}

/** All that was wrong with a script or failed in its run: `line:column message`, with the hint behind it. */
export function complaints({ problems, failures }: Outcome): string[] {
  const said = (line: number, column: number | undefined, message: string, hint?: string) =>
    `${line}:${column} ${message}${hint === undefined ? '' : ` (${hint})`}`;
  return [
    ...problems.map(({ line, column, message, hint }) => said(line, column, message, hint)),
    ...failures.map(({ at, message, hint }) => said(at.line, at.column, message, hint)),
  ];
}
