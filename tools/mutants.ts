// Changes the stories one thing at a time, and counts how often their playthroughs notice:
//   npm run mutants -- [--count N] [--seed N] [STORY…]
// A playthrough notices what makes it fail, as `continuity test` would: by what it expects, by an
// invariant, or by the transcript beside it. A mutant that does not compile does not count, another
// is drawn for it. Prints what nobody noticed, as file:line with both texts, then `N of N caught`;
// `--least 95` fails where fewer percent of a story's are.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { prepare } from '../src/playthrough/prepare.ts';
import type { Prepared } from '../src/playthrough/prepared.ts';
import { readScripts } from '../src/playthrough/read.ts';
import { runScript } from '../src/playthrough/run.ts';
import type { Script } from '../src/playthrough/script.ts';
import { goldenOf } from '../src/playthrough/suite/golden.ts';
import { loadStory } from '../src/story/story.ts';
import { type Mutant, mutantsOf, mutated } from './mutants/mutate.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '120' },
    seed: { type: 'string', default: '1' },
    least: { type: 'string', default: '0' },
  },
});

/** The playthroughs of a story that are files of their own. */
function scriptsOf(id: string): Script[] {
  const folder = join(root, 'scripts', id);
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  return readScripts(files.sort().map((file) => join(folder, file)));
}

/** The mutants in an order by chance that `seed` makes repeatable. */
function shuffled(mutants: readonly Mutant[], seed: number): Mutant[] {
  const left = [...mutants];
  let state = seed;
  const drawn: Mutant[] = [];
  while (left.length > 0) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    drawn.push(...left.splice(state % left.length, 1));
  }
  return drawn;
}

/** Whether any of `scripts` fails, or shows another page than is kept of it; undefined where the story does not compile. */
function doesAnyFail({ story, scripts, ...rest }: Prepared): boolean | undefined {
  if (!story) return undefined;
  return scripts.some((script) => {
    const outcome = runScript({ story, scripts, ...rest }, script);
    return outcome.status === 'failed' || goldenOf(story, outcome, false).problem !== undefined;
  });
}

/** Whether a playthrough fails with the mutant in place of its line; undefined where that does not compile. */
async function isCaught(
  main: string,
  scripts: readonly Script[],
  mutant: Mutant,
): Promise<boolean | undefined> {
  const read = (path: string) => {
    const text = readFileSync(path, 'utf8');
    return path === join(main, '..', mutant.file) ? mutated(text, mutant) : text;
  };
  return doesAnyFail(await prepare(main, scripts, { read }));
}

/** Says how many of a story's mutants are caught, and which are not. */
async function judge(id: string): Promise<{ caught: number; all: number }> {
  const folder = join(root, 'scenes', id);
  const main = join(folder, 'main.ink');
  const { story } = loadStory(main);
  if (!story) throw new Error(`${id} does not compile`);
  const knots = story.graph.scenes.map((scene) => scene.id).filter((each) => /^\w+$/.test(each));
  const files = readdirSync(folder).filter((file) => file.endsWith('.ink'));
  const all = files.flatMap((file) =>
    mutantsOf(file, readFileSync(join(folder, file), 'utf8'), knots),
  );
  const scripts = scriptsOf(id);
  if (scripts.length === 0) throw new Error(`${id} has no playthroughs`);
  // Of a play that fails by itself nobody can say what it notices.
  if (doesAnyFail(await prepare(main, scripts)) !== false) throw new Error(`${id} fails as it is`);
  let [caught, counted] = [0, 0];
  for (const mutant of shuffled(all, Number(values.seed))) {
    if (counted >= Number(values.count)) break;
    const noticed = await isCaught(main, scripts, mutant);
    if (noticed === undefined) continue;
    counted++;
    if (noticed) caught++;
    else {
      const place = `${relative(root, join(folder, mutant.file))}:${mutant.line}`;
      console.log(
        `${place} ${mutant.kind}\n  - ${mutant.before.trim()}\n  + ${mutant.after.trim()}`,
      );
    }
  }
  console.log(`${id}: ${caught} of ${counted} caught`);
  return { caught, all: counted };
}

let [caught, all] = [0, 0];
for (const id of positionals.length > 0 ? positionals : ['his-hero', 'close-encounter']) {
  const judged = await judge(id);
  caught += judged.caught;
  all += judged.all;
  if (judged.caught * 100 < Number(values.least) * judged.all) process.exitCode = 1;
}
console.log(`${caught} of ${all} caught`);
