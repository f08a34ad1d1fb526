/** Words of 32 bits in a digest. */
export const DIGEST_WORDS = 4;

/**
 * A running hash of 128 bits over 32-bit words (the mixing of MurmurHash3,
 * x86, 128 bits). Two of a million different inputs share one with a chance of
 * about 1 in 10^27.
 */
export class Digest {
  readonly #state = new Uint32Array(DIGEST_WORDS);
  readonly #block = new Uint32Array(DIGEST_WORDS);
  #filled = 0;
  #length = 0;

  reset(): this {
    this.#state.fill(0x9e3779b9);
    this.#filled = 0;
    this.#length = 0;
    return this;
  }

  add(word: number): void {
    this.#block[this.#filled++] = word;
    this.#length++;
    if (this.#filled === DIGEST_WORDS) this.#mixBlock();
  }

  addNumber(value: number): void {
    if ((value | 0) === value && !Object.is(value, -0)) {
      this.add(0x1);
      this.add(value);
    } else {
      FLOAT[0] = value;
      this.add(0x2);
      this.add(FLOAT_WORDS[0] ?? 0);
      this.add(FLOAT_WORDS[1] ?? 0);
    }
  }

  addText(text: string): void {
    this.add(text.length);
    for (let i = 0; i < text.length; i += 2) {
      this.add(text.charCodeAt(i) | ((text.charCodeAt(i + 1) || 0) << 16));
    }
  }

  /** Writes the digest of all that was added to `into` at `offset`. */
  finish(into: Int32Array, offset = 0): void {
    while (this.#filled > 0) this.add(0x7feb352d);
    const s = this.#state;
    for (let i = 0; i < DIGEST_WORDS; i++) s[i] = (s[i] ?? 0) ^ this.#length;
    this.#spread();
    for (let i = 0; i < DIGEST_WORDS; i++) {
      let h = s[i] ?? 0;
      h ^= h >>> 16;
      h = Math.imul(h, 0x85ebca6b);
      h ^= h >>> 13;
      h = Math.imul(h, 0xc2b2ae35);
      s[i] = h ^ (h >>> 16);
    }
    this.#spread();
    for (let i = 0; i < DIGEST_WORDS; i++) into[offset + i] = s[i] ?? 0;
  }

  #mixBlock(): void {
    const s = this.#state;
    for (let i = 0; i < DIGEST_WORDS; i++) {
      const [first = 0, turn = 0, second = 0, shift = 0, plus = 0] = LANES[i] ?? [];
      let k = Math.imul(this.#block[i] ?? 0, first);
      k = (k << turn) | (k >>> (32 - turn));
      let h = (s[i] ?? 0) ^ Math.imul(k, second);
      h = (h << shift) | (h >>> (32 - shift));
      h = (h + (s[(i + 1) & 3] ?? 0)) | 0;
      s[i] = Math.imul(h, 5) + plus;
    }
    this.#filled = 0;
  }

  #spread(): void {
    const s = this.#state;
    s[0] = (s[0] ?? 0) + (s[1] ?? 0) + (s[2] ?? 0) + (s[3] ?? 0);
    for (let i = 1; i < DIGEST_WORDS; i++) s[i] = (s[i] ?? 0) + (s[0] ?? 0);
  }
}

const FLOAT = new Float64Array(1);
const FLOAT_WORDS = new Uint32Array(FLOAT.buffer);

/** Per lane: factor, rotation, factor; rotation and addend of the state. */
const LANES = [
  [0x239b961b, 15, 0xab0e9789, 19, 0x561ccd1b],
  [0xab0e9789, 16, 0x38b34ae5, 17, 0x0bcaa747],
  [0x38b34ae5, 17, 0xa1e38b93, 15, 0x96cd1c35],
  [0xa1e38b93, 18, 0x239b961b, 13, 0x32ac3b17],
] as const;
