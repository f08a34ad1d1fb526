import { eastAsianWidth } from 'get-east-asian-width';

/** One character as a reader sees it, and how many columns a terminal gives it. */
export interface Grapheme {
  readonly text: string;
  /** 0 when it cannot stand in a cell of its own: a control character, a stray mark. */
  readonly width: 0 | 1 | 2;
}

/** One column everywhere: alphabets without joining, and the signs that screens are drawn with. */
const narrow =
  '\\u0020-\\u007e\\u00a0-\\u00ac\\u00ae-\\u02ff\\u0370-\\u0482\\u048a-\\u052f\\u1e00-\\u1fff' +
  '\\u2010-\\u2027\\u2030-\\u205e\\u20a0-\\u20bf\\u2190-\\u22ff\\u2304\\u2500-\\u25fc\\u25ff\\u2713\\u2717';
/** Two columns everywhere: ideographs, kana, hangul, fullwidth forms. */
const wide =
  '\\u3001-\\u3029\\u3041-\\u3096\\u30a1-\\u30fa\\u30fc\\u3400-\\u4dbf\\u4e00-\\u9fff' +
  '\\uac00-\\ud7a3\\uff01-\\uff60';
const surelyNarrow = new RegExp(`^[${narrow}]*$`);
const surelyWide = new RegExp(`^[${wide}]*$`);
/** Text of such letters only: each of them is a grapheme. */
const simple = new RegExp(`^[${narrow}${wide}]*$`);

let segmenter: Intl.Segmenter | undefined;

/** The graphemes of any text. Made on first use: it takes as long as the rest of a start. */
function segments(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

const invisible = /^[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Mn}\p{Me}]$/u;
/** A sign of the text made an emoji: hearts, keycaps. All others are wide by themselves. */
const emojiStyle = /^\p{Emoji}\ufe0f/u;

/** Columns of one code point; marks, joiners and controls take none. */
function codePointWidth(character: string): 0 | 1 | 2 {
  if (invisible.test(character)) return 0;
  return eastAsianWidth(character.codePointAt(0) ?? 0);
}

function measure(text: string): 0 | 1 | 2 {
  if (emojiStyle.test(text)) return 2;
  let columns = 0;
  for (const character of text) columns += codePointWidth(character);
  return columns < 2 ? (columns === 0 ? 0 : 1) : 2;
}

const measured = new Map<string, 0 | 1 | 2>();

/** Columns of one grapheme: emoji 2 however many code points, East Asian ambiguous 1. */
function graphemeWidth(text: string): 0 | 1 | 2 {
  const known = measured.get(text);
  if (known !== undefined) return known;
  const width = measure(text);
  // Stacks of marks are without end, a reader's memory is not.
  if (measured.size < 10_000) measured.set(text, width);
  return width;
}

/**
 * The graphemes of `text` (in NFC) in order, each with its columns. The parts
 * joined give `text` again, to the last code unit.
 */
export function graphemes(text: string): Grapheme[] {
  if (surelyNarrow.test(text)) return Array.from(text, (letter) => ({ text: letter, width: 1 }));
  if (simple.test(text)) {
    return Array.from(text, (letter) => ({
      text: letter,
      width: surelyNarrow.test(letter) ? 1 : 2,
    }));
  }
  return Array.from(segments(text), ({ segment }) => ({
    text: segment,
    width: graphemeWidth(segment),
  }));
}

/** How many columns `text` (in NFC) takes in a terminal. */
export function textWidth(text: string): number {
  if (surelyNarrow.test(text)) return text.length;
  return graphemes(text).reduce((columns, { width }) => columns + width, 0);
}

/**
 * How far the cursor moves, on any terminal, when it writes `grapheme`; undefined
 * for those that terminals disagree about: most emoji, marks that did not
 * compose, scripts whose letters join.
 */
export function surelyAdvances(grapheme: string): 1 | 2 | undefined {
  if (grapheme.length !== 1) return undefined;
  if (surelyNarrow.test(grapheme)) return 1;
  return surelyWide.test(grapheme) ? 2 : undefined;
}
