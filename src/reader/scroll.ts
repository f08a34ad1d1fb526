import type { Turn } from '../session/turn.ts';
import type { TextRow } from './layout.ts';

/** A row of a play: one of the rows of one of its turns. */
export interface Spot {
  readonly turn: Turn;
  readonly row: number;
}

/** A row of a play with what stands there. */
export interface SpottedRow {
  readonly spot: Spot;
  readonly row: TextRow;
}

/** What a scroll runs over. */
export interface ScrollOptions {
  /** The newest turn, at which it ends. */
  readonly last: Turn;
  /** The rows of a turn; of the newest, those that were shown. */
  readonly rowsOf: (turn: Turn) => readonly TextRow[];
  /** The turn after one that is not the newest. */
  readonly after: (turn: Turn) => Turn;
}

/** All that was read as one run of rows across turns, of which only what is looked at is ever set. */
export class Scroll {
  readonly #last: Turn;
  readonly #rowsOf: (turn: Turn) => readonly TextRow[];
  readonly #after: (turn: Turn) => Turn;

  constructor({ last, rowsOf, after }: ScrollOptions) {
    this.#last = last;
    this.#rowsOf = rowsOf;
    this.#after = after;
  }

  /** The rows before `spot`, at most `count` of them, in reading order. */
  before(spot: Spot, count: number): SpottedRow[] {
    let { turn, row: end } = spot;
    const found: SpottedRow[] = [];
    for (;;) {
      const from = Math.max(0, end - (count - found.length));
      const owner = turn;
      const rows = this.#rowsOf(turn).slice(from, end);
      found.unshift(...rows.map((row, nth) => ({ spot: { turn: owner, row: from + nth }, row })));
      // Of a play taken up from a save, the turns before are not at hand until they are asked for.
      if (found.length >= count || !turn.previous) return found;
      turn = turn.previous;
      end = this.#rowsOf(turn).length;
    }
  }

  /** The rows from `spot` on, at most `count`. */
  from(spot: Spot, count: number): SpottedRow[] {
    const found: SpottedRow[] = [];
    let { turn, row } = spot;
    while (found.length < count) {
      const text = this.#rowsOf(turn)[row];
      if (text) found.push({ spot: { turn, row }, row: text });
      else if (turn.depth >= this.#last.depth) break;
      else turn = this.#after(turn);
      row = text ? row + 1 : 0;
    }
    return found;
  }

  /** The spot `by` rows further on, or back where negative; stops at the ends. */
  move(spot: Spot, by: number): Spot {
    let { turn, row } = spot;
    row += by;
    while (row < 0 && turn.previous) {
      turn = turn.previous;
      row += this.#rowsOf(turn).length;
    }
    while (row >= this.#rowsOf(turn).length && turn.depth < this.#last.depth) {
      row -= this.#rowsOf(turn).length;
      turn = this.#after(turn);
    }
    return { turn, row: Math.max(0, Math.min(row, this.#rowsOf(turn).length)) };
  }
}

/** Whether `a` comes before `b`. */
export function precedes(a: Spot, b: Spot): boolean {
  return a.turn.depth < b.turn.depth || (a.turn.depth === b.turn.depth && a.row < b.row);
}
