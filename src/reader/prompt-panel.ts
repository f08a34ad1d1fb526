import { clean } from '../story/clean.ts';
import type { Row } from './frame.ts';
import type { Key } from './key.ts';
import { CLOSED, closes, OPEN, type Panel, type PanelOutcome } from './panel.ts';
import { cut, fitRow } from './rows.ts';
import { graphemes, textWidth } from './width.ts';

/** What a prompt panel is made of. */
export interface PromptPanelOptions<T> {
  readonly title: string;
  readonly hint: string;
  /** What stands in it at first. */
  readonly text?: string;
  /** What is picked with a text that is not blank. */
  readonly read: (text: string) => T;
}

/** Graphemes that can be written at most. */
const LONGEST = 120;
const SIGN = '› ';

/** One line to write something in. */
export class PromptPanel<T> implements Panel<T> {
  readonly width = 48;
  readonly aside = false;
  readonly #options: PromptPanelOptions<T>;
  #text = '';

  constructor(options: PromptPanelOptions<T>) {
    this.#options = options;
    this.#write(options.text ?? '');
  }

  height(): number {
    return 4;
  }

  key({ name, char }: Key): PanelOutcome<T> {
    if (closes(name)) return CLOSED;
    if (name === 'enter') {
      const text = this.#text.trim();
      return text ? { kind: 'picked', value: this.#options.read(text) } : CLOSED;
    }
    if (name === 'backspace') this.#text = join(graphemes(this.#text).slice(0, -1));
    else if (name === 'ctrl-u') this.#text = '';
    else if (char) this.#write(char);
    return OPEN;
  }

  paste(text: string): void {
    this.#write(text);
  }

  cursor(width: number, height: number): { x: number; y: number } {
    const x = textWidth(` ${SIGN}${this.#visible(width)}`);
    return { x: Math.min(width - 1, x), y: height >= 4 ? 2 : Math.min(1, height - 1) };
  }

  rows(width: number, height: number): Row[] {
    const { title, hint } = this.#options;
    const head = fitRow([{ text: ` ${title}`, style: { role: 'bright', bold: true } }], width);
    const line: Row = [
      { text: ` ${SIGN}`, style: { role: 'canon' } },
      { text: this.#visible(width), style: { role: 'bright' } },
    ];
    const foot = fitRow([{ text: ` ${hint}`, style: { role: 'dim' } }], width);
    const air = height >= 4 ? [cut([], 0, width)] : [];
    return [head, ...air, cut(line, 0, width), foot].slice(
      height >= 2 ? 0 : 1,
      Math.max(2, height),
    );
  }

  #write(text: string): void {
    const line = clean(this.#text + text).replace(/\s/g, ' ');
    this.#text = join(graphemes(line).slice(0, LONGEST));
  }

  /** The end of the text, as much as fits: that is where one writes. */
  #visible(width: number): string {
    const shown = graphemes(this.#text);
    let room = width - textWidth(SIGN) - 2;
    let from = shown.length;
    while (from > 0 && (shown[from - 1]?.width ?? 0) <= room) room -= shown[--from]?.width ?? 0;
    return join(shown.slice(from));
  }
}

function join(parts: readonly { readonly text: string }[]): string {
  return parts.map((each) => each.text).join('');
}
