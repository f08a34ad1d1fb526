/**
 * What a character means to line breaking. A small cut of the Unicode line
 * breaking classes (UAX #14), with the wide punctuation of Chinese and Japanese
 * kept apart because lines may break on its free side (kinsoku).
 */
export type BreakClass =
  /** White space a line may break at, ZERO WIDTH SPACE included. */
  | 'space'
  /** Holds its neighbours together: no-break spaces, word joiner, no-break hyphen. */
  | 'glue'
  /** Opening punctuation: nothing breaks after it. */
  | 'open'
  /** Closing punctuation: nothing breaks before it. */
  | 'close'
  /** A quotation mark; which side it is on depends on its neighbours. */
  | 'quote'
  /** — and – and their kin. */
  | 'dash'
  | 'hyphen'
  | 'slash'
  /** May begin or end a line anywhere: ideographs and kana. */
  | 'wide'
  | 'wide-open'
  /** Wide closing punctuation and what kinsoku keeps off the line's start (ー, っ, 々). */
  | 'wide-close'
  | 'letter'
  | 'digit'
  | 'other';

const WIDE_FROM = 0x2e80;

/** The first that holds counts, beyond ASCII. In functions, because V8 reads such a pattern when it comes to it. */
const RULES: readonly (readonly [BreakClass, (character: string) => boolean])[] = [
  ['letter', (it) => /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(it)],
  ['space', (it) => /[\u1680\u2000-\u2006\u2008-\u200B\u205F\u3000]/u.test(it)],
  ['glue', (it) => /[\u00A0\u2007\u2011\u202F\u2060]/u.test(it)],
  ['wide-close', (it) => /[、。，．・：；？！％〟〜～゛゜゠ーゝゞヽヾ々〻｡､･｣ｰ]/u.test(it)],
  ['wide-close', (it) => /[ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰ-ㇿｧ-ｯ]/u.test(it)],
  ['close', (it) => /[…‥‰°′″‼⁇⁈⁉،؛؟।॥]/u.test(it)],
  ['quote', (it) => /[\p{Pi}\p{Pf}]/u.test(it)],
  ['dash', (it) => /[\u2012-\u2015\u2E3A\u2E3B]/u.test(it)],
  ['hyphen', (it) => /\u2010/u.test(it)],
  ['open', (it) => /[\p{Ps}¿¡]/u.test(it)],
  ['close', (it) => /\p{Pe}/u.test(it)],
  [
    'wide',
    (it) =>
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303F\uFF01-\uFF60]/u.test(
        it,
      ),
  ],
  ['letter', (it) => /\p{L}/u.test(it)],
  ['digit', (it) => /\p{N}/u.test(it)],
];

/** The characters of ASCII that are not `other`. */
const ASCII: readonly (readonly [BreakClass, string])[] = [
  ['letter', 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'],
  ['digit', '0123456789'],
  ['space', '\t '],
  ['close', '!%,.:;?)]}'],
  ['quote', '"\''],
  ['hyphen', '-'],
  ['slash', '/\\'],
  ['open', '([{'],
];

const known = new Map<number, BreakClass>(
  ASCII.flatMap(([found, characters]) =>
    [...characters].map((each) => [each.charCodeAt(0), found] as const),
  ),
);

/** The class of one character (a grapheme: its first code point decides). */
export function breakClass(grapheme: string): BreakClass {
  const code = grapheme.codePointAt(0) ?? 0;
  const found = known.get(code) ?? classify(code);
  // A mark on a space makes it a character to be seen.
  return found === 'space' && grapheme.length > 1 ? 'other' : found;
}

function classify(code: number): BreakClass {
  const character = String.fromCodePoint(code);
  let found: BreakClass = 'other';
  if (code > 0x7f) found = RULES.find(([, holds]) => holds(character))?.[0] ?? 'other';
  if (code >= WIDE_FROM && found === 'open') found = 'wide-open';
  if (code >= WIDE_FROM && found === 'close') found = 'wide-close';
  known.set(code, found);
  return found;
}
