import type { Search } from './search.ts';
import type { Way } from './way.ts';

/** Choices after which a random play is taken to go in circles. */
const MOST = 500;

/** How often a play that keeps to the canonical path keeps to it. */
const LOYALTY = 0.85;

/**
 * Takes `count` plays at random, every other one with a liking for the choices
 * in `canon`, for what is told only to those who never left it. Gives those that came to a state which a
 * closed `search` does not know: there are none unless the search is wrong. The
 * same story and count always give the same plays.
 */
export function playAtRandom(search: Search, count: number, canon: ReadonlySet<string>): Way[] {
  const { explorer, space } = search;
  const strangers: Way[] = [];
  const random = numbersFrom(1);
  for (let play = 0; play < count; play++) {
    const seed = space.seeds[play % space.seeds.length] ?? 0;
    const choices: number[] = [];
    let reached = explorer.start(seed);
    while (reached.status === 'choosing' && choices.length < MOST) {
      if (!search.knows(reached)) {
        strangers.push({ seed, choices: choices.slice() });
        break;
      }
      const canonical = reached.offers.findIndex(({ id }) => canon.has(id));
      const isLoyal = canonical >= 0 && play % 2 === 1 && random() < LOYALTY;
      const index = isLoyal ? canonical : Math.floor(random() * reached.offers.length);
      choices.push(index);
      reached = explorer.take(reached, index);
    }
  }
  return strangers;
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
