import type { Story } from '../story/story.ts';

/** What the reader's panels know of a story beside the play: names, and its canonical path. */
export interface Outline {
  readonly story: Story;
  /** Knots along the canonical path, in order; empty where the story marks none. */
  readonly canon: readonly string[];
  /** The ending of the canonical path. */
  readonly canonEnding?: string;
}

/** The endings of a story that were found, and how many there are. */
export function endingsFound(
  story: Story,
  found: ReadonlySet<string>,
): { known: number; total: number } {
  const { endings } = story.graph;
  return { known: endings.filter(({ id }) => found.has(id)).length, total: endings.length };
}
