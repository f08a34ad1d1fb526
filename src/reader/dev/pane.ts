import type { Frame, Row } from '../frame.ts';
import { cut, indent } from '../rows.ts';
import type { Size } from '../shape.ts';
import { authorView, type Section } from './author-view.ts';
import type { Insight } from './insight.ts';

/** Where the pane stands: beside the page, below it, or, where there is room for one only, instead of it. */
export type PaneSide = 'beside' | 'below' | 'instead';

/** Columns from which on there is room beside the page, and columns and rows for the pane below it. */
const [WIDE, BROAD, TALL] = [110, 60, 22];
/** Rows of the pane below the page, its rule included, and most and fewest columns of it beside. */
const [LOW, WIDEST, NARROWEST] = [10, 52, 38];
/** Cells between what stands in the pane and its rule or the edge. */
const INSET = 2;

/** The author's pane of the screen, and how far it is scrolled. */
export class Pane {
  isOpen = false;
  #top = 0;
  /** Rows that are below the pane, as it was drawn last. */
  #below = 0;

  /** Opens it at its top, or closes it. */
  toggle(): void {
    this.isOpen = !this.isOpen;
    this.#top = 0;
  }

  /** Scrolls it by a few rows, as far as there are any. */
  scroll(by: 1 | -1): void {
    const step = by > 0 ? Math.min(3, this.#below) : -Math.min(3, this.#top);
    this.#top += step;
  }

  /** Where it stands on a screen. */
  side({ columns, rows }: Size): PaneSide {
    if (columns >= WIDE) return 'beside';
    return columns >= BROAD && rows >= TALL ? 'below' : 'instead';
  }

  /** What is left of a screen for the page. */
  page(size: Size): Size {
    const { columns, rows } = size;
    switch (this.side(size)) {
      case 'beside':
        return { columns: columns - widthBeside(columns), rows };
      case 'below':
        return { columns, rows: rows - LOW };
      case 'instead':
        return size;
    }
  }

  /** The screen with the pane at its side of the page. */
  join(page: Frame, insight: Insight, size: Size, ascii: boolean): Frame {
    switch (this.side(size)) {
      case 'beside':
        return this.#beside(page, insight, size, ascii);
      case 'below':
        return this.#under(page, insight, size, ascii);
      case 'instead': {
        const width = size.columns - 2;
        const rows = this.#window(authorView(insight, width, ascii).flat(), size.rows);
        return { rows: rows.map((row) => indent(1, row)) };
      }
    }
  }

  #beside(page: Frame, insight: Insight, { columns, rows }: Size, ascii: boolean): Frame {
    const left = columns - widthBeside(columns);
    const width = columns - left - 1 - 2 * INSET;
    const shown = this.#window(authorView(insight, width, ascii).flat(), rows - 1);
    const rule: Row = [{ text: `│${' '.repeat(INSET)}`, style: { role: 'faint' } }];
    return {
      ...page,
      rows: Array.from({ length: rows }, (_, y) => [
        ...cut(page.rows[y] ?? [], 0, left),
        ...rule,
        ...(shown[y] ?? []),
      ]),
    };
  }

  #under(page: Frame, insight: Insight, { columns, rows }: Size, ascii: boolean): Frame {
    const half = (columns - 4 * INSET) >> 1;
    const [left, right] = authorView(insight, half, ascii);
    const pairs = inColumns(left, right, half);
    const shown = this.#window(pairs, LOW - 1).map((row) => indent(INSET, row));
    const rule: Row = [{ text: '─'.repeat(columns), style: { role: 'faint' } }];
    return { ...page, rows: [...page.rows.slice(0, rows - LOW), rule, ...shown] };
  }

  /** The rows that fit, from where it is scrolled to; the last says how many there are below. */
  #window(all: readonly Row[], height: number): Row[] {
    this.#top = Math.max(0, Math.min(this.#top, all.length - height));
    const rows = all.slice(this.#top, this.#top + height);
    this.#below = Math.max(0, all.length - this.#top - height);
    if (this.#below === 0) return rows;
    const more: Row = [
      { text: `${this.#below + 1} more below: ]`, style: { role: 'dim', italic: true } },
    ];
    return [...rows.slice(0, -1), more];
  }
}

/** The second section begins level with the first, without the air above it. */
function inColumns(left: Section, right: Section, width: number): Row[] {
  const second = right[0]?.length === 0 ? right.slice(1) : right;
  return Array.from({ length: Math.max(left.length, second.length) }, (_, y) => [
    ...cut(left[y] ?? [], 0, width + 2 * INSET),
    ...(second[y] ?? []),
  ]);
}

function widthBeside(columns: number): number {
  return Math.min(WIDEST, Math.max(NARROWEST, Math.floor(columns / 3)));
}
