/** How much longer a list gets that is full: the more, the more memory lies idle. */
export const GROWTH = 1.25;

/** A list of 32-bit numbers that grows, without a JavaScript object for each. */
export class Numbers {
  length = 0;
  #values = new Int32Array(1024);

  at(index: number): number {
    return this.#values[index] ?? 0;
  }

  push(value: number): number {
    if (this.length === this.#values.length) {
      const wider = new Int32Array(Math.ceil(this.length * GROWTH));
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.length] = value;
    return this.length++;
  }

  /** Bytes held. */
  get bytes(): number {
    return this.#values.byteLength;
  }

  /** The index of the last value not above `wanted`, in a list that only ever rises. */
  lastUpTo(wanted: number): number {
    let [low, high] = [0, this.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.at(middle) <= wanted) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
