import type { Match } from './search.ts';

/** What was searched for last, and which of the places found is looked at. */
export class Finder {
  #matches: readonly Match[] | undefined;
  #at = -1;

  /** The place looked at, if one is. */
  get match(): Match | undefined {
    return this.#matches?.[this.#at];
  }

  /** What to tell the reader of it. */
  get notice(): string {
    if (!this.#matches) return 'Search with / first.';
    if (this.#matches.length === 0) return 'Not found in what was read.';
    return `${this.#at + 1} of ${this.#matches.length} found   n next   N previous   Esc returns`;
  }

  /** Takes up what a search found, the newest first. */
  take(matches: readonly Match[]): void {
    this.#matches = matches;
    this.#at = -1;
  }

  /** Goes to the next place, or the one before where `by` is -1; after the last comes the first. */
  step(by: 1 | -1): Match | undefined {
    const length = this.#matches?.length ?? 0;
    if (length > 0) this.#at = this.#at < 0 ? 0 : (this.#at + by + length) % length;
    return this.match;
  }

  /** Forgets the search. */
  clear(): void {
    this.#matches = undefined;
    this.#at = -1;
  }
}
