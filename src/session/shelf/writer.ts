import { discard, draftOf, publish, reasonOf, writeDraft, writeDraftSync } from './generation.ts';

/**
 * Keeps one file up with something that changes: cheap for whoever changes it,
 * and never more than one change behind.
 *
 * A change is written after the present turn of the event loop, in the
 * background, and synced to the disk; changes that come together are written
 * as one. A change that comes while the one before is still unwritten is
 * written at once, without waiting for the disk, and synced later: a process
 * that is killed loses at most the last change, a machine that loses power at
 * most what the disk had not yet. Only a generation known to be on the disk
 * becomes the previous one.
 *
 * One process at a time may write to a file. What the system refuses is no
 * exception: see `failure`.
 */
export class Writer {
  readonly path: string;
  /** Why the newest change is not in the file, if it is not. */
  failure: string | undefined;
  #content: (() => string) | undefined;
  /** Number of the newest change, and of the one in the file. */
  #newest = 0;
  #written = 0;
  /** Whether what is in the file is known to be on the disk. */
  #isDurable = true;
  #isBusy = false;

  constructor(path: string) {
    this.path = path;
  }

  /** Tells that the content has changed. `content` is called once or twice, now or soon. */
  write(content: () => string): void {
    const isLate = this.#written < this.#newest;
    this.#content = content;
    this.#newest++;
    if (isLate) this.#writeNow(content, false);
    this.#schedule();
  }

  /** Writes what is still to be written, on the disk when this returns: for signals and the end of the program. */
  flush(): void {
    if (this.#content && !this.#isDone()) this.#writeNow(this.#content, true);
  }

  #isDone(): boolean {
    return this.#written === this.#newest && this.#isDurable;
  }

  #schedule(): void {
    if (this.#isBusy) return;
    this.#isBusy = true;
    setImmediate(() => {
      void this.#drain();
    });
  }

  async #drain(): Promise<void> {
    const content = this.#content;
    const number = this.#newest;
    if (content && !this.#isDone()) await this.#writeLater(content, number);
    this.#isBusy = false;
    if (!this.#isDone() && this.failure === undefined) this.#schedule();
  }

  async #writeLater(content: () => string, number: number): Promise<void> {
    const draft = draftOf(this.path);
    try {
      await writeDraft(draft, content());
      const isOld = this.#written > number || (this.#written === number && this.#isDurable);
      if (isOld) discard(draft);
      else this.#publish(draft, number, true);
    } catch (error) {
      this.#fail(draft, error);
    }
  }

  #writeNow(content: () => string, durable: boolean): void {
    const draft = draftOf(this.path);
    try {
      writeDraftSync(draft, content(), durable);
      this.#publish(draft, this.#newest, durable);
    } catch (error) {
      this.#fail(draft, error);
    }
  }

  #publish(draft: string, number: number, durable: boolean): void {
    publish(draft, this.path, this.#isDurable);
    this.#written = number;
    this.#isDurable = durable;
    this.failure = undefined;
  }

  #fail(draft: string, error: unknown): void {
    discard(draft);
    this.failure = reasonOf(error);
  }
}
