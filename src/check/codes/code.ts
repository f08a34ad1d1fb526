import type { Severity } from '../../story/diagnostic.ts';

/** Files of a small story by name; a lone text is its `main.ink`. */
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
  /** A small story that has the fault, and one that has not any more; none for a fault that no story can have. */
  readonly fault?: Example;
  readonly mended?: Example;
}
