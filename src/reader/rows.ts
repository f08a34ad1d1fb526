import type { Role, Row, Segment, Style } from './frame.ts';
import { graphemes, textWidth } from './width.ts';

/** Cells that a row takes. */
export function rowWidth(row: Row): number {
  return row.reduce((width, segment) => width + textWidth(segment.text), 0);
}

/** The cells `from` (inclusive) to `to` (exclusive) of a row, filled up with blanks where it is shorter or a wide character is cut. */
export function cut(row: Row, from: number, to: number): Row {
  const kept: Segment[] = [];
  let at = 0;
  let filled = 0;
  for (const { text, style } of row) {
    let part = '';
    for (const grapheme of graphemes(text)) {
      const end = at + grapheme.width;
      if (at >= from && end <= to) part += grapheme.text;
      else if (end > from && at < to) part += ' '.repeat(Math.min(end, to) - Math.max(at, from));
      at = end;
    }
    filled += textWidth(part);
    if (part) kept.push(style ? { text: part, style } : { text: part });
  }
  return filled < to - from ? [...kept, { text: ' '.repeat(to - from - filled) }] : kept;
}

/** A row of exactly `width` cells, an ellipsis showing where more would follow. */
export function fitRow(row: Row, width: number): Row {
  if (rowWidth(row) <= width) return cut(row, 0, width);
  const style = row.at(-1)?.style;
  return [...cut(row, 0, width - 1), style ? { text: '…', style } : { text: '…' }];
}

/** `text` cut to at most `width` cells, an ellipsis showing that it was. */
export function clip(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let clipped = '';
  let used = 0;
  for (const grapheme of graphemes(text)) {
    if (used + grapheme.width > width - 1) break;
    clipped += grapheme.text;
    used += grapheme.width;
  }
  return width > 0 ? `${clipped.trimEnd()}…` : '';
}

/** Blanks, then `row`. */
export function indent(cells: number, row: Row): Row {
  return cells > 0 && row.length > 0 ? [{ text: ' '.repeat(cells) }, ...row] : row;
}

/** A row in the middle of `measure` cells. */
export function centred(row: Row, measure: number): Row {
  return indent((measure - rowWidth(row)) >> 1, row);
}

/** `left` and `right` at the two ends of `width` cells; where both do not fit, the right gives way. */
export function ends(left: Row, right: Row, width: number): Row {
  const gap = width - rowWidth(left) - rowWidth(right);
  return gap >= 1 ? [...left, { text: ' '.repeat(gap) }, ...right] : cut(left, 0, width);
}

/** Lays `box` over `rows`, its top left cell at (`x`, `y`); all rows of `box` are `width` cells wide. */
export function overlay(
  rows: readonly Row[],
  box: readonly Row[],
  x: number,
  y: number,
  width: number,
  columns: number,
): Row[] {
  return rows.map((row, index) => {
    const laid = box[index - y];
    return laid ? [...cut(row, 0, x), ...laid, ...cut(row, x + width, columns)] : row;
  });
}

/** A row with `style` laid over what each of its parts has; `from` and `to` are characters, not cells. */
export function restyle(row: Row, style: Style, from = 0, to = Number.POSITIVE_INFINITY): Row {
  let at = 0;
  return row.flatMap((segment) => {
    const { text } = segment;
    const begins = Math.max(0, Math.min(text.length, from - at));
    const stops = Math.max(begins, Math.min(text.length, to - at));
    at += text.length;
    const parts: Segment[] = [
      { ...segment, text: text.slice(0, begins) },
      { text: text.slice(begins, stops), style: { ...segment.style, ...style } },
      { ...segment, text: text.slice(stops) },
    ];
    return parts.filter((part) => part.text !== '');
  });
}

/** A row whose letters all have one role, as text that has been read before has. */
export function tone(row: Row, role: Role): Row {
  return restyle(row, { role });
}
