// Changes the stories one thing at a time, and counts how often their playthroughs notice:
//   npm run mutants -- [--count N] [--seed N] [STORY…]
// Prints what nobody noticed, as file:line with both texts, then `N of N caught`.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { prepare } from '../src/playthrough/prepare.ts';
import { readScripts } from '../src/playthrough/read.ts';
import { runScript } from '../src/playthrough/run.ts';
import type { Script } from '../src/playthrough/script.ts';
import { loadStory } from '../src/story/story.ts';
import { type Mutant, mutantsOf, mutated } from './mutants/mutate.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '120' },
    seed: { type: 'string', default: '1' },
  },
});

/** The playthroughs of a story that are files of their own. */
function scriptsOf(id: string): Script[] {
  const folder = join(root, 'scripts', id);
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  return readScripts(files.sort().map((file) => join(folder, file)));
}

/** `count` of the mutants, drawn by chance that `seed` makes repeatable. */
function draw(mutants: readonly Mutant[], count: number, seed: number): Mutant[] {
  const left = [...mutants];
  let state = seed;
  const drawn: Mutant[] = [];
  while (drawn.length < count && left.length > 0) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    drawn.push(...left.splice(state % left.length, 1));
  }
  return drawn;
}

/** Whether a playthrough fails, or the story does not compile, with the mutant in place of its line. */
async function isCaught(
  main: string,
  scripts: readonly Script[],
  mutant: Mutant,
): Promise<boolean> {
  const read = (path: string) => {
    const text = readFileSync(path, 'utf8');
    return path === join(main, '..', mutant.file) ? mutated(text, mutant) : text;
  };
  const prepared = await prepare(main, scripts, { read });
  if (!prepared.story) return true;
  return prepared.scripts.some((script) => runScript(prepared, script).status === 'failed');
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
  const drawn = draw(all, Number(values.count), Number(values.seed));
  const scripts = scriptsOf(id);
  if (!(await prepare(main, scripts)).scripts.length) throw new Error(`${id} has no playthroughs`);
  let caught = 0;
  for (const mutant of drawn) {
    if (await isCaught(main, scripts, mutant)) caught++;
    else {
      const place = `${relative(root, join(folder, mutant.file))}:${mutant.line}`;
      console.log(
        `${place} ${mutant.kind}\n  - ${mutant.before.trim()}\n  + ${mutant.after.trim()}`,
      );
    }
  }
  console.log(`${id}: ${caught} of ${drawn.length} caught`);
  return { caught, all: drawn.length };
}

let [caught, all] = [0, 0];
for (const id of positionals.length > 0 ? positionals : ['his-hero', 'close-encounter']) {
  const judged = await judge(id);
  caught += judged.caught;
  all += judged.all;
}
console.log(`${caught} of ${all} caught`);
