import { basename, resolve } from 'node:path';
import { readCache, writeCache } from './cache.ts';
import { compile } from './compile.ts';
import { deriveGraph } from './derive.ts';
import { type Diagnostic, hasErrors } from './diagnostic.ts';
import { hashSources } from './hash.ts';
import { createSceneMachine } from './machine.ts';
import { type ReadFile, readText } from './source.ts';
import { readProgram, storeProgram } from './stored-program.ts';
import { type Story, storyOf } from './story-of.ts';

export type { Story } from './story-of.ts';

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
  const bytes = (path: string) => Buffer.from(read(path));
  const cached = options.cache && readCache(options.cache, main, bytes);
  if (cached) {
    const program = () => readProgram(cached.stored());
    const story = storyOf(main, { ...cached, read, program, machine: createSceneMachine });
    return { story, diagnostics: cached.diagnostics };
  }

  const { program, parsed, sources, diagnostics } = compile(main, read);
  if (!program || !parsed || hasErrors(diagnostics)) return { diagnostics };
  const graph = deriveGraph(program, parsed, basename(main));
  const compiled = { graph, diagnostics, hash: hashSources(sources) };
  const { cache } = options;
  if (cache) {
    // Serialising costs as much as a tenth of compiling; it can wait until the story is on screen.
    setImmediate(() => writeCache(cache, main, compiled, () => storeProgram(program), sources));
  }
  const parts = { ...compiled, read, program: () => program, machine: createSceneMachine };
  return { story: storyOf(main, parts), diagnostics };
}
