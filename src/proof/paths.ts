import type { Space } from './space.ts';

/** Which states can still come to something, by their numbers. */
export type Reach = Uint8Array;

/**
 * The states from which a play can come to a move that `isGoal`, or to a state
 * that `isHome`: worked out backwards over all moves. States that were not
 * expanded can come to nothing that is known.
 */
export function canReach(
  space: Space,
  isGoal: (over: number) => boolean,
  isHome: (state: number) => boolean = () => false,
): Reach {
  const reach = new Uint8Array(space.states);
  for (let state = 0; state < space.states; state++) if (isHome(state)) reach[state] = 1;
  // Most moves lead to higher numbers, so that few rounds are needed.
  for (let changed = true; changed; ) {
    changed = false;
    for (let state = space.expanded - 1; state >= 0; state--) {
      if (reach[state]) continue;
      const [first, end] = space.movesOf(state);
      for (let move = first; move < end && !reach[state]; move++) {
        const target = space.targetOf(move);
        if (target >= 0 ? reach[target] : isGoal(-1 - target)) reach[state] = 1;
      }
      if (reach[state]) changed = true;
    }
  }
  return reach;
}

/** How many plays there are, and how long they get: exact where they are finite, and otherwise undefined. */
export interface Extent {
  /** Different plays from the start until they are over. */
  readonly plays?: bigint;
  /** Choices in the longest play that is over so, by the number of how it is over. */
  readonly longest: ReadonlyMap<number, number>;
}

/** Measures the plays of a space in which every state was expanded. */
export function extentOf(space: Space): Extent {
  const order = inOrder(space);
  if (!order) return { longest: new Map() };
  const ways: bigint[] = [];
  const depths = new Int32Array(space.states).fill(-1);
  const longest = new Map<number, number>();
  let plays = 0n;
  ways[0] = 1n;
  depths[0] = -1;
  for (const state of order) {
    const count = ways[state] ?? 0n;
    const depth = (depths[state] ?? 0) + 1;
    const [first, end] = space.movesOf(state);
    for (let move = first; move < end; move++) {
      const target = space.targetOf(move);
      if (target >= 0) {
        ways[target] = (ways[target] ?? 0n) + count;
        depths[target] = Math.max(depths[target] ?? -1, depth);
      } else {
        plays += count;
        const over = -1 - target;
        longest.set(over, Math.max(longest.get(over) ?? 0, depth));
      }
    }
    ways[state] = 0n;
  }
  return { plays, longest };
}

/** States with all that lead to them first; undefined where a play can go in circles. */
function inOrder(space: Space): number[] | undefined {
  const entering = new Int32Array(space.states);
  for (let move = 0; move < space.moves; move++) {
    const target = space.targetOf(move);
    if (target >= 0) entering[target] = (entering[target] ?? 0) + 1;
  }
  const order = [0];
  for (const state of order) {
    const [first, end] = space.movesOf(state);
    for (let move = first; move < end; move++) {
      const target = space.targetOf(move);
      if (target < 0) continue;
      const left = (entering[target] ?? 0) - 1;
      entering[target] = left;
      if (left === 0) order.push(target);
    }
  }
  return order.length === space.states ? order : undefined;
}

/** A circle that a play in `state` can be led round for ever: the moves of it, where every state has one. */
export function circleFrom(space: Space, state: number): number[] {
  const moves: number[] = [];
  const places = new Map<number, number>();
  for (let at = state; !places.has(at); ) {
    places.set(at, moves.length);
    const [first, end] = space.movesOf(at);
    const way = first < end ? first : -1;
    if (way < 0 || space.targetOf(way) < 0) return [];
    moves.push(way);
    at = space.targetOf(way);
    const began = places.get(at);
    if (began !== undefined) return moves.slice(began);
  }
  return [];
}
