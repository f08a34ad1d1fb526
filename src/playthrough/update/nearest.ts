import { distance } from 'fastest-levenshtein';

/** Likeness, 0 to 1, below which a piece of text is no longer taken for the one that was meant. */
const LIKE = 0.6;

/** Words by which what is there now may be shorter or longer than what was there before. */
const SLACK = 2;

/** Between sentences, and between words. */
const SENTENCE = /(?<=[.!?…][”’"')\]]*)\s+|\n+/u;
const SPACE = /\s+/u;

/** Punctuation, emphasis and quotes at the two ends of a text. */
const OPENING = /^[\s\p{P}]+/u;
const CLOSING = /[\s\p{P}]+$/u;

/**
 * What of `page` stands where `wanted` stood: the words most like it, or else
 * the first sentence; undefined for a page without words.
 */
export function nearestText(page: readonly string[], wanted: string): string | undefined {
  const sentences = page
    .flatMap((line) => line.split(SENTENCE))
    .map((each) => each.trim())
    .filter((each) => /[\p{L}\p{N}]/u.test(each));
  const length = wanted.trim().split(SPACE).length;
  let best: { text: string; score: number } | undefined;
  for (const sentence of sentences) {
    for (const piece of piecesOf(sentence, length)) {
      const text = trimmed(piece, wanted);
      const likeness = likenessOf(text, wanted);
      // Of what is alike, that which keeps more of the words: a script should not come to expect less.
      const score = likeness + keptOf(text, wanted);
      if (likeness > LIKE && score > (best?.score ?? 0)) best = { text, score };
    }
  }
  return best?.text ?? sentences[0];
}

/** Runs of about `length` words in a sentence, and the sentence itself. */
function piecesOf(sentence: string, length: number): Set<string> {
  const words = sentence.split(SPACE);
  const pieces = new Set([sentence]);
  for (let size = Math.max(1, length - SLACK); size <= length + SLACK; size++)
    for (let from = 0; from + size <= words.length; from++)
      pieces.add(words.slice(from, from + size).join(' '));
  return pieces;
}

/** A piece without punctuation at the ends where `wanted` had none. */
function trimmed(piece: string, wanted: string): string {
  const opened = OPENING.test(wanted) ? piece : piece.replace(OPENING, '');
  return CLOSING.test(wanted) ? opened : opened.replace(CLOSING, '');
}

function likenessOf(one: string, other: string): number {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return 1 - distance(a, b) / Math.max(a.length, b.length);
}

/** The part of the words in `wanted` that `text` has, too. */
function keptOf(text: string, wanted: string): number {
  const words = new Set(wordsOf(text));
  const all = wordsOf(wanted);
  return all.filter((word) => words.has(word)).length / Math.max(1, all.length);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
