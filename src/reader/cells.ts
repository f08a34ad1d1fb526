import { toAscii } from './ascii.ts';
import type { Frame, Row } from './frame.ts';
import type { Pens } from './pen.ts';
import { type Grapheme, graphemes } from './width.ts';

/** One cell of the screen: the number of its pen, and its grapheme, `''` in the right half of a wide one. */
export type Cell = [pen: number, text: string];

/** The pen of a cell that the terminal may show anything in. */
export const unknownPen = -1;

/** A screen of cells, rows from the top; all cells unlike anything that can be drawn. */
export function unknownCells(columns: number, rows: number): Cell[][] {
  return Array.from({ length: rows }, () =>
    Array.from({ length: columns }, (): Cell => [unknownPen, ' ']),
  );
}

/** The graphemes of `text` in ASCII; what became longer gives the surplus back to `debt`. */
function asciiGraphemes(text: string, debt: { columns: number }): Grapheme[] {
  return graphemes(text).flatMap((grapheme) => {
    const written = graphemes(toAscii(grapheme.text));
    debt.columns += written.length - 1;
    return written;
  });
}

function fillRow(cells: Cell[], row: Row, pens: Pens, ascii: boolean): void {
  let x = 0;
  const put = (pen: number, text: string) => {
    const cell = cells[x];
    if (cell) {
      cell[0] = pen;
      cell[1] = text;
    }
    x++;
  };
  const debt = { columns: 0 };
  for (const { text, style } of row) {
    const letters = pens.letters(style);
    const blanks = pens.blanks(style);
    for (const grapheme of ascii ? asciiGraphemes(text, debt) : graphemes(text)) {
      const blank = grapheme.text === ' ';
      // Where "--" stands for a dash, what is further right in columns of its
      // own keeps its place as long as there is a gap to take from.
      if (blank && debt.columns > 0 && cells[x - 1]?.[1] === ' ') {
        debt.columns--;
        continue;
      }
      if (grapheme.width === 0) continue;
      if (x + grapheme.width > cells.length) {
        while (x < cells.length) put(blanks, ' ');
        return;
      }
      put(blank ? blanks : letters, grapheme.text);
      if (grapheme.width === 2) put(letters, '');
    }
  }
  const ground = pens.blanks(undefined);
  while (x < cells.length) put(ground, ' ');
}

/**
 * Lays `frame` out in `cells`, in place: what does not fit is cut off at the
 * right and at the bottom, what the frame leaves open is blank. A wide grapheme
 * that only half fits is left out. With `ascii`, glyphs and typographic signs
 * are written in ASCII, see `toAscii`.
 */
export function fillCells(
  cells: readonly Cell[][],
  frame: Frame,
  pens: Pens,
  ascii: boolean,
): void {
  cells.forEach((row, y) => {
    fillRow(row, frame.rows[y] ?? [], pens, ascii);
  });
}
