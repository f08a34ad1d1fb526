import { Duplex, type Writable } from 'node:stream';

/** What is drawn on: standard output, a terminal in all but tests. */
export type SurfaceOutput = Writable & {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
};

/**
 * Both ends of the terminal as far as blessed is concerned: what it writes goes
 * to `stdout`, what it could read never comes, and that the terminal changed
 * its size it hears from the surface only.
 */
export class Link extends Duplex {
  readonly isTTY = true;
  readonly #stdout: SurfaceOutput;
  readonly #onIdle: () => void;
  #writing = 0;

  /** `onIdle` is called each time that everything written so far is with the terminal. */
  constructor(stdout: SurfaceOutput, onIdle: () => void) {
    super({ decodeStrings: false });
    this.#stdout = stdout;
    this.#onIdle = onIdle;
  }

  /** Columns of the terminal; 80 while it does not know itself. */
  get columns(): number {
    return this.#stdout.columns || 80;
  }

  /** Rows of the terminal; 24 while it does not know itself. */
  get rows(): number {
    return this.#stdout.rows || 24;
  }

  /** True while the terminal has not yet taken all that was written. */
  get busy(): boolean {
    return this.#writing > 0;
  }

  override _read(): void {}

  override _write(text: string, _encoding: string, done: () => void): void {
    this.#writing++;
    this.#stdout.write(text, () => {
      this.#writing--;
      if (!this.busy) this.#onIdle();
    });
    // At once: held back, the last bytes of a process that ends would be lost.
    done();
  }
}
