import type { Offer } from '../../../src/session/moment.ts';
import { plainWords } from '../../../src/session/save/plain-words.ts';
import { Session } from '../../../src/session/session.ts';
import { type Turn, turnsUpTo } from '../../../src/session/turn.ts';
import type { Story } from '../../../src/story/story.ts';
import type { Written } from './written.ts';

/** A choice as a play took it, told by marks that no edit changes. */
export interface TakenMark {
  readonly mark: string;
  readonly text: string;
  readonly index: number;
  /** Words of all that was on offer. */
  readonly offers: readonly string[];
  /** Marks of the knots passed from here to the next choice, that one's included. */
  readonly ways: readonly string[];
}

/** Plays along choices with these marks, turning the pages between them; `pages` more at the end. */
export function playAlong(story: Story, marks: readonly string[], pages = Infinity): Session {
  const session = new Session(story, { seed: 1 });
  turnPages(session, marks.length > 0 ? Infinity : pages);
  for (const [index, mark] of marks.entries()) {
    const at = session.turn.moment.choices.findIndex((offer) => markOf(offer) === mark);
    if (!session.send({ type: 'CHOOSE', index: at })) throw new Error(`${mark} is not on offer`);
    turnPages(session, index < marks.length - 1 ? Infinity : pages);
  }
  return session;
}

/** The choices that led to `last`, by their marks. */
export function takenMarks(last: Turn, written: Written): TakenMark[] {
  const marks = new Set(written.knots.map(({ mark }) => mark));
  const knots = new Map(written.knots.map(({ name, mark }) => [name, standIn(mark, marks)]));
  const taken: (TakenMark & { ways: string[] })[] = [];
  for (const { step, previous, moment } of turnsUpTo(last)) {
    const offers = previous?.moment.choices ?? [];
    const offer = step?.type === 'choose' ? offers[step.index] : undefined;
    if (step?.type === 'choose' && offer) {
      const words = offers.map(({ text }) => plainWords(text));
      const { text, index } = step;
      taken.push({ mark: markOf(offer), text, index, offers: words, ways: [] });
    }
    taken.at(-1)?.ways.push(knots.get(moment.scene) ?? moment.scene);
  }
  return taken;
}

/**
 * How many of the choices `taken` before an edit can be taken after it: as long
 * as the very same choice, by its mark, is on offer with the same words, is not
 * to be mistaken for another, and leads to the same knot.
 */
export function reckon(edited: Story, written: Written, taken: readonly TakenMark[]): number {
  for (let count = 0; count < taken.length; count++) {
    const along = taken.slice(0, count + 1);
    const session = reach(edited, along);
    const now = session && takenMarks(session.turn, written);
    const [before, after] = [along.at(-1), now?.at(-1)];
    if (!before || !after || !isSame(before, after)) return count;
    const there = before.ways.at(-1) ?? '';
    const isLast = count === taken.length - 1;
    if (isLast ? !after.ways.includes(there) : after.ways.at(-1) !== there) return count;
  }
  return taken.length;
}

/** A knot that asks what a removed one asked is that one, renamed and rewritten. */
function standIn(mark: string, marks: ReadonlySet<string>): string {
  const removed = mark.replace(/^question before /, '');
  return marks.has(removed) ? mark : removed;
}

function reach(story: Story, taken: readonly TakenMark[]): Session | undefined {
  try {
    const marks = taken.map(({ mark }) => mark);
    return playAlong(story, marks);
  } catch {
    return undefined;
  }
}

function isSame(before: TakenMark, after: TakenMark): boolean {
  const words = plainWords(before.text);
  if (plainWords(after.text) !== words) return false;
  const count = (offers: readonly string[]) => offers.filter((each) => each === words).length;
  if (count(before.offers) === 1 && count(after.offers) === 1) return true;
  return before.index === after.index && before.offers.join('\n') === after.offers.join('\n');
}

function markOf({ tags }: Offer): string {
  return tags.find((tag) => tag.startsWith('mark: '))?.slice('mark: '.length) ?? '';
}

function turnPages(session: Session, pages: number): void {
  for (let turned = 0; turned < pages && session.turn.moment.status === 'more'; turned++) {
    session.send({ type: 'NEXT' });
  }
}
