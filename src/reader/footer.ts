import type { Row } from './frame.ts';
import { ends, fitRow, rowWidth } from './rows.ts';
import { type Setting, setLines } from './setting.ts';
import type { Shape } from './shape.ts';
import { textWidth } from './width.ts';

/** Cells between what stands at the left and what stands at the right. */
const GAP = 3;

/** What a footer has to say. */
export interface FooterContent {
  /** What the reader has to be told now, instead of where the play stands; '' for nothing. */
  readonly notice: string;
  /** Ways to say where the play stands, from the fullest to the shortest. */
  readonly statuses: readonly Row[];
  /** Keys to press, the one that matters most first, help second. */
  readonly hints: readonly string[];
}

/** The rows at the bottom of the screen, between its margins: one, or two for a long notice where there is room. */
export function footer(
  { size, margin, roomy, ascii }: Shape,
  { notice, statuses, hints }: FooterContent,
): Row[] {
  const measure = size.columns - 2 * margin;
  if (notice) return noticeLines(notice, hints, { measure, ascii }, roomy ? 2 : 1);
  return [statusLine(statuses, hints, measure)];
}

/**
 * Where the play stands at the left, keys at the right, as much of both as fits
 * into `width` cells. What to press next and that there is help goes before how
 * far one has come; the sign goes last, after the air around it.
 */
function statusLine(statuses: readonly Row[], hints: readonly string[], width: number): Row {
  for (const least of [2, 1]) {
    for (const status of least === 2 ? statuses : statuses.slice(-2)) {
      for (let count = hints.length; count >= Math.min(least, hints.length); count--) {
        const right = hintRow(hints.slice(0, count));
        const gap = status.length === 0 ? 0 : least === 2 ? GAP : 1;
        if (rowWidth(status) + gap + rowWidth(right) <= width) return ends(status, right, width);
      }
    }
  }
  return fitRow(hintRow(hints.slice(0, 1)), width);
}

/** Something a reader is told, on at most `most` rows, with the keys behind it where there is room. */
function noticeLines(
  notice: string,
  hints: readonly string[],
  setting: Setting,
  most: number,
): Row[] {
  const lines = setLines([{ text: notice }], setting);
  if (lines.length === 1) {
    const row = said(notice);
    const right = hintRow(hints.slice(0, 2));
    const fits = textWidth(notice) + GAP + rowWidth(right) <= setting.measure;
    return [fits ? ends(row, right, setting.measure) : fitRow(row, setting.measure)];
  }
  return lines.slice(0, most).map((line, nth) => {
    const rest = nth === most - 1 ? notice.slice(line.start) : notice.slice(line.start, line.end);
    return fitRow(said(rest.trimEnd()), setting.measure);
  });
}

function said(text: string): Row {
  return [{ text, style: { role: 'bright' } }];
}

/** The keys in the order of the hints, but help, the second, always at the end. */
function hintRow(hints: readonly string[]): Row {
  const [first, help, ...others] = hints;
  const shown = [first, ...others, help].filter((hint) => hint !== undefined);
  return [{ text: shown.join('   '), style: { role: 'dim' } }];
}
