import type { Row } from './frame.ts';
import { ListWindow } from './list-window.ts';
import { type Option, optionRows } from './option.ts';
import type { Setting } from './setting.ts';

/** What became of a pick: an option picked, nothing yet, or a reason why nothing was picked. */
export type Typed =
  | { readonly kind: 'picked'; readonly index: number }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'refused'; readonly why: string };

/** A key that came too early means nothing. */
const IGNORED: Typed = { kind: 'waiting' };

/**
 * A list of options on a screen: which is marked, what was typed of a number,
 * and which of them were on the screen since when. Nothing can be picked by a
 * key that was pressed before it was seen.
 */
export class Offering {
  readonly options: readonly Option[];
  #marked: number;
  #touched = false;
  #typed = '';
  readonly #window = new ListWindow();
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

  /** Whether the reader marked it, not the story. */
  get touched(): boolean {
    return this.#touched;
  }

  /** Digits of a number that is not complete. */
  get typed(): string {
    return this.#typed;
  }

  /** Whether rows of the list are to come below those on the screen. */
  get hasMore(): boolean {
    return this.#window.hasMore;
  }

  /** Sets the options in rows; how many there are. */
  layOut(setting: Setting): number {
    const rows = optionRows(this.options, this.#marked, setting);
    this.#window.take(rows, this.#marked);
    return rows.length;
  }

  /** The rows on a screen that has room for so many, the marked option among them; none where there is no room. */
  window(room: number): Row[] {
    const rows = room > 0 ? this.#window.view(room) : [];
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
    this.#touched = true;
    if (this.#marked < 0) this.#marked = this.#shown.at(by > 0 ? 0 : -1) ?? 0;
    else if (!this.#scroll(by)) this.#marked = (this.#marked + by + length) % length;
  }

  /** Shows more of the marked option, or of all where none is marked; false where nothing more is to come. */
  advance(): boolean {
    return this.#scroll(1);
  }

  /**
   * Takes a key that was pressed on seeing frame `frame`, where it has to do
   * with a number: a digit, or what ends or takes back one that was begun.
   * Undefined for any other key, which also ends what was typed.
   */
  key(name: string, frame: number): Typed | undefined {
    const typed = this.#typed;
    if (/^\d$/.test(name)) return this.#digit(name, frame);
    this.#typed = '';
    if (!typed) return undefined;
    if (name === 'enter') return this.pick(Number(typed) - 1, frame);
    if (name === 'backspace') this.#typed = typed.slice(0, -1);
    return name === 'backspace' || name === 'escape' ? { kind: 'waiting' } : undefined;
  }

  /**
   * Picks an option that was seen when the key was pressed, on frame `frame`. One
   * further down a list that was seen is marked, so that it comes on the screen.
   */
  pick(index: number, frame: number): Typed {
    if (this.wasSeen(index, frame)) return { kind: 'picked', index };
    if (!this.#wasListed(frame)) return IGNORED;
    this.#marked = index;
    this.#touched = true;
    return { kind: 'refused', why: `Enter takes number ${index + 1}.` };
  }

  /** One that could begin a larger number waits for the next. */
  #digit(digit: string, frame: number): Typed {
    const { length } = this.options;
    const number = Number(this.#typed + digit);
    this.#typed = '';
    if (!this.#wasListed(frame)) return IGNORED;
    if (number < 1 || number > length) {
      return {
        kind: 'refused',
        why: `There ${length === 1 ? 'is one' : `are ${length}`} to choose from.`,
      };
    }
    if (number * 10 > length) return this.pick(number - 1, frame);
    this.#typed = String(number);
    return { kind: 'waiting' };
  }

  #wasListed(frame: number): boolean {
    return this.options.some((_, index) => this.wasSeen(index, frame));
  }

  #scroll(by: 1 | -1): boolean {
    return this.#window.scroll(by * Math.max(1, this.#window.room - 1));
  }
}
