import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { prepare } from '../../src/playthrough/prepare.ts';
import { readScripts } from '../../src/playthrough/read.ts';
import { runScript } from '../../src/playthrough/run.ts';
import { logOf } from '../../src/session/turn.ts';
import { openBare } from './bare.ts';

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
  const log = logOf(outcome.turn);
  const picks = log.flatMap((step) => (step.type === 'choose' ? [step.index] : []));
  return { seed: outcome.seed, picks };
});
const playBare = openBare(story);

const ratios: number[] = [];
for (let round = 0; round < 40; round++) {
  const start = performance.now();
  for (const script of scripts) runScript(prepared, script);
  const middle = performance.now();
  for (const { seed, picks } of plays) playBare(seed, picks);
  if (round >= 10) ratios.push((middle - start) / (performance.now() - middle));
}
ratios.sort((a, b) => a - b);
const what = `the ${scripts.length} playthroughs of ${story.title}`;
console.log(
  JSON.stringify([{ what, value: ratios[ratios.length >> 1], unit: '× bare inkjs', bound: 1.5 }]),
);
