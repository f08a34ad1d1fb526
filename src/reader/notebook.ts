import { renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Session } from '../session/session.ts';
import { discard, draftOf, reasonOf } from '../session/shelf/generation.ts';
import type { Turn } from '../session/turn.ts';
import type { Story } from '../story/story.ts';

/**
 * A file that is kept up with the play being read: a transcript of it, or a
 * script that plays it again. Whole at any time, and never more than a step
 * behind.
 */
export class Notebook {
  readonly file: string;
  /** Why the newest step is not in the file, if it is not. */
  failure: string | undefined;
  readonly #contentOf: (session: Session) => string;
  #session: Session | undefined;
  #written: Turn | undefined;
  #isDue = false;

  /** Throws, with the system's reason, where `file` cannot be created or is there already. */
  constructor(file: string, contentOf: (session: Session) => string) {
    writeFileSync(file, '', { flag: 'wx' });
    this.file = file;
    this.#contentOf = contentOf;
  }

  /**
   * Tells which play is being read; what is new in it is written once there is
   * time. A notebook keeps to the first story that was read.
   */
  note(session: Session): void {
    if (this.#session && !isSame(this.#session.story, session.story)) return;
    this.#session = session;
    if (this.#isDue) return;
    this.#isDue = true;
    setImmediate(() => this.write());
  }

  /** Brings the file up to date. Never throws: see `failure`. */
  write(): void {
    this.#isDue = false;
    const turn = this.#session?.turn;
    if (!this.#session || !turn || turn === this.#written) return;
    const draft = draftOf(this.file);
    try {
      writeFileSync(draft, this.#contentOf(this.#session), { flag: 'wx' });
      renameSync(draft, this.file);
      this.#written = turn;
      this.failure = undefined;
    } catch (error) {
      discard(draft);
      this.failure = reasonOf(error);
    }
  }

  /** Takes the file away again, where nothing was read. */
  discard(): void {
    if (!this.#session) rmSync(this.file, { force: true });
  }
}

function isSame(one: Story, other: Story): boolean {
  return one.folder === other.folder && one.main === other.main;
}
