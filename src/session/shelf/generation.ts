import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  promises,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { Damage } from '../save/damage.ts';
import type { Parsed } from '../save/parse.ts';

/**
 * A file is kept in two generations: `x.json`, and `x.json.1` which it
 * replaced. A new generation is written beside them as a draft and then
 * renamed, so that whatever happens there is always a whole one to be read.
 */

/** A file that could be used. */
export interface Readable<T> {
  readonly value: T;
  /** Absolute path of the generation that was read. */
  readonly file: string;
}

/** What reading a file gave. A damaged one comes with its previous generation, if that is good. */
export type Reading<T> =
  | { readonly kind: 'none' }
  | ({ readonly kind: 'ok' } & Readable<T>)
  | { readonly kind: 'damaged'; readonly damage: Damage; readonly previous?: Readable<T> };

/** What writing a file came to. */
export type Written =
  | { readonly kind: 'written'; readonly file: string }
  | { readonly kind: 'failed'; readonly file: string; readonly reason: string };

/** Path of the generation before the one at `path`. */
export function previousOf(path: string): string {
  return `${path}.1`;
}

let drafts = 0;

/** Path of a draft of `path` that nobody else writes to, in this process or another: `<path>.<pid>-<number>.tmp`. */
export function draftOf(path: string): string {
  drafts++;
  return `${path}.${process.pid}-${drafts}.tmp`;
}

/** Reads the file at `path`. Never throws, changes nothing. */
export function readGenerations<T>(path: string, parse: (text: string) => Parsed<T>): Reading<T> {
  const newest = readOne(path, parse);
  if (newest && 'value' in newest) return { kind: 'ok', ...newest };
  const previous = readOne(previousOf(path), parse);
  const good = previous && 'value' in previous ? previous : undefined;
  if (newest) return { kind: 'damaged', damage: newest, ...(good && { previous: good }) };
  // A process that ended between two renames leaves only the previous generation.
  if (good) return { kind: 'ok', ...good };
  return previous && 'fault' in previous ? { kind: 'damaged', damage: previous } : { kind: 'none' };
}

/** Writes a draft and returns once it is on the disk, or with the system if not `durable`. Throws what the system says. */
export function writeDraftSync(draft: string, text: string, durable: boolean): void {
  mkdirSync(dirname(draft), { recursive: true, mode: 0o700 });
  const file = openSync(draft, 'w', 0o600);
  try {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    if (durable) fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Writes a draft and resolves once it is on the disk. Rejects with what the system says. */
export async function writeDraft(draft: string, text: string): Promise<void> {
  await promises.mkdir(dirname(draft), { recursive: true, mode: 0o700 });
  const file = await promises.open(draft, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes a draft the file at `path`; what was there becomes the previous generation where it is worth `keeping`. */
export function publish(draft: string, path: string, keeping: boolean): void {
  if (keeping) renameIfThere(path, previousOf(path));
  renameSync(draft, path);
}

/** Writes a new generation of `path`, on the disk when this returns. Never throws. */
export function writeGeneration(path: string, text: string): Written {
  const draft = draftOf(path);
  try {
    writeDraftSync(draft, text, true);
    publish(draft, path, true);
    return { kind: 'written', file: path };
  } catch (error) {
    discard(draft);
    return { kind: 'failed', file: path, reason: reasonOf(error) };
  }
}

/** Removes a draft that will not be published, if it is there. */
export function discard(draft: string): void {
  try {
    rmSync(draft, { force: true });
  } catch {
    // Whoever next has the story open removes it.
  }
}

/** Moves a file, if there is one. Throws what else the system says. */
export function renameIfThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error;
  }
}

/** Whether `error` is the system's error `code`. */
export function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** What the system says is wrong: its code, e.g. `ENOSPC`, else the message. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error) return 'code' in error ? String(error.code) : error.message;
  return String(error);
}

function readOne<T>(
  file: string,
  parse: (text: string) => Parsed<T>,
): Readable<T> | Damage | undefined {
  try {
    const parsed = parse(readFileSync(file, 'utf8'));
    if (parsed.fault === undefined) return { value: parsed.value, file };
    return { ...parsed, file };
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    return { fault: 'unreadable', file, detail: reasonOf(error) };
  }
}
