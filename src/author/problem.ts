/** Why something cannot be done as it was asked for, in a sentence with the way out. */
export class Problem extends Error {
  override readonly name = 'Problem';
}
