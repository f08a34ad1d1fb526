import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { START } from '../story/graph.ts';
import type { Story } from '../story/story.ts';
import type { Edits } from './edits.ts';
import { withInclude } from './include.ts';
import { inkLines, insertLines, lineEndOf } from './ink-lines.ts';
import { freeName, nameFrom, nameProblem } from './name.ts';
import type { Place } from './place.ts';
import { Problem } from './problem.ts';
import { type NewScene, sceneLines } from './scene-text.ts';

/** The name of a scene to be made: `wanted`, or else one made of `words`; throws a Problem for one that cannot be. */
export function sceneName(story: Story, place: Place, wanted: string | undefined, words: string) {
  const taken = takenNames(story, place);
  if (wanted !== undefined) {
    const problem = nameProblem(wanted, taken);
    if (problem !== undefined) throw new Problem(problem);
    return wanted;
  }
  const made = nameFrom(words);
  if (made === '') throw new Problem(`no name can be made of “${words}”; name the scene: --scene`);
  return freeName(made, taken);
}

/** Plans the scene and how the story comes to know it: a file with an INCLUDE, or the end of the main file. */
export function addScene(edits: Edits, { main, inFiles }: Place, scene: NewScene): void {
  const lines = sceneLines(scene);
  if (!inFiles) {
    edits.edit(main, (text) => insertLines(text, inkLines(text).length, ['', ...lines]));
    return;
  }
  const file = `${scene.name}.ink`;
  let end = '\n';
  edits.edit(main, (text) => {
    end = lineEndOf(text);
    return withInclude(text, file);
  });
  edits.create(join(dirname(main), file), lines.map((line) => line + end).join(''));
}

/** Names that a new scene cannot have: those of the story, and of files that lie where its own would. */
function takenNames({ graph }: Story, { main, scripts, inFiles }: Place): string[] {
  const knots = graph.scenes.filter(({ id, parent }) => id !== START && !parent);
  const files = inFiles ? namesIn(dirname(main), '.ink') : [];
  const own = [...knots.map(({ id }) => id), ...graph.inline, ...graph.variables];
  return [...own, ...files, ...namesIn(scripts, '.yaml')];
}

function namesIn(folder: string, extension: string): string[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith(extension));
    return names.map((name) => name.slice(0, -extension.length));
  } catch {
    return [];
  }
}
