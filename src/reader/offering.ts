import type { Row } from './frame.ts';
import { type Option, type OptionRow, optionRows } from './option.ts';
import type { Setting } from './setting.ts';

/** What a digit came to: an option picked, one of several digits to come, or a reason why nothing was picked. */
export type Typed =
  | { readonly kind: 'picked'; readonly index: number }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'refused'; readonly why: string };

/**
 * A list of options on a screen: which is marked, what was typed of a number,
 * and which of them were on the screen since when. Nothing can be picked by a
 * key that was pressed before it was seen.
 */
export class Offering {
  readonly options: readonly Option[];
  #marked: number;
  #typed = '';
  /** First row of the list that is on the screen, and how many there is room for. */
  #top = 0;
  #room = 0;
  #rows: readonly OptionRow[] = [];
  /** Indices of the options in the frame made last. */
  #shown: readonly number[] = [];
  /** Numbers of the frames that options were first seen in. */
  readonly #seen = new Map<number, number>();

  /** `marked` is the index of the option to begin at, or -1. */
  constructor(options: readonly Option[], marked: number) {
    this.options = options;
    this.#marked = marked;
  }

  /** The marked option, or -1. */
  get marked(): number {
    return this.#marked;
  }

  /** Digits of a number that is not complete. */
  get typed(): string {
    return this.#typed;
  }

  /** Whether rows of the list are to come below those on the screen. */
  get hasMore(): boolean {
    return this.#top + this.#room < this.#rows.length;
  }

  /** Sets the options in rows; how many there are. */
  layOut(setting: Setting): number {
    this.#rows = optionRows(this.options, this.#marked, setting);
    this.#shown = [];
    return this.#rows.length;
  }

  /** The rows that are on the screen where there is room for so many: the marked option is among them. */
  window(room: number): Row[] {
    this.#room = room;
    const [least, most] = this.#tops();
    // Of an option taller than the screen, any part; of others, the whole.
    this.#top = Math.max(Math.min(least, most), Math.min(this.#top, Math.max(least, most)));
    this.#top = Math.max(0, Math.min(this.#top, this.#rows.length - room));
    const rows = this.#rows.slice(this.#top, this.#top + room);
    this.#shown = [...new Set(rows.map((each) => each.index))];
    return rows.map((each) => each.row);
  }

  /** Told the number of a frame that was painted. */
  painted(frame: number): void {
    for (const index of this.#shown) if (!this.#seen.has(index)) this.#seen.set(index, frame);
  }

  /** Whether the option was on the screen when a key was pressed on seeing frame `frame`. */
  wasSeen(index: number, frame: number): boolean {
    return frame >= (this.#seen.get(index) ?? Number.POSITIVE_INFINITY);
  }

  /** Marks the next option, or the previous where `by` is -1; of one that is taller than the screen, shows more first. */
  step(by: 1 | -1): void {
    const { length } = this.options;
    if (this.#marked < 0) this.#marked = this.#shown.at(by > 0 ? 0 : -1) ?? 0;
    else if (!this.#scroll(by)) this.#marked = (this.#marked + by + length) % length;
  }

  /** Shows more of the marked option, or of all where none is marked; false where nothing more is to come. */
  advance(): boolean {
    return this.#scroll(1);
  }

  /** Takes a digit, typed on seeing frame `frame`. One that could begin a larger number waits for the next. */
  digit(digit: string, frame: number): Typed {
    const { length } = this.options;
    const number = Number(this.#typed + digit);
    this.#typed = '';
    if (number < 1 || number > length) {
      const why = length === 1 ? 'There is one to choose from.' : `There are ${length} to choose from.`;
      return { kind: 'refused', why };
    }
    if (number * 10 <= length) {
      this.#typed = String(number);
      return { kind: 'waiting' };
    }
    return this.pick(number - 1, frame);
  }

  /** Takes the number typed so far. */
  enter(frame: number): Typed {
    const number = Number(this.#typed);
    this.#typed = '';
    return this.pick(number - 1, frame);
  }

  /** Takes back the last digit. */
  erase(): void {
    this.#typed = this.#typed.slice(0, -1);
  }

  /** Forgets what was typed. */
  forget(): void {
    this.#typed = '';
  }

  /**
   * Picks an option that was seen when the key was pressed, on frame `frame`. One
   * further down a list that was seen is marked, so that it comes on the screen.
   */
  pick(index: number, frame: number): Typed {
    if (this.wasSeen(index, frame)) return { kind: 'picked', index };
    const listed = this.options.some((_, each) => this.wasSeen(each, frame));
    if (!listed) return { kind: 'refused', why: '' };
    this.#marked = index;
    return { kind: 'refused', why: `Enter takes number ${index + 1}.` };
  }

  #scroll(by: 1 | -1): boolean {
    const [least, most] = this.#tops();
    const to = Math.max(least, Math.min(most, this.#top + by * Math.max(1, this.#room - 1)));
    if (most <= least || to === this.#top) return false;
    this.#top = to;
    return true;
  }

  /** The rows that the window may begin with: from the first of the marked option until its last is at the bottom. */
  #tops(): [least: number, most: number] {
    if (this.#marked < 0) return [0, Math.max(0, this.#rows.length - this.#room)];
    const first = this.#rows.findIndex((each) => each.index === this.#marked);
    const last = this.#rows.findLastIndex((each) => each.index === this.#marked);
    return [first, last - this.#room + 1];
  }
}
