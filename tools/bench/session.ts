import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Session } from '../../src/session/session.ts';
import { loadStory } from '../../src/story/story.ts';
import { openBare } from './bare.ts';

/** Random plays of one story, with our session and with bare inkjs, in turn; prints the ratio of their times. */
const root = process.cwd();
const corpus = join(root, '..', 'shared', 'corpus', 'the-intercept', 'TheIntercept.ink');
const path = existsSync(corpus) ? corpus : join(root, 'scenes', 'his-hero', 'main.ink');

const { story } = loadStory(path);
if (!story) throw new Error(`${path} does not load`);
const session = new Session(story, { seed: 1 });
const playBare = openBare(story);

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function playSession(seed: number): number[] {
  const pick = random(seed);
  const picks: number[] = [];
  session.send({ type: 'RESTART', seed });
  for (;;) {
    const { status, choices } = session.turn.moment;
    if (status === 'more') session.send({ type: 'NEXT' });
    else if (status === 'choosing') {
      const index = Math.floor(pick() * choices.length);
      picks.push(index);
      session.send({ type: 'CHOOSE', index });
    } else return picks;
  }
}

const ratios: number[] = [];
for (let block = 0; block < 14; block++) {
  let [ours, theirs] = [0, 0];
  for (let play = 1; play <= 60; play++) {
    const seed = block * 1000 + play;
    const start = performance.now();
    const picks = playSession(seed);
    const middle = performance.now();
    playBare(seed, picks);
    theirs += performance.now() - middle;
    ours += middle - start;
  }
  if (block >= 3) ratios.push(ours / theirs);
}
ratios.sort((a, b) => a - b);
const what = `a step of the session, on ${story.title}`;
console.log(
  JSON.stringify([{ what, value: ratios[ratios.length >> 1], unit: '× bare inkjs', bound: 1.3 }]),
);
