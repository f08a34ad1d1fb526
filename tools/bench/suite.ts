import 'inkjs/engine/Story';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Compiler } from 'inkjs/compiler/Compiler';
import { readScripts } from '../../src/playthrough/read.ts';
import { findScripts } from '../../src/playthrough/suite/find.ts';
import { Stage } from '../../src/playthrough/suite/stage.ts';

/** Compiles counted, and what a script takes, as JSON. Coverage is measured on the same scripts. */
const STORY = 'his-hero';
const ROUNDS = 5;

let compiles = 0;
// Each compiler brings a function of its own.
Object.defineProperty(Compiler.prototype, 'Compile', {
  set(this: Compiler, compile: Compiler['Compile']) {
    const value = () => {
      compiles++;
      return compile();
    };
    Object.defineProperty(this, 'Compile', { value });
  },
});

const cache = mkdtempSync(join(tmpdir(), 'continuity-bench-'));
const { files } = await findScripts([join('scripts', STORY)], process.cwd());
const scripts = readScripts(files);

function stage(coverage: boolean): Stage {
  return new Stage({
    scripts,
    places: [process.cwd()],
    cache,
    coverage,
    hasColour: false,
    update: false,
  });
}

/** Milliseconds that a run of all the scripts takes, on a stage that has played them before. */
async function timed(on: Stage): Promise<number> {
  const begun = performance.now();
  for (const index of scripts.keys()) {
    const { result } = await on.run({ index });
    if (result.status === 'failed') throw new Error(`${result.id} failed`);
  }
  return performance.now() - begun;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

const plain = stage(false);
await timed(plain);
await plain.prepare();
// A second stage is what another thread, or the next run, has.
const covered = stage(true);
await timed(covered);
const times: { plain: number; ratio: number }[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const one = await timed(plain);
  times.push({ plain: one / scripts.length, ratio: (await timed(covered)) / one });
}
rmSync(cache, { recursive: true, force: true });
console.log(
  JSON.stringify([
    {
      what: `compiles for ${scripts.length} playthroughs, twice`,
      value: compiles,
      unit: '',
      bound: 1,
    },
    {
      what: 'a playthrough',
      value: median(times.map((each) => each.plain)),
      unit: 'ms',
      bound: 30,
    },
    {
      what: 'the same with coverage',
      value: median(times.map((each) => each.ratio)),
      unit: '×',
      bound: 2,
    },
  ]),
);
