import { isAbsolute, join } from 'node:path';

/** Absolute folders in which the program keeps its files. None of them need exist yet. */
export interface Folders {
  /** What a reader would not miss for long: autosaves, locks, the story read last. */
  readonly state: string;
  /** What a reader made on purpose: named saves, progress. */
  readonly data: string;
  /** What can be made again: compiled stories. */
  readonly cache: string;
  readonly config: string;
}

/** All that the folders depend on. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** The user's home, absolute. */
  readonly home: string;
  /** Puts everything below this folder instead. */
  readonly stateDir?: string;
}

type Kind = keyof Folders;

const kinds: readonly Kind[] = ['state', 'data', 'cache', 'config'];

/** Where the XDG base directory specification puts each kind when its variable is not set. */
const XDG_DEFAULTS: Readonly<Record<Kind, readonly string[]>> = {
  state: ['.local', 'state'],
  data: ['.local', 'share'],
  cache: ['.cache'],
  config: ['.config'],
};

/**
 * The program's folders: below `stateDir` where one is given, else where the
 * XDG base directory specification says. As it demands, a relative path in a
 * variable counts as none. On macOS and Windows, whose users rarely set these
 * variables, the system's own places stand in for the defaults.
 */
export function findFolders(around: Surroundings): Folders {
  const found = kinds.map((kind): [Kind, string] => [kind, folderOf(kind, around)]);
  return Object.fromEntries(found) as Record<Kind, string>;
}

function folderOf(kind: Kind, { env, platform, home, stateDir }: Surroundings): string {
  if (stateDir !== undefined) return join(stateDir, kind);
  const named = absolute(env[`XDG_${kind.toUpperCase()}_HOME`]);
  if (named !== undefined) return join(named, 'continuity');
  if (platform === 'win32') {
    const roaming = kind === 'data' || kind === 'config';
    const base = roaming
      ? (absolute(env.APPDATA) ?? join(home, 'AppData', 'Roaming'))
      : (absolute(env.LOCALAPPDATA) ?? join(home, 'AppData', 'Local'));
    return join(base, 'continuity', kind);
  }
  if (platform === 'darwin') {
    if (kind === 'cache') return join(home, 'Library', 'Caches', 'continuity');
    return join(home, 'Library', 'Application Support', 'continuity', kind);
  }
  return join(home, ...XDG_DEFAULTS[kind], 'continuity');
}

function absolute(path: string | undefined): string | undefined {
  return path !== undefined && isAbsolute(path) ? path : undefined;
}
