import type { Setting } from './setting.ts';

/** A terminal's size in cells. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** Where things are on a screen of some size. */
export interface Shape extends Setting {
  readonly size: Size;
  /** Cells from the left edge to the column of prose, which is `measure` wide. */
  readonly left: number;
  /** Rows from the top to the body, and how many it has. */
  readonly top: number;
  readonly height: number;
  /** Cells left free at both ends of the header and of the status line. */
  readonly margin: number;
  /** Whether there is room for a header and air around the text. */
  readonly roomy: boolean;
}

/** Narrower or lower than this, nothing can be read. */
const LEAST: Size = { columns: 16, rows: 4 };

/** Whether a screen is too small for anything but a word about that. */
export function isTooSmall({ columns, rows }: Size): boolean {
  return columns < LEAST.columns || rows < LEAST.rows;
}

/** The shape of a screen for prose of at most `wanted` cells. */
export function shapeOf(size: Size, wanted: number, ascii: boolean): Shape {
  const roomy = size.columns >= 40 && size.rows >= 12;
  const air = !roomy ? 2 : size.columns < 60 ? 4 : 8;
  const measure = Math.max(2, Math.min(wanted, size.columns - air));
  return {
    size,
    measure,
    ascii,
    left: Math.max(0, (size.columns - measure) >> 1),
    top: roomy ? 3 : 0,
    height: Math.max(1, size.rows - (roomy ? 5 : 1)),
    margin: roomy ? 2 : 1,
    roomy,
  };
}

/** Narrowest and widest lines that a reader can ask for, in cells. */
const [NARROW, WIDE] = [30, 100];

/** The measure `by` cells wider than what a screen shows of `measure`, as far as there is room; undefined where it stays the same. */
export function steppedMeasure(size: Size, measure: number, by: number): number | undefined {
  const widest = shapeOf(size, WIDE, false).measure;
  const from = Math.min(measure, widest);
  const wanted = Math.max(Math.min(NARROW, widest), Math.min(widest, from + by));
  return wanted === from ? undefined : wanted;
}
