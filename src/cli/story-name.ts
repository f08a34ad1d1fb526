import { join, relative, sep } from 'node:path';
import { findStory } from '../story/find.ts';
import type { Story } from '../story/story.ts';

/**
 * How a script that is run from the working folder names a story: by its id
 * where that means this story, else by the path of its folder or file.
 */
export function nameForScripts(story: Story, home: string): string {
  const path = join(story.folder, story.main);
  const here = process.cwd();
  if (findStory(story.id, [here, home]).path === path) return story.id;
  const named = relative(here, story.main === 'main.ink' ? story.folder : path);
  return named.replaceAll(sep, '/') || '.';
}
