import type { Uses } from './uses.ts';

/**
 * What may still be read from each spot on: the least solution of "read here,
 * or after a successor and not overwritten here". Spots that neither read nor
 * overwrite and have one way on share the row of the next.
 */
export class LiveRows {
  /** Words of 32 slots in a row. */
  readonly words: number;
  readonly slotCount: number;
  readonly #rows: Uint32Array;
  readonly #rowOf: Int32Array;

  constructor(successors: readonly (readonly number[])[], uses: Uses, slotCount: number) {
    this.slotCount = slotCount;
    this.words = (slotCount + 31) >> 5;
    const { rowOf, spotOf } = share(successors, uses);
    this.#rowOf = rowOf;
    this.#rows = new Uint32Array(spotOf.length * this.words);
    this.#solve(successors, uses, spotOf);
  }

  /** Adds what is live at `spot` to the bits in `into`. */
  addTo(into: Uint32Array, spot: number): void {
    this.addRow(into, this.rowAt(spot));
  }

  /** Adds what is live in `row`, as `rowAt` numbers them. */
  addRow(into: Uint32Array, row: number): void {
    const first = row * this.words;
    for (let w = 0; w < this.words; w++) into[w] = (into[w] ?? 0) | (this.#rows[first + w] ?? 0);
  }

  /** The number of the row of `spot`; spots with the same row have the same slots live. */
  rowAt(spot: number): number {
    return this.#rowOf[spot] ?? 0;
  }

  #solve(successors: readonly (readonly number[])[], uses: Uses, spotOf: readonly number[]): void {
    const rows = this.#rows;
    const { words } = this;
    const order = depthFirst(spotOf, (spot) => successors[spot] ?? [], this.#rowOf);
    const scratch = new Uint32Array(words);
    for (let changed = true; changed; ) {
      changed = false;
      for (const row of order) {
        const spot = spotOf[row] ?? 0;
        scratch.fill(0);
        for (const next of successors[spot] ?? []) this.addTo(scratch, next);
        const killed = uses.kills[spot];
        if (killed !== undefined) clear(scratch, killed);
        for (const slot of uses.reads[spot] ?? []) set(scratch, slot);
        for (let w = 0; w < words; w++) {
          if (rows[row * words + w] === scratch[w]) continue;
          rows[row * words + w] = scratch[w] ?? 0;
          changed = true;
        }
      }
    }
  }
}

/** Whether `slot` is among the bits. */
export function isSet(bits: Uint32Array, slot: number): boolean {
  return ((bits[slot >> 5] ?? 0) & (1 << (slot & 31))) !== 0;
}

function set(bits: Uint32Array, slot: number): void {
  bits[slot >> 5] = (bits[slot >> 5] ?? 0) | (1 << (slot & 31));
}

function clear(bits: Uint32Array, slot: number): void {
  bits[slot >> 5] = (bits[slot >> 5] ?? 0) & ~(1 << (slot & 31));
}

/** Gives each spot its row, and each row the spot that it is worked out at. */
function share(successors: readonly (readonly number[])[], uses: Uses) {
  const rowOf = new Int32Array(successors.length).fill(-1);
  const spotOf: number[] = [];
  for (let spot = 0; spot < successors.length; spot++) {
    const path: number[] = [];
    let at = spot;
    while (rowOf[at] === -1 && !path.includes(at) && path.length < 64) {
      path.push(at);
      const [next, ...others] = successors[at] ?? [];
      const isPlain = uses.reads[at] === undefined && uses.kills[at] === undefined;
      if (!isPlain || next === undefined || others.length > 0) break;
      at = next;
    }
    if (rowOf[at] === -1) {
      rowOf[at] = spotOf.length;
      spotOf.push(at);
    }
    for (const each of path) if (rowOf[each] === -1) rowOf[each] = rowOf[at] ?? 0;
  }
  return { rowOf, spotOf };
}

/** Rows with what comes after them first, as far as there are no circles. */
function depthFirst(
  spotOf: readonly number[],
  successors: (spot: number) => readonly number[],
  rowOf: Int32Array,
): number[] {
  const seen = new Uint8Array(spotOf.length);
  const order: number[] = [];
  for (let first = 0; first < spotOf.length; first++) {
    if (seen[first]) continue;
    seen[first] = 1;
    const pending = [{ row: first, next: successors(spotOf[first] ?? 0), i: 0 }];
    for (let top = pending.at(-1); top; top = pending.at(-1)) {
      const spot = top.next[top.i++];
      if (spot === undefined) {
        order.push(top.row);
        pending.pop();
        continue;
      }
      const row = rowOf[spot] ?? 0;
      if (seen[row]) continue;
      seen[row] = 1;
      pending.push({ row, next: successors(spotOf[row] ?? 0), i: 0 });
    }
  }
  return order;
}
