import type { Offer } from '../session/moment.ts';
import type { Session } from '../session/session.ts';
import { type Turn, turnsUpTo } from '../session/turn.ts';
import { clean } from '../story/clean.ts';
import { oneLine } from '../story/markup.ts';
import { comparable, findChoice } from './find-choice.ts';
import { type Data, writeScript, writeStep } from './write.ts';

/** What a recorded script says besides what was played. */
export interface Recording {
  /** What it is called; made up of the story's title where none is given. */
  readonly title?: string;
  /** How the script names its story; by its id where nothing is said. */
  readonly story?: string;
}

/**
 * A play as a script that plays the same from its opening, and expects on the
 * way what was there: each scene come to, the choices on offer, the ending.
 * What was undone is not in it. A play of which ink had something to report
 * gives a script that is expected to fail so. The text of a YAML file.
 */
export function recordScript(
  { story, opening, turn }: Pick<Session, 'story' | 'opening' | 'turn'>,
  { title, story: name = story.id }: Recording = {},
): string {
  const [error] = turnsUpTo(turn).flatMap(({ moment }) => moment.errors);
  const fails = error && (oneLine(error.message) || error.code);
  const head = {
    title: title ?? `${oneLine(story.title)}, as it was played`,
    story: name,
    seed: opening.seed,
    ...(opening.at !== undefined && { start: opening.at }),
    ...(fails && { fails }),
  };
  return writeScript(head, stepsOf(turn));
}

function stepsOf(last: Turn): string[] {
  const steps: string[] = [];
  let pages = 0;
  const turnPages = () => {
    if (pages > 0) steps.push(writeStep(pages === 1 ? 'next' : { next: pages }));
    pages = 0;
  };
  for (const turn of turnsUpTo(last)) {
    if (turn.step?.type === 'next') pages++;
    const own = stepsAt(turn);
    if (own.length > 0) turnPages();
    steps.push(...own);
  }
  turnPages();
  return steps;
}

/** Steps written so far: a play that is recorded as it goes on is written again and again, and only its last turn is new. */
const known = new WeakMap<Turn, readonly string[]>();

/** The choice that led to a turn, and what is expected there. */
function stepsAt(turn: Turn): readonly string[] {
  const before = known.get(turn);
  if (before) return before;
  const { step, previous } = turn;
  const choice = step?.type === 'choose' && nameOf(step.index, previous?.moment.choices ?? []);
  const expected = expectedAt(turn);
  const steps = [
    ...(choice === false || choice === undefined ? [] : [writeStep({ choose: choice })]),
    ...(expected ? [writeStep({ expect: expected })] : []),
  ];
  known.set(turn, steps);
  return steps;
}

/** What a script expects of a turn: nothing where nothing is new. */
function expectedAt({ moment, previous }: Turn): Data | undefined {
  const { scene, choices, ending } = moment;
  const texts = choices.map(({ text }) => clean(text).trim());
  const isTold = texts.length > 0 && texts.every((text, i) => isLike(text, choices[i]));
  if (scene === previous?.moment.scene && !isTold && ending === undefined) return undefined;
  return {
    ...(scene !== previous?.moment.scene && { scene }),
    ...(isTold && { choices: texts }),
    ...(ending !== undefined && { ending }),
  };
}

/** A choice by its words, or by its number where they do not tell it from the others. */
function nameOf(index: number, choices: readonly Offer[]): string | number {
  const text = clean(choices[index]?.text ?? '').trim();
  return text && findChoice(text, choices).index === index ? text : index + 1;
}

function isLike(text: string, choice: Offer | undefined): boolean {
  return text !== '' && comparable(text) === comparable(choice?.text ?? '');
}
