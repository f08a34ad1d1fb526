import type { Opening } from '../session/ink.ts';
import { logOf, type Step } from '../session/turn.ts';
import type { Failure } from './outcome.ts';
import type { Prepared, RunOptions } from './prepared.ts';
import { runScript } from './run.ts';
import type { Script } from './script.ts';

/** Where a script leads: how its play is opened, and the steps to take, undone ones left out. */
export interface Lead {
  readonly opening: Opening;
  readonly log: readonly Step[];
  /** What kept the script from going on, if something did. */
  readonly failure?: Failure;
}

/** What of a script moves the play; nothing is expected any more. */
export function movesOf(script: Script): Script {
  const { skip: _skip, ...rest } = script;
  return { ...rest, always: [], steps: script.steps.filter(({ verb }) => verb !== 'expect') };
}

/** Where `script`, one of `movesOf`, leads a reader; undefined where it cannot be run at all. */
export function leadOf(prepared: Prepared, script: Script, options: RunOptions): Lead | undefined {
  const { turn, failures, seed } = runScript(prepared, script, options);
  if (!turn) return undefined;
  const failure = failures.find(({ kind }) => kind !== 'invariant');
  return {
    opening: { seed, ...(script.start && { at: script.start.value }) },
    log: logOf(turn),
    ...(failure && { failure }),
  };
}
