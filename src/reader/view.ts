import type { Frame, Row } from './frame.ts';
import type { Panel } from './panel.ts';
import { clip, ends, indent } from './rows.ts';
import { isTooSmall, type Shape, type Size } from './shape.ts';
import { textWidth } from './width.ts';
import { withPanel } from './window.ts';

/** What a screen is made of. */
export interface Scene {
  /** At the top, where there is room; '' for a screen without a header. */
  readonly title: string;
  readonly heading: string;
  /** Rows of the body, from the left edge of the prose. */
  readonly body: readonly Row[];
  /** Rows at the bottom, between the margins: one, or on a roomy screen two. */
  readonly footer: readonly Row[];
}

/** Puts a screen together: header, body, footer, and a panel over or beside them. */
export function compose<T>(shape: Shape, scene: Scene, panel?: Panel<T>): Frame {
  const { size, left, top, margin } = shape;
  if (isTooSmall(size)) return { rows: tooSmall(size) };
  const rows: Row[] = Array.from({ length: size.rows }, () => []);
  if (shape.roomy && scene.title) {
    rows[0] = header(scene, size.columns, margin);
    rows[1] = [{ text: '─'.repeat(size.columns), style: { role: 'faint' } }];
  }
  scene.body.slice(0, shape.height).forEach((row, index) => {
    rows[top + index] = indent(left, row);
  });
  scene.footer.forEach((row, index) => {
    rows[size.rows - scene.footer.length + index] = indent(margin, row);
  });
  return panel ? withPanel(rows, shape, panel) : { rows };
}

function header({ title, heading }: Scene, columns: number, margin: number): Row {
  const room = columns - 2 * margin;
  const named = clip(title, heading ? Math.max(room >> 1, room - textWidth(heading) - 2) : room);
  const right: Row = [
    {
      text: clip(heading, Math.max(0, room - textWidth(named) - 2)),
      style: { role: 'dim', italic: true },
    },
  ];
  const left: Row = [{ text: named, style: { role: 'bright', bold: true } }];
  return indent(margin, ends(left, right, room));
}

/** The longest of the ways to say it that fits, in the middle. */
function tooSmall({ columns, rows }: Size): Row[] {
  const said =
    ['Enlarge the terminal', 'Too small', '↔'].find((text) => textWidth(text) <= columns) ?? '';
  const row = indent((columns - textWidth(said)) >> 1, [{ text: said, style: { role: 'dim' } }]);
  return Array.from({ length: rows }, (_, at) => (at === (rows - 1) >> 1 ? row : []));
}
