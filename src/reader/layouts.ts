import type { Turn } from '../session/turn.ts';
import { layOut, type TextRow } from './layout.ts';
import type { Setting } from './setting.ts';

/** Turns whose rows are kept: more than any screen shows at once. */
const KEPT = 128;

/** The rows of turns as they were set last; of a long play only those looked at lately are kept. */
export class Layouts {
  #setting: Setting = { measure: 0, ascii: false };
  readonly #rows = new Map<Turn, readonly TextRow[]>();

  /** The rows of `turn`, set anew where they are not at hand. */
  of(turn: Turn, { measure, ascii }: Setting): readonly TextRow[] {
    if (measure !== this.#setting.measure || ascii !== this.#setting.ascii) this.#rows.clear();
    this.#setting = { measure, ascii };
    const rows = this.#rows.get(turn) ?? layOut(turn, this.#setting);
    this.#rows.delete(turn);
    this.#rows.set(turn, rows);
    const [oldest] = this.#rows.keys();
    if (this.#rows.size > KEPT && oldest) this.#rows.delete(oldest);
    return rows;
  }
}
