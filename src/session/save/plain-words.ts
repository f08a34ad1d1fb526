/** Marks that set words off without being said: quotes, apostrophes, emphasis. */
const UNSAID = /["'`´‘’‚‛“”„‟«»‹›*_]/g;

/** Dashes of any length, and the minus sign. */
const DASHES = /[‐-―−]/g;

/**
 * `text` as it would be read out: without case, quotes, emphasis and extra
 * white space, and with one kind of dash, dots and letter forms (NFKC). Two
 * texts are the same words when these are equal.
 */
export function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .replace(UNSAID, '')
    .replace(DASHES, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** A short fingerprint of the words of `text`: eight hex digits, '' for no words (FNV-1a, 32 bits). */
export function wordsHash(text: string): string {
  const words = plainWords(text);
  if (words === '') return '';
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) {
    hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
