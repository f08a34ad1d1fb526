import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { ReadFile, Source } from './compile.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { SceneGraph } from './graph.ts';

/** Changes whenever what is compiled, derived or stored would come out differently. */
const FORMAT = 'continuity 1, inkjs 2.4.0';

/** What is known of a story without running it, and what it takes to run it, as `storeProgram` wrote it. */
export interface Cached {
  readonly graph: SceneGraph;
  readonly diagnostics: readonly Diagnostic[];
  /** Hash of all sources by name and content. */
  readonly hash: string;
  readonly stored: string;
}

/** The first line of a cache file: all that is known of a story without running it. */
interface Entry {
  readonly format: string;
  readonly hash: string;
  /** Names of the files the story is made of, relative to the main file's folder. */
  readonly files: readonly string[];
  readonly graph: SceneGraph;
  readonly diagnostics: readonly Diagnostic[];
  /** Hash of the second line, the stored program, which is read only when the story is played. */
  readonly stored: string;
}

/** Hash of a story's sources: equal only where every file has the same name and content. */
export function hashSources(sources: readonly Pick<Source, 'file' | 'text'>[]): string {
  const hash = createHash('sha256');
  for (const { file, text } of sources) hash.update(`${file}\0${text.length}\0${text}\0`);
  return hash.digest('hex').slice(0, 32);
}

function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/**
 * What was compiled of `main` before, if all its files are still the same.
 * A missing, stale or damaged entry is undefined, whatever is wrong with it.
 */
export function readCache(folder: string, main: string, read: ReadFile): Cached | undefined {
  try {
    const [head = '', stored = ''] = readFileSync(entryPath(folder, main), 'utf8').split('\n');
    const entry: Entry = JSON.parse(head);
    if (entry.format !== FORMAT || entry.stored !== hashText(stored)) return undefined;
    const sources = entry.files.map((file) => ({
      file,
      text: read(resolve(dirname(main), file)).replace(/^\uFEFF/, ''),
    }));
    if (hashSources(sources) !== entry.hash) return undefined;
    const { graph, diagnostics, hash } = entry;
    return { graph, diagnostics, hash, stored };
  } catch {
    return undefined;
  }
}

/** Keeps what was compiled of `main`. A cache that cannot be written is no cache, and no fault. */
export function writeCache(
  folder: string,
  main: string,
  { graph, diagnostics, hash, stored }: Cached,
  sources: readonly Source[],
): void {
  try {
    const entry: Entry = {
      format: FORMAT,
      hash,
      files: sources.map(({ file }) => file),
      graph,
      diagnostics,
      stored: hashText(stored),
    };
    mkdirSync(folder, { recursive: true });
    const path = entryPath(folder, main);
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, `${JSON.stringify(entry)}\n${stored}`);
    renameSync(draft, path);
  } catch {
    // Read-only or full: the story is compiled again next time.
  }
}

function entryPath(folder: string, main: string): string {
  const key = createHash('sha256').update(resolve(main)).digest('hex').slice(0, 12);
  return join(folder, `${basename(dirname(main))}-${key}.json`);
}
