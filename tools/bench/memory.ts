import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { loadEngine, openStory } from '../../src/story/open.ts';
import { longStory } from './long-story.ts';

/**
 * Memory of a play of 10,000 turns, and how it grows, in a process that opens
 * the story as a reader's second start does; prints figures as JSON.
 */
const TURNS = 10_000;

function resident(): number {
  global.gc?.();
  return process.memoryUsage().rss / 1e6;
}

function heap(): number {
  global.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

const [path = longStory(), isSecond] = process.argv.slice(2);
const { story } = await openStory(path, join(dirname(path), 'cache'));
if (!story) throw new Error('the story of the benchmark does not load');
if (!isSecond) {
  // This process holds the compiler: a fresh one goes on from the cache.
  await new Promise((resolve) => setImmediate(resolve));
  const script = process.argv[1] ?? '';
  const second = spawnSync(process.execPath, ['--expose-gc', script, path, 'second'], {
    encoding: 'utf8',
  });
  process.stderr.write(second.stderr);
  process.stdout.write(second.stdout);
  process.exit(second.status ?? 1);
}

await loadEngine();
const { Session } = await import('../../src/session/session.ts');
const session = new Session(story, { seed: 1 });
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
