import { basename, dirname, join } from 'node:path';
import type { Story } from '../story/story.ts';
import { readExactly } from './change.ts';
import { hasIncludes } from './include.ts';

/** Where the files of a story go. Folders are absolute. */
export interface Place {
  /** Its main file. */
  readonly main: string;
  /** The folder that its playthroughs are in. */
  readonly scripts: string;
  /** What its playthroughs call it. */
  readonly name: string;
  /** Whether a new scene is a file of its own; else it goes to the end of the main file. */
  readonly inFiles: boolean;
}

/**
 * The place of a story: a story under `scenes/` has its playthroughs in
 * `scripts/` beside that, any other in a `scripts/` beside its main file. A
 * scene is a file of its own where the main file is a `main.ink` or includes others.
 */
export function placeOf(story: Story): Place {
  const main = join(story.folder, story.main);
  const shelf = dirname(story.folder);
  const inProject = story.main === 'main.ink' && basename(shelf) === 'scenes';
  const inFiles = story.main === 'main.ink' || hasIncludes(readExactly(main));
  const scripts = join(inProject ? dirname(shelf) : story.folder, 'scripts', story.id);
  // Elsewhere a story has no id; it is named as from its own folder.
  const name = inProject ? story.id : story.main;
  return { main, scripts, name, inFiles };
}
