import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Story as InkStory } from 'inkjs/engine/Story';
import { Session } from '../../src/session/session.ts';
import { loadStory } from '../../src/story/story.ts';

/** Random plays of one story, with our session and with bare inkjs, in turn; prints the ratio of their times. */
const root = process.cwd();
const corpus = join(root, '..', 'shared', 'corpus', 'the-intercept', 'TheIntercept.ink');
const path = existsSync(corpus) ? corpus : join(root, 'scenes', 'his-hero', 'main.ink');

const { story } = loadStory(path);
if (!story) throw new Error(`${path} does not load`);
const session = new Session(story, { seed: 1 });
const bare = new InkStory(story.program.root, story.program.lists);
bare.onError = () => {};
bare.allowExternalFunctionFallbacks = true;

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

/** Reads text, tags and choices, as a player of the story would. */
function playBare(seed: number, picks: readonly number[]): number {
  let read = 0;
  bare.ResetState();
  bare.state.storySeed = seed;
  bare.state.previousRandom = 0;
  for (const index of [...picks, undefined]) {
    while (bare.canContinue)
      read += (bare.Continue() ?? '').length + (bare.currentTags ?? []).length;
    for (const choice of bare.currentChoices)
      read += choice.text.length + (choice.tags ?? []).length;
    if (index !== undefined) bare.ChooseChoiceIndex(index);
  }
  return read;
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
