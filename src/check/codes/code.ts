import type { Severity } from '../../story/diagnostic.ts';

/** Files by name; a lone text is the `main.ink` of a small story or, where playthroughs are told of, a playthrough. */
export type Example = string | Readonly<Record<string, string>>;

/** What is known of one code of a diagnostic. */
export interface Code {
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, in a few words. */
  readonly title: string;
  /** What it means for the reader or the author. */
  readonly meaning: string;
  /** The way out. */
  readonly mend: string;
  /** What has the fault, and what has it no more; none for a fault that is never of a story or playthrough. */
  readonly fault?: Example;
  readonly mended?: Example;
}
