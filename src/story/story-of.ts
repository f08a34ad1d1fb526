import { basename, dirname } from 'node:path';
import type { Program } from './compile.ts';
import type { Diagnostic } from './diagnostic.ts';
import { idOf } from './find.ts';
import { type SceneGraph, tagValue } from './graph.ts';
import type { SceneMachine } from './machine.ts';
import type { ReadFile } from './source.ts';

/** A story ready to be played and looked at. */
export interface Story {
  /** As `idOf` its main file. */
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
  /** Reads its sources, as they were read when it was loaded. */
  readonly read: ReadFile;
  readonly program: Program;
  readonly graph: SceneGraph;
  readonly machine: SceneMachine;
  /** What was found while compiling: warnings and notes, no errors. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What a story is made of. What it takes to play it is made when it is first asked for. */
export interface Parts {
  readonly graph: SceneGraph;
  readonly diagnostics: readonly Diagnostic[];
  readonly hash: string;
  readonly read: ReadFile;
  readonly program: () => Program;
  readonly machine: (graph: SceneGraph) => SceneMachine;
}

/** The story whose main file is `path`, of its parts. */
export function storyOf(path: string, parts: Parts): Story {
  const { graph, diagnostics, hash, read } = parts;
  const folder = dirname(path);
  const main = basename(path);
  const id = idOf(path);
  const author = tagValue(graph.header, 'author');
  const rating = tagValue(graph.header, 'rating');
  const notes = tagValue(graph.header, 'notes');
  let program: Program | undefined;
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
    read,
    graph,
    get program() {
      program ??= parts.program();
      return program;
    },
    get machine() {
      machine ??= parts.machine(graph);
      return machine;
    },
    diagnostics,
  };
}
