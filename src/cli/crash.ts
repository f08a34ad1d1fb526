import { writeNow } from './output.ts';

/** Exit status of a program that failed for a reason of its own (EX_SOFTWARE of sysexits.h). */
const softwareError = 70;

/** True when nobody is left to read what is written: `continuity --help | head -1`. */
function isReaderGone(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'EPIPE' || code === 'EIO';
}

/** What is said about `error`: one line, or where it came from when CONTINUITY_DEBUG is set. */
function account(error: unknown): string {
  if (process.env.CONTINUITY_DEBUG && error instanceof Error) return `${error.stack}\n`;
  const message = error instanceof Error ? error.message : String(error);
  return `continuity: internal error: ${message}\nSet CONTINUITY_DEBUG=1 to see where it happened.\n`;
}

/** Writes to stderr at once, or not at all if stderr is gone too. */
function say(text: string): void {
  try {
    writeNow(2, text);
  } catch {
    // Nobody can be told; the exit status still says it.
  }
}

/**
 * Ends the program because of an error that nobody handled: status 70 and a
 * message on stderr. Quietly, with the status so far, when the other end of a
 * pipe was closed. Whatever set itself up to run on `exit` before (the reader
 * gives the terminal back there) does so before the message is written.
 */
export function crash(error: unknown): never {
  if (isReaderGone(error)) process.exit();
  process.once('exit', () => say(account(error)));
  process.exit(softwareError);
}
