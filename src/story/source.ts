import { readdirSync, readFileSync } from 'node:fs';

/** Reads a file as text; throws when it cannot be read. */
export type ReadFile = (path: string) => string;

/** One file of ink that a story is made of. `file` is relative to the folder of the main file. */
export interface Source {
  readonly file: string;
  readonly path: string;
  readonly text: string;
}

/** Why a file cannot be read, by the code of the system's error. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
};

/** Reads a file of UTF-8 without its byte-order mark; throws for anything else, saying why. */
export function readText(path: string): string {
  const bytes = readFileSync(path);
  const text = decode(bytes);
  if (text === undefined) throw new Error(`line ${undecodable(bytes)} is not UTF-8`);
  if (text.includes('\0')) throw new Error('it is not a text file');
  return text;
}

/** The ink files of a folder, by name; none where it cannot be listed. */
export function inkFilesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.ink'));
  } catch {
    return [];
  }
}

/** Strips the byte-order mark that would become text of the story. */
export function withoutByteOrderMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** Why reading failed, in words that do not name any path. */
export function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code !== undefined) return REASONS[code] ?? `it cannot be read (${code})`;
  return error instanceof Error ? error.message : String(error);
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The first line, counted from 1, that is not UTF-8 by itself. */
function undecodable(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf('\n', start);
    const until = end < 0 ? bytes.length : end + 1;
    if (decode(bytes.subarray(start, until)) === undefined) break;
    start = until;
  }
  return line;
}
