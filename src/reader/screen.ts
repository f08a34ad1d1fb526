import type { Frame } from './frame.ts';
import type { Key } from './key.ts';
import type { Size } from './shape.ts';

/** One of the reader's full screens: the library, a title page, or a page of the story. */
export interface Screen {
  frame(size: Size): Frame;
  /** Takes a key that was pressed while frame `shown` was on the screen. */
  key(key: Key, shown: number): void;
  /** Told the number of each frame that was painted. */
  painted?(frame: number): void;
  /** Takes pasted text. */
  paste?(text: string): void;
}
