import type { Block } from '../session/block.ts';
import type { Turn } from '../session/turn.ts';
import type { Span } from '../story/markup.ts';
import type { Role, Row, Segment } from './frame.ts';
import { centred } from './rows.ts';
import { type Setting, setLines } from './setting.ts';
import { blocksShown } from './shown.ts';
import { textWidth } from './width.ts';

/** A place in a turn that survives another measure: a block, and a character of its text. */
export interface Anchor {
  readonly block: number;
  readonly offset: number;
}

/** One row of set text. `row` starts at the left edge of the column of prose. */
export interface TextRow extends Anchor {
  /** `card`: what stands below the text of a turn that ends the play. */
  readonly kind: Block['kind'] | 'blank' | 'card';
  readonly row: Row;
  /** The plain text of the row, which is what a search looks through. */
  readonly text: string;
}

/** The rows of a turn, a blank one between its blocks and before what follows another turn. */
export function layOut(turn: Turn, setting: Setting): TextRow[] {
  return blocksShown(turn, setting.ascii).flatMap((block, index) => {
    const set = setBlock(block, index, setting);
    return index === 0 && turn.depth === 0 ? set : [blankRow(index), ...set];
  });
}

/** A blank row, which belongs to the block after it. */
export function blankRow(block: number): TextRow {
  return { kind: 'blank', row: [], text: '', block, offset: 0 };
}

/** Index of the row that shows `anchor`, or of the nearest after it; the number of rows when all are before it. */
export function rowAt(rows: readonly TextRow[], { block, offset }: Anchor): number {
  let end = 0;
  for (let beyond = rows.length; end < beyond; ) {
    const middle = (end + beyond) >> 1;
    const row = rows[middle];
    if (row && (row.block < block || (row.block === block && row.offset <= offset)))
      end = middle + 1;
    else beyond = middle;
  }
  const last = rows[end - 1];
  return last?.block === block && last.kind !== 'blank' ? end - 1 : end;
}

/** The place after the last character of `rows`: that of what closes them. */
export function endOf(rows: readonly TextRow[]): Anchor {
  return { block: (rows.at(-1)?.block ?? 0) + 1, offset: 0 };
}

function setBlock(block: Block, index: number, setting: Setting): TextRow[] {
  switch (block.kind) {
    case 'break': {
      const row = centred([{ text: '· · ·', style: { role: 'faint' } }], setting.measure);
      return [{ kind: 'break', row, text: '', block: index, offset: 0 }];
    }
    case 'heading':
      return set(block, index, setting, 'bright', { bold: true });
    case 'echo':
      return set(block, index, setting, block.isCanon ? 'canon' : 'branch', {
        sign: '▸ ',
        italic: true,
      });
    case 'paragraph':
      return set(block, index, setting, 'text');
    case 'fault':
      return set(block, index, setting, 'warn', { sign: '! ' });
  }
}

function set(
  { kind, spans }: Block,
  index: number,
  setting: Setting,
  role: Role,
  { sign = '', ...emphasis }: { sign?: string; bold?: boolean; italic?: boolean } = {},
): TextRow[] {
  const indent = textWidth(sign);
  return setLines(spans, setting, { first: indent, hang: indent }).map((line, nth) => {
    const lead: Segment =
      nth === 0 && line.indent === indent && sign
        ? { text: sign, style: { role } }
        : { text: ' '.repeat(line.indent) };
    const letters = line.spans.map((span) => segment({ ...span, ...emphasis }, role));
    return {
      kind,
      row: [lead, ...letters],
      text: line.spans.map((span) => span.text).join(''),
      block: index,
      offset: line.start,
    };
  });
}

function segment({ text, bold, italic }: Span, role: Role): Segment {
  return { text, style: { role, ...(bold && { bold }), ...(italic && { italic }) } };
}
