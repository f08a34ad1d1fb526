import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { isatty } from 'node:tty';
import { readScripts } from '../playthrough/read.ts';
import type { Script } from '../playthrough/script.ts';
import { findScripts } from '../playthrough/suite/find.ts';
import { onlyRows, readGrep, select, withoutShared } from '../playthrough/suite/select.ts';
import type { Cue, Setting } from '../playthrough/suite/stage.ts';
import { colourLevel } from '../reader/colour.ts';
import { findFolders } from '../session/folders.ts';
import type { TestOptions } from './test-options.ts';

/** What is to be run, and how. */
export interface Suite {
  readonly setting: Setting;
  readonly cues: readonly Cue[];
  /** What there is to say about what is left out. */
  readonly notes: readonly string[];
  /** Scripts that left `only` in. */
  readonly only: readonly Script[];
}

/** What is wrong with what was asked for. */
export interface NoSuite {
  readonly problems: readonly string[];
}

/** Finds and picks the scripts that `files` and `options` mean; `home` is the program's own folder. */
export async function suiteOf(
  files: readonly string[],
  options: TestOptions,
  home: string,
): Promise<Suite | NoSuite> {
  const grep = grepOf(options.grep);
  if (typeof grep === 'string') return { problems: [grep] };
  const cwd = process.cwd();
  const found = await findScripts(files, cwd);
  if (found.problems.length > 0) return { problems: found.problems };
  const read = withoutShared(readScripts(found.files), found.named);
  const { scripts, problems } = onlyRows(read, found.rows);
  if (problems.length > 0) return { problems };
  const { seed, shard } = options;
  const seeds = options.seeds ?? (seed === undefined ? undefined : [seed]);
  const { tasks, only, notes } = select(scripts, {
    ...(grep && { grep }),
    ...(seeds && { seeds }),
    ...(shard && { shard }),
  });
  if (tasks.length === 0 && grep && !shard)
    return { problems: [`no playthrough has ${options.grep} in its title, file or story`] };
  const chosen = [...new Set(tasks.map(({ script }) => script))];
  const indices = new Map(chosen.map((script, index) => [script, index]));
  return {
    setting: {
      scripts: chosen,
      places: [cwd, home],
      cache: join(cacheFolder(options), 'stories'),
      coverage: isCovered(options),
      hasColour: isColoured(options),
      update: options.update === true,
    },
    cues: tasks.map((task) => ({
      index: indices.get(task.script) ?? 0,
      ...(task.seed !== undefined && { seed: task.seed }),
    })),
    notes,
    only,
  };
}

/** Whether what is reached is to be noted. */
export function isCovered({ coverage, coverageFormat, coverageFrom }: TestOptions): boolean {
  return [coverage, coverageFormat, coverageFrom].some((each) => each !== undefined);
}

function isColoured({ color, plain, reporter }: TestOptions): boolean {
  if (plain || reporter !== 'pretty') return false;
  return (color ?? colourLevel(process.env, isatty(1))) !== 'none';
}

function cacheFolder({ stateDir }: TestOptions): string {
  const around = { env: process.env, platform: process.platform, home: homedir() };
  return findFolders({ ...around, ...(stateDir !== undefined && { stateDir }) }).cache;
}

function grepOf(text: string | undefined): RegExp | string | undefined {
  if (text === undefined) return undefined;
  try {
    return readGrep(text);
  } catch (error) {
    return `--grep ${text} is not a regular expression: ${error instanceof Error ? error.message : error}`;
  }
}

/** The file that threads begin with; undefined where the program was not built. */
export function workerFile(home: string): string | undefined {
  const file = join(home, 'bin', 'worker.js');
  return existsSync(file) && existsSync(join(home, 'dist', 'commands.cjs')) ? file : undefined;
}
