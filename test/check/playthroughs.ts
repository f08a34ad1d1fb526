import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readConfig } from '../../src/playthrough/config.ts';
import { prepare } from '../../src/playthrough/prepare.ts';
import { readScripts } from '../../src/playthrough/read.ts';
import { complaintsOf } from '../../src/playthrough/report/result.ts';
import { Stage } from '../../src/playthrough/suite/stage.ts';

/**
 * The codes of all that `continuity test` says of `play.yaml` among `files`, of
 * what playing it with the story `barn` says, or of `continuity.yaml`. The main
 * file of the story is `ink`, or among the files.
 */
export async function codesOf(
  ink: string,
  { 'main.ink': own = ink, 'continuity.yaml': config, ...files }: Readonly<Record<string, string>>,
): Promise<string[]> {
  if (config !== undefined)
    return readConfig(config, 'continuity.yaml').diagnostics.map(({ code }) => code);
  const folder = mkdtempSync(join(tmpdir(), 'continuity-test-'));
  try {
    const main = join(folder, 'scenes/barn/main.ink');
    const script = (name: string) => join(folder, 'scripts/barn', name);
    put(main, own);
    for (const [name, text] of Object.entries(files)) put(script(name), text);
    const scripts = readScripts([script('play.yaml')]);
    const cache = join(folder, 'cache');
    const how = { places: [folder], cache, coverage: false, hasColour: false, update: false };
    const stage = new Stage({ scripts, ...how });
    const { scripts: prepared } = await prepare(main, scripts);
    const found = prepared.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));
    for (const index of scripts.keys()) {
      const { result } = await stage.run({ index });
      found.push(...complaintsOf(result).map(({ code }) => code));
    }
    return [...new Set(found)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
