import { basename, dirname, join, resolve, sep } from 'node:path';
import { type Found, findStory, listStories, type NotFound } from '../story/find.ts';
import type { Script } from './script.ts';

/** A script whose story is not there: one line saying why, and how to mend it. */
export interface Homeless extends NotFound {
  readonly hint?: string;
}

/** What is known of a script that tells its story. */
type Placed = Pick<Script, 'story' | 'file'>;

/** Where a project keeps its playthroughs: a folder a story, with any folders below it. */
const SCRIPTS = 'scripts';

/** The story that a script is for: the one it names, or that its folder in `scripts/` is called after. */
export function storyNameOf({ story, file }: Placed): string {
  if (story) return story.value;
  const { folders } = split(file);
  return folders[0] ?? basename(dirname(resolve(file)));
}

/**
 * Finds the story that a script is for: in its own project, whatever the
 * working folder is, then in `places`.
 */
export function findStoryOf(script: Placed, places: readonly string[]): Found | Homeless {
  const name = storyNameOf(script);
  const all = [projectOf(script), ...places];
  for (const place of all) {
    const found = findStory(name, [place]);
    if (found.path !== undefined) return found;
  }
  if (script.story) return findStory(name, [...new Set(all)]);
  const [id] = all.flatMap((place) => listStories([place])).map((each) => each.id);
  return {
    problem: `it does not say which story it is for, and there is none called ${name}`,
    hint: `write \`story: ${id ?? 'its name'}\`, or keep it below ${join(SCRIPTS, id ?? 'STORY')}`,
  };
}

/** The folder in which the `scripts/` of a script stand, or else its own; absolute. */
export function projectOf({ file }: Placed): string {
  return split(file).project;
}

function split(file: string): { readonly project: string; readonly folders: readonly string[] } {
  const folder = dirname(resolve(file));
  const parts = folder.split(sep);
  const at = parts.lastIndexOf(SCRIPTS);
  if (at < 1) return { project: folder, folders: [] };
  return { project: parts.slice(0, at).join(sep) || sep, folders: parts.slice(at + 1) };
}
