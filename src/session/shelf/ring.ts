import { existsSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Save } from '../save/save.ts';
import { stamp } from './aside.ts';
import { type Reading, type Written, writeGeneration } from './generation.ts';
import { filesIn } from './listing.ts';

/** Earlier plays of a story that are kept. */
const LENGTH = 10;

const EARLIER = /^earlier-.*\.json$/;

/**
 * Adds a play to the earlier ones in `folder`, as `earlier-….json`, and lets
 * the oldest beyond ten go. Nothing is done for a play without a step, nor for
 * the one that was kept last. Never throws.
 */
export function keepEarlier(
  folder: string,
  save: Save,
  now: Date,
  read: (file: string) => Reading<Save>,
): Written | undefined {
  if (save.play.log.length === 0) return undefined;
  const newest = filesIn(folder, EARLIER).at(-1);
  if (newest !== undefined && isSamePlay(read(newest), save)) return undefined;
  const written = writeGeneration(freePath(folder, now), JSON.stringify(save));
  for (const file of filesIn(folder, EARLIER).slice(0, -LENGTH)) removeOld(file);
  return written;
}

function removeOld(file: string): void {
  try {
    unlinkSync(file);
  } catch {
    // One play too many does no harm, and another reader may have removed it.
  }
}

/** Two plays set aside within a millisecond, by any readers, get different names. */
function freePath(folder: string, now: Date): string {
  for (let time = now.getTime(); ; time++) {
    const path = join(folder, `earlier-${stamp(new Date(time))}-${process.pid}.json`);
    if (!existsSync(path)) return path;
  }
}

function isSamePlay(reading: Reading<Save>, { play, hash }: Save): boolean {
  if (reading.kind !== 'ok') return false;
  const { value } = reading;
  const isLogSame = JSON.stringify(value.play.log) === JSON.stringify(play.log);
  return isLogSame && value.hash === hash && value.play.opening.seed === play.opening.seed;
}
