import { spawnSync } from 'node:child_process';
import { closeSync } from 'node:fs';

/** Ends every mode that a reader can have switched on, and the alternate screen. */
const off = [
  '\x1b[?2026l', // synchronised output
  '\x1b[?2004l', // bracketed paste
  '\x1b[?1000l\x1b[?1002l\x1b[?1003l\x1b[?1004l\x1b[?1006l', // mouse and focus reports
  '\x1b[?1l\x1b>', // application keys
  '\x1b[r\x1b[?7h\x1b(B\x1b[m', // margins, wrapping, letters, colours
  '\x1b[?1049l\x1b[?25h', // back to the shell's screen, with a cursor
].join('');

/** Line editing and echo on again: those are the terminal driver's, out of reach of escape codes. */
function resetDriver(): void {
  if (process.platform === 'win32') return;
  spawnSync('stty', ['sane'], { stdio: [1, 'ignore', 'ignore'] });
  // On its way out Node gives every terminal that it still has the state back
  // that it found at the start, which is the one to get rid of.
  for (const fd of [0, 1, 2]) closeSync(fd);
}

/**
 * Gives a terminal back to the shell after a reader that could not do so itself
 * (it was killed, or the connection broke). Resolves to 0; to 1, with a message
 * on stderr and not one escape byte, when standard output is no terminal. Does
 * not leave open what anything could be written to: the program has to end.
 */
export async function resetTerminal(): Promise<number> {
  if (!process.stdout.isTTY) {
    process.stderr.write('continuity: standard output is not a terminal, nothing to reset.\n');
    return 1;
  }
  process.stdout.write(off);
  resetDriver();
  return 0;
}
