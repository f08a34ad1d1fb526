import { availableParallelism } from 'node:os';
import type { Tinypool } from 'tinypool';
import { together } from '../playthrough/coverage/share.ts';
import { progressLine as progressText } from '../playthrough/report/pretty.ts';
import type { Reporter } from '../playthrough/report/reporter.ts';
import { type Result, tallyLine } from '../playthrough/report/result.ts';
import { type Crew, hireCrew } from '../playthrough/suite/crew.ts';
import { runAll } from '../playthrough/suite/run-all.ts';
import { Stage } from '../playthrough/suite/stage.ts';
import type { StoryCoverage } from '../session/coverage-file.ts';
import { writeNow } from './output.ts';
import { packagesOf } from './packages.ts';
import { progressLine } from './progress.ts';
import { type Suite, workerFile } from './suite.ts';
import type { TestOptions } from './test-options.ts';

/** What a run of a suite came to. */
export interface Run {
  readonly results: readonly Result[];
  /** What was reached of each story, by id. */
  readonly reached: ReadonlyMap<string, StoryCoverage>;
  /** Knows the stories that were played. */
  readonly stage: Stage;
  readonly isInterrupted: boolean;
}

/**
 * Runs a suite and tells of it on stdout; the tally comes last, on stderr where
 * the reporter writes a document. Ctrl-C ends it after the script that is on.
 */
export async function runSuite(
  suite: Suite,
  reporter: Reporter,
  options: TestOptions,
  home: string,
): Promise<Run> {
  const { setting, cues } = suite;
  const stage = new Stage(setting);
  const interrupt = new AbortController();
  const stop = () => interrupt.abort();
  process.once('SIGINT', stop);
  const progress = progressLine(options);
  const results: Result[] = [];
  const reached = new Map<string, StoryCoverage>();
  const begun = performance.now();
  writeNow(1, reporter.begin(cues.length));
  const bail = options.bail === true ? 1 : options.bail;
  const running = runAll(cues, {
    stage,
    ...hiring(suite, stage, options, home),
    ...(bail !== undefined && { bail }),
    signal: interrupt.signal,
  });
  for await (const { result, reach } of running) {
    results.push(result);
    if (reach) {
      const before = reached.get(reach.story);
      reached.set(reach.story, before ? together(before, reach.coverage) : reach.coverage);
    }
    progress.clear();
    writeNow(1, reporter.result(result));
    progress.show(progressText(results.length, cues.length, { results }));
  }
  progress.clear();
  process.off('SIGINT', stop);
  const isInterrupted = interrupt.signal.aborted;
  const left = cues.length - results.length;
  const why = isInterrupted ? 'interrupted' : 'stopped after what failed';
  const notes = [...suite.notes, ...(left > 0 ? [`${why}: ${left} were not run`] : [])];
  writeNow(1, reporter.end({ results, duration: performance.now() - begun, notes }));
  return { results, reached, stage, isInterrupted };
}

/** Writes the line that a run ends in. */
export function writeTally({ takesTally }: Reporter, results: readonly Result[]): void {
  writeNow(takesTally ? 1 : 2, `${tallyLine(results)}\n`);
}

/** How a crew is hired for the suite, where that can be. */
function hiring({ setting, cues }: Suite, stage: Stage, { workers }: TestOptions, home: string) {
  const worker = workerFile(home);
  const size = Math.min(workers ?? availableParallelism(), cues.length);
  if (worker === undefined || size < (workers === undefined ? 2 : 1)) return {};
  const hire = async (): Promise<Crew> => {
    await stage.prepare();
    const { Tinypool: Pool } = packagesOf(home)('tinypool') as { Tinypool: typeof Tinypool };
    return hireCrew(size, setting, { Pool, worker });
  };
  return { hire, always: workers !== undefined };
}
