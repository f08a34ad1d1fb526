import { join, resolve } from 'node:path';
import { callEditor, editorCall } from '../author/editor.ts';
import { watchFiles } from '../author/watch.ts';
import { Desk } from '../reader/desk.ts';
import { runDev } from '../reader/dev/app.ts';
import type { Surface } from '../reader/surface.ts';
import type { Folders } from '../session/folders.ts';
import type { Position } from '../story/diagnostic.ts';
import { findStory, suggestion } from '../story/find.ts';
import { readText } from '../story/source.ts';
import { type Loaded, loadStory, type Story } from '../story/story.ts';
import { checkAside } from './check-aside.ts';
import { openLibrary } from './library.ts';
import { keepLook, readLook } from './look.ts';
import type { DevOptions } from './options.ts';
import { writeNow } from './output.ts';
import { sourceLine } from './report.ts';
import { hasScreen } from './screen.ts';
import { version } from './version.ts';

/** Exit status where the command was used wrongly. */
const wrongUse = 2;

/** Milliseconds that a file which was emptied has to be written again: it is taken to be half-way through a save. */
const HALF_WRITTEN = 250;

/** Reads a story while it is written; resolves to the exit status when the author quits. */
export async function dev(name: string, options: DevOptions, home: string): Promise<number> {
  if (!hasScreen(options)) {
    return refuse(
      'dev needs a full screen; `continuity check --watch` tells at every save what is wrong',
    );
  }
  const found = findStory(name, [process.cwd(), home]);
  if (found.path === undefined) return refuse(found.problem);
  const files = new StoryFiles(found.path);
  const first = files.load();
  const wrong = first.story && unknownScene(first.story, options.at);
  if (wrong) return refuse(wrong);

  const { folders } = openLibrary(options, home);
  const { at, seed } = options;
  let next: Loaded | undefined = first;
  await runDev({
    env: process.env,
    stdin: process.stdin,
    stdout: process.stdout,
    ...(options.color && { colour: options.color }),
    look: readLook(folders, options),
    keepLook: (look) => keepLook(folders, look),
    name: found.id,
    opening: { ...(at !== undefined && { at }), ...(seed !== undefined && { seed }) },
    load: () => {
      const loaded = next ?? files.load();
      next = undefined;
      return loaded;
    },
    desk: (story) => deskOf(story, folders),
    watch: (changed) => files.watch(changed),
    check: (tell) => checkAside(found.path, tell),
    source: ({ file, line }) => sourceLine(join(files.folder, file), line),
    edit: (position, lend) => edit(resolve(files.folder, position.file), position, lend),
  });
  return 0;
}

function refuse(problem: string): number {
  writeNow(2, `continuity: ${problem}\n`);
  return wrongUse;
}

function unknownScene({ id, graph }: Story, at: string | undefined): string | undefined {
  const scenes = graph.scenes.map((scene) => scene.id);
  if (at === undefined || scenes.includes(at)) return undefined;
  return `${id} has no scene ${at}${suggestion(at, scenes)}`;
}

/** An author's plays and saves stay apart from the same person's as a reader. */
function deskOf(story: Story, folders: Folders): Desk {
  return new Desk(story, {
    folders: { ...folders, state: join(folders.state, 'dev'), data: join(folders.data, 'dev') },
    version,
    now: () => new Date(),
    drawSeed: () => Math.floor(Math.random() * 100),
  });
}

async function edit(file: string, { line }: Position, lend: Surface['lend']): Promise<string> {
  const call = editorCall(process.env, file, line);
  if (!call) return 'Set VISUAL or EDITOR to the editor that you write in.';
  return call.takesTerminal ? lend(() => callEditor(call)) : callEditor(call);
}

/** The files of a story: those that it was compiled from, and those that it asked for in vain. */
class StoryFiles {
  readonly folder: string;
  readonly #main: string;
  #asked: string[] = [];
  /** What the files held when they were read last, by path. */
  #texts: ReadonlyMap<string, string> = new Map();
  #update: (paths: readonly string[]) => void = () => {};

  constructor(main: string) {
    this.#main = resolve(main);
    this.folder = join(this.#main, '..');
  }

  /** Compiles the story from what the files hold now. */
  load(): Loaded {
    const asked = new Set<string>();
    const texts = new Map<string, string>();
    const loaded = loadStory(this.#main, {
      read: (path) => {
        asked.add(path);
        const text = readText(path);
        texts.set(path, text);
        return text;
      },
    });
    this.#texts = texts;
    // With errors, ink may not have come to all that the story is made of.
    this.#asked = [...new Set([...asked, ...(loaded.story ? [] : this.#asked)])];
    this.#update(this.#asked);
    return loaded;
  }

  #isChanged(): boolean {
    return this.#asked.some((path) => textOf(path) !== this.#texts.get(path));
  }

  /** Calls back when any of the files has changed, until the function that this returns is called. */
  watch(changed: () => void): () => void {
    let waiting: NodeJS.Timeout | undefined;
    const settle = (paths: readonly string[]) => {
      clearTimeout(waiting);
      if (paths.some((path) => textOf(path) === '')) waiting = setTimeout(changed, HALF_WRITTEN);
      else changed();
    };
    const watched = watchFiles(this.#asked, settle);
    this.#update = (paths) => watched.update(paths);
    // It may have been saved between the first look at it and now.
    if (this.#isChanged()) settle(this.#asked);
    return () => {
      clearTimeout(waiting);
      void watched.close();
    };
  }
}

/** What is in a file now; undefined where it cannot be read. */
function textOf(path: string): string | undefined {
  try {
    return readText(path);
  } catch {
    return undefined;
  }
}
