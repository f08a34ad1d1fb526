import { SEEN } from '../session/explore/marks.ts';
import { START } from '../story/graph.ts';
import { doubtsOf } from '../story/liveness/doubts.ts';
import { livenessOf } from '../story/liveness/liveness.ts';
import { reachFrom } from '../story/liveness/reach.ts';
import { successorsOf } from '../story/liveness/successors.ts';
import type { Story } from '../story/story.ts';
import type { Limits } from './limits.ts';
import { limitOf } from './limits.ts';
import { Search } from './search.ts';
import type { Target } from './target.ts';
import type { Way } from './way.ts';

/**
 * What became of looking for a way: the way, of all that there are none has
 * fewer choices; or the proof that there is none; or the limit that came first.
 */
export type Led =
  | { readonly kind: 'found'; readonly way: Way; readonly states: number }
  | { readonly kind: 'unreachable'; readonly states: number }
  | { readonly kind: 'limit'; readonly limit: string; readonly states: number };

/** A search for `target`, which looks only at what it takes to tell whether a play comes there. */
export function searchFor(story: Story, target: Target, seeds: readonly number[]): Search {
  const kept = new Set<number>();
  if (target.kind === 'line') {
    for (const spot of target.spots) kept.add(spot);
    for (const { start, spots } of doubtsOf(livenessOf(story.program, { leavesAsides: true }))) {
      if (target.spots.some((spot) => spots.has(spot))) kept.add(start);
    }
  }
  return new Search(story, { seeds, asides: { kept } });
}

/** States between two looks at how far a search is. */
const STRIDE = 512;

/** Looks for a shortest play to `target` over all `seeds`; `search` has nothing expanded yet. `look` is called now and then. */
export function findWay(
  story: Story,
  target: Target,
  search: Search,
  limits: Limits,
  look: () => void = () => {},
): Led {
  if (target.kind === 'scene' && target.id === START)
    return { kind: 'found', way: { seed: search.space.seeds[0] ?? 0, choices: [] }, states: 0 };
  if (!canBePlayed(story, target, search)) return { kind: 'unreachable', states: 0 };
  const stop = limitOf(limits);
  for (let steps = 1; ; steps++) {
    const move = firstMove(target, search);
    if (move !== undefined)
      return { kind: 'found', way: search.space.wayBy(move), states: search.states };
    const limit = stop(search);
    if (limit !== undefined) return { kind: 'limit', limit, states: search.states };
    if (steps % STRIDE === 0) look();
    if (!search.expand()) return { kind: 'unreachable', states: search.states };
  }
}

/** The first move that came to `target`. */
function firstMove(target: Target, search: Search): number | undefined {
  if (target.kind === 'scene') return search.scenes.get(target.id);
  if (target.kind === 'choice') {
    const [first] = search.offers.get(target.choice.id)?.values() ?? [];
    return first;
  }
  const moves = target.spots.flatMap(
    (spot) =>
      search.seen
        .get(spot)
        ?.filter(({ bits }) => bits & SEEN.played)
        .map(({ move }) => move) ?? [],
  );
  return moves.length > 0 ? Math.min(...moves) : undefined;
}

/** Whether the flow can come there at all, whatever the conditions on the way say. */
function canBePlayed({ program, graph }: Story, target: Target, { explorer }: Search): boolean {
  if (target.kind === 'scene') return isInReach(graph.edges, target.id);
  const { spots } = explorer.liveness;
  const wanted =
    target.kind === 'line' ? target.spots : [explorer.spotOf(target.choice.id)].filter(isSpot);
  const reached = reachFrom(spots.at(program.root, 0), successorsOf(program.root, spots));
  return wanted.length === 0 || wanted.some((spot) => reached[spot] === 1);
}

function isSpot(spot: number | undefined): spot is number {
  return spot !== undefined;
}

function isInReach(edges: Story['graph']['edges'], scene: string): boolean {
  const reached = new Set([START]);
  for (const from of reached) {
    for (const each of edges)
      if (each.from === from && each.kind !== 'ending') reached.add(each.to);
  }
  return reached.has(scene);
}
