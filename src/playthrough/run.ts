import type { Failure, Outcome } from './outcome.ts';
import type { Prepared, RunOptions } from './prepared.ts';
import { Runner } from './runner.ts';
import type { Script } from './script.ts';

/**
 * Runs a script that was prepared and says what became of it. Besides what the
 * script expects, every turn is held against the scene graph, what ink reports,
 * the story's invariants and the script's own `always`. Never throws.
 */
export function runScript(prepared: Prepared, script: Script, options: RunOptions = {}): Outcome {
  const { story } = prepared;
  const seed = options.seed ?? script.seed;
  const known = { script, seed, ...(story && { folder: story.folder }) };
  const nothing = { ...known, failures: [], turns: [], steps: 0, duration: 0 };
  if (script.skip !== undefined)
    return { ...nothing, status: 'skipped', note: script.skip, problems: [] };
  const problems = story ? script.diagnostics : [...script.diagnostics, ...prepared.diagnostics];
  if (!story || problems.some(({ severity }) => severity === 'error'))
    return { ...nothing, status: 'failed', problems };
  const begun = performance.now();
  const run = new Runner(story, prepared, script, { ...options, seed });
  run.play();
  const { failures, turns, steps, turn } = run;
  return {
    ...known,
    ...verdict(script, failures),
    problems,
    failures,
    turn,
    turns,
    steps,
    duration: performance.now() - begun,
  };
}

/** A script that is expected to fail passes where it does, and fails where it does not. */
function verdict(
  { fails }: Script,
  failures: readonly Failure[],
): Pick<Outcome, 'status' | 'note'> {
  const failed = failures.length > 0;
  // A fault of the engine is never what somebody waits for.
  const isFault = failures.some(({ kind }) => kind === 'engine');
  if (fails === undefined || isFault) return { status: failed ? 'failed' : 'passed' };
  return failed
    ? { status: 'passed', note: `failed as expected: ${fails}` }
    : { status: 'failed', note: `expected to fail, and passed: ${fails}` };
}
