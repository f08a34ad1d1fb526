import xterm from '@xterm/headless';

/** A colour of a cell, as the program asked for it. */
export type CellColour =
  | 'default'
  | { readonly rgb: readonly [number, number, number] }
  | { readonly palette: number };

/** One cell of the screen. The right half of a wide character has `char: ''`. */
export interface EmulatedCell {
  readonly char: string;
  readonly fg: CellColour;
  readonly bg: CellColour;
  readonly bold: boolean;
  readonly dim: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly inverse: boolean;
}

/** Bytes for people to read: each ESC is shown as `⎋`. */
export function legible(bytes: string): string {
  return bytes.replaceAll('\x1b', '⎋');
}

/** A terminal without a program: takes bytes, shows a screen. */
export interface Emulator {
  /** Resolves when all of `bytes` is on the screen. */
  write(bytes: string): Promise<void>;
  /** Calls `listener` with what the terminal answers when the bytes ask it something. */
  onAnswer(listener: (answer: string) => void): void;
  /** The rows of the screen, without the blanks at their ends. */
  screen(): string[];
  cell(x: number, y: number): EmulatedCell;
  readonly cursor: { readonly x: number; readonly y: number };
  /** True while the alternate screen is on. */
  readonly alternate: boolean;
  /** True while pastes are bracketed. */
  readonly bracketedPaste: boolean;
  resize(columns: number, rows: number): void;
  dispose(): void;
}

/** How many columns a terminal takes a code point for. */
export type CodePointWidth = (codePoint: number) => 0 | 1 | 2;

function colour(isDefault: boolean, isRgb: boolean, value: number): CellColour {
  if (isDefault) return 'default';
  return isRgb ? { rgb: [value >> 16, (value >> 8) & 255, value & 255] } : { palette: value };
}

/** xterm.js's way of being told how wide characters are: bit fields of width and joining. */
function unicodeProvider(wcwidth: CodePointWidth) {
  return {
    version: 'test',
    wcwidth,
    charProperties(codePoint: number, preceding: number) {
      const width = wcwidth(codePoint);
      const widthBefore = (preceding >> 1) & 3;
      const joins = width === 0 && widthBefore > 0;
      return ((joins ? widthBefore : width) << 1) | Number(joins);
    },
  };
}

/** A terminal of this size, with its own idea of how wide characters are if `wcwidth` is given. */
export function createEmulator(cols: number, rows: number, wcwidth?: CodePointWidth): Emulator {
  const terminal = new xterm.Terminal({ cols, rows, allowProposedApi: true });
  if (wcwidth) {
    terminal.unicode.register(unicodeProvider(wcwidth));
    terminal.unicode.activeVersion = 'test';
  }

  function line(y: number) {
    const { active } = terminal.buffer;
    return active.getLine(active.baseY + y);
  }

  return {
    write: (bytes) => new Promise((resolve) => terminal.write(bytes, resolve)),
    onAnswer(listener) {
      terminal.onData(listener);
    },
    screen: () =>
      Array.from({ length: terminal.rows }, (_, y) =>
        (line(y)?.translateToString(false, 0, terminal.cols) ?? '').trimEnd(),
      ),
    cell(x, y) {
      const cell = line(y)?.getCell(x);
      if (!cell) throw new RangeError(`There is no cell ${x}, ${y}.`);
      return {
        char: cell.getChars() || (cell.getWidth() === 0 ? '' : ' '),
        fg: colour(cell.isFgDefault(), cell.isFgRGB(), cell.getFgColor()),
        bg: colour(cell.isBgDefault(), cell.isBgRGB(), cell.getBgColor()),
        bold: cell.isBold() !== 0,
        dim: cell.isDim() !== 0,
        italic: cell.isItalic() !== 0,
        underline: cell.isUnderline() !== 0,
        inverse: cell.isInverse() !== 0,
      };
    },
    get cursor() {
      const { cursorX: x, cursorY: y } = terminal.buffer.active;
      return { x, y };
    },
    get alternate() {
      return terminal.buffer.active.type === 'alternate';
    },
    get bracketedPaste() {
      return terminal.modes.bracketedPasteMode;
    },
    resize: (columns, newRows) => terminal.resize(columns, newRows),
    dispose: () => terminal.dispose(),
  };
}
