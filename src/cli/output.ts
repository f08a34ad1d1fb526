import { writeSync } from 'node:fs';

/**
 * Writes `text` to standard output (1) or standard error (2) before returning.
 * For the short messages of the command line itself: Node's own streams cost
 * milliseconds to set up. Throws EPIPE when nobody reads any more.
 */
export function writeNow(fd: 1 | 2, text: string): void {
  let rest = Buffer.from(text);
  while (rest.length > 0) rest = rest.subarray(writeSync(fd, rest));
}
