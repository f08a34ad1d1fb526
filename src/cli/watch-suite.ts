import { relative, resolve } from 'node:path';
import { watchFiles } from '../author/watch.ts';
import type { Script } from '../playthrough/script.ts';
import type { Cue } from '../playthrough/suite/stage.ts';
import { writeNow } from './output.ts';
import { reporterNamed } from './reporters.ts';
import { type Run, runSuite, writeTally } from './run-suite.ts';
import { type NoSuite, type Suite, suiteOf } from './suite.ts';
import type { TestOptions } from './test-options.ts';

/** What ends the wait for something to do. */
type Wish = 'all' | 'quit' | { readonly changed: readonly string[] };

/**
 * Runs a suite, and again whatever a change to a script or a story concerns,
 * until it is told to stop. Enter runs all of it, with scripts that are new; q
 * and Ctrl-C end it. Resolves to 0, or to 1 where the last run had failures.
 */
export async function watchSuite(
  files: readonly string[],
  options: TestOptions,
  home: string,
): Promise<number> {
  const wishes = new Wishes();
  const keys = listen(wishes);
  const watcher = watchFiles([], (changed) => wishes.add({ changed }));
  let status = 0;
  let filesOf = new Map<string, ReadonlySet<string>>();
  try {
    for (let wish: Wish = 'all'; wish !== 'quit'; wish = await wishes.next()) {
      const suite = await suiteOf(files, options, home);
      if ('problems' in suite) {
        tell(suite);
        continue;
      }
      const changed = wish === 'all' ? undefined : wish.changed;
      const concerned = changed ? concerning(suite, changed, filesOf) : suite;
      if (changed) writeNow(1, `\n${changed.map((path) => relative('.', path)).join(', ')}\n`);
      const run = await runAndTell(concerned, options, home);
      status = run.results.some((each) => each.status === 'failed') ? 1 : 0;
      filesOf = new Map([...filesOf, ...(await sourcesOf(concerned, run))]);
      watcher.update([...new Set([...filesOf.values()].flatMap((each) => [...each]))]);
      await watcher.ready;
      writeNow(2, 'watching; Enter runs all of it, q quits\n');
    }
    return status;
  } finally {
    keys.close();
    await watcher.close();
  }
}

async function runAndTell(suite: Suite, options: TestOptions, home: string): Promise<Run> {
  const reporter = reporterNamed(options.reporter, suite.setting.hasColour, home);
  const run = await runSuite(suite, reporter, options, home);
  writeTally(reporter, run.results);
  return run;
}

/** The part of a suite that has to do with files that changed; a script not run before has, too. */
function concerning(
  suite: Suite,
  changed: readonly string[],
  filesOf: ReadonlyMap<string, ReadonlySet<string>>,
): Suite {
  const isConcerned = ({ index }: Cue): boolean => {
    const own = filesOf.get(suite.setting.scripts[index]?.id ?? '');
    return own === undefined || changed.some((path) => own.has(path));
  };
  return { ...suite, cues: suite.cues.filter(isConcerned) };
}

/** The files that each script of a suite is made of, and its story, absolute. */
async function sourcesOf({ setting, cues }: Suite, { stage }: Run) {
  const scripts = new Set(
    cues.flatMap(({ index }): Script[] => setting.scripts.slice(index, index + 1)),
  );
  const found = [...scripts].map(async (script): Promise<[string, ReadonlySet<string>]> => {
    const company = await stage.companyOf(script);
    const sources = script.sources.map((file) => resolve(file));
    return [script.id, new Set([...sources, ...(company?.files ?? [])])];
  });
  return Promise.all(found);
}

function tell({ problems }: NoSuite): void {
  for (const problem of problems) writeNow(2, `continuity: ${problem}\n`);
}

/** What was wished for and not done yet; changes that come together are one. */
class Wishes {
  #wish: Wish | undefined;
  #wake: () => void = () => {};

  add(wish: Wish): void {
    const before = this.#wish;
    if (before === 'quit' || (before === 'all' && wish !== 'quit')) return;
    const both = typeof before === 'object' && typeof wish === 'object';
    this.#wish = both ? { changed: [...before.changed, ...wish.changed] } : wish;
    this.#wake();
  }

  async next(): Promise<Wish> {
    if (this.#wish === undefined) {
      await new Promise<void>((wake) => {
        this.#wake = wake;
      });
    }
    const wish = this.#wish ?? 'quit';
    this.#wish = undefined;
    return wish;
  }
}

/** Takes keys from the terminal; from a pipe, whose end is no reason to stop, a line is Enter. */
function listen(wishes: Wishes): { close(): void } {
  const { stdin } = process;
  const hear = (bytes: Buffer): void => {
    for (const key of bytes.toString('latin1')) {
      if (key === 'q' || key === '\x03' || key === '\x04') wishes.add('quit');
      else if (key === '\r' || key === '\n') wishes.add('all');
    }
  };
  const stop = () => wishes.add('quit');
  if (stdin.isTTY) stdin.setRawMode(true);
  stdin.on('data', hear);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  return {
    close() {
      if (stdin.isTTY) stdin.setRawMode(false);
      stdin.off('data', hear);
      stdin.pause();
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.off(signal, stop);
    },
  };
}
