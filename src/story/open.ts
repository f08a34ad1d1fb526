import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readCache } from './cache.ts';
import { type ReadFile, readText } from './source.ts';
import type { Loaded } from './story.ts';
import { storyOf } from './story-of.ts';

/** What it takes to play a story, loaded when one is to be played. */
type Engine = Pick<typeof import('./stored-program.ts'), 'readProgram'> &
  Pick<typeof import('./machine.ts'), 'createSceneMachine'>;

let engine: Engine | undefined;

/** Loads what it takes to play: to be awaited before the program or machine of a story from `openStory` is asked for. */
export async function loadEngine(): Promise<void> {
  if (engine) return;
  const [{ readProgram }, { createSceneMachine }] = await Promise.all([
    import('./stored-program.ts'),
    import('./machine.ts'),
  ]);
  engine = { readProgram, createSceneMachine };
}

/**
 * Opens the story whose main file is `path`, as `loadStory` does, but loads no
 * compiler and no engine for one that is in the cache: its title page can be
 * shown at once. Without a cache it is compiled.
 */
export async function openStory(
  path: string,
  cache: string | undefined,
  read?: ReadFile,
): Promise<Loaded> {
  const main = resolve(path);
  const bytes = read ? (file: string) => Buffer.from(read(file)) : readFileSync;
  const cached = cache === undefined ? undefined : readCache(cache, main, bytes);
  if (!cached) {
    const { loadStory } = await import('./story.ts');
    return loadStory(path, { ...(read && { read }), ...(cache !== undefined && { cache }) });
  }
  const story = storyOf(main, {
    ...cached,
    read: read ?? readText,
    program: () => loaded().readProgram(cached.stored()),
    machine: (graph) => loaded().createSceneMachine(graph),
  });
  return { story, diagnostics: cached.diagnostics };
}

function loaded(): Engine {
  if (!engine) throw new Error('the engine was asked for before it was loaded');
  return engine;
}
