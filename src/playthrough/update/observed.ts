import type { Line } from '../../session/moment.ts';
import { clean } from '../../story/clean.ts';
import { comparable } from '../find-choice.ts';
import type { Failure, Outcome } from '../outcome.ts';
import type { Expectation, Spot, Value, YamlPath } from '../script.ts';
import { nearestText } from './nearest.ts';

/** A value that a script expects and that could be what the play has instead. */
export interface Change {
  readonly key: 'text' | 'choices' | 'vars';
  readonly at: Spot;
  /** Leads to the value, in the file that `at` names. */
  readonly path: YamlPath;
  /** None where the play has nothing that could stand there. */
  readonly value?: Value;
  /** Whether the script was made with a row of a table, whose values stand for `$names`. */
  readonly hasRow: boolean;
}

/** What a run has to say to the values that its script expects. Plain JSON. */
export interface Observed {
  readonly changes: readonly Change[];
  /** Places of those that are as expected, which a change would break. */
  readonly upheld: readonly Spot[];
}

/**
 * Compares what a script expects with what its run had: texts, choices and
 * variables, the only values that `--update` rewrites. A run that came out as
 * it should asks for no change.
 */
export function observe({ script, status, failures, steps }: Outcome): Observed {
  const missed = status === 'failed' ? failures.filter(({ kind }) => kind === 'expectation') : [];
  const hasRow = script.row !== undefined;
  const changes: Change[] = [];
  const upheld: Spot[] = [];
  for (const step of script.steps.slice(0, steps)) {
    if (step.verb !== 'expect') continue;
    for (const value of step.expectations.flatMap(valuesOf)) {
      const failure = missed.find((each) => isSame(each.at, value.at));
      if (!failure) upheld.push(value.at);
      else changes.push(changeOf(value, receivedIn(failure, value), hasRow));
    }
  }
  return { changes, upheld };
}

/** A value of an expectation that can be rewritten. */
type Expected = Omit<Change, 'value' | 'hasRow'> & { readonly value: Value };

function valuesOf(expectation: Expectation): Expected[] {
  const { key, at, path } = expectation;
  switch (key) {
    case 'text':
      return expectation.texts.map((text) => ({ key, path, ...text }));
    case 'choices':
      return [{ key, at, path, value: expectation.choices.map(({ value }) => value) }];
    case 'vars':
      return expectation.vars.map(({ name, ...each }) => ({ key, path: [...path, name], ...each }));
    default:
      return [];
  }
}

function changeOf({ key, at, path }: Expected, value: Value | undefined, hasRow: boolean): Change {
  return { key, at, path, hasRow, ...(value !== undefined && { value }) };
}

function receivedIn(
  { page, choices, actual }: Failure,
  { key, value }: Expected,
): Value | undefined {
  switch (key) {
    case 'text':
      return textIn(page, String(value));
    case 'choices':
      return choices.map(({ text }) => clean(text).trim());
    case 'vars':
      if (typeof actual === 'number') return inDigits(actual);
      if (typeof value !== 'object' || actual === undefined) return actual;
      return String(actual).split(', ').filter(Boolean);
  }
}

/** A number in the digits that ink knows of it; undefined for what no script can say. */
function inDigits(value: number): number | undefined {
  if (!Number.isFinite(value)) return undefined;
  return Number.isInteger(value) ? value : Number(value.toPrecision(7));
}

function textIn(page: readonly Line[], wanted: string): string | undefined {
  const lines = page.map(({ text }) => clean(text));
  const text = nearestText(lines, wanted);
  if (text === undefined) return undefined;
  return comparable(lines.join('\n')).includes(comparable(text)) ? text : undefined;
}

function isSame(one: Spot, other: Spot): boolean {
  return one.file === other.file && one.line === other.line && one.column === other.column;
}
