import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextRow } from '../../src/reader/layout.ts';
import { fitPage, lastFrom, nextFrom, type Sheet } from '../../src/reader/page.ts';

/** Rows as a layout makes them: paragraphs of so many rows each, `'h'` for a heading, blanks between. */
function rowsOf(blocks: readonly (number | 'h')[]): TextRow[] {
  return blocks.flatMap((block, index) => {
    const count = block === 'h' ? 1 : block;
    const kind = block === 'h' ? 'heading' : 'paragraph';
    const set = Array.from(
      { length: count },
      (_, nth): TextRow => ({ kind, row: [], text: '', block: index, offset: nth * 10 }),
    );
    return index === 0
      ? set
      : [{ kind: 'blank', row: [], text: '', block: index, offset: 0 }, ...set];
  });
}

function sheet(given: Partial<Sheet> & Pick<Sheet, 'rows'>): Sheet {
  return { from: 0, read: [], closing: 0, height: 20, ...given };
}

/** Pages of a text, as the rows `[from, to)` that are new on each. */
function pagesOf(rows: readonly TextRow[], closing: number, height: number): [number, number][] {
  const pages: [number, number][] = [];
  for (let from = 0; ; ) {
    const page = fitPage(
      sheet({ rows, from, read: rows.slice(Math.max(0, from - height), from), closing, height }),
    );
    pages.push([from, page.to]);
    if (page.closing) return pages;
    from = nextFrom(rows, page.to);
  }
}

describe('a page', () => {
  it('has all there is where it fits, and what was read above', () => {
    const read = rowsOf([3, 3]);
    expect(fitPage(sheet({ rows: rowsOf([4]), read, closing: 2, height: 20 }))).toEqual({
      pad: 0,
      context: 7,
      to: 4,
      closing: true,
    });
  });

  it('shows only whole paragraphs again, or the end of one where none fits', () => {
    const context = (read: TextRow[]) =>
      fitPage(sheet({ rows: rowsOf([8]), read, closing: 2, height: 16 })).context;
    expect(context(rowsOf([4, 3]))).toBe(3);
    expect(context(rowsOf([4, 9]))).toBe(2);
    expect(context([])).toBe(0);
  });

  it('begins a new scene some way down', () => {
    const rows = rowsOf(['h', 3]);
    expect(fitPage(sheet({ rows, height: 20 })).pad).toBe(4);
    expect(fitPage(sheet({ rows, read: rowsOf([2, 2, 2, 2, 2, 2]), height: 20 })).context).toBe(5);
  });

  it('has no choices while there is text to come', () => {
    expect(fitPage(sheet({ rows: rowsOf([18]), closing: 3, height: 20 }))).toMatchObject({
      to: 18,
      closing: false,
    });
    expect(fitPage(sheet({ rows: rowsOf([30]), closing: 3, height: 20 })).closing).toBe(false);
  });

  it('gives choices that are taller than the screen nearly all of it', () => {
    const rows = rowsOf([5]);
    const page = fitPage(sheet({ rows, from: 5, read: rows, closing: 40, height: 20 }));
    expect(page).toEqual({ pad: 0, context: 2, to: 5, closing: true });
  });

  it('leaves no line of a paragraph alone, at its foot or at its head', () => {
    const blocks = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        blocks,
        fc.nat(8),
        fc.integer({ min: 10, max: 40 }),
        (paragraphs, closing, height) => {
          const rows = rowsOf(paragraphs);
          for (const [, to] of pagesOf(rows, closing, height).slice(0, -1)) {
            const torn = (at: number) =>
              rows[at]?.kind === 'paragraph' && rows[at]?.block === rows[to]?.block;
            if (torn(to - 1)) expect([torn(to - 2), torn(to + 1)]).toEqual([true, true]);
          }
        },
      ),
    );
  });

  it('never ends with the title of a scene', () => {
    // Text follows every title: that is what makes a scene.
    const scene = fc.constant<('h' | number)[]>(['h', 2]);
    const paragraph = fc.integer({ min: 1, max: 9 }).map((rows): ('h' | number)[] => [rows]);
    const blocks = fc.array(fc.oneof(scene, paragraph), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(blocks, fc.integer({ min: 4, max: 40 }), (some, height) => {
        const rows = rowsOf(some.flat());
        for (const [, to] of pagesOf(rows, 0, height).slice(0, -1))
          expect(rows[to - 1]?.kind).not.toBe('heading');
      }),
    );
  });

  it('keeps a card whole where it can', () => {
    const card = Array.from(
      { length: 6 },
      (_, offset): TextRow => ({ kind: 'card', row: [], text: '', block: 1, offset }),
    );
    const blank: TextRow = { kind: 'blank', row: [], text: '', block: 1, offset: 0 };
    expect(
      fitPage(sheet({ rows: [...rowsOf([8]), blank, ...card], closing: 3, height: 12 })),
    ).toMatchObject({ to: 8 });
  });
});

describe('the last page', () => {
  it('begins so that it ends with the choices, at a paragraph where that costs little', () => {
    expect(lastFrom(rowsOf([3, 3, 3]), 2, 20)).toBe(0);
    expect(lastFrom(rowsOf([3, 3, 3]), 2, 10)).toBe(4);
    expect(lastFrom(rowsOf([40]), 2, 10)).toBe(33);
  });

  it('begins with the choices where they leave no room', () => {
    expect(lastFrom(rowsOf([3]), 30, 10)).toBe(3);
  });
});
