import type { Row } from './frame.ts';
import type { Key } from './key.ts';
import { type ListRow, ListWindow } from './list-window.ts';
import { CLOSED, closes, OPEN, type Panel, type PanelOutcome } from './panel.ts';
import { clip, cut, ends, fitRow, restyle, rowWidth } from './rows.ts';
import { textWidth } from './width.ts';
import { wrapRow } from './wrap.ts';

/** Cells of an item that a panel grows for; longer ones take several rows. */
const WIDEST = 66;

/** One item of a list panel; without a value it can only be read. */
export interface Item<T> {
  /** What its text hangs on: a sign, a key. */
  readonly lead: Row;
  readonly text: Row;
  readonly value?: T;
}

/** What a list panel is made of. */
export interface ListPanelOptions<T> {
  readonly title: string;
  readonly items: readonly Item<T>[];
  /** The key that closes it as well as Escape: the one that opened it. */
  readonly toggle: string;
  readonly hint: string;
  /** Index of the item to begin at; else the first that can be picked. */
  readonly selected?: number;
  /** Whether it may stand beside the prose. */
  readonly aside?: boolean;
}

/** A list to read, scroll and pick from. */
export class ListPanel<T> implements Panel<T> {
  readonly width: number;
  readonly aside: boolean;
  readonly #options: ListPanelOptions<T>;
  /** Whether anything can be picked; a list that is only read scrolls instead. */
  readonly #picking: boolean;
  #selected: number;
  readonly #window = new ListWindow();
  /** The rows of the items, as set for a width. */
  #set: { readonly width: number; readonly rows: readonly ListRow[] } = { width: 0, rows: [] };

  constructor(options: ListPanelOptions<T>) {
    const { title, items, hint } = options;
    this.#options = options;
    this.#picking = items.some((item) => item.value !== undefined);
    this.#selected = options.selected ?? items.findIndex((item) => item.value !== undefined);
    const widest = items.reduce(
      (wide, { lead, text }) => Math.max(wide, rowWidth(lead) + rowWidth(text)),
      0,
    );
    this.width = Math.max(Math.min(widest, WIDEST) + 3, textWidth(title) + 16, textWidth(hint) + 2);
    this.aside = options.aside ?? false;
  }

  key({ name }: Key, seen: boolean): PanelOutcome<T> {
    const { items, toggle } = this.#options;
    if (closes(name) || name === 'q' || name === toggle) return CLOSED;
    if (name === 'enter' || name === 'space') {
      const value = items[this.#selected]?.value;
      if (!seen) return OPEN;
      return value === undefined ? CLOSED : { kind: 'picked', value };
    }
    const by = steps(name, Math.max(1, this.#window.room - 1), items.length);
    if (!this.#picking) this.#window.scroll(by);
    else if (by !== 0 && !(Math.abs(by) === 1 && this.#window.scroll(by))) this.#move(by);
    return OPEN;
  }

  height(width: number): number {
    return this.#rowsAt(width).length + 4;
  }

  rows(width: number, height: number): Row[] {
    const { hint } = this.#options;
    const blank = cut([], 0, width);
    // On a low screen the items have all the room.
    const ample = height >= this.height(width);
    const air = ample || height >= 7 ? [blank] : [];
    const hinted = fitRow([{ text: ` ${hint}`, style: { role: 'dim' } }], width);
    const foot = ample || height >= 6 ? [...air, hinted] : [];
    const room = Math.max(1, height - 1 - air.length - foot.length);
    this.#window.take(this.#rowsAt(width), this.#picking ? this.#selected : -1);
    // A line around the marked item says that the list goes on there, and where it is.
    const shown = this.#window
      .view(room, room >= 3 ? 1 : 0)
      .map((each) => this.#drawn(each, width));
    const rest = Array.from({ length: room - shown.length }, () => blank);
    return [this.#head(width), ...air, ...shown, ...rest, ...foot].slice(0, height);
  }

  #head(width: number): Row {
    const { title } = this.#options;
    const [from, to] = this.#window.bounds;
    const { length } = this.#set.rows;
    const part = `${from + 1}–${to} of ${length} `;
    const fits = to - from < length && textWidth(part) + textWidth(title) + 2 <= width;
    const named = {
      text: ` ${clip(title, width - 1)}`,
      style: { role: 'bright', bold: true } as const,
    };
    return ends([named], [{ text: fits ? part : '', style: { role: 'dim' } }], width);
  }

  #rowsAt(width: number): readonly ListRow[] {
    if (this.#set.width === width) return this.#set.rows;
    const setting = { measure: width - 2, ascii: false };
    const rows = this.#options.items.flatMap(({ lead, text }, index) =>
      wrapRow(lead, text, setting).map((row) => ({ row, index })),
    );
    this.#set = { width, rows };
    return rows;
  }

  #drawn({ row, index }: ListRow, width: number): Row {
    const item = cut(row, 0, width - 1);
    if (!this.#picking || index !== this.#selected) return [{ text: ' ' }, ...item];
    return restyle([{ text: '▌', style: { role: 'canon' } }, ...item], { on: 'selection' });
  }

  #move(by: number): void {
    const { items } = this.#options;
    const step = Math.sign(by);
    let to = Math.max(0, Math.min(items.length - 1, this.#selected + by));
    while (items[to] && items[to]?.value === undefined) to += step;
    // Past the last that can be picked, the way back leads to it.
    while (to !== this.#selected && items[to]?.value === undefined) to -= step;
    this.#selected = to;
  }
}

/** How many items a key moves on; back where negative. */
function steps(name: string, room: number, all: number): number {
  switch (name) {
    case 'down':
    case 'j':
    case 'tab':
      return 1;
    case 'up':
    case 'k':
    case 'shift-tab':
      return -1;
    case 'pagedown':
    case 'right':
    case 'f':
      return room;
    case 'pageup':
    case 'left':
    case 'b':
      return -room;
    case 'home':
    case 'g':
      return -all;
    case 'end':
    case 'G':
      return all;
    default:
      return 0;
  }
}
