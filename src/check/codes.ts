import { canon } from './codes/canon.ts';
import type { Code, Example } from './codes/code.ts';
import { compiling } from './codes/compiling.ts';
import { flow } from './codes/flow.ts';
import { naming } from './codes/naming.ts';
import { playing } from './codes/playing.ts';
import { proving } from './codes/proving.ts';
import { runs } from './codes/runs.ts';
import { scripts } from './codes/scripts.ts';
import { text } from './codes/text.ts';

export type { Code, Example } from './codes/code.ts';

/** Codes that belong together. */
export interface Family {
  readonly title: string;
  readonly codes: readonly Code[];
  /** The main file of the story, called `barn`, that the examples play which have none of their own. */
  readonly story?: string;
  /** Whether `continuity prove` finds them, and no check. */
  readonly isProved?: boolean;
}

/** The config of a project, which is for no story. */
const CONFIG = 'continuity.yaml';

/** The story that the playthroughs among the examples are for. */
const BARN = `VAR trust = 0
-> barn
=== barn
# world: Farm
The smell of hay, and a man on a ladder.
+ [Ask him # canon]
  ~ trust = 1
  -> river
+ [Wait] -> river
=== river
{ trust: He told you. | Nobody spoke. }
* [Cross it # canon]
  # ending: across
  -> END
+ [Turn back] -> barn
`;

/** Every code that a diagnostic can have, by what it is about. */
export const families: readonly Family[] = [
  { title: 'Reading and compiling', codes: compiling },
  { title: 'Where the story goes', codes: flow },
  { title: 'The canonical path', codes: canon },
  { title: 'Names, tags and variables', codes: naming },
  { title: 'Text', codes: text },
  { title: 'While it is played', codes: playing },
  { title: 'Found by a proof', codes: proving, isProved: true },
  { title: 'Playthroughs as they are written', codes: scripts, story: BARN },
  { title: 'Playthroughs as they run', codes: runs, story: BARN },
];

/** The same, in one list. */
export const codes: readonly Code[] = families.flatMap((family) => family.codes);

/** The files of an example by name, as it is shown: without the story of its family. */
export function filesOf(
  { story }: Family,
  example: Example = {},
): Readonly<Record<string, string>> {
  if (typeof example !== 'string') return example;
  return { [story === undefined ? 'main.ink' : 'play.yaml']: example };
}

/** Whether a file of an example, one of `count`, goes without saying: a story's main file, or the playthrough, alone. */
export function isUsual(name: string, count: number): boolean {
  return count === 1 && (name === 'main.ink' || name === 'play.yaml');
}

/** The files in which an example is mended: those that were not there, or not so, when it had the fault. */
export function mendedFiles(family: Family, { fault, mended }: Code): ReturnType<typeof filesOf> {
  const before = filesOf(family, fault);
  const after = Object.entries(filesOf(family, mended));
  return Object.fromEntries(after.filter(([name, text]) => before[name] !== text));
}

/** The main file of the story that an example plays, where that is its family's; undefined for one that needs none. */
export function storyFor(family: Family, { fault }: Code): string | undefined {
  const own = Object.keys(filesOf(family, fault));
  const needsNone = fault === undefined || own.includes('main.ink') || own.includes(CONFIG);
  return needsNone ? undefined : family.story;
}
