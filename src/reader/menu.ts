import { helpPanel } from './help.ts';
import type { Frame, Row, Style } from './frame.ts';
import type { Key } from './key.ts';
import { commandOf } from './keys.ts';
import type { ListPanel } from './panel.ts';
import { clip, cut, indent, restyle, rowWidth } from './rows.ts';
import type { Screen } from './screen.ts';
import { typeset } from './typeset.ts';
import { compose, type Shape, shapeOf, type Size } from './view.ts';
import { textWidth } from './width.ts';

/** One line of a menu. */
export interface Entry {
  readonly text: string;
  /** Said behind it, dimmed. */
  readonly detail?: string;
  readonly pick: () => void;
}

/** What a menu shows and does. */
export interface MenuOptions {
  /** Rows above the entries at a measure, left-aligned to it. */
  readonly head: (measure: number) => readonly Row[];
  readonly entries: readonly Entry[];
  readonly quit: () => void;
  readonly suspend: () => void;
  readonly redraw: () => void;
  readonly nextTheme: () => void;
  /** Where Escape and `L` lead, if anywhere. */
  readonly back?: () => void;
}

/** A full screen with something to read and a list to pick from: the title page and the library. */
export class Menu implements Screen {
  readonly #options: MenuOptions;
  #selected = 0;
  #help: ListPanel<never> | undefined;

  constructor(options: MenuOptions) {
    this.#options = options;
  }

  frame(size: Size): Frame {
    const shape = shapeOf(size, 60);
    const entries = this.#entryRows(shape);
    const head = this.#options.head(shape.measure);
    const rows = [...head, [], ...entries];
    // What can be picked is always in view; the rest gives way.
    const shown = rows.length <= shape.height ? rows : [...head.slice(0, Math.max(0, shape.height - entries.length - 1)), ...this.#around(entries, shape.height)];
    const pad = Math.max(0, (shape.height - shown.length) >> 1);
    const body = [...Array.from({ length: pad }, (): Row => []), ...shown];
    const hints: Row = [{ text: this.#options.back ? 'Enter pick   Esc back   ? help   q quit' : 'Enter pick   ? help   q quit', style: { role: 'dim' } }];
    return compose(shape, { title: '', heading: '', body, status: [], hints }, this.#help);
  }

  key(key: Key): void {
    if (this.#help) {
      if (this.#help.key(key).kind !== 'open') this.#help = undefined;
      return;
    }
    const { entries, quit, suspend, redraw, nextTheme, back } = this.#options;
    if (/^[1-9]$/.test(key.name)) return entries[Number(key.name) - 1]?.pick();
    if (key.name === 'escape') return back?.();
    switch (commandOf(key.name)) {
      case 'next':
      case 'choose':
        return entries[this.#selected]?.pick();
      case 'up':
        return this.#move(-1);
      case 'down':
        return this.#move(1);
      case 'quit':
        return quit();
      case 'suspend':
        return suspend();
      case 'redraw':
        return redraw();
      case 'theme':
        return nextTheme();
      case 'library':
        return back?.();
      case 'help':
        this.#help = helpPanel();
        return;
      default:
        return;
    }
  }

  #move(by: number): void {
    const { length } = this.#options.entries;
    if (length > 0) this.#selected = (this.#selected + by + length) % length;
  }

  #entryRows({ measure }: Shape): Row[] {
    return this.#options.entries.map(({ text, detail }, index) => {
      const chosen = index === this.#selected;
      const room = measure - 5;
      const name = clip(text, room);
      const rest = room - textWidth(name) - 3;
      const row: Row = [
        { text: chosen ? '▌ ' : '  ', style: { role: 'canon' } },
        { text: `${index + 1} `, style: { role: 'dim' } },
        { text: name, style: { role: chosen ? 'bright' : 'text', bold: chosen } },
        ...(detail && rest > 8 ? [{ text: `   ${clip(detail, rest)}`, style: { role: 'dim' as const } }] : []),
      ];
      const filled = cut(row, 0, measure);
      return chosen ? restyle(filled, { on: 'selection' }) : filled;
    });
  }

  #around(rows: readonly Row[], room: number): readonly Row[] {
    const top = Math.max(0, Math.min(this.#selected - (room >> 1), rows.length - room));
    return rows.slice(top, top + room);
  }
}

/** Text set in lines and centred in `measure` cells. */
export function centre(text: string, measure: number, style: Style): Row[] {
  return typeset([{ text }], { measure: Math.max(2, measure - 4) }).map((line) => {
    const row: Row = line.spans.map((span) => ({ text: span.text, style }));
    return indent((measure - rowWidth(row)) >> 1, row);
  });
}
