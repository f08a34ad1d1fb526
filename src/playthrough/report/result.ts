import type { Diagnostic } from '../../story/diagnostic.ts';
import { describeFailure } from '../failure.ts';
import type { Failure, Outcome, OutcomeStatus } from '../outcome.ts';
import type { Spot } from '../script.ts';
import { storyNameOf } from '../which-story.ts';
import { describeProblem } from './problem.ts';

/** What became of one script, as reporters show it. Plain JSON, so that it may come from another process. */
export interface Result {
  /** Path of the script, from the working folder. */
  readonly file: string;
  /** Names just this script: its path, with the row of its table behind it. */
  readonly id: string;
  readonly title: string;
  /** The story it is for, as the script names it. */
  readonly story?: string;
  /** Where chance began. */
  readonly seed: number;
  readonly status: OutcomeStatus;
  /** Why it was skipped, or that it failed as expected and why. */
  readonly note?: string;
  /** What is wrong with the script or its story, so that it could not be run. */
  readonly problems: readonly Diagnostic[];
  readonly failures: readonly Failure[];
  /** All of what is wrong, for people: one text for each of `problems`, then one for each of `failures`. */
  readonly accounts: readonly string[];
  readonly steps: number;
  /** Milliseconds. */
  readonly duration: number;
}

/** What reporters show of an outcome. `extra` is what is wrong besides, each with its account. */
export function resultOf(
  outcome: Outcome,
  hasColour = false,
  extra: readonly (readonly [problem: Diagnostic, account: string])[] = [],
): Result {
  const { script, seed, note, failures, steps, duration } = outcome;
  const status = extra.length > 0 ? 'failed' : outcome.status;
  // Warnings of a script that could be run are no complaint.
  const own = status === 'failed' && failures.length === 0 ? outcome.problems : [];
  const errors = own.filter(({ severity }) => severity === 'error');
  return {
    file: script.file,
    id: seed === script.seed ? script.id : `${script.id} seed ${seed}`,
    title: script.title,
    story: storyNameOf(script),
    seed,
    status,
    ...(note !== undefined && { note }),
    problems: [...errors, ...extra.map(([problem]) => problem)],
    failures,
    accounts: [
      ...errors.map(describeProblem),
      ...extra.map(([, account]) => account),
      ...failures.map((failure) => describeFailure(outcome, failure, { hasColour })),
    ],
    steps,
    duration,
  };
}

/** A suite that was run. */
export interface Summary {
  readonly results: readonly Result[];
  /** Milliseconds from the first script to the last. */
  readonly duration: number;
  /** What else there is to say: what was left out, and why. */
  readonly notes: readonly string[];
}

/** How many came out in which way. */
export function tallyOf(results: readonly Result[]): Readonly<Record<OutcomeStatus, number>> {
  const tally = { passed: 0, failed: 0, skipped: 0 };
  for (const { status } of results) tally[status]++;
  return tally;
}

/** The line that a run ends in. */
export function tallyLine(results: readonly Result[]): string {
  const { passed, failed } = tallyOf(results);
  return `${passed} passed, ${failed} failed`;
}

/** One thing that is wrong: its place, in one line what it is, and the account of it. */
export interface Complaint {
  readonly at: Spot;
  readonly code: string;
  readonly message: string;
  readonly account: string;
  readonly failure?: Failure;
}

/** All that is wrong with a script that failed, in order. */
export function complaintsOf(result: Result): Complaint[] {
  const { file, status, note, problems, failures, accounts } = result;
  if (status !== 'failed') return [];
  const start = { file, line: 1, column: 1 };
  if (problems.length + failures.length === 0 && note !== undefined)
    return [{ at: start, code: 'fails-passed', message: note, account: note }];
  const found: Omit<Complaint, 'account'>[] = [
    ...problems.map(({ code, message, ...each }) => {
      const at = { file: each.file || file, line: each.line, column: each.column ?? 1 };
      return { at, code, message };
    }),
    ...failures.map((failure) => {
      const { at, code, message } = failure;
      return { at, code, message, failure };
    }),
  ];
  return found.map((each, index) => ({ ...each, account: accounts[index] ?? each.message }));
}
