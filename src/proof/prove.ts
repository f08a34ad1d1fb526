import { SEEN } from '../session/explore/marks.ts';
import { doubtsOf } from '../story/liveness/doubts.ts';
import type { Story } from '../story/story.ts';
import { type Limits, limitOf } from './limits.ts';
import { playAtRandom } from './plays.ts';
import { type Proof, proofOf } from './proof.ts';
import { Search } from './search.ts';

/** How a story is proved. */
export interface ProveOptions extends Limits {
  readonly seeds: readonly number[];
  /** Plays taken at random through what was found, to check that they meet nothing else. */
  readonly crossCheck?: number;
  /** Is told now and then how far the search is; true breaks it off. */
  readonly look?: (search: Search) => boolean;
}

/** Milliseconds between two looks. */
const PAUSE = 100;
/** Random plays that are taken to find what text a search passed by. */
const PLAYS = 1_000;
/** Seconds that a search for text passed by may take. */
const MORE_SECONDS = 15;

/**
 * Decides over every play of `story` from `seeds` that none breaks, strands its
 * reader or breaks a rule of the story, and that an ending can always be
 * reached. Where a limit comes first, what was found until then stands, and
 * nothing is taken for proved. Gives the program time for other things meanwhile.
 *
 * The search tells states apart by what can happen, not by how it is told, so
 * that it may pass text by. What text was not shown is looked for by random
 * plays, which check the search as well, and is then searched for once more with
 * what that text depends on.
 */
export async function prove(story: Story, options: ProveOptions): Promise<Proof> {
  const limit = limitOf(options);
  const kept = new Set<number>();
  const first = new Search(story, { seeds: options.seeds, asides: { kept } });
  const reason = await run(first, limit, options);
  const canon = new Set(story.graph.choices.flatMap(({ id, isCanon }) => (isCanon ? id : [])));
  const plays = options.crossCheck ?? PLAYS;
  const strangers = reason === undefined ? playAtRandom(first, plays, canon) : [];
  let last = first;
  let open = openDoubts(first);
  while (reason === undefined && open.some(({ start }) => !kept.has(start))) {
    for (const { start, conditions } of open)
      for (const spot of [start, ...conditions]) kept.add(spot);
    const { marks } = first.explorer;
    last = new Search(story, { seeds: options.seeds, asides: { kept: new Set(kept) }, marks });
    // What is left in doubt is text: it is worth as much again, and no more.
    const budget = limitOf({
      maxStates: Math.max(first.states * 2, 20_000),
      maxSeconds: MORE_SECONDS,
    });
    const cut = await run(last, (search) => limit(search) ?? budget(search), options);
    if (cut !== undefined) break;
    open = openDoubts(last);
  }
  const undecided = new Set(open.flatMap(({ spots }) => [...spots]));
  return proofOf(story, first, { limit: reason, undecided, strangers });
}

/** Asides of which a condition was asked, and came out the same every time. */
function openDoubts({ explorer }: Search) {
  const { marks, liveness } = explorer;
  return doubtsOf(liveness).filter(({ conditions }) =>
    conditions.some((spot) => {
      const bits = marks.seen[spot] ?? 0;
      return (
        (bits & SEEN.played) !== 0 && ((bits & SEEN.held) === 0) !== ((bits & SEEN.failed) === 0)
      );
    }),
  );
}

/** Searches until there is nothing more; tells the limit that came first. */
async function run(
  search: Search,
  limit: ReturnType<typeof limitOf>,
  { look }: ProveOptions,
): Promise<string | undefined> {
  let last = performance.now();
  while (!search.isClosed) {
    const reason = limit(search);
    if (reason !== undefined) return reason;
    search.expand();
    if (performance.now() - last < PAUSE) continue;
    last = performance.now();
    if (look?.(search)) return 'being broken off';
    await new Promise((resolve) => setImmediate(resolve));
  }
  return undefined;
}
