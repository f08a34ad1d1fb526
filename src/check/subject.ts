import { START, tagValue } from '../story/graph.ts';
import type { OfferFacts } from '../story/offers.ts';
import type { Reach } from '../story/reach.ts';
import type { Source } from '../story/source.ts';
import type { Story } from '../story/story.ts';
import type { TagUse } from '../story/tags.ts';
import type { VariableUse } from '../story/variables.ts';

/** A story under examination: the story itself, and what was read off it for the purpose. */
export interface Subject {
  readonly story: Story;
  readonly sources: readonly Source[];
  readonly reach: Reach;
  readonly tags: readonly TagUse[];
  readonly variables: readonly VariableUse[];
  readonly offers: readonly OfferFacts[];
}

/** A line of the sources as written, without the newline; empty where there is none. */
export function lineOf({ sources }: Subject, file: string, line: number): string {
  return sources.find((each) => each.file === file)?.text.split('\n')[line - 1] ?? '';
}

/** What to write where nothing leads from the head of the main file into the story; undefined where something does. */
export function wayIn({ story, reach }: Subject): string | undefined {
  const { scenes, header } = story.graph;
  const knots = scenes.filter(({ id, parent }) => id !== START && parent === undefined);
  if (knots.length === 0 || knots.some(({ id }) => reach.flows.has(id))) return undefined;
  const declared = tagValue(header, 'canon')?.split(',')[0]?.trim();
  const first = knots.find(({ id }) => id === declared) ?? knots[0];
  return first && `Lead from the head of the main file into the story: -> ${first.id}`;
}

/** The column of `part` in a line of the sources, for a finding; none where it is not there. */
export function columnOf(
  subject: Subject,
  { file, line }: { readonly file: string; readonly line: number },
  part: string,
): { column?: number } {
  const at = part ? lineOf(subject, file, line).indexOf(part) : -1;
  return at < 0 ? {} : { column: at + 1 };
}
