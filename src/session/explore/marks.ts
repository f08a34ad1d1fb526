/** What was seen of the content at a spot of a story: bits that add up. */
export const SEEN = { played: 1, held: 2, failed: 4, offered: 8, taken: 16 } as const;

/**
 * What any play so far has seen of a story's content, by spot: `played`; a
 * condition that `held`, or `failed`; a choice `offered`, or `taken`. What is
 * seen for the first time since `fresh` was emptied is noted there.
 */
export class Marks {
  readonly seen: Uint8Array;
  /** Pairs of spot and bits that were new. */
  readonly fresh: number[] = [];

  constructor(spots: number) {
    this.seen = new Uint8Array(spots);
  }

  add(spot: number, bits: number): void {
    const before = this.seen[spot] ?? 0;
    const added = bits & ~before;
    if (added === 0) return;
    this.seen[spot] = before | added;
    this.fresh.push(spot, added);
  }

  has(spot: number, bits: number): boolean {
    return ((this.seen[spot] ?? 0) & bits) === bits;
  }
}
