import type { Result, Summary } from './result.ts';

/**
 * Tells of a run as text, piece by piece, in the order of the scripts whatever
 * the order they were done in. Pieces come with their line ends.
 */
export interface Reporter {
  /** Before the first of `count` scripts. */
  begin(count: number): string;
  /** After each script. */
  result(result: Result): string;
  /** When all are done, or no more are to come. */
  end(summary: Summary): string;
  /** Whether the tally may stand below all that: not below a document with an end of its own. */
  readonly takesTally: boolean;
}
