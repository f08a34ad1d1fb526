import { Session } from '../../src/session/session.ts';
import { longStory } from './long-story.ts';

/** Memory of a play of 10,000 turns, and how it grows; prints figures as JSON. */
const TURNS = 10_000;

function resident(): number {
  global.gc?.();
  return process.memoryUsage().rss / 1e6;
}

function heap(): number {
  global.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

const session = new Session(longStory(), { seed: 1 });
const heaps: number[] = [];
for (let i = 1; i <= TURNS; i++) {
  session.send({ type: 'NEXT' });
  if (i % 1_000 === 0) heaps.push(heap());
}
const growth = ((heaps.at(-1) ?? 0) - (heaps[0] ?? 0)) / (TURNS - 1_000);
console.log(
  JSON.stringify([
    { what: 'memory after 10,000 turns', value: resident(), unit: 'MB', bound: 128 },
    { what: 'what a turn adds to it', value: growth * 1_000, unit: 'kB', bound: 4 },
  ]),
);
