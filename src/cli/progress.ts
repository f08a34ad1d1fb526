import { isatty } from 'node:tty';
import { writeNow } from './output.ts';

/** A line at the bottom of a terminal that says how far something is. */
export interface Progress {
  /** Shows `text` in place of what stood there; it is cut off at the edge. */
  show(text: string): void;
  /** Takes the line away, so that something else can be written. */
  clear(): void;
}

/** The progress line of this terminal; silent in a pipe, on a dumb terminal, and where no escapes are wanted. */
export function progressLine({
  plain = false,
}: {
  readonly plain?: boolean | undefined;
}): Progress {
  if (plain || !isatty(2) || process.env.TERM === 'dumb')
    return { show: () => {}, clear: () => {} };
  let isShown = false;
  return {
    show(text) {
      isShown = true;
      const { columns = 80 } = process.stderr;
      writeNow(2, `\r\x1b[K${text.slice(0, columns - 1)}`);
    },
    clear() {
      if (isShown) writeNow(2, '\r\x1b[K');
      isShown = false;
    },
  };
}
