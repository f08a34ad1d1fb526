import { footer } from './footer.ts';
import type { Frame, Row } from './frame.ts';
import { helpPanel } from './help.ts';
import type { Key } from './key.ts';
import { type Command, commandOf } from './keys.ts';
import { Offering, type Typed } from './offering.ts';
import { Overlay } from './overlay.ts';
import type { Screen } from './screen.ts';
import { isTooSmall, type Shape, type Size, shapeOf } from './shape.ts';
import { compose } from './view.ts';

/** One line of a menu. */
export interface Entry {
  readonly text: string;
  /** Said behind it, dimmed. */
  readonly detail?: string;
  readonly pick: () => void;
}

/** What a menu shows and does. */
export interface MenuOptions {
  /** Rows above the entries, from the left edge of the shape's measure. */
  readonly head: (shape: Shape) => readonly Row[];
  readonly entries: readonly Entry[];
  /** Whether the terminal is only sure of ASCII, see `toAscii`. */
  readonly ascii: boolean;
  readonly quit: () => void;
  readonly suspend: () => void;
  readonly redraw: () => void;
  readonly nextTheme: () => void;
  /** Where Escape and `L` lead, if anywhere. */
  readonly back?: () => void;
}

/** Widest line of a menu, in cells. */
const MEASURE = 60;

/** A full screen with something to read and a list to pick from: the title page and the library. */
export class Menu implements Screen {
  readonly #options: MenuOptions;
  readonly #offering: Offering;
  #overlay: Overlay<never> | undefined;
  #notice = '';
  #size: Size = { columns: 80, rows: 24 };
  /** Where not all fits: the row of the head that a reader who looks up at it has at the top. */
  #top: number | undefined;
  /** Rows of the head above the screen in the frame made last. */
  #above = 0;

  constructor(options: MenuOptions) {
    this.#options = options;
    const entries = options.entries.map(({ text, detail }) => ({
      text,
      ...(detail && { detail }),
      kind: 'plain' as const,
      taken: false,
    }));
    this.#offering = new Offering(entries, 0);
  }

  frame(size: Size): Frame {
    this.#size = size;
    const { head, ascii, back } = this.#options;
    const shape = shapeOf(size, MEASURE, ascii);
    const body = this.#body(shape, head(shape));
    const { typed } = this.#offering;
    const up = this.#above > 0 ? ['b ⌃'] : [];
    const hints = ['Enter pick', '? help', ...up, ...(back ? ['Esc back'] : []), 'q quit'];
    const notice = this.#notice || (typed && `number ${typed}_`);
    const scene = {
      title: '',
      heading: '',
      body,
      footer: footer(shape, { notice, statuses: [[]], hints }),
    };
    return compose(shape, scene, this.#overlay?.panel);
  }

  painted(frame: number): void {
    if (isTooSmall(this.#size)) return;
    if (this.#overlay) this.#overlay.painted(frame);
    else this.#offering.painted(frame);
  }

  key(key: Key, shown: number): void {
    const command = commandOf(key.name);
    const { redraw, suspend, back } = this.#options;
    if (command === 'redraw') redraw();
    else if (command === 'suspend') suspend();
    else if (this.#overlay) {
      if (this.#overlay.key(key, shown).kind !== 'open') this.#overlay = undefined;
    } else {
      this.#notice = '';
      const typed = this.#offering.key(key.name, shown);
      if (typed) this.#typed(typed);
      else if (key.name === 'escape') back?.();
      else if (command) this.#command(command, shown);
    }
  }

  #command(command: Command, shown: number): void {
    const { quit, nextTheme, back } = this.#options;
    const top = Math.max(0, this.#above - Math.max(1, this.#size.rows - 2));
    this.#top = command === 'back' ? top : undefined;
    if (command === 'next' || command === 'choose') {
      this.#typed(this.#offering.pick(this.#offering.marked, shown));
    } else if (command === 'up') this.#offering.step(-1);
    else if (command === 'down') this.#offering.step(1);
    else if (command === 'quit') quit();
    else if (command === 'theme') nextTheme();
    else if (command === 'library') back?.();
    else if (command === 'help') this.#overlay = new Overlay(helpPanel());
  }

  #typed(typed: Typed): void {
    if (typed.kind === 'picked') this.#options.entries[typed.index]?.pick();
    else if (typed.kind === 'refused') this.#notice = typed.why;
  }

  /** Head and entries in the middle of the screen; where not all fits, the entries and the end of the head. */
  #body(shape: Shape, head: readonly Row[]): Row[] {
    const rows = this.#offering.layOut(shape);
    const gap: Row[] = shape.roomy ? [[], []] : [];
    const { height } = shape;
    const spare = height - head.length - gap.length - rows;
    if (spare >= 0) {
      this.#above = 0;
      const pad = Array.from({ length: spare >> 1 }, (): Row => []);
      return [...pad, ...head, ...gap, ...this.#offering.window(rows)];
    }
    const below = Math.max(0, head.length + rows - height);
    this.#above = Math.min(this.#top ?? head.length, head.length, below);
    const shown = head.slice(this.#above, this.#above + height);
    const room = height - shown.length;
    return [...shown, ...this.#offering.window(room)];
  }
}
