import { type Reading, renameIfThere } from './generation.ts';

/**
 * Makes room at `path` for a new file where `reading` it showed that it is
 * damaged: what is there becomes `x.unread-….json`, and its previous generation
 * stays. Throws what the system says.
 */
export function moveDamagedAside(path: string, reading: Reading<unknown>, now: Date): void {
  if (reading.kind !== 'damaged') return;
  renameIfThere(path, path.replace(/\.json$/, `.unread-${stamp(now)}.json`));
}

/** A moment as part of a file name, in UTC, e.g. `20260131T235959123Z`; names sort as moments do. */
export function stamp(now: Date): string {
  return now.toISOString().replace(/[-:.]/g, '');
}
