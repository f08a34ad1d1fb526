import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { type Compiled, hashSources, readCache, writeCache } from './cache.ts';
import { compile, type Program, type ReadFile, type Source } from './compile.ts';
import { deriveGraph } from './derive.ts';
import { type Diagnostic, hasErrors } from './diagnostic.ts';
import { type SceneGraph, tagValue } from './graph.ts';
import { createSceneMachine, type SceneMachine } from './machine.ts';

/** A story ready to be played and looked at. */
export interface Story {
  /** The folder's name for a `main.ink`, else the file's. */
  readonly id: string;
  readonly title: string;
  /** Who wrote it, from `# author:`. */
  readonly author?: string;
  readonly rating?: string;
  /** Content notes, shown before the first page. */
  readonly notes?: string;
  /** Absolute folder of the main file, to which every `file` in positions is relative. */
  readonly folder: string;
  /** Name of the main file. */
  readonly main: string;
  /** Hash of all sources; a save fits a story of the same hash to the letter. */
  readonly hash: string;
  readonly program: Program;
  readonly graph: SceneGraph;
  readonly machine: SceneMachine;
  /** What was found while compiling: warnings and notes, no errors. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A story, or the errors for which there is none. */
export type Loaded =
  | { readonly story: Story; readonly diagnostics: readonly Diagnostic[] }
  | { readonly story?: undefined; readonly diagnostics: readonly Diagnostic[] };

/** How a story is loaded. `cache` is a folder for what was compiled; without it everything is compiled afresh. */
export interface LoadOptions {
  readonly cache?: string;
  readonly read?: ReadFile;
}

/**
 * Loads the story whose main file is `path`. An unchanged story comes from the
 * cache and behaves like a fresh one to the letter. A file that cannot be read
 * is a diagnostic, like everything else that is wrong.
 */
export function loadStory(path: string, options: LoadOptions = {}): Loaded {
  const main = resolve(path);
  const read = options.read ?? readText;
  const cached = options.cache && readCache(options.cache, main, read);
  if (cached) return { story: makeStory(main, cached), diagnostics: cached.diagnostics };

  const { program, parsed, sources, diagnostics } = compile(main, read);
  if (!program || !parsed || hasErrors(diagnostics)) return { diagnostics };
  const graph = deriveGraph(program, parsed, basename(main));
  const compiled = { program, graph, diagnostics, hash: hashSources(sources) };
  if (options.cache) keep(options.cache, main, compiled, sources);
  return { story: makeStory(main, compiled), diagnostics };
}

/** Serialising costs as much as a tenth of compiling; it can wait until the story is on screen. */
function keep(cache: string, main: string, compiled: Compiled, sources: readonly Source[]): void {
  setImmediate(() => writeCache(cache, main, compiled, sources));
}

function makeStory(path: string, { program, graph, diagnostics, hash }: Compiled): Story {
  const folder = dirname(path);
  const main = basename(path);
  const id = main === 'main.ink' ? basename(folder) : main.replace(/\.ink$/, '');
  const author = tagValue(graph.header, 'author');
  const rating = tagValue(graph.header, 'rating');
  const notes = tagValue(graph.header, 'notes');
  let machine: SceneMachine | undefined;
  return {
    id,
    title: tagValue(graph.header, 'title') ?? id,
    ...(author && { author }),
    ...(rating && { rating }),
    ...(notes && { notes }),
    folder,
    main,
    hash,
    program,
    graph,
    get machine() {
      machine ??= createSceneMachine(graph);
      return machine;
    },
    diagnostics,
  };
}

function readText(path: string): string {
  return readFileSync(path, 'utf8');
}
