import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The ways to ask for the help of the whole program. */
const ASKED = ['--help', '-h', 'help'];

/**
 * The help that the build printed once for all, where nothing else is asked
 * for: making it anew takes longer than all the rest. `home` is the folder of
 * the program; undefined where there is no such text.
 */
export function printedHelp(argv: readonly string[], home: string): string | undefined {
  if (argv.length !== 1 || !ASKED.includes(argv[0] ?? '')) return undefined;
  try {
    return readFileSync(join(home, 'dist/help.txt'), 'utf8');
  } catch {
    return undefined;
  }
}
