import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';

/** Files being watched, until it is closed. */
export interface FileWatch {
  /** Settles once every change from now on is seen. */
  readonly ready: Promise<void>;
  /** Watches these paths from now on, and no others. */
  update(paths: readonly string[]): void;
  /** Watches no more; `onChange` is not called again. */
  close(): Promise<void>;
}

/** Milliseconds without a change after which a burst of them is over. */
const QUIET = 40;
/** The longest a burst may last before it is told. */
const PATIENCE = 500;

/**
 * Watches `paths`, which need not exist yet, and calls `onChange` with those
 * whose content is another than before, absolute, once a burst of changes is
 * over. Their folders are watched rather than the files, so that editors may
 * replace a file by a new one, and a file may vanish and come back. A file that
 * was only touched has not changed.
 */
export function watchFiles(
  paths: readonly string[],
  onChange: (changed: readonly string[]) => void,
): FileWatch {
  const known = new Map<string, string | undefined>();
  let timer: NodeJS.Timeout | undefined;
  let since = 0;
  let closed = false;

  const tell = (): void => {
    timer = undefined;
    const changed = [...known.keys()].filter((path) => contentOf(path) !== known.get(path));
    for (const path of changed) known.set(path, contentOf(path));
    if (changed.length > 0) onChange(changed);
  };
  const stir = (): void => {
    if (closed) return;
    const now = performance.now();
    if (timer === undefined) since = now;
    clearTimeout(timer);
    timer = setTimeout(tell, Math.max(0, Math.min(QUIET, since + PATIENCE - now)));
  };

  const watcher: FSWatcher = watch([], {
    depth: 0,
    ignoreInitial: true,
    // Only asked of what lies in a watched folder: other files there are nobody's business.
    ignored: (path, stats) => stats?.isFile() === true && !known.has(path),
  });
  const follow = (added: readonly string[]): void => {
    watcher.add([...new Set(added.map((path) => standing(dirname(path))))]);
    // A file that is not there yet is seen by its folder: chokidar would drop a path of its own once it came.
    watcher.add(added.filter((path) => known.get(path) !== undefined));
  };
  const update = (wanted: readonly string[]): void => {
    const next = new Set(wanted.map((path) => resolve(path)));
    const added = [...next].filter((path) => !known.has(path));
    for (const path of known.keys()) if (!next.has(path)) known.delete(path);
    for (const path of added) known.set(path, contentOf(path));
    follow(added);
    // What comes while its folder is looked through for the first time is not told of.
    if (added.length > 0) stir();
  };

  const ready = new Promise<void>((done) => watcher.once('ready', done));
  // Nothing is told of what came before it was ready.
  watcher.on('ready', stir);
  watcher.on('all', stir);
  // Of a file that goes and comes within moments, chokidar may lose one of the two; the system does not.
  watcher.on('raw', stir);
  watcher.on('addDir', () => follow([...known.keys()]));
  // A folder that cannot be watched leaves the others watched.
  watcher.on('error', stir);
  update(paths);
  return {
    ready,
    update,
    async close() {
      closed = true;
      clearTimeout(timer);
      await watcher.close();
    },
  };
}

/** What is in a file now, undefined where it cannot be read. */
function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return undefined;
  }
}

/** `folder`, or the nearest one above it that is there. */
function standing(folder: string): string {
  const above = dirname(folder);
  return existsSync(folder) || above === folder ? folder : standing(above);
}
