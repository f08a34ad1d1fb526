import 'inkjs/engine/Story';
import type { InkObject } from 'inkjs/engine/Object';
import type { Coverable } from '../../story/coverable.ts';
import type { Moment } from '../moment.ts';

/** What one moment came past, by index in what is coverable: lines, and conditions that held or did not. */
export interface Trace {
  readonly lines: readonly number[];
  readonly held: readonly number[];
  readonly failed: readonly number[];
}

/**
 * Notes what ink comes past while it runs, moment by moment. What ink undoes
 * after it looked ahead is forgotten again. One may serve several plays of the
 * same program, since ink runs one moment at a time.
 */
export class Tracer {
  readonly coverable: Coverable;
  readonly #traces = new WeakMap<Moment, Trace>();
  #lines: number[] = [];
  #held: number[] = [];
  #failed: number[] = [];
  #mark: readonly [number, number, number] = [0, 0, 0];

  constructor(coverable: Coverable) {
    this.coverable = coverable;
  }

  /** A moment begins: whatever was noted since the last one was no part of a play. */
  begin(): void {
    this.#lines = [];
    this.#held = [];
    this.#failed = [];
    this.mark();
  }

  /** The moment that began is over, and is known as `moment` from now on. */
  end(moment: Moment): void {
    this.#traces.set(moment, {
      lines: [...new Set(this.#lines)],
      held: [...new Set(this.#held)],
      failed: [...new Set(this.#failed)],
    });
  }

  /** What `moment` came past; undefined for one that was not traced. */
  traceOf(moment: Moment): Trace | undefined {
    return this.#traces.get(moment);
  }

  /** Ink comes past `object`. */
  pass(object: InkObject): void {
    const line = this.coverable.lineOf.get(object);
    if (line !== undefined && line !== this.#lines.at(-1)) this.#lines.push(line);
  }

  /** Ink found the condition of `object` to hold or not. */
  decide(object: InkObject, holds: boolean): void {
    const condition = this.coverable.conditionOf.get(object);
    if (condition !== undefined) (holds ? this.#held : this.#failed).push(condition);
  }

  /** Ink begins to look ahead. */
  mark(): void {
    this.#mark = [this.#lines.length, this.#held.length, this.#failed.length];
  }

  /** Ink undoes what it did since the mark. */
  rollBack(): void {
    [this.#lines.length, this.#held.length, this.#failed.length] = this.#mark;
  }
}
