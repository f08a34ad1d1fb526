import { resolve } from 'node:path';
import type { ReadFile } from '../../src/story/source.ts';
import { type Loaded, loadStory, type Story } from '../../src/story/story.ts';

/** Files of a story by name; a lone text is its `main.ink`. */
export type Files = string | Readonly<Record<string, string>>;

const FOLDER = '/tale';

/** Where the main file of every story from `load` is thought to be. */
export const MAIN = `${FOLDER}/main.ink`;

/** Reads `files` as if they lay on disk. */
export function readerOf(files: Files): ReadFile {
  const named = typeof files === 'string' ? { 'main.ink': files } : files;
  const texts = new Map(Object.entries(named).map(([name, text]) => [resolve(FOLDER, name), text]));
  return (path) => {
    const text = texts.get(path);
    if (text === undefined) throw Object.assign(new Error(`ENOENT ${path}`), { code: 'ENOENT' });
    return text;
  };
}

/** Loads a story that exists only here. */
export function load(files: Files): Loaded {
  return loadStory(MAIN, { read: readerOf(files) });
}

/** The story of `files`, which have to compile. */
export function ink(files: Files): Story {
  const { story, diagnostics } = load(files);
  if (!story) throw new Error(diagnostics.map((each) => each.message).join('\n'));
  return story;
}
