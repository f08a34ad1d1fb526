import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { comparable } from '../playthrough/find-choice.ts';
import type { Failure, Outcome } from '../playthrough/outcome.ts';
import { withExpectedChoice } from '../playthrough/update/choice.ts';
import { type Change, edition } from './change.ts';
import type { Plan } from './plan.ts';
import { Problem } from './problem.ts';
import { readPlanned } from './rehearse.ts';
import { runScripts, toldOf } from './rehearse-scripts.ts';

/** Amendments after which a script is taken to fail for another reason. */
const PATIENCE = 20;

/**
 * The plan with the story's other playthroughs in accord: where they list the
 * choices on offer, the new choice is put among them. Rejects with a Problem
 * where one that passes now would fail for another reason.
 */
export async function settleScripts(plan: Plan): Promise<Plan> {
  const others = scriptsBeside(plan);
  const passing = (await runScripts(plan.main, others))
    .filter(({ status }) => status === 'passed')
    .map(({ script }) => script.file);
  let changes = plan.changes;
  for (let patience = PATIENCE; ; patience--) {
    const outcomes = await runScripts(plan.main, [...new Set(passing)], readPlanned(changes));
    const failed = outcomes.find(({ status }) => status === 'failed');
    if (!failed) return { ...plan, changes };
    const amended =
      patience > 0 && plan.choice !== undefined && amend(failed, plan.choice, changes);
    if (!amended) throw new Problem(whyNot(failed, changes));
    changes = amended;
  }
}

function scriptsBeside({ scripts }: Plan): string[] {
  const folders = [...new Set(scripts.map((path) => dirname(path)))].filter(existsSync);
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.ya?ml$/.test(name))
      .map((name) => join(folder, name))
      .filter((path) => !scripts.includes(path)),
  );
}

/** The changes with the choice put into a list of choices that lacks it; undefined where that is not what is wrong. */
function amend({ failures, script }: Outcome, choice: string, changes: readonly Change[]) {
  const isLacking = ({ code, path, choices }: Failure) =>
    code === 'expect-choices' && path && choices.some(({ text }) => isSame(text, choice));
  const failure = failures.find(isLacking);
  if (!failure?.path) return undefined;
  const { path, choices, at } = failure;
  const file = resolve(at.file);
  const index = choices.findIndex(({ text }) => isSame(text, choice));
  // In a script with a table it begins a name.
  const words = script.row ? choice.replaceAll('$', '$$$$') : choice;
  const put = (text: string) => withExpectedChoice(text, path, index, words) ?? text;
  const planned = changes.find((each) => each.path === file);
  const next = planned ? [{ ...planned, after: put(planned.after) }] : edition(file, put);
  const [only] = next;
  if (!only || only.after === planned?.after) return undefined;
  return [...changes.filter((each) => each !== planned), only];
}

function isSame(a: string, b: string): boolean {
  return comparable(a) === comparable(b);
}

function whyNot(failed: Outcome, changes: readonly Change[]): string {
  const name = relative(process.cwd(), failed.script.file) || basename(failed.script.file);
  const told = toldOf(failed, readPlanned(changes));
  return `${name} passes now and would fail, so nothing was written; mend it first, or ask for something else:\n${told}`;
}
