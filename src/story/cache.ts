import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { checksum } from './checksum.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { SceneGraph } from './graph.ts';
import type { Source } from './source.ts';

/** Changes whenever what is compiled, derived or stored would come out differently. */
const FORMAT = 'continuity 4, inkjs 2.4.0';

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

/** A file that a story is made of: its name relative to the main file's folder, and how many bytes it has. */
interface Ingredient {
  readonly file: string;
  readonly bytes: number;
}

/**
 * A cache file is an entry twice over, so that damage to either shows. An entry
 * is a line with all that is known of the story without running it, a line with
 * the stored program, and the sources themselves: comparing bytes is all that a
 * start has the time for, and leaves nothing to chance.
 */
interface Entry extends Known {
  readonly format: string;
  /** In the order in which they follow; the main file comes first. */
  readonly ingredients: readonly Ingredient[];
}

/**
 * What was compiled of `main` before, if all its files are still the same.
 * A missing, stale, foreign or damaged entry is undefined, whatever is wrong with it.
 */
export function readCache(folder: string, main: string, read: ReadBytes): Cached | undefined {
  try {
    const bytes = readFileSync(entryPath(folder, main));
    const entry = bytes.subarray(0, bytes.length >> 1);
    if (!entry.equals(bytes.subarray(entry.length))) return undefined;
    const head = entry.indexOf('\n');
    const end = entry.indexOf('\n', head + 1);
    const { format, ingredients, ...known }: Entry = JSON.parse(entry.toString('utf8', 0, head));
    if (format !== FORMAT || ingredients[0]?.file !== basename(main)) return undefined;
    let at = end + 1;
    for (const { file, bytes: size } of ingredients) {
      const before = entry.subarray(at, at + size);
      if (!before.equals(withoutMark(read(resolve(dirname(main), file))))) return undefined;
      at += size;
    }
    // Decoded only when the story is played.
    return { ...known, stored: () => entry.toString('utf8', head + 1, end) };
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
    const texts = sources.map(({ text }) => Buffer.from(text));
    const ingredients = sources.map(({ file }, i): Ingredient => {
      return { file, bytes: texts[i]?.length ?? 0 };
    });
    const head = JSON.stringify({ format: FORMAT, ingredients, hash, graph, diagnostics });
    const entry = Buffer.concat([Buffer.from(`${head}\n${store()}\n`), ...texts]);
    mkdirSync(folder, { recursive: true });
    writeFileSync(draft, Buffer.concat([entry, entry]));
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
  return join(folder, `${basename(dirname(main))}-${key}.story`);
}
