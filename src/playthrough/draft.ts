import { type Data, writeScript, writeStep } from './write.ts';

/** One step of a script, as it is to be written: `{ choose: … }`, `{ expect: { … } }`. */
export type DraftStep = Readonly<Record<string, Data>>;

/** A playthrough to be written down. */
export interface Draft {
  readonly title: string;
  readonly story: string;
  readonly seed: number;
  readonly start?: string;
  readonly steps: readonly DraftStep[];
}

/** Where an editor finds what a playthrough may hold: beside it. */
const SCHEMA = '# yaml-language-server: $schema=./playthrough.schema.json\n';

/** The text of a playthrough as it stands in a project, with a line for editors at its head. */
export function draftText({ title, story, seed, start, steps }: Draft): string {
  return SCHEMA + writeScript({ title, story, seed, start }, steps.map(writeStep));
}
