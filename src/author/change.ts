import { existsSync, readFileSync } from 'node:fs';
import { Problem } from './problem.ts';

/**
 * A file to be made, or changed from what it was when it was read. `path` is
 * absolute; texts are whole and exact, with the byte-order mark where there is one.
 */
export interface Change {
  readonly path: string;
  /** Absent for a file that is to be made. */
  readonly before?: string;
  readonly after: string;
  /** Made of other files by the program: nobody needs to read it. */
  readonly isGenerated?: boolean;
}

/** Reads a text file to the letter; throws a Problem for what cannot be read, or is not UTF-8. */
export function readExactly(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch (error) {
    throw new Problem(`${path} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

/** The change that makes a file; throws a Problem where something has that path already. */
export function creation(path: string, after: string): Change {
  if (existsSync(path)) throw new Problem(`${path} is there already, and nothing is written over`);
  return { path, after };
}

/** The change that edits a file; one that changes nothing is none. */
export function edition(path: string, edit: (text: string) => string): Change[] {
  const before = readExactly(path);
  const after = edit(before);
  return after === before ? [] : [{ path, before, after }];
}
