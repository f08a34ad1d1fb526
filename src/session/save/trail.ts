import type { Moment, Offer } from '../moment.ts';
import type { Turn } from '../turn.ts';
import { wordsHash } from './plain-words.ts';

/** What a moment is known by once its story has been edited: where it was and fingerprints of its words. */
export interface Mark {
  readonly scene: string;
  /** Fingerprint of the last line with words; '' where there is none. */
  readonly line: string;
  /** Fingerprints of the choices on offer, in order, with spaces between; '' on a page without any. */
  readonly offers: string;
}

/** Trails that came with a save, by the turn it was taken up at. */
const recalled = new WeakMap<Turn, readonly Mark[]>();

/** Marks made so far: a long play is saved again and again, and only its last moment is new. */
const made = new WeakMap<Moment, Mark>();

/** The mark of `moment`. */
export function markOf(moment: Moment): Mark {
  const known = made.get(moment);
  if (known) return known;
  const { scene, lines, choices } = moment;
  const line = lines.findLast(({ text }) => wordsHash(text) !== '')?.text ?? '';
  const mark = { scene, line: wordsHash(line), offers: offersMark(choices) };
  made.set(moment, mark);
  return mark;
}

/** Fingerprint of a list of choices: a hash for each, `-` for one without words. */
export function offersMark(choices: readonly Offer[]): string {
  return choices.map(({ text }) => wordsHash(text) || '-').join(' ');
}

/** The marks of all turns before `last`, the opening's first: one for each step of the log. */
export function trailTo(last: Turn): Mark[] {
  const marks: Mark[] = [];
  let turn = last;
  for (;;) {
    const known = recalled.get(turn);
    if (known) return [...known, ...marks.reverse()];
    if (!turn.previous) return marks.reverse();
    turn = turn.previous;
    marks.push(markOf(turn.moment));
  }
}

/** Remembers the trail to a turn that a save brought, so that nothing has to be replayed for it. */
export function recallTrail(turn: Turn, trail: readonly Mark[]): void {
  recalled.set(turn, trail);
}

/** Whether `turn` came out of a save: asking for the turn before it replays the whole play. */
export function isRecalled(turn: Turn): boolean {
  return recalled.has(turn);
}
