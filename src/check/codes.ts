import { canon } from './codes/canon.ts';
import type { Code } from './codes/code.ts';
import { compiling } from './codes/compiling.ts';
import { flow } from './codes/flow.ts';
import { naming } from './codes/naming.ts';
import { playing } from './codes/playing.ts';
import { text } from './codes/text.ts';

export type { Code, Example } from './codes/code.ts';

/** Codes that belong together. */
export interface Family {
  readonly title: string;
  readonly codes: readonly Code[];
}

/** Every code that a diagnostic can have, by what it is about. */
export const families: readonly Family[] = [
  { title: 'Reading and compiling', codes: compiling },
  { title: 'Where the story goes', codes: flow },
  { title: 'The canonical path', codes: canon },
  { title: 'Names, tags and variables', codes: naming },
  { title: 'Text', codes: text },
  { title: 'While it is played', codes: playing },
];

/** The same, in one list. */
export const codes: readonly Code[] = families.flatMap((family) => family.codes);
