import { comparable } from '../playthrough/find-choice.ts';
import { suggestion } from '../story/find.ts';
import { type Choice, knotOf, type Scene, type SceneGraph, START } from '../story/graph.ts';
import { Problem } from './problem.ts';

/** The scene of that name; throws a Problem, with what may have been meant, where there is none. */
export function pickScene({ scenes }: SceneGraph, wanted: string): Scene {
  const found = scenes.find(({ id }) => id === wanted);
  if (found) return found;
  const ids = scenes.map(({ id }) => id).filter((id) => id !== START);
  throw new Problem(`there is no scene ${wanted}${suggestion(wanted, ids)}`);
}

/** What a divert can lead to: a scene, or a label in one; throws a Problem for anything else. */
export function pickTarget(graph: SceneGraph, wanted: string): string {
  const isScene = graph.scenes.some(({ id }) => id === wanted);
  // Labels are not in the graph: the knot has to be there, and ink knows the rest.
  pickScene(graph, isScene ? wanted : knotOf(wanted));
  return wanted;
}

/**
 * The choice of `scene`, or of one of its stitches, that `wanted` means: its
 * whole text or the beginning of it that no other has, without regard to case,
 * quotes and emphasis; its label; or its number as written.
 */
export function pickChoice({ choices }: SceneGraph, scene: string, wanted: string): Choice {
  const own = choices.filter(
    (each) => !each.fallback && (each.scene === scene || knotOf(each.scene) === scene),
  );
  const plain = comparable(wanted);
  const exact = own.filter((each) => comparable(each.text) === plain || each.label === wanted);
  const begun = own.filter((each) => comparable(each.text).startsWith(plain));
  const numbered = /^\d+$/.test(wanted) ? own[Number(wanted) - 1] : undefined;
  const found = exact.length > 0 ? exact : numbered ? [numbered] : plain === '' ? [] : begun;
  if (found.length === 1 && found[0]) return found[0];
  if (found.length > 1)
    throw new Problem(`${scene} has several choices that begin with “${wanted}”:${list(found)}`);
  if (own.length === 0) throw new Problem(`${scene} has no choices${elsewhere(choices, plain)}`);
  if (plain === '')
    throw new Problem(`say beside which choice of ${scene}, with --after:${list(own)}`);
  const where = elsewhere(choices, plain);
  throw new Problem(`${scene} has no choice “${wanted}”${where}; it has:${list(own)}`);
}

function elsewhere(choices: readonly Choice[], plain: string): string {
  const found = plain && choices.find((each) => comparable(each.text).startsWith(plain));
  return found ? ` (${found.scene} has it, at ${found.file}:${found.line})` : '';
}

function list(choices: readonly Choice[]): string {
  return choices
    .map(({ text, file, line }, i) => `\n  ${i + 1}. ${text}  (${file}:${line})`)
    .join('');
}
