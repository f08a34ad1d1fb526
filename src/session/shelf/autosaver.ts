import type { Json } from '../save/save.ts';
import type { Session } from '../session.ts';
import { moveDamagedAside } from './aside.ts';
import { readGenerations } from './generation.ts';
import type { Holder } from './lock.ts';
import { noteTurn, type Progress, parseProgress, writeProgress } from './progress.ts';
import { claimSeat, type Seat } from './seat.ts';
import type { Shelf } from './shelf.ts';
import { Writer } from './writer.ts';

/**
 * Keeps a reader's place and progress in a story, step by step. Several readers
 * may have a story open at once: each has a number, its own files, and a lock
 * on them for as long as it runs. Nothing it does throws; see `failure`.
 */
export class Autosaver {
  readonly #shelf: Shelf;
  readonly #seat: Seat;
  readonly #place: Writer;
  readonly #seen: Writer;
  #progress: Progress;
  /** Whether the autosave in the file may be written over, and the progress. */
  #isPlaceOurs: boolean;
  #isSeenOurs = false;

  /**
   * Begins to keep a play of the story of `shelf`. `resumed` is the file from
   * which the play was taken up whole; the play in any other file, and one that
   * could not be taken up whole, is set aside before it is written over.
   */
  constructor(shelf: Shelf, resumed?: string) {
    this.#shelf = shelf;
    this.#seat = claimSeat(shelf);
    const { autosave, progress } = shelf.filesOf(this.#seat.number);
    this.#place = new Writer(autosave);
    this.#seen = new Writer(progress);
    this.#progress = shelf.progress();
    this.#isPlaceOurs = resumed === autosave;
  }

  /** Which reader of the story this is: 1 for the only one, or the first. */
  get number(): number {
    return this.#seat.number;
  }

  /** Who the first reader is, where that is somebody else. */
  get rival(): Holder | undefined {
    return this.#seat.rival;
  }

  /** What has been seen of the story, this play included. */
  get progress(): Progress {
    return this.#progress;
  }

  /** Why the last step is not in its file, e.g. `ENOSPC`; undefined while all is well. */
  get failure(): string | undefined {
    return this.#place.failure ?? this.#seen.failure;
  }

  /** To be called after every step, undo and restart, and when the reader moves on the page. Costs next to nothing: the writing is done later. */
  keep(session: Session, reader?: Json): void {
    const { now } = this.#shelf;
    const progress = noteTurn(this.#progress, session.turn, now().toISOString());
    const isNew = progress !== this.#progress;
    this.#progress = progress;
    if (isNew) this.#seen.write(() => this.#progressText());
    this.#place.write(() => {
      this.#makeRoom();
      const extras = reader === undefined ? {} : { reader };
      return JSON.stringify(this.#shelf.pack(session, extras));
    });
    this.#seat.lock?.touch(now());
  }

  /** To be called before a restart and before another save is loaded: keeps the play as it is among the earlier ones. */
  setAside(session: Session, reader?: Json): void {
    this.#shelf.setAside(this.#shelf.pack(session, reader === undefined ? {} : { reader }));
  }

  /** Writes what is still to be written, on the disk when this returns: for signals. */
  flush(): void {
    this.#place.flush();
    this.#seen.flush();
  }

  /** Flushes, and lets others have this reader's number. */
  close(): void {
    this.flush();
    this.#seat.lock?.release();
  }

  #progressText(): string {
    const { path } = this.#seen;
    if (!this.#isSeenOurs) {
      moveDamagedAside(path, readGenerations(path, parseProgress), this.#shelf.now());
      this.#isSeenOurs = true;
    }
    return writeProgress(this.#progress);
  }

  /** Sees to it that the first write destroys no other play. */
  #makeRoom(): void {
    if (this.#isPlaceOurs) return;
    const path = this.#place.path;
    const found = this.#shelf.read(path);
    const play = found.kind === 'ok' ? found.value : undefined;
    const previous = found.kind === 'damaged' ? found.previous?.value : undefined;
    for (const save of [play, previous]) {
      const written = save && this.#shelf.setAside(save);
      if (written?.kind === 'failed') throw new Error(written.reason);
    }
    moveDamagedAside(path, found, this.#shelf.now());
    this.#isPlaceOurs = true;
  }
}
