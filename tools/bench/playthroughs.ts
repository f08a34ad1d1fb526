import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Story as InkStory } from 'inkjs/engine/Story';
import { prepare } from '../../src/playthrough/prepare.ts';
import { readScripts } from '../../src/playthrough/read.ts';
import { runScript } from '../../src/playthrough/run.ts';
import { logOf } from '../../src/session/turn.ts';

/** All playthroughs of one story, with all their expectations, and the same choices made with bare inkjs, in turn; prints the ratio of their times. */
const folder = join(process.cwd(), 'scripts', 'his-hero');
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => join(folder, file));
const main = join(process.cwd(), 'scenes', 'his-hero', 'main.ink');
const prepared = await prepare(main, readScripts(files));
const { story, scripts } = prepared;
if (!story) throw new Error(`${main} does not load`);

const plays = scripts.map((script) => {
  const outcome = runScript(prepared, script);
  if (outcome.status !== 'passed' || !outcome.turn) throw new Error(`${script.file} fails`);
  return { seed: outcome.seed, log: logOf(outcome.turn) };
});
const bare = new InkStory(story.program.root, story.program.lists);
bare.onError = () => {};
bare.allowExternalFunctionFallbacks = true;

/** Reads text, tags and choices, as a player of the story would. */
function playBare({ seed, log }: (typeof plays)[number]): number {
  let read = 0;
  bare.ResetState();
  bare.state.storySeed = seed;
  bare.state.previousRandom = 0;
  const indices = log.flatMap((step) => (step.type === 'choose' ? [step.index] : []));
  for (const index of [...indices, undefined]) {
    while (bare.canContinue)
      read += (bare.Continue() ?? '').length + (bare.currentTags ?? []).length;
    for (const choice of bare.currentChoices)
      read += choice.text.length + (choice.tags ?? []).length;
    if (index !== undefined) bare.ChooseChoiceIndex(index);
  }
  return read;
}

const ratios: number[] = [];
for (let round = 0; round < 40; round++) {
  const start = performance.now();
  for (const script of scripts) runScript(prepared, script);
  const middle = performance.now();
  for (const play of plays) playBare(play);
  if (round >= 10) ratios.push((middle - start) / (performance.now() - middle));
}
ratios.sort((a, b) => a - b);
const what = `the ${scripts.length} playthroughs of ${story.title}`;
console.log(
  JSON.stringify([{ what, value: ratios[ratios.length >> 1], unit: '× bare inkjs', bound: 1.5 }]),
);
