import type { Save } from '../save/save.ts';
import { type Mark, markOf } from '../save/trail.ts';
import type { Step } from '../turn.ts';

/** A choice as it was taken, with the number of its step in the log, counted from 1. */
export interface Taken {
  readonly step: Step & { readonly type: 'choose' };
  readonly number: number;
}

/**
 * A stretch of a play between two choices: the pages that were turned, then
 * the place where the next choice was taken, or where the play stands.
 */
export interface Leg {
  readonly pages: readonly Mark[];
  readonly place: Mark;
  /** The choice that ends it; none on the last leg. */
  readonly taken?: Taken;
}

/** The legs of a saved play, of which the last one leads to where it stands. */
export function legsOf({ play, trail }: Pick<Save, 'play' | 'trail'>): Leg[] {
  const legs: Leg[] = [];
  let pages: Mark[] = [];
  for (const [index, place] of trail.entries()) {
    const step = play.log[index];
    if (step?.type === 'choose') {
      legs.push({ pages, place, taken: { step, number: index + 1 } });
      pages = [];
    } else {
      pages.push(place);
    }
  }
  return [...legs, { pages, place: markOf(play.moment) }];
}
