import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { checksum } from './checksum.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { SceneGraph } from './graph.ts';
import type { Source } from './source.ts';

/** Changes whenever what is compiled, derived or stored would come out differently. */
const FORMAT = 'continuity 3, inkjs 2.4.0';

/** Reads a file as it is on the disk; throws when it cannot be read. */
export type ReadBytes = (path: string) => Uint8Array;

/** What is known of a story without running it. */
export interface Known {
  readonly graph: SceneGraph;
  readonly diagnostics: readonly Diagnostic[];
  /** Hash of all sources by name and content. */
  readonly hash: string;
}

/** What the cache has of a story; `stored` is what it takes to run it, as `storeProgram` wrote it. */
export interface Cached extends Known {
  readonly stored: () => string;
}

/** A file that a story is made of, by its name relative to the main file's folder. */
interface Ingredient {
  readonly file: string;
  readonly checksum: string;
}

/**
 * A cache file has three lines: the checksum of the other two, all that is known
 * of the story without running it, and the stored program.
 */
interface Entry extends Known {
  readonly format: string;
  /** The main file comes first. */
  readonly ingredients: readonly Ingredient[];
}

/**
 * What was compiled of `main` before, if all its files are still the same.
 * A missing, stale, foreign or damaged entry is undefined, whatever is wrong with it.
 */
export function readCache(folder: string, main: string, read: ReadBytes): Cached | undefined {
  try {
    const bytes = readFileSync(entryPath(folder, main));
    const head = bytes.indexOf('\n') + 1;
    const end = bytes.indexOf('\n', head);
    const rest = bytes.subarray(head);
    if (bytes.toString('latin1', 0, head - 1) !== checksum(rest)) return undefined;
    const { format, ingredients, ...known }: Entry = JSON.parse(bytes.toString('utf8', head, end));
    const isSame = ({ file, checksum: before }: Ingredient) =>
      checksum(withoutMark(read(resolve(dirname(main), file)))) === before;
    if (format !== FORMAT || ingredients[0]?.file !== basename(main)) return undefined;
    // Decoded only when the story is played.
    const stored = () => bytes.toString('utf8', end + 1);
    return ingredients.every(isSame) ? { ...known, stored } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps what was compiled of `main`; `store` writes the program. A cache that
 * cannot be written is no cache, and no fault.
 */
export function writeCache(
  folder: string,
  main: string,
  { graph, diagnostics, hash }: Known,
  store: () => string,
  sources: readonly Source[],
): void {
  const path = entryPath(folder, main);
  const draft = `${path}.${process.pid}`;
  try {
    const ingredients = sources.map(({ file, text }): Ingredient => {
      return { file, checksum: checksum(Buffer.from(text)) };
    });
    const head = JSON.stringify({ format: FORMAT, ingredients, hash, graph, diagnostics });
    const entry = Buffer.from(`${head}\n${store()}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(draft, Buffer.concat([Buffer.from(`${checksum(entry)}\n`), entry]));
    renameSync(draft, path);
  } catch {
    // Read-only or full: the story is compiled again next time.
    discard(draft);
  }
}

/** `bytes` without the byte-order mark that is no part of the text. */
function withoutMark(bytes: Uint8Array): Uint8Array {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return hasMark ? bytes.subarray(3) : bytes;
}

function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Nothing was written, or nothing can be done about it.
  }
}

function entryPath(folder: string, main: string): string {
  const key = checksum(Buffer.from(resolve(main))).slice(0, 12);
  return join(folder, `${basename(dirname(main))}-${key}.json`);
}
