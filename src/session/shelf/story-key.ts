import { realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Story } from '../../story/story.ts';
import { fileName } from './file-name.ts';

/** What a story's saves are filed under. */
export type StoryPlace = Pick<Story, 'id' | 'title' | 'folder' | 'main'>;

/**
 * The name of a story's folder of saves: its id, as far as it will do in a file
 * name, and a hash of where its main file really is, so that two stories with
 * one id do not mix.
 */
export function storyKey({ id, folder, main }: StoryPlace): string {
  return fileName(id, realPath(join(folder, main)));
}

function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return resolve(path);
  }
}
