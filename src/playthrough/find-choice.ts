import type { Offer } from '../session/moment.ts';
import { plainWords } from '../session/save/plain-words.ts';
import { suggestion } from '../story/find.ts';

/** The choice that was meant, or why none can be. */
export type Choice =
  | { readonly index: number; readonly problem?: undefined }
  | { readonly index?: undefined; readonly problem: string; readonly hint?: string };

/** How a text compares: without case, quotes, emphasis, kinds of dash and extra white space. */
export function comparable(text: string): string {
  return plainWords(text) || text.trim();
}

/**
 * The choice on offer that `wanted` means: a number counts from 1, a text is
 * all of it or the beginning of just one.
 */
export function findChoice(wanted: string | number, offers: readonly Offer[]): Choice {
  if (offers.length === 0) return { problem: `there is no ${name(wanted)}: nothing is on offer` };
  if (typeof wanted === 'number') {
    if (wanted <= offers.length) return { index: wanted - 1 };
    return { problem: `there is no choice ${wanted}; on offer: ${listed(offers)}` };
  }
  const words = comparable(wanted);
  const texts = offers.map(({ text }) => comparable(text));
  const exact = indices(texts, (text) => text === words);
  const found = exact.length > 0 ? exact : indices(texts, (text) => text.startsWith(words));
  const [index, another] = found;
  if (index === undefined) {
    const meant = suggestion(
      wanted,
      offers.map(({ text }) => text),
    ).match(/^; did you mean .*/)?.[0];
    return { problem: `there is no ${name(wanted)}${meant ?? ''}; on offer: ${listed(offers)}` };
  }
  if (another === undefined) return { index };
  const those = found.map((each) => `${each + 1}. ${offers[each]?.text}`).join(' ');
  const hint = exact.length > 0 ? 'take it by its number' : 'write more of it';
  return { problem: `${name(wanted)} may be any of ${those}`, hint };
}

function name(wanted: string | number): string {
  return typeof wanted === 'number' ? `choice ${wanted}` : `choice “${wanted}”`;
}

/** Choices with their numbers, in one line. */
function listed(offers: readonly Offer[]): string {
  return offers.map(({ text }, i) => `${i + 1}. ${text}`).join(' ');
}

function indices(texts: readonly string[], fits: (text: string) => boolean): number[] {
  return texts.flatMap((text, index) => (fits(text) ? [index] : []));
}
