import type { Line } from '../session/moment.ts';
import type { Session } from '../session/session.ts';
import { knotOf } from '../story/graph.ts';
import { isWorld } from './check-script.ts';
import { comparable } from './find-choice.ts';
import type { Failure } from './outcome.ts';
import { patternOf } from './read-expect.ts';
import type { Expectation, Spot, Value } from './script.ts';

/** What an expectation did not find. */
export type Miss = Pick<Failure, 'at' | 'message' | 'expected' | 'received' | 'actual' | 'hint'>;

/** What an expectation is held against. */
export interface View {
  readonly session: Session;
  /** What was shown since the last step that moved the play. */
  readonly page: readonly Line[];
  /** The function that an ink expression became. */
  readonly functions: ReadonlyMap<string, string>;
}

/** All in which the play is not as expected; nothing where it is. */
export function missesOf(expectation: Expectation, view: View): Miss[] {
  const { moment, strayed } = view.session.turn;
  const { at } = expectation;
  switch (expectation.key) {
    case 'scene': {
      const { name } = expectation;
      if (moment.scene === name || knotOf(moment.scene) === name) return [];
      return [differs(at, 'scene', name, moment.scene)];
    }
    case 'world': {
      const { scenes } = view.session.story.graph;
      const world = scenes.find(({ id }) => id === knotOf(moment.scene))?.world.join('/') ?? '';
      if (world !== '' && isWorld(world, expectation.name)) return [];
      return [differs(at, 'world', expectation.name, world || 'none')];
    }
    case 'text': {
      const shown = textOf(view.page);
      const has = finder(shown);
      const missing = expectation.texts.filter(({ value }) => !has(value));
      return missing.map((text) => ({
        at: text.at,
        message: `expected the text “${text.value}”, which is not on the page`,
        expected: text.value,
        received: shown,
      }));
    }
    case 'not': {
      const shown = textOf(view.page);
      const there = expectation.texts.filter(({ value }) => finder(shown)(value));
      return there.map((text) => ({
        at: text.at,
        message: `expected no “${text.value}”, which is on the page`,
        received: shown,
      }));
    }
    case 'match': {
      const shown = textOf(view.page);
      // An accent is one sign in some editors, and two in others.
      const text = shown.normalize('NFC');
      const missing = expectation.patterns.filter(
        ({ value }) => !patternOf(value.normalize('NFC')).test(text),
      );
      return missing.map((pattern) => ({
        at: pattern.at,
        message: `expected a match of ${pattern.value}, which the page has not`,
        expected: pattern.value,
        received: shown,
      }));
    }
    case 'tag': {
      const tags = view.page.flatMap((line) => line.tags);
      const known = tags.map(comparable);
      const missing = expectation.texts.filter(({ value }) => !known.includes(comparable(value)));
      return missing.map((tag) => differs(tag.at, 'tag', tag.value, tags.join(', ') || 'no tags'));
    }
    case 'choices':
      return missedChoices(
        expectation.choices.map(({ value }) => value),
        at,
        view,
      );
    case 'ending': {
      if (moment.ending === expectation.name) return [];
      const stands =
        moment.status === 'ended' || moment.status === 'stopped'
          ? 'stopped without one'
          : 'not ended';
      return [differs(at, 'ending', expectation.name, moment.ending ?? stands)];
    }
    case 'vars': {
      const variables = view.session.variables();
      return expectation.vars.flatMap(({ name, value, at }) => {
        const actual = variables[name];
        if (actual !== undefined && isEqual(value, actual)) return [];
        const received = actual === undefined ? 'nothing' : shownValue(actual);
        const miss = differs(at, name, shownValue(value), received);
        return [{ ...miss, ...(actual !== undefined && { actual }) }];
      });
    }
    case 'ink':
      return expectation.conditions.flatMap(({ value, at }) => {
        const fault = brokenCondition(value, view);
        return fault === undefined ? [] : [{ at, message: `expected ${value}, ${fault}` }];
      });
    case 'canon': {
      const isCanon = strayed === undefined;
      if (isCanon === expectation.isCanon) return [];
      const left = isCanon ? 'all of it is canon' : `left at step ${strayed} of the play`;
      return [
        { ...differs(at, 'canon', String(expectation.isCanon), String(isCanon)), hint: left },
      ];
    }
  }
}

/** What was shown, a line each, blank ones left out. */
export function textOf(page: readonly Line[]): string {
  return page
    .map(({ text }) => text)
    .filter((text) => text.trim())
    .join('\n');
}

/** Why an ink expression does not hold, in words; undefined where it does. */
export function brokenCondition(
  expression: string,
  { session, functions }: View,
): string | undefined {
  const name = functions.get(expression);
  if (name === undefined) return 'which was never compiled';
  const [called] = session.call([name]);
  const { value, holds, errors } = called ?? { holds: false, errors: [] };
  const [error] = errors;
  if (error) return `which ink cannot tell: ${error.message}`;
  return holds ? undefined : `which is ${value === undefined ? 'nothing' : shownValue(value)}`;
}

/** Tells of texts whether `shown` has them, but for case and typography. */
function finder(shown: string): (wanted: string) => boolean {
  const words = comparable(shown);
  return (wanted) => words.includes(comparable(wanted));
}

function differs(at: Spot, what: string, expected: string, received: string): Miss {
  return { at, message: `expected ${what} ${expected}, found ${received}`, expected, received };
}

/** The whole list counts, in order; each is all of a choice or its beginning. */
function missedChoices(wanted: readonly string[], at: Spot, { session }: View): Miss[] {
  const offered = session.turn.moment.choices.map(({ text }) => text);
  const fits = (text: string | undefined, want: string) =>
    text !== undefined && comparable(text).startsWith(comparable(want));
  if (wanted.length === offered.length && wanted.every((want, i) => fits(offered[i], want)))
    return [];
  const [expected, received] = [wanted, offered].map((each) => each.join('\n'));
  const missing = wanted.filter((want) => !offered.some((text) => fits(text, want)));
  const extra = offered.filter((text) => !wanted.some((want) => fits(text, want)));
  const what = [
    ...missing.map((text) => `“${text}” is not on offer`),
    ...extra.map((text) => `“${text}” was not expected`),
  ];
  const message = `expected other choices: ${what.join(', ') || 'they stand in another order'}`;
  return [{ at, message, expected: expected ?? '', received: received ?? '' }];
}

/** Ink takes true for 1 and false for 0, and knows no more than seven digits. */
function isEqual(wanted: Value, actual: boolean | number | string): boolean {
  if (typeof wanted === 'string') return wanted === actual;
  if (typeof wanted === 'object') {
    const names = String(actual).split(', ').filter(Boolean).sort();
    return (
      names.join(', ') ===
      [...wanted]
        .map((name) => name.replace(/^.*\./, ''))
        .sort()
        .join(', ')
    );
  }
  if (typeof actual === 'string') return false;
  const [one, other] = [Number(wanted), Number(actual)];
  return one === other || Math.abs(one - other) <= Math.abs(one) * 1e-6;
}

/** A value as it would be written in a script. */
function shownValue(value: Value): string {
  if (typeof value === 'object') return `[${value.join(', ')}]`;
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
