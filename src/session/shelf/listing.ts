import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Save } from '../save/save.ts';
import { previousOf, type Reading } from './generation.ts';

/** One save in a list; a damaged one is listed too. */
export interface Listed {
  /** Absolute path. */
  readonly file: string;
  /** When it was saved; for one that cannot be read, when its file was written. */
  readonly at: Date;
  readonly reading: Exclude<Reading<Save>, { readonly kind: 'none' }>;
}

/** Files in `folder` whose names match, and those of which only the previous generation is left. Absolute, by name; none if there is no folder. */
export function filesIn(folder: string, pattern: RegExp): string[] {
  const names = namesIn(folder).map((name) => name.replace(/\.1$/, ''));
  return [...new Set(names)]
    .filter((name) => pattern.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/** The file that was written last among those whose names match. */
export function newestFile(folder: string, pattern: RegExp): string | undefined {
  const files = filesIn(folder, pattern);
  return files.sort((one, other) => writtenAt(other) - writtenAt(one))[0];
}

/** The saves in `folder` whose file names match, newest first. */
export function listSaves(
  folder: string,
  pattern: RegExp,
  read: (file: string) => Reading<Save>,
): Listed[] {
  const listed = filesIn(folder, pattern).flatMap((file): Listed[] => {
    const reading = read(file);
    if (reading.kind === 'none') return [];
    const at = new Date(reading.kind === 'ok' ? reading.value.savedAt : writtenAt(file));
    return [{ file, at, reading }];
  });
  return listed.sort((one, other) => other.at.getTime() - one.at.getTime());
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** In ms since 1970. */
function writtenAt(file: string): number {
  const stats = [file, previousOf(file)].map((each) => statSync(each, { throwIfNoEntry: false }));
  return stats.find((each) => each !== undefined)?.mtimeMs ?? 0;
}
