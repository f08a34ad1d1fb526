import { toAscii } from './ascii.ts';
import type { Row, Segment } from './frame.ts';
import { rowWidth } from './rows.ts';
import { type Setting, setLines } from './setting.ts';

/**
 * Sets a row in as many as it takes: `lead` before the first, and blanks as
 * wide before the others; where the lead takes most of the line, it stands
 * alone, and the body below it.
 */
export function wrapRow(lead: Row, body: Row, { measure, ascii }: Setting): Row[] {
  const written = ascii ? body.map((each) => ({ ...each, text: toAscii(each.text) })) : body;
  const wide = rowWidth(lead);
  if (wide + rowWidth(written) <= measure) return [[...lead, ...written]];
  const alone = wide > measure / 2;
  const hang = alone ? 2 : wide;
  const text = written.map((each) => each.text).join('');
  const lines = setLines([{ text }], { measure, ascii: false }, { first: hang, hang });
  const rows = lines.map((line, nth): Row => {
    const length = line.spans.reduce((sum, span) => sum + span.text.length, 0);
    const letters = slice(written, line.start, line.start + length);
    return nth === 0 && !alone
      ? [...lead, ...letters]
      : [{ text: ' '.repeat(line.indent) }, ...letters];
  });
  return alone ? [lead, ...rows] : rows;
}

/** The characters `from` to `to` of a row. */
function slice(row: Row, from: number, to: number): Segment[] {
  let at = 0;
  return row.flatMap((segment) => {
    const text = segment.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += segment.text.length;
    return text ? [{ ...segment, text }] : [];
  });
}
