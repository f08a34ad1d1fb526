import type { Row } from './frame.ts';
import type { Key } from './key.ts';
import { CLOSED, closes, OPEN, type Panel, type PanelOutcome } from './panel.ts';
import { clip, cut, ends, fit, restyle, rowWidth } from './rows.ts';
import { textWidth } from './width.ts';

/** One line of a list panel; without a value it can only be read. */
export interface Item<T> {
  readonly row: Row;
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
  readonly height: number;
  readonly aside: boolean;
  readonly #options: ListPanelOptions<T>;
  /** Whether anything can be picked; a list that is only read scrolls instead. */
  readonly #picking: boolean;
  #selected: number;
  #top = 0;
  #room = 1;

  constructor(options: ListPanelOptions<T>) {
    const { title, items, hint } = options;
    this.#options = options;
    this.#picking = items.some((item) => item.value !== undefined);
    this.#selected = options.selected ?? items.findIndex((item) => item.value !== undefined);
    const widest = items.reduce((width, item) => Math.max(width, rowWidth(item.row) + 3), 0);
    this.width = Math.max(widest, textWidth(title) + 16, textWidth(hint) + 2);
    this.height = items.length + 4;
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
    this.#move(steps(name, this.#room, items.length));
    return OPEN;
  }

  rows(width: number, height: number): Row[] {
    const { title, items, hint } = this.#options;
    const blank = cut([], 0, width);
    const air = height >= 7 ? [blank] : [];
    const foot = height >= 4 ? [...air, fit([{ text: ` ${hint}`, style: { role: 'dim' } }], width)] : [];
    const room = Math.max(1, height - 1 - air.length - foot.length);
    this.#scrollTo(room);
    const end = Math.min(items.length, this.#top + room);
    const more = end - this.#top < items.length ? `${this.#top + 1}–${end} of ${items.length} ` : '';
    const named = { text: ` ${clip(title, width - 2 - textWidth(more))}`, style: { role: 'bright', bold: true } as const };
    const head = ends([named], [{ text: more, style: { role: 'dim' } }], width);
    const shown = items.slice(this.#top, end).map((item, nth) => this.#row(item, this.#top + nth, width));
    const rest = Array.from({ length: room - shown.length }, () => blank);
    return [head, ...air, ...shown, ...rest, ...foot].slice(0, height);
  }

  #row({ row, value }: Item<T>, index: number, width: number): Row {
    if (index !== this.#selected || value === undefined) return [{ text: ' ' }, ...fit(row, width - 1)];
    const bar = { text: '▌', style: { role: 'canon' } as const };
    return restyle([bar, ...fit(row, width - 1)], { on: 'selection' });
  }

  /** Keeps the marked item in view, and a line of what is around it. */
  #scrollTo(room: number): void {
    this.#room = room;
    const around = room >= 3 ? 1 : 0;
    if (this.#picking) {
      this.#top = Math.min(this.#top, this.#selected - around);
      this.#top = Math.max(this.#top, this.#selected + around + 1 - room);
    }
    this.#top = Math.max(0, Math.min(this.#top, this.#options.items.length - room));
  }

  #move(by: number): void {
    if (by === 0) return;
    if (!this.#picking) {
      this.#top += by;
      return;
    }
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
