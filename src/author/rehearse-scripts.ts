import { describeFailure } from '../playthrough/failure.ts';
import type { Outcome } from '../playthrough/outcome.ts';
import { prepare } from '../playthrough/prepare.ts';
import { readScripts } from '../playthrough/read.ts';
import { describeProblem } from '../playthrough/report/problem.ts';
import { runScript } from '../playthrough/run.ts';
import type { ReadFile } from '../story/source.ts';
import type { Plan } from './plan.ts';
import { Problem } from './problem.ts';
import { readPlanned } from './rehearse.ts';

/** Runs the playthroughs of a plan before anything is written; rejects with a Problem where one does not pass. */
export async function rehearseScripts({ changes, main, scripts }: Plan): Promise<void> {
  const read = readPlanned(changes);
  const outcomes = await runScripts(main, scripts, read);
  const failed = outcomes.find(({ status }) => status !== 'passed');
  if (!failed) return;
  throw new Problem(`its playthrough would fail, so nothing was written:\n${toldOf(failed, read)}`);
}

/** Runs the scripts in `files` with the story at `main`, whatever the working folder makes of its name. */
export async function runScripts(
  main: string,
  files: readonly string[],
  read = readPlanned([]),
): Promise<Outcome[]> {
  const own = readScripts(files, read).map(({ story: _, ...script }) => script);
  const prepared = await prepare(main, own, { read });
  return prepared.scripts.map((script) => runScript(prepared, script));
}

/** All that is wrong with a script that failed. */
export function toldOf(outcome: Outcome, read: ReadFile): string {
  return [
    ...outcome.problems.map(describeProblem),
    ...outcome.failures.map((failure) => describeFailure(outcome, failure, { read })),
  ].join('\n');
}
