import type { ColourLevel, Environment } from './colour.ts';
import type { KeyboardInput } from './keyboard.ts';
import type { SurfaceOutput } from './link.ts';
import type { Screen } from './screen.ts';
import { openSurface, type Surface } from './surface.ts';
import { type ThemeName, themeNames, themes } from './theme.ts';

/** How a reader wants the page to look; kept from one reading to the next. */
export interface Look {
  measure: number;
  theme: ThemeName;
}

/** The terminal, and the look that it begins with. */
export interface CanvasOptions {
  readonly env: Environment;
  readonly stdin: KeyboardInput;
  readonly stdout: SurfaceOutput;
  readonly colour?: ColourLevel;
  readonly look: Look;
  /** Keeps the look. */
  keepLook(look: Look): void;
}

/** What a canvas shows, and what it asks for when everything ends. */
export interface Sitter {
  /** The screen that is on at the moment. */
  screen(): Screen;
  /** Keeps the reader's place: the terminal is about to be left. */
  flush(): void;
}

/** The terminal with a screen on it that keys go to, in the look that its reader has chosen. */
export class Canvas {
  readonly surface: Surface;
  readonly #look: Look;
  readonly #keepLook: (look: Look) => void;
  readonly #sitter: Sitter;

  constructor({ env, stdin, stdout, colour, look, keepLook }: CanvasOptions, sitter: Sitter) {
    this.#look = { ...look };
    this.#keepLook = keepLook;
    this.#sitter = sitter;
    this.surface = openSurface({
      env,
      stdin,
      stdout,
      theme: themes[look.theme],
      ...(colour && { colour }),
      onKey: (key, shown) => {
        // The terminal is raw, so the signal that it would have sent is ours to send.
        if (key.name === 'ctrl-c') return void process.kill(process.pid, 'SIGINT');
        sitter.screen().key(key, shown);
        this.paint();
      },
      onPaste: (text) => {
        sitter.screen().paste?.(text);
        this.paint();
      },
      onResize: () => this.paint(),
      onStop: () => sitter.flush(),
    });
  }

  paint(): void {
    const { columns, rows } = this.surface;
    const screen = this.#sitter.screen();
    screen.painted?.(this.surface.paint(screen.frame({ columns, rows })));
  }

  get measure(): number {
    return this.#look.measure;
  }

  setMeasure(measure: number): void {
    this.#look.measure = measure;
    this.#keepLook(this.#look);
  }

  /** Takes the next theme, and gives its name. */
  nextTheme(): string {
    const next =
      themeNames[(themeNames.indexOf(this.#look.theme) + 1) % themeNames.length] ?? 'dusk';
    this.#look.theme = next;
    this.redraw();
    this.#keepLook(this.#look);
    return next;
  }

  /** Paints everything anew, whatever the terminal shows. */
  redraw(): void {
    this.surface.setTheme(themes[this.#look.theme]);
  }

  /** Gives the terminal back to the shell until the reader comes back. */
  suspend(): void {
    this.#sitter.flush();
    this.surface.suspend();
  }
}
