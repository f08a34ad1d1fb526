import type { Row } from './frame.ts';

/** A row of a list, with the index of the item that it is part of. */
export interface ListRow {
  readonly row: Row;
  readonly index: number;
}

/** The part of a list that is on the screen: always such that the marked item is, as much of it as fits. */
export class ListWindow {
  #rows: readonly ListRow[] = [];
  #marked = -1;
  #top = 0;
  #room = 1;

  /** Rows that there is room for. */
  get room(): number {
    return this.#room;
  }

  /** The first row on the screen, and the one after the last. */
  get bounds(): readonly [from: number, to: number] {
    return [this.#top, Math.min(this.#rows.length, this.#top + this.#room)];
  }

  /** Whether more is to come below. */
  get hasMore(): boolean {
    return this.#top + this.#room < this.#rows.length;
  }

  /** Takes up the rows as they are now; `marked` is the index of the marked item, -1 for none. */
  take(rows: readonly ListRow[], marked: number): void {
    this.#rows = rows;
    this.#marked = marked;
  }

  /** The rows on a screen with room for so many; `around` the marked item, as many more where there are. */
  view(room: number, around = 0): readonly ListRow[] {
    this.#room = room;
    const [least, most] = this.#tops();
    // Of an item taller than the screen, any part; of others, the whole.
    if (most > least) this.#top = Math.max(least, Math.min(this.#top, most));
    else if (this.#marked >= 0)
      this.#top = Math.max(most + around, Math.min(this.#top, least - around));
    this.#top = Math.max(0, Math.min(this.#top, this.#rows.length - room));
    return this.#rows.slice(...this.bounds);
  }

  /** Shows `by` rows more of the marked item, or of all where none is marked; false where there are none. */
  scroll(by: number): boolean {
    const [least, most] = this.#tops();
    const to = Math.max(least, Math.min(most, this.#top + by));
    if (most <= least || to === this.#top) return false;
    this.#top = to;
    return true;
  }

  /** The rows that the window may begin with: from the first of the marked item until its last is at the bottom. */
  #tops(): [least: number, most: number] {
    if (this.#marked < 0) return [0, Math.max(0, this.#rows.length - this.#room)];
    const first = this.#rows.findIndex((each) => each.index === this.#marked);
    const last = this.#rows.findLastIndex((each) => each.index === this.#marked);
    return [first, last - this.#room + 1];
  }
}
