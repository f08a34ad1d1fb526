import { SEEN } from '../session/explore/marks.ts';
import type { Position } from '../story/diagnostic.ts';
import { type Choice, type Scene, START } from '../story/graph.ts';
import { type WrittenSpot, writtenSpots } from '../story/liveness/lines.ts';
import type { Story } from '../story/story.ts';
import type { Search } from './search.ts';

/** A condition that came out the same whenever it was asked. */
export interface Constant extends Position {
  readonly always: boolean;
}

/** A line with words on it. */
export interface WrittenLine extends Position {
  readonly text: string;
}

/** Content that no play found so far has come to; proved dead once every play was looked at. */
export interface Unseen {
  readonly choices: readonly Choice[];
  readonly scenes: readonly Scene[];
  readonly lines: readonly WrittenLine[];
  readonly conditions: readonly Constant[];
  /** Lines that were not shown so far, of which nothing is proved. */
  readonly undecided: readonly WrittenLine[];
}

/**
 * What of a story the plays of `search` never showed. What is at a spot in
 * `undecided` is told apart, by `isUndecided`: other plays may show it.
 */
export function unseenIn(
  story: Story,
  { explorer, offers, scenes }: Search,
  undecided: ReadonlySet<number>,
): Unseen {
  const { marks, liveness } = explorer;
  const written = writtenSpots(story.program, liveness.spots, story.main);
  const points = new Map(
    written.flatMap(({ kind, words, spot }) => (kind === 'choice' ? [[words, spot]] : [])),
  );
  const isUndecided = (spot: number) => undecided.has(spot);
  const wasSeen = (spot: number) => marks.has(spot, SEEN.played);
  const wasOffered = ({ id, fallback }: Choice) =>
    fallback ? marks.has(points.get(id) ?? 0, SEEN.offered) : offers.has(id);
  return {
    choices: story.graph.choices.filter((choice) => !wasOffered(choice)).sort(byPlace),
    scenes: story.graph.scenes.filter(({ id }) => id !== START && !scenes.has(id)).sort(byPlace),
    lines: unseenLines(written, wasSeen).filter(({ spots }) => !spots.some(isUndecided)),
    undecided: unseenLines(written, wasSeen).filter(({ spots }) => spots.some(isUndecided)),
    conditions: written
      .filter(({ kind, spot }) => {
        const bits = (marks.seen[spot] ?? 0) & (SEEN.held | SEEN.failed);
        return (
          kind === 'condition' && !isUndecided(spot) && (bits === SEEN.held || bits === SEEN.failed)
        );
      })
      .map(({ file, line, spot }) => ({ file, line, always: marks.has(spot, SEEN.held) }))
      .sort(byPlace),
  };
}

/** Lines of which no text was shown, but those of choices, which are there themselves. */
function unseenLines(
  written: readonly WrittenSpot[],
  wasSeen: (spot: number) => boolean,
): (WrittenLine & { spots: number[] })[] {
  const lines = new Map<string, WrittenLine & { spots: number[] }>();
  const others = new Set<string>();
  for (const { kind, spot, file, line, words } of written) {
    const key = `${file}:${line}`;
    if (kind === 'choice' || (kind === 'text' && wasSeen(spot))) others.add(key);
    if (kind !== 'text') continue;
    const known = lines.get(key) ?? { file, line, text: words, spots: [] };
    known.spots.push(spot);
    lines.set(key, known);
  }
  return [...lines].flatMap(([key, line]) => (others.has(key) ? [] : line)).sort(byPlace);
}

function byPlace(a: Position, b: Position): number {
  return Number(a.file > b.file) - Number(a.file < b.file) || a.line - b.line;
}
