import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, normalize, resolve } from 'node:path';
import { distance } from 'fastest-levenshtein';
import { inkFilesIn, readText } from './source.ts';

/** A story that can be opened: its id and its main file. */
export interface Found {
  readonly id: string;
  readonly path: string;
}

/** A story that cannot: one line saying why, and how to mend it. */
export interface NotFound {
  readonly path?: undefined;
  readonly problem: string;
}

const MAIN = 'main.ink';

/** What the story whose main file is `path` is called: the folder's name for a `main.ink`, else the file's. */
export function idOf(path: string): string {
  return basename(path) === MAIN ? basename(dirname(path)) : basename(path, '.ink');
}

/**
 * The stories in `scenes/` of the first of `folders` that has such a folder, by
 * id. A story is a folder with a `main.ink`.
 */
export function listStories(folders: readonly string[]): Found[] {
  const home = folders.map((folder) => join(folder, 'scenes')).find((folder) => existsSync(folder));
  if (home === undefined) return [];
  return readdirSync(home, { withFileTypes: true })
    .filter((entry) => existsSync(join(home, entry.name, MAIN)))
    .map((entry) => ({ id: entry.name, path: join(home, entry.name, MAIN) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What to say where there is none of them. */
export const NO_STORIES =
  'there are no stories here: a story is a folder with a main.ink under scenes/, or an .ink file';

/**
 * The stories of one folder: those in its `scenes/`, else its `main.ink`, else
 * every ink file in it that no other of them includes.
 */
export function storiesIn(folder: string): Found[] {
  const stories = listStories([folder]);
  if (stories.length > 0) return stories;
  const files = inkFilesIn(folder).sort();
  if (files.includes(MAIN)) return [{ id: basename(folder), path: join(folder, MAIN) }];
  const included = new Set(files.flatMap((file) => includesOf(join(folder, file))));
  return files
    .filter((file) => !included.has(file))
    .map((file) => ({ id: basename(file, '.ink'), path: join(folder, file) }));
}

/** The names that a file includes; none where it cannot be read. */
function includesOf(path: string): string[] {
  try {
    const lines = readText(path).matchAll(/^[ \t]*INCLUDE[ \t]+(.+?)[ \t]*\r?$/gm);
    return [...lines].map(([, file = '']) => normalize(file));
  } catch {
    return [];
  }
}

/**
 * Finds the story that `name` means: an `.ink` file, a folder with a
 * `main.ink`, or an id under `scenes/` of one of `folders`, the first that has it.
 */
export function findStory(name: string, folders: readonly string[]): Found | NotFound {
  const path = resolve(folders[0] ?? '.', name);
  const main = join(path, MAIN);
  if (existsSync(main)) return { id: idOf(main), path: main };
  if (existsSync(path) && statSync(path).isFile()) {
    if (extname(path) === '.ink') return { id: idOf(path), path };
    return {
      problem: `${name} is no ink file: a story is an .ink file, a folder with a ${MAIN}, or an id under scenes/`,
    };
  }
  for (const folder of folders) {
    const known = join(folder, 'scenes', name, MAIN);
    if (existsSync(known)) return { id: name, path: known };
  }
  if (existsSync(path)) return { problem: `${name} is a folder without a ${MAIN}` };
  const ids = [...new Set(folders.flatMap((folder) => listStories([folder]).map(({ id }) => id)))];
  return { problem: `there is no story ${name}${suggestion(name, ids)}` };
}

/** `; did you mean x?`, or what there is to pick from, or nothing. */
export function suggestion(wanted: string, known: readonly string[]): string {
  const near = known
    .map((name) => ({ name, off: distance(wanted.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, off }) => off <= Math.max(2, name.length * 0.4))
    .sort((a, b) => a.off - b.off)[0];
  if (near) return `; did you mean ${near.name}?`;
  return known.length > 0 && known.length <= 12 ? `; there is ${known.join(', ')}` : '';
}
