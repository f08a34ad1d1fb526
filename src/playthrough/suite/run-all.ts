import { setImmediate as breathe } from 'node:timers/promises';
import type { Crew } from './crew.ts';
import type { Cue, Performed, Stage } from './stage.ts';

/** How many scripts are run. */
export interface Running {
  readonly stage: Pick<Stage, 'run'>;
  /** Hires threads to share the work; never called where that would not pay. */
  readonly hire?: () => Promise<Crew>;
  /** Hires them before anything is run. */
  readonly always?: boolean;
  /** Failures after which no more are run. */
  readonly bail?: number;
  /** Ends the run after the script that is on. */
  readonly signal?: AbortSignal;
}

/** Milliseconds of work after which it is reckoned how much there is left. */
const TRIAL = 150;
/** Milliseconds of work left that pay for the start of threads. */
const WORTHWHILE = 600;

/**
 * Runs `cues` and gives what they came to, in their order. It begins in this
 * thread, where short suites are done before a second one would have started,
 * and hands the rest to a crew where there is much left.
 */
export async function* runAll(cues: readonly Cue[], running: Running): AsyncGenerator<Performed> {
  const { stage, hire, always = false, bail = Number.POSITIVE_INFINITY, signal } = running;
  let failed = 0;
  let done = 0;
  const isOver = (performed?: Performed): boolean => {
    if (performed?.result.status === 'failed') failed++;
    return failed >= bail || signal?.aborted === true;
  };
  const begun = performance.now();
  while (done < cues.length && !(hire && (always || isMuch(begun, done, cues.length)))) {
    const cue = cues[done++];
    const performed = cue && (await stage.run(cue));
    if (performed) yield performed;
    // So that signals and the progress line come through.
    await breathe();
    if (isOver(performed)) return;
  }
  if (!hire || done >= cues.length) return;
  const crew = await hire();
  try {
    const pending = cues.slice(done).map((cue) => crew.run(cue));
    // What comes of those not waited for any more is nobody's concern.
    for (const each of pending) each.catch(() => {});
    const stopped = new Promise<undefined>((end) => {
      signal?.addEventListener('abort', () => end(undefined), { once: true });
    });
    for (const each of pending) {
      const performed = await Promise.race([each, stopped]);
      if (performed) yield performed;
      if (isOver(performed)) return;
    }
  } finally {
    await crew.close();
  }
}

function isMuch(begun: number, done: number, count: number): boolean {
  const taken = performance.now() - begun;
  return taken > TRIAL && (taken / done) * (count - done) > WORTHWHILE;
}
