import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { prepare } from '../playthrough/prepare.ts';
import { readScripts } from '../playthrough/read.ts';
import { recordScript } from '../playthrough/record.ts';
import { runScript } from '../playthrough/run.ts';
import { label } from '../session/block.ts';
import { clean } from '../story/clean.ts';
import type { Story } from '../story/story.ts';
import { deliver } from './deliver.ts';
import { type Library, openDesk, openLibrary } from './library.ts';
import type { RecordOptions } from './options.ts';
import { writeNow } from './output.ts';
import { chosenPlay, keptPlay } from './played.ts';
import { nameForScripts } from './story-name.ts';

/** Exit status where the script does not pass, and where the command was used wrongly. */
const [failed, wrongUse] = [1, 2];

/**
 * Turns a play that was kept, or one made of the choices given, into a script,
 * which is printed or written to a file. Resolves to the exit status.
 */
export async function record(name: string, options: RecordOptions, home: string): Promise<number> {
  const { output, title } = options;
  const misuse = misuseOf(options);
  if (misuse) return say(misuse, wrongUse);
  const library = openLibrary(options, home);
  const desk = await openDesk(library, name);
  if (typeof desk === 'number') return desk;
  await desk.ready();
  const { session, notice } = options.choices
    ? chosenPlay(desk.story, options, options.choices)
    : keptPlay(desk.story, name, library, options.load);
  if (notice) say(notice);
  if (!session) return wrongUse;
  const story = nameForScripts(desk.story, home);
  const script = recordScript(session, { story, ...(title !== undefined && { title }) });
  const problem = deliver(script, output, { isNew: true });
  if (problem) return say(problem, wrongUse);
  return verify(script, output ?? 'script.yaml', desk.story, library);
}

function misuseOf({ output, choices, at, seed }: RecordOptions): string | undefined {
  if (!choices && (at !== undefined || seed !== undefined))
    return '--at and --seed are for a new play: give its choices with --choices';
  if (output !== undefined && existsSync(output))
    return `${output} is there already, and a script is never written over another file`;
  return undefined;
}

/** Runs the script: what was played may have broken what the story promises of itself. */
async function verify(
  text: string,
  file: string,
  { folder, main }: Story,
  { folders }: Library,
): Promise<number> {
  const [script] = readScripts([file], () => text);
  if (!script) return failed;
  const prepared = await prepare(join(folder, main), [script], {
    cache: join(folders.cache, 'stories'),
  });
  const outcome = runScript(prepared, prepared.scripts[0] ?? script);
  if (outcome.status === 'passed') return 0;
  const [problem] = [...outcome.failures, ...outcome.problems];
  return say(`the script does not pass: ${label(problem?.message ?? outcome.note ?? '')}`, failed);
}

function say(message: string, status = 0): number {
  writeNow(2, `continuity: ${clean(message)}\n`);
  return status;
}
