import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import * as v from 'valibot';
import { draftOf, isCode } from './generation.ts';
import { isAlive, thisProcess } from './process-id.ts';

/** Who holds a lock. */
export interface Holder {
  readonly pid: number;
  readonly born?: string;
  readonly host: string;
  /** Since when, in ISO 8601. */
  readonly since: string;
}

/** What trying for a lock came to. */
export type Claim =
  | { readonly kind: 'held'; readonly lock: Lock }
  | { readonly kind: 'taken'; readonly by: Holder };

/** For how long a lock from another machine, whose processes cannot be seen from here, counts after it was last touched: 12 hours, in ms. */
const FOREIGN_LIFE = 12 * 60 * 60 * 1000;

const holderSchema = v.object({
  pid: v.pipe(v.number(), v.integer(), v.minValue(1)),
  born: v.exactOptional(v.string()),
  host: v.string(),
  since: v.string(),
});

/** A lock file that this process holds, until it is released or the process ends. */
export class Lock {
  readonly #path: string;
  readonly #text: string;

  constructor(path: string, text: string) {
    this.#path = path;
    this.#text = text;
  }

  /** Shows other machines that the holder is still there. */
  touch(now: Date): void {
    try {
      utimesSync(this.#path, now, now);
    } catch {
      // Whoever removed it has to live with that.
    }
  }

  /** Gives it up; does nothing if it is no longer ours. */
  release(): void {
    try {
      if (readFileSync(this.#path, 'utf8') === this.#text) unlinkSync(this.#path);
    } catch {
      // It is gone already.
    }
  }
}

/**
 * Tries for the lock at `path`. A lock whose process has ended is taken over.
 * Throws what the system says where no file can be written.
 */
export function claimLock(path: string, now: Date): Claim {
  const text = JSON.stringify({ ...thisProcess(), host: hostname(), since: now.toISOString() });
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  // A holder that ends between our looking and our trying is looked at again, but not for ever.
  for (let attempt = 0; ; attempt++) {
    if (create(path, text)) return { kind: 'held', lock: new Lock(path, text) };
    const found = read(path);
    if (found.holder && (attempt > 8 || isHeld(path, found.holder, now))) {
      return { kind: 'taken', by: found.holder };
    }
    if (attempt > 8) throw new Error(`no lock to be had at ${path}`);
    removeStale(path, found.text);
  }
}

/** Creates the lock with its text in one stroke; false if there is one. */
function create(path: string, text: string): boolean {
  const draft = draftOf(path);
  writeFileSync(draft, text, { mode: 0o600 });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    return createWithoutLinks(path, text);
  } finally {
    unlinkSync(draft);
  }
}

/** Some file systems know no hard links. */
function createWithoutLinks(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function read(path: string): { text: string; holder?: Holder } {
  try {
    const text = readFileSync(path, 'utf8');
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), holderSchema), text);
    return { text, ...(parsed.success && { holder: parsed.output }) };
  } catch {
    return { text: '' };
  }
}

function isHeld(path: string, holder: Holder, now: Date): boolean {
  if (holder.host === hostname()) return isAlive(holder);
  const touched = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return now.getTime() - touched < FOREIGN_LIFE;
}

/**
 * Removes a stale lock, and no other: of two processes that found it stale,
 * one moves it away; if the other one moves the first one's new lock instead,
 * it puts that back.
 */
function removeStale(path: string, text: string): void {
  const aside = `${draftOf(path)}.stale`;
  try {
    renameSync(path, aside);
    if (readFileSync(aside, 'utf8') !== text) linkSync(aside, path);
  } catch (error) {
    if (!isCode(error, 'ENOENT') && !isCode(error, 'EEXIST')) throw error;
    return;
  } finally {
    removeIfThere(aside);
  }
}

function removeIfThere(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error;
  }
}
