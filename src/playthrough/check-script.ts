import type { Diagnostic } from '../story/diagnostic.ts';
import { suggestion } from '../story/find.ts';
import { START } from '../story/graph.ts';
import type { Story } from '../story/story-of.ts';
import type { Expectation, Script, Spot } from './script.ts';

/** Looks in the story for what a script names: scenes, worlds, endings, variables, places that were saved. */
export function checkScript(script: Script, { graph }: Story): Diagnostic[] {
  const found: Diagnostic[] = [];
  const scenes = graph.scenes.map(({ id }) => id);
  const named = scenes.filter((id) => id !== START);
  const endings = graph.endings.map(({ id }) => id);
  const worlds = [...new Set(graph.scenes.map(({ world }) => world.join('/')).filter(Boolean))];
  const check = (
    what: string,
    name: string,
    at: Spot,
    known: readonly string[],
    exists = known.includes(name),
  ) => {
    if (exists) return;
    const message = `the story has no ${what} ${name}${suggestion(name, known)}`;
    found.push({ code: `script-unknown-${what}`, severity: 'error', message, ...at });
  };
  const checkExpectation = (each: Expectation) => {
    if (each.key === 'scene') check('scene', each.name, each.at, named, scenes.includes(each.name));
    if (each.key === 'ending') check('ending', each.name, each.at, endings);
    if (each.key === 'world')
      check(
        'world',
        each.name,
        each.at,
        worlds,
        worlds.some((world) => isWorld(world, each.name)),
      );
    if (each.key === 'vars')
      for (const { name, at } of each.vars) check('variable', name, at, graph.variables);
  };
  if (script.start)
    check('scene', script.start.value, script.start.at, named, scenes.includes(script.start.value));
  const saved = new Set<string>();
  for (const step of script.steps) {
    if (step.verb === 'follow' && step.until)
      check('scene', step.until.value, step.until.at, named);
    if (step.verb === 'save') saved.add(step.name.value);
    if (step.verb === 'restore' && !saved.has(step.name.value)) {
      const { value, at } = step.name;
      const message = `nothing was saved as ${value} before${suggestion(value, [...saved])}`;
      found.push({ code: 'script-unknown-save', severity: 'error', message, ...at });
    }
    if (step.verb === 'expect') step.expectations.forEach(checkExpectation);
  }
  return found;
}

/** Whether a scene in `world` (`outer/inner`) is in the world `name`: all of it, or its innermost part. */
export function isWorld(world: string, name: string): boolean {
  const [has, wants] = [world, name].map((each) => each.split('/').map((part) => part.trim()));
  return wants?.every((part, i) => part === has?.at(i - wants.length)) ?? false;
}
