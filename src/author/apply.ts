import {
  chmodSync,
  closeSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Change } from './change.ts';
import { Problem } from './problem.ts';

/** Changes that were written, and can still be taken back. */
export interface Applied {
  /** Makes every file and folder what it was before, byte for byte. */
  readonly undo: () => void;
  /** Forgets how it was before. */
  readonly keep: () => void;
}

/** Takes back one step; the steps are taken back last to first. */
type Undo = () => void;

/**
 * Writes all the changes, or none: where one fails, those before it are taken
 * back, and the reason is thrown, as a Problem where it has to do with the
 * files themselves. Nothing is written over that is not what the plan had read.
 */
export function apply(changes: readonly Change[]): Applied {
  const undos: Undo[] = [];
  const backups: string[] = [];
  const undo = () => {
    const failed = undos.splice(0).reverse().flatMap(attempt);
    if (failed.length > 0) throw new Problem(`not all could be taken back: ${failed.join('; ')}`);
  };
  try {
    for (const change of changes) assertUnchanged(change);
    for (const change of changes) {
      makeFolders(dirname(change.path), undos);
      if (change.before === undefined) create(change, undos);
      else edit(change, undos, backups);
    }
  } catch (error) {
    undo();
    throw error instanceof Error && 'code' in error
      ? new Problem(`${error.message}; every file is as it was`)
      : error;
  }
  return { undo, keep: () => backups.splice(0).forEach(remove) };
}

function assertUnchanged({ path, before }: Change): void {
  if (before === undefined) {
    if (isThere(path)) throw new Problem(`${path} is there already, and nothing is written over`);
  } else if (!isThere(path) || !readFileSync(path).equals(Buffer.from(before))) {
    throw new Problem(`${path} was changed in the meantime; try again`);
  }
}

/** Even a link that leads nowhere is something that must not be written over. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function makeFolders(folder: string, undos: Undo[]): void {
  if (isThere(folder)) return;
  makeFolders(dirname(folder), undos);
  mkdirSync(folder);
  // Not `rm`: what somebody else put there in the meantime stays.
  undos.push(() => {
    if (readdirSync(folder).length === 0) rmdirSync(folder);
  });
}

function create({ path, after }: Change, undos: Undo[]): void {
  const fresh = besides(path, 'new');
  try {
    writeDurably(fresh, after);
    // Unlike a rename, a link never replaces what is there.
    linkOrCopy(fresh, path);
    undos.push(() => remove(path));
  } finally {
    remove(fresh);
  }
}

function edit({ path, after }: Change, undos: Undo[], backups: string[]): void {
  const target = realpathSync(path);
  const fresh = besides(target, 'new');
  const backup = besides(target, 'old');
  try {
    writeDurably(fresh, after);
    chmodSync(fresh, statSync(target).mode);
    // A second name for the old file: to take it back needs no room on the disk.
    linkOrCopy(target, backup);
    backups.push(backup);
    undos.push(() => renameSync(backup, target));
    renameSync(fresh, target);
  } finally {
    remove(fresh);
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw error;
    // A file system without links.
    writeFileSync(to, readFileSync(from), { flag: 'wx' });
  }
}

function writeDurably(path: string, text: string): void {
  const file = openSync(path, 'wx');
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function besides(path: string, kind: 'new' | 'old'): string {
  const name = path.slice(dirname(path).length).replace(/^[\\/]/, '');
  return join(dirname(path), `.${name}.${process.pid}.${kind}`);
}

function remove(path: string): void {
  rmSync(path, { force: true });
}

/** What went wrong when `act` was done, if anything. */
function attempt(act: () => void): string[] {
  try {
    act();
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
