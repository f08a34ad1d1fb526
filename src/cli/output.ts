import { writeSync } from 'node:fs';

/** How long to wait for whoever reads to make room, in ms. */
const PATIENCE = 5;

/**
 * Writes `text` to standard output (1) or standard error (2) before returning,
 * however slowly it is read. For the short messages of the command line itself:
 * Node's own streams cost milliseconds to set up. Throws EPIPE when nobody
 * reads any more.
 */
export function writeNow(fd: 1 | 2, text: string): void {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(fd, rest));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
      // A pipe that is full, of a process that has looked at its streams, does not block by itself.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PATIENCE);
    }
  }
}
