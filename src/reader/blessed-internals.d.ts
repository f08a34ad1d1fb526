/** What the surface uses of blessed 0.1.81 beyond its published types. */
import type { Cell } from './cells.ts';

declare module 'blessed' {
  /** Reads and compiles terminal descriptions. */
  const Tput: {
    /** The folders in which the system keeps its own. */
    readonly ipaths: string[];
  };

  /** The classes themselves; each listens to the process unless it believes to do so already. */
  const Screen: { readonly prototype: { alloc(): void } };
  const Program: object;

  namespace Widgets {
    interface Screen {
      /** What is to be on the screen, as rows of cells. */
      lines: Cell[][];
      /** What is on the screen. */
      olines: Cell[][];
      /** Switches to the alternate screen, unless it is on. */
      enter(): void;
      /** Switches back to the shell's screen, unless that is on. */
      leave(): void;
    }
  }

  interface BlessedProgram {
    /** Adds to what the next `flush` writes. */
    _write(text: string): boolean;
  }
}
