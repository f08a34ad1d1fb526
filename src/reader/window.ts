import type { Frame, Row } from './frame.ts';
import type { Panel } from './panel.ts';
import { cut, indent, overlay, tone } from './rows.ts';
import type { Shape } from './shape.ts';

/** From this many columns on, a panel may stand beside the prose. */
const WIDE = 144;
/** Cells between prose and the rule of a panel beside it, at least. */
const APART = 3;

/**
 * Lays a panel over a screen: beside the prose where it may and both fit, which
 * leaves the prose as it is; else in a box in the middle, what is behind it
 * dimmed; and on a small screen instead of it.
 */
export function withPanel<T>(rows: readonly Row[], shape: Shape, panel: Panel<T>): Frame {
  const { size, roomy, left, measure } = shape;
  if (!roomy) return instead(shape, panel);
  const width = Math.min(panel.width, size.columns - 8);
  const rule = size.columns - shape.margin - width - 3;
  const fits = size.columns >= WIDE && rule >= left + measure + APART;
  return panel.aside && fits ? beside(rows, shape, panel, rule, width) : boxed(rows, shape, panel, width);
}

function instead<T>({ size, margin }: Shape, panel: Panel<T>): Frame {
  const width = size.columns - 2 * margin;
  const rows = panel.rows(width, size.rows).map((row) => indent(margin, row));
  return { rows, ...cursorIn(panel, width, size.rows, margin, 0) };
}

function beside<T>(rows: readonly Row[], shape: Shape, panel: Panel<T>, x: number, width: number): Frame {
  const { size, top, height } = shape;
  const inside = panel.rows(width, height);
  const rule: Row = [{ text: '│', style: { role: 'faint' } }];
  // From below the header to above the status line.
  const box = Array.from({ length: size.rows - 4 }, (_, at) => {
    const row = inside[at + 2 - top];
    return cut(row ? [...rule, { text: '  ' }, ...row] : rule, 0, width + 3);
  });
  return {
    rows: overlay(rows, box, x, 2, width + 3, size.columns),
    ...cursorIn(panel, width, height, x + 3, top),
  };
}

function boxed<T>(rows: readonly Row[], { size }: Shape, panel: Panel<T>, width: number): Frame {
  const height = Math.min(panel.height, size.rows - 4);
  const inside = panel.rows(width, height);
  const line = '─'.repeat(width + 2);
  const border = (text: string): Row => [{ text, style: { role: 'dim' } }];
  const box = [
    border(`╭${line}╮`),
    ...inside.map((row): Row => [...border('│ '), ...row, ...border(' │')]),
    border(`╰${line}╯`),
  ];
  const x = (size.columns - width - 4) >> 1;
  const y = (size.rows - box.length) >> 1;
  const behind = rows.map((row) => tone(row, 'dim'));
  return {
    rows: overlay(behind, box, x, y, width + 4, size.columns),
    ...cursorIn(panel, width, height, x + 2, y + 1),
  };
}

function cursorIn<T>(panel: Panel<T>, width: number, height: number, x: number, y: number): Pick<Frame, 'cursor'> {
  const at = panel.cursor?.(width, height);
  return at ? { cursor: { x: x + at.x, y: y + at.y } } : {};
}
