import { GROWTH } from './numbers.ts';

/** Words of 32 bits in the key of a state. */
export const KEY_WORDS = 4;

/**
 * States by their keys, numbered from 0 in the order in which they are added:
 * an open-addressed table, 22 to 32 bytes a state.
 */
export class StateTable {
  count = 0;
  #keys = new Int32Array(1024 * KEY_WORDS);
  /** Number of a state plus 1; 0 where there is none. */
  #slots = new Int32Array(2048);

  /** The number of the state with this key; added where it is not known, and then `count` is one more. */
  add(key: Int32Array): number {
    const mask = this.#slots.length - 1;
    let slot = ((key[0] ?? 0) ^ ((key[1] ?? 0) >>> 7)) & mask;
    for (;;) {
      const number = (this.#slots[slot] ?? 0) - 1;
      if (number < 0) break;
      if (this.#isAt(number, key)) return number;
      slot = (slot + 1) & mask;
    }
    return this.#insert(key, slot);
  }

  has(key: Int32Array): boolean {
    const mask = this.#slots.length - 1;
    let slot = ((key[0] ?? 0) ^ ((key[1] ?? 0) >>> 7)) & mask;
    for (;;) {
      const number = (this.#slots[slot] ?? 0) - 1;
      if (number < 0) return false;
      if (this.#isAt(number, key)) return true;
      slot = (slot + 1) & mask;
    }
  }

  /** Bytes held. */
  get bytes(): number {
    return this.#keys.byteLength + this.#slots.byteLength;
  }

  #isAt(number: number, key: Int32Array): boolean {
    const first = number * KEY_WORDS;
    for (let w = 0; w < KEY_WORDS; w++) if (this.#keys[first + w] !== key[w]) return false;
    return true;
  }

  #insert(key: Int32Array, slot: number): number {
    const number = this.count++;
    if ((number + 1) * KEY_WORDS > this.#keys.length) {
      const wider = new Int32Array(KEY_WORDS * Math.ceil((this.#keys.length / KEY_WORDS) * GROWTH));
      wider.set(this.#keys);
      this.#keys = wider;
    }
    this.#keys.set(key, number * KEY_WORDS);
    this.#slots[slot] = number + 1;
    if (this.count * 3 > this.#slots.length * 2) this.#widen();
    return number;
  }

  #widen(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let number = 0; number < this.count; number++) {
      const first = number * KEY_WORDS;
      let slot = ((this.#keys[first] ?? 0) ^ ((this.#keys[first + 1] ?? 0) >>> 7)) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = number + 1;
    }
  }
}
