import { type BreakClass, breakClass } from './breakclass.ts';
import { graphemes } from './width.ts';

/** A line of text as characters: where each starts, how wide it is, how lines break around it. */
export interface Characters {
  readonly count: number;
  /** Offset of each character in the text, and the text's length as the last. */
  readonly starts: readonly number[];
  /** Cells of each character. */
  readonly widths: readonly number[];
  /** Classes in context: quotes have become `open`, `close` or (undecided) `quote`. */
  readonly classes: readonly BreakClass[];
}

/**
 * Runs of text: letters and punctuation that are each one code unit, one
 * grapheme and one cell; the same with two cells; and all that needs a closer look.
 */
const NARROW = String.raw`\x20-\x7E\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u052F\u1E00-\u1FFE\u2010-\u2027\u2030-\u205E\u20A0-\u20BF`;
const WIDE = String.raw`\u3001-\u3029\u3041-\u3096\u30A1-\u30FC\u3400-\u4DBF\u4E00-\u9FFF\uFF01-\uFF60`;
const ODD = new RegExp(`[^${NARROW}${WIDE}]`);
const RUNS = new RegExp(`([${NARROW}]+)|([${WIDE}]+)|[^${NARROW}${WIDE}]+`, 'g');

/** Segmenting takes time that grows with the square of the length, so it is done in stretches. */
const STRETCH = 256;

/** Reads one line of clean text; `text` has no newline. */
export function readCharacters(text: string): Characters {
  const starts: number[] = [];
  const widths: number[] = [];
  const classes: BreakClass[] = [];
  let from = 0;
  const add = (grapheme: string, width: number): void => {
    starts.push(from);
    widths.push(width);
    classes.push(breakClass(grapheme));
    from += grapheme.length;
  };
  for (const { 0: run, 1: narrow, 2: wide, index } of text.matchAll(RUNS)) {
    const end = index + run.length;
    if (narrow === undefined && wide === undefined) segment(text.slice(from, end), add);
    // A mark at the start of an odd run joins the last letter before it.
    const last = ODD.test(text.charAt(end)) ? end - 1 : end;
    while (from < last) add(text.charAt(from), wide === undefined ? 1 : 2);
  }
  starts.push(text.length);
  joinDashes(classes);
  takeSides(classes, text, starts);
  return { count: classes.length, starts, widths, classes };
}

function segment(text: string, add: (text: string, width: number) => void): void {
  let from = 0;
  let length = STRETCH;
  while (from < text.length) {
    let to = Math.min(text.length, from + length);
    if (to < text.length && /[\uD800-\uDBFF]/.test(text.charAt(to - 1))) to--;
    const stretch = graphemes(text.slice(from, to));
    // What comes after the cut may belong to the last grapheme before it.
    const whole = to < text.length ? stretch.length - 1 : stretch.length;
    for (const grapheme of stretch.slice(0, whole)) {
      add(grapheme.text, grapheme.width);
      from += grapheme.text.length;
    }
    length = whole === 0 ? length * 2 : STRETCH;
  }
}

/** Two hyphens or more are a typewriter's dash, and so is one with white space around it. */
function joinDashes(classes: BreakClass[]): void {
  for (let from = 0; from < classes.length; from++) {
    if (classes[from] !== 'hyphen') continue;
    let to = from + 1;
    while (classes[to] === 'hyphen') to++;
    const alone = blank(classes[from - 1]) && blank(classes[to]);
    if (to - from > 1 || alone) classes.fill('dash', from, to);
    from = to;
  }
}

/** Decides for each quotation mark whether it opens or closes; `'` within a word stays undecided. */
function takeSides(classes: BreakClass[], text: string, starts: readonly number[]): void {
  for (const [at, own] of classes.entries()) {
    if (own !== 'quote') continue;
    const [before, after] = [classes[at - 1], classes[at + 1]];
    const fromLeft = blank(before) || before === 'open' || before === 'wide-open';
    const toRight = blank(after) || after === 'close' || after === 'wide-close';
    if (fromLeft !== toRight) classes[at] = fromLeft ? 'open' : 'close';
    else if (!fromLeft && (before === 'dash') !== (after === 'dash')) {
      classes[at] = before === 'dash' ? 'open' : 'close';
    } else {
      const mark = text.charAt(starts[at] ?? 0);
      if (/\p{Pi}/u.test(mark)) classes[at] = 'open';
      else if (/\p{Pf}/u.test(mark)) classes[at] = 'close';
    }
  }
}

function blank(own: BreakClass | undefined): boolean {
  return own === undefined || own === 'space';
}
