import { homedir } from 'node:os';
import { join } from 'node:path';
import { Desk } from '../reader/desk.ts';
import type { Notebook } from '../reader/notebook.ts';
import { type Folders, findFolders } from '../session/folders.ts';
import { type Found, findStory, listStories } from '../story/find.ts';
import { openStory } from '../story/open.ts';
import type { GlobalOptions } from './options.ts';
import { writeNow } from './output.ts';
import { report } from './report.ts';
import { version } from './version.ts';

/** A story opened, or what to say and the exit status where it cannot be. */
export type Opened =
  | { readonly desk: Desk; readonly problem?: undefined }
  | { readonly desk?: undefined; readonly problem: string; readonly status: number };

/** The stories that can be read from here, and all that is kept for them. */
export interface Library {
  readonly folders: Folders;
  /** Those under `scenes/` here, or else those that come with the program. */
  readonly stories: readonly Found[];
  /** Opens the story that `name` means: an id, a folder or an ink file. */
  open(name: string): Promise<Opened>;
}

/** The story that `name` means, opened; or the exit status, once it has been said why it cannot be. */
export async function openDesk(library: Library, name: string): Promise<Desk | number> {
  const opened = await library.open(name);
  if (opened.desk) return opened.desk;
  writeNow(2, opened.problem);
  return opened.status;
}

/** Exit status of a story with errors, and of a name that means no story. */
const [broken, wrongUse] = [1, 2];

/** The library as seen from the working folder; `home` is the program's own folder; `notebooks` are kept up with what is read. */
export function openLibrary(
  { stateDir }: Pick<GlobalOptions, 'stateDir'>,
  home: string,
  notebooks: readonly Notebook[] = [],
): Library {
  const folders = findFolders({
    env: process.env,
    platform: process.platform,
    home: homedir(),
    ...(stateDir !== undefined && { stateDir }),
  });
  const places = [process.cwd(), home];
  return {
    folders,
    stories: listStories(places),
    async open(name) {
      const found = findStory(name, places);
      if (found.path === undefined)
        return { problem: `continuity: ${found.problem}\n`, status: wrongUse };
      const { story, diagnostics } = await openStory(found.path, join(folders.cache, 'stories'));
      if (!story) {
        return {
          problem: report(diagnostics, join(found.path, '..'), process.cwd()),
          status: broken,
        };
      }
      const drawSeed = () => Math.floor(Math.random() * 100);
      return {
        desk: new Desk(story, {
          folders,
          version,
          now: () => new Date(),
          drawSeed,
          notebooks,
        }),
      };
    },
  };
}
