import { type Cell, unknownPen } from './cells.ts';
import type { Pen, Pens } from './pen.ts';
import { surelyAdvances } from './width.ts';

/** Gaps up to this many columns are written again: shorter than moving over them. */
const shortGap = 5;
/** From this many blanks on, erasing is shorter than writing them. */
const longTail = 4;

const isSure = (text: string) => text === '' || surelyAdvances(text) !== undefined;

/** The first column from which the row is nothing but equal, erasable blanks. */
function tailStart(row: readonly Cell[], pens: Pens): number {
  const pen = row.at(-1)?.[0];
  if (pen === undefined || !pens.pen(pen).erases) return row.length;
  let start = row.length;
  while (start > 0 && row[start - 1]?.[0] === pen && row[start - 1]?.[1] === ' ') start--;
  return start;
}

/** Makes the terminal's row `y` show `row` instead of `shown`, which is brought up to date. */
class RowDrawer {
  #out = '';
  /** The pen that is set; undefined before the first. */
  #pen: Pen | undefined;
  readonly #pens: Pens;

  constructor(pens: Pens) {
    this.#pens = pens;
  }

  draw(row: readonly Cell[], shown: readonly Cell[], y: number): void {
    const tail = tailStart(row, this.#pens);
    // Where the cursor surely is in this row.
    let cursor: number | undefined;
    // Next to a grapheme that terminals disagree about nothing can be taken as
    // still standing: the rest of the row is drawn again.
    let restOfRow = false;
    if (tail < row.length && shown[0]?.[0] === unknownPen) {
      // Nothing is known of what stands here: blank all first, for one code.
      this.#moveTo(row, 0, y, undefined);
      this.#erase(row, shown, 0);
      cursor = 0;
    }
    for (let x = 0; x < row.length; x++) {
      const [cell, was] = [row[x], shown[x]];
      if (!cell || !was || (!restOfRow && cell[0] === was[0] && cell[1] === was[1])) continue;
      const [number, text] = cell;
      restOfRow ||= !isSure(was[1]) || !isSure(text);
      was[0] = number;
      was[1] = text;
      if (text === '') continue;
      this.#moveTo(row, x, y, cursor);
      if (x >= tail && row.length - x >= longTail) {
        this.#erase(row, shown, x);
        return;
      }
      if (text === ' ') this.#takeForBlanks(this.#pens.pen(number), row, x);
      else this.#take(this.#pens.pen(number));
      this.#write(text, row[x + 1]?.[1] === '' ? 2 : 1, x, y);
      const advance = surelyAdvances(text);
      cursor = advance && x + advance;
    }
  }

  /** All escape bytes so far, with nothing left set behind them. */
  finish(): string {
    return this.#pen ? `${this.#out}\x1b[0m` : this.#out;
  }

  #moveTo(row: readonly Cell[], x: number, y: number, cursor: number | undefined): void {
    if (cursor === x) return;
    if (cursor === undefined) {
      this.#out += `\x1b[${y + 1};${x + 1}H`;
      return;
    }
    const gap = row.slice(cursor, x);
    const same = gap.length <= shortGap && gap.every((cell) => this.#fitsPen(cell));
    this.#out += same ? gap.map(([, text]) => text).join('') : `\x1b[${gap.length}C`;
  }

  /** True when the cell can be written, one column wide, with the pen that is set. */
  #fitsPen([number, text]: Cell): boolean {
    if (surelyAdvances(text) !== 1) return false;
    const pen = this.#pens.pen(number);
    return pen === this.#pen || (text === ' ' && pen.ground === this.#pen?.ground);
  }

  /** Sets any pen whose blanks look like those of `pen`, best the one of the letters to come. */
  #takeForBlanks(pen: Pen, row: readonly Cell[], x: number): void {
    if (pen.ground === this.#pen?.ground) return;
    const next = row.slice(x).find(([, text]) => text !== ' ');
    const coming = next && this.#pens.pen(next[0]);
    this.#take(coming?.ground === pen.ground ? coming : pen);
  }

  #write(text: string, width: 1 | 2, x: number, y: number): void {
    // Blanks first, or half of what stood there shows on a terminal that takes
    // the grapheme to be narrower than it is here.
    if (!isSure(text)) this.#out += `${' '.repeat(width)}\x1b[${y + 1};${x + 1}H`;
    this.#out += text;
  }

  /** Makes all from column `from` on, where the cursor is, blanks like the row's last. */
  #erase(row: readonly Cell[], shown: readonly Cell[], from: number): void {
    const number = row.at(-1)?.[0] ?? unknownPen;
    this.#takeForBlanks(this.#pens.pen(number), row, from);
    this.#out += '\x1b[K';
    for (const was of shown.slice(from)) [was[0], was[1]] = [number, ' '];
  }

  #take(pen: Pen): void {
    if (pen === this.#pen) return;
    this.#out += pen.sgr;
    this.#pen = pen;
  }
}

/**
 * The escape bytes that turn a terminal showing `shown` into one showing
 * `wanted`; empty when they are equal. Both are rows of cells of one size;
 * afterwards `shown` equals `wanted`. The bytes move the cursor and leave no
 * colour or other attribute set. They neither wrap nor scroll, provided that
 * automatic wrapping is off.
 */
export function drawChanges(
  wanted: readonly (readonly Cell[])[],
  shown: readonly (readonly Cell[])[],
  pens: Pens,
): string {
  const drawer = new RowDrawer(pens);
  wanted.forEach((row, y) => {
    drawer.draw(row, shown[y] ?? [], y);
  });
  return drawer.finish();
}
