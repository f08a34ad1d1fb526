/** A play, as it can be played again: where its chance begins, and the index of each choice taken. */
export interface Way {
  readonly seed: number;
  readonly choices: readonly number[];
}
