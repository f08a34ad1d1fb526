import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Story as InkStory } from 'inkjs/engine/Story';
import './whole-floats.ts';
import type { Program, ReadFile, Source } from './compile.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { SceneGraph } from './graph.ts';
import { attachPositions, type Positions, readPositions } from './positions.ts';

/** Changes whenever what is compiled, derived or stored would come out differently. */
const FORMAT = 'continuity 1, inkjs 2.4.0';

/** What a story compiled to. */
export interface Compiled {
  readonly program: Program;
  readonly graph: SceneGraph;
  readonly diagnostics: readonly Diagnostic[];
  /** Hash of all sources by name and content. */
  readonly hash: string;
}

interface Entry {
  readonly format: string;
  readonly hash: string;
  /** Names of the files the story is made of, relative to the main file's folder. */
  readonly files: readonly string[];
  readonly graph: SceneGraph;
  readonly diagnostics: readonly Diagnostic[];
  readonly ink: string;
  readonly positions: Positions;
}

/** Hash of a story's sources: equal only where every file has the same name and content. */
export function hashSources(sources: readonly Pick<Source, 'file' | 'text'>[]): string {
  const hash = createHash('sha256');
  for (const { file, text } of sources) hash.update(`${file}\0${text.length}\0${text}\0`);
  return hash.digest('hex').slice(0, 32);
}

/**
 * What was compiled of `main` before, if all its files are still the same.
 * A missing, stale or damaged entry is undefined, whatever is wrong with it.
 */
export function readCache(folder: string, main: string, read: ReadFile): Compiled | undefined {
  try {
    const entry: Entry = JSON.parse(readFileSync(entryPath(folder, main), 'utf8'));
    if (entry.format !== FORMAT) return undefined;
    const sources = entry.files.map((file) => ({
      file,
      text: read(resolve(dirname(main), file)).replace(/^\uFEFF/, ''),
    }));
    if (hashSources(sources) !== entry.hash) return undefined;
    const { mainContentContainer: root, listDefinitions } = new InkStory(entry.ink);
    let located = false;
    const locate = () => {
      if (!located) attachPositions(root, entry.positions);
      located = true;
    };
    const { graph, diagnostics, hash } = entry;
    return {
      program: { root, lists: listDefinitions?.lists ?? null, locate },
      graph,
      diagnostics,
      hash,
    };
  } catch {
    return undefined;
  }
}

/** Keeps what was compiled of `main`. A cache that cannot be written is no cache, and no fault. */
export function writeCache(
  folder: string,
  main: string,
  compiled: Compiled,
  sources: readonly Source[],
): void {
  try {
    const { program, graph, diagnostics, hash } = compiled;
    const entry: Entry = {
      format: FORMAT,
      hash,
      files: sources.map(({ file }) => file),
      graph,
      diagnostics,
      ink: String(new InkStory(program.root, program.lists).ToJson()),
      positions: readPositions(program.root),
    };
    mkdirSync(folder, { recursive: true });
    const path = entryPath(folder, main);
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(entry));
    renameSync(draft, path);
  } catch {
    // Read-only or full: the story is compiled again next time.
  }
}

function entryPath(folder: string, main: string): string {
  const key = createHash('sha256').update(resolve(main)).digest('hex').slice(0, 12);
  return join(folder, `${basename(dirname(main))}-${key}.json`);
}
