import type { Span } from '../story/markup.ts';
import { toAscii } from './ascii.ts';
import { type Measure, type TypesetLine, typeset } from './typeset.ts';

/** How text is set on a screen: the widest line, in cells, and whether ASCII is all there is. */
export interface Setting {
  readonly measure: number;
  readonly ascii: boolean;
}

/**
 * Sets text in lines, in ASCII where the screen knows no more: before it is
 * broken into lines, since it becomes longer.
 */
export function setLines(
  spans: readonly Span[],
  { measure, ascii }: Setting,
  indents: Omit<Measure, 'measure'> = {},
): TypesetLine[] {
  const written = ascii ? spans.map((span) => ({ ...span, text: toAscii(span.text) })) : spans;
  return typeset(written, { measure, ...indents });
}
