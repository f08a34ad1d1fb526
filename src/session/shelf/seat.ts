import { readdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { claimLock, type Holder, type Lock } from './lock.ts';
import { isAlive } from './process-id.ts';
import type { Shelf } from './shelf.ts';

/** A reader's place among those that have a story open at once: the number decides on the files it writes. */
export interface Seat {
  /** Counted from 1. */
  readonly number: number;
  /** Who has the first seat, where this is another. */
  readonly rival?: Holder;
  /** Absent where no file can be written; then nothing else can be either. */
  readonly lock?: Lock;
}

/** Takes the first seat at `shelf` that nobody has. Never throws. */
export function claimSeat(shelf: Shelf): Seat {
  let rival: Holder | undefined;
  try {
    for (let number = 1; ; number++) {
      const claim = claimLock(shelf.filesOf(number).lock, shelf.now());
      if (claim.kind === 'held') {
        sweep(shelf.state);
        return { number, ...(rival && { rival }), lock: claim.lock };
      }
      rival ??= claim.by;
    }
  } catch {
    return { number: 1 };
  }
}

/** Removes the drafts that killed processes left in `folder`. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = Number(/\.(\d+)-\d+\.tmp/.exec(name)?.[1]);
    if (pid && !isAlive({ pid })) unlinkSync(join(folder, name));
  }
}
