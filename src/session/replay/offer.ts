import type { Offer } from '../moment.ts';
import { plainWords, wordsHash } from '../save/plain-words.ts';
import { type Mark, offersMark } from '../save/trail.ts';
import type { Step } from '../turn.ts';

/** The choice that a reader once took, among those on offer now. */
export type Found =
  | {
      readonly index: number;
      /** False when the same words stand there twice, so that only their place tells them apart. */
      readonly isSure: boolean;
    }
  | 'gone'
  | 'ambiguous';

/**
 * Finds the choice of `step`, taken at a moment with the mark `then`, among
 * `now`: by its exact text, else by its words. Where several have these words,
 * or had them then, its place in the list decides, but only in a list that has
 * not changed.
 */
export function findOffer(
  step: Step & { type: 'choose' },
  then: Mark,
  now: readonly Offer[],
): Found {
  const exact = indices(now, ({ text }) => text === step.text);
  const words = plainWords(step.text);
  const found = exact.length > 0 ? exact : indices(now, ({ text }) => plainWords(text) === words);
  const [index] = found;
  if (index === undefined) return 'gone';
  const hash = wordsHash(step.text) || '-';
  const twins = then.offers.split(' ').filter((each) => each === hash).length;
  if (found.length === 1 && twins === 1) return { index, isSure: true };
  const isUnchanged = offersMark(now) === then.offers && found.includes(step.index);
  return isUnchanged ? { index: step.index, isSure: false } : 'ambiguous';
}

function indices(offers: readonly Offer[], fits: (offer: Offer) => boolean): number[] {
  return offers.flatMap((offer, index) => (fits(offer) ? [index] : []));
}
