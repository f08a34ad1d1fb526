import { readFileSync } from 'node:fs';
import type { Shelved } from '../reader/app.ts';
import { readLastStory } from '../session/shelf/last-story.ts';
import { clean } from '../story/clean.ts';
import type { Found } from '../story/find.ts';
import { plainText } from '../story/markup.ts';
import type { Library } from './library.ts';

/** The library's lines, the story read last first, wherever it is. */
export function shelve(library: Library): Shelved[] {
  const last = readLastStory(library.folders);
  const known = library.stories.filter(({ path }) => path !== last?.main);
  const recent = last ? [shelved(library, { id: last.id, path: last.main }, 'read last')] : [];
  return [...recent, ...known.map((found) => shelved(library, found))];
}

function shelved(library: Library, { id, path }: Found, detail?: string): Shelved {
  const header = headerOf(path);
  return {
    title: header.title ?? id,
    detail: detail ?? header.author ?? '',
    open: async () => {
      const opened = await library.open(path);
      return opened.desk ?? `${clean(opened.problem).split('\n')[0]}`;
    },
  };
}

/** Title and author as the head of a main file has them, read without compiling it. */
function headerOf(path: string): { title?: string; author?: string } {
  const source = readQuietly(path);
  const value = (name: string) => {
    const found = new RegExp(`^#\\s*${name}:\\s*(.+)$`, 'im').exec(source)?.[1];
    return found && plainText(clean(found)).trim();
  };
  const title = value('title');
  const author = value('author');
  return { ...(title && { title }), ...(author && { author }) };
}

function readQuietly(path: string): string {
  try {
    return readFileSync(path, 'utf8').slice(0, 4000);
  } catch {
    return '';
  }
}
