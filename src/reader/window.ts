import type { Frame, Row } from './frame.ts';
import type { Panel } from './panel.ts';
import { cut, indent, overlay } from './rows.ts';
import type { Shape } from './shape.ts';

/** Cells between the prose and the rule of a panel beside it, at least; and between rule and panel. */
const [APART, INSET] = [3, 3];
/** Cells that a panel beside the prose needs. */
const NARROWEST = 28;

/**
 * Lays a panel over a screen: beside the prose where it may and both fit, which
 * leaves the prose as it is; else in a box in the middle, what is behind it
 * dimmed; and on a small screen instead of it.
 */
export function withPanel<T>(rows: readonly Row[], shape: Shape, panel: Panel<T>): Frame {
  const { size, roomy, left, measure, margin } = shape;
  if (!roomy) return instead(shape, panel);
  const room = size.columns - left - measure - APART - INSET - margin;
  if (panel.aside && room >= NARROWEST)
    return beside(rows, shape, panel, Math.min(panel.width, room));
  return boxed(rows, shape, panel, Math.min(panel.width, size.columns - 6));
}

function instead<T>({ size, margin }: Shape, panel: Panel<T>): Frame {
  const width = size.columns - 2 * margin;
  const rows = panel.rows(width, size.rows).map((row) => indent(margin, row));
  return { rows, ...cursorIn(panel, width, size.rows, margin, 0) };
}

function beside<T>(rows: readonly Row[], shape: Shape, panel: Panel<T>, width: number): Frame {
  const { size, top, height, margin } = shape;
  const x = size.columns - margin - width - INSET;
  const inside = panel.rows(width, height);
  const rule: Row = [{ text: '│', style: { role: 'faint' } }];
  // From below the header to above the status line.
  const box = Array.from({ length: size.rows - 4 }, (_, at) => {
    const row = inside[at + 2 - top];
    return cut(row ? [...rule, { text: '  ' }, ...row] : rule, 0, width + INSET);
  });
  return {
    rows: overlay(rows, box, x, 2, width + INSET, size.columns),
    ...cursorIn(panel, width, height, x + INSET, top),
  };
}

function boxed<T>(rows: readonly Row[], { size }: Shape, panel: Panel<T>, width: number): Frame {
  const height = Math.min(panel.height(width), size.rows - 4);
  const inside = panel.rows(width, height);
  const line = '─'.repeat(width + 2);
  const border = (text: string): Row => [{ text, style: { role: 'dim' } }];
  const air: Row = [{ text: ' ' }];
  const box = [
    border(` ╭${line}╮ `),
    ...inside.map((row): Row => [...air, ...border('│ '), ...row, ...border(' │'), ...air]),
    border(` ╰${line}╯ `),
  ];
  const x = (size.columns - width - 6) >> 1;
  const y = (size.rows - box.length) >> 1;
  return {
    rows: overlay(rows.map(faded), box, x, y, width + 6, size.columns),
    ...cursorIn(panel, width, height, x + 3, y + 1),
  };
}

/** A row behind a box: all that is brighter is dimmed. */
function faded(row: Row): Row {
  return row.map((part) =>
    part.style?.role === 'faint' ? part : { ...part, style: { ...part.style, role: 'dim' } },
  );
}

function cursorIn<T>(
  panel: Panel<T>,
  width: number,
  height: number,
  x: number,
  y: number,
): Pick<Frame, 'cursor'> {
  const at = panel.cursor?.(width, height);
  return at ? { cursor: { x: x + at.x, y: y + at.y } } : {};
}
