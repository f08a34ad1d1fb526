import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Diagnostic } from './diagnostic.ts';
import type { SceneGraph } from './graph.ts';
import { type ReadFile, type Source, withoutByteOrderMark } from './source.ts';

/** Changes whenever what is compiled, derived or stored would come out differently. */
const FORMAT = 'continuity 2, inkjs 2.4.0';

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

/**
 * A cache file has three lines: the hash of the other two, all that is known of
 * the story without running it, and the stored program.
 */
interface Entry extends Known {
  readonly format: string;
  /** Names of the files the story is made of, relative to the main file's folder, which comes first. */
  readonly files: readonly string[];
}

/** Hash of a story's sources: equal only where every file has the same name and content. */
export function hashSources(sources: readonly Pick<Source, 'file' | 'text'>[]): string {
  const hash = createHash('sha256');
  for (const { file, text } of sources) hash.update(`${file}\0${text.length}\0${text}\0`);
  return hash.digest('hex').slice(0, 32);
}

/**
 * What was compiled of `main` before, if all its files are still the same.
 * A missing, stale, foreign or damaged entry is undefined, whatever is wrong with it.
 */
export function readCache(folder: string, main: string, read: ReadFile): Cached | undefined {
  try {
    const bytes = readFileSync(entryPath(folder, main));
    const head = bytes.indexOf('\n') + 1;
    const end = bytes.indexOf('\n', head);
    if (bytes.toString('latin1', 0, head - 1) !== hashOf(bytes.subarray(head))) return undefined;
    const { format, files, graph, diagnostics, hash }: Entry = JSON.parse(
      bytes.toString('utf8', head, end),
    );
    // Decoded only when the story is played.
    const stored = () => bytes.toString('utf8', end + 1);
    if (format !== FORMAT || files[0] !== basename(main)) return undefined;
    const sources = files.map((file) => ({
      file,
      text: withoutByteOrderMark(read(resolve(dirname(main), file))),
    }));
    return hashSources(sources) === hash ? { graph, diagnostics, hash, stored } : undefined;
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
    const files = sources.map(({ file }) => file);
    const head = JSON.stringify({ format: FORMAT, files, hash, graph, diagnostics });
    const entry = `${head}\n${store()}`;
    mkdirSync(folder, { recursive: true });
    writeFileSync(draft, `${hashOf(entry)}\n${entry}`);
    renameSync(draft, path);
  } catch {
    // Read-only or full: the story is compiled again next time.
    discard(draft);
  }
}

function hashOf(entry: string | Uint8Array): string {
  return createHash('sha256').update(entry).digest('hex').slice(0, 32);
}

function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Nothing was written, or nothing can be done about it.
  }
}

function entryPath(folder: string, main: string): string {
  const key = createHash('sha256').update(resolve(main)).digest('hex').slice(0, 12);
  return join(folder, `${basename(dirname(main))}-${key}.json`);
}
