/**
 * Makes vitest tests of playthroughs:
 *
 * ```ts
 * import { playthroughs } from 'continuity/vitest';
 * playthroughs('scripts');
 * ```
 */
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, it } from 'vitest';
import { readScripts } from './playthrough/read.ts';
import { complaintsOf, type Result } from './playthrough/report/result.ts';
import { findScripts } from './playthrough/suite/find.ts';
import { select, withoutShared } from './playthrough/suite/select.ts';
import { Stage } from './playthrough/suite/stage.ts';
import { findFolders } from './session/folders.ts';

/** How playthroughs are run. */
export interface PlaythroughsOptions {
  /** Folder with `scenes/`, in which stories are looked for; the working folder where none is named. */
  readonly root?: string;
  /** Folder for what was compiled; the user's own where none is named. */
  readonly cache?: string;
}

/**
 * Declares a test for every playthrough in `folder`, which may be a single file
 * or a pattern, too. `skip` and `only` mean what they mean to vitest. A test
 * fails with all that `continuity test` would show. Every story is compiled once.
 */
export function playthroughs(folder: string, options: PlaythroughsOptions = {}): void {
  describe(folder, async () => {
    const root = resolve(options.root ?? '.');
    const found = await findScripts([folder], process.cwd());
    for (const problem of found.problems) throw new Error(problem);
    const scripts = withoutShared(readScripts(found.files), found.named);
    const stage = new Stage({
      scripts,
      places: [root],
      cache: options.cache ?? cacheFolder(),
      coverage: false,
      hasColour: false,
      update: false,
    });
    const chosen = new Set(select(scripts, {}).tasks.map(({ script }) => script));
    scripts.forEach((script, index) => {
      const declare = script.only ? it.only : chosen.has(script) ? it : it.skip;
      declare(`${script.title} (${script.id})`, async (test) => {
        if (script.skip !== undefined) test.skip(script.skip);
        const { result } = await stage.run({ index });
        throwFailed(result);
      });
    });
  });
}

function throwFailed(result: Result): void {
  const [first, ...more] = complaintsOf(result);
  if (!first) return;
  const accounts = [first, ...more].map(({ account }) => account);
  const error = new Error(accounts.join('\n\n'));
  // So that the line of the script is shown, not one of this file.
  const { file, line, column } = first.at;
  error.stack = `${error.name}: ${error.message}\n    at ${resolve(file)}:${line}:${column}`;
  throw error;
}

function cacheFolder(): string {
  const around = { env: process.env, platform: process.platform, home: homedir() };
  return join(findFolders(around).cache, 'stories');
}
