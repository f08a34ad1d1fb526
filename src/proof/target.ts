import { plainWords } from '../session/save/plain-words.ts';
import type { Position } from '../story/diagnostic.ts';
import { suggestion } from '../story/find.ts';
import type { Choice, SceneGraph } from '../story/graph.ts';
import type { WrittenSpot } from '../story/liveness/lines.ts';

/** Somewhere in a story to go to: a scene to enter, choices to be offered, content to be shown. */
export type Target =
  | { readonly kind: 'scene'; readonly id: string }
  | { readonly kind: 'choice'; readonly choice: Choice }
  | { readonly kind: 'line'; readonly at: Position; readonly spots: readonly number[] };

/** What was meant, or why nothing can be. */
export type Found = { readonly target: Target } | { readonly problem: string };

/**
 * What `wanted` means in a story: the id of a scene, a line as `file:line`, or
 * words of a choice, which are all of them, or the beginning, or a part of just one.
 */
export function findTarget(
  wanted: string,
  graph: SceneGraph,
  written: readonly WrittenSpot[],
): Found {
  if (wanted.trim() === '')
    return { problem: 'a scene, a line as file:line or words of a choice is needed' };
  const line = /^(.+):(\d+)$/.exec(wanted);
  if (graph.scenes.some(({ id }) => id === wanted))
    return { target: { kind: 'scene', id: wanted } };
  if (line?.[1] && files(graph, written).some((file) => isFile(file, line[1] ?? ''))) {
    return findLine(line[1], Number(line[2]), graph, written);
  }
  if (line?.[1]?.endsWith('.ink')) {
    const known = files(graph, written);
    return { problem: `the story has no file ${line[1]}${suggestion(line[1], known)}` };
  }
  return findChoice(wanted, graph);
}

function findLine(
  name: string,
  line: number,
  graph: SceneGraph,
  written: readonly WrittenSpot[],
): Found {
  const isHere = (each: Position) => isFile(each.file, name) && each.line === line;
  const choice = graph.choices.find((each) => isHere(each) && !each.fallback);
  if (choice) return { target: { kind: 'choice', choice } };
  const there = written.filter(isHere);
  const text = there.filter(({ kind }) => kind === 'text');
  const spots = (text.length > 0 ? text : there).map(({ spot }) => spot);
  const file = files(graph, written).find((each) => isFile(each, name)) ?? name;
  if (spots.length > 0) return { target: { kind: 'line', at: { file, line }, spots } };
  const scene = graph.scenes.find((each) => each.id !== '(start)' && isHere(each));
  if (scene) return { target: { kind: 'scene', id: scene.id } };
  const lines = written.filter((each) => isFile(each.file, name)).map((each) => each.line);
  const near = lines.filter((each) => each > line).sort((a, b) => a - b)[0] ?? Math.max(...lines);
  return { problem: `nothing is played at ${file}:${line}; there is something at ${file}:${near}` };
}

function findChoice(wanted: string, graph: SceneGraph): Found {
  const words = plainWords(wanted) || wanted.trim();
  const named = graph.choices
    .filter(({ fallback, text }) => !fallback && text !== '')
    .map((choice) => ({ choice, text: plainWords(choice.text) || choice.text }));
  const fits: readonly ((text: string) => boolean)[] = [
    (text) => text === words,
    (text) => text.startsWith(words),
    (text) => text.includes(words),
  ];
  for (const isLike of fits) {
    const found = named.filter(({ text }) => isLike(text)).map(({ choice }) => choice);
    const [choice, another] = found;
    if (choice && !another) return { target: { kind: 'choice', choice } };
    if (choice)
      return { problem: `“${wanted}” may be any of these; name one as file:line:${listed(found)}` };
  }
  const scenes = graph.scenes.map(({ id }) => id);
  const stitch = scenes.find((id) => id.endsWith(`.${wanted}`));
  const near = stitch === undefined ? suggestion(wanted, scenes) : `; did you mean ${stitch}?`;
  return { problem: `there is no scene ${wanted}, and no choice with these words${near}` };
}

/** Choices beyond which a list of them tells nothing. */
const MANY = 12;

function listed(choices: readonly Choice[]): string {
  const lines = choices
    .slice(0, MANY)
    .map(({ file, line, text }) => `\n  ${file}:${line}  ${text}`);
  const more = choices.length > MANY ? [`\n  and ${choices.length - MANY} more`] : [];
  return [...lines, ...more].join('');
}

function files(graph: SceneGraph, written: readonly WrittenSpot[]): string[] {
  return [...new Set([...graph.scenes, ...written].map(({ file }) => file))];
}

/** A file may be named by its path from the story's folder, or by the end or the beginning of a longer one. */
function isFile(file: string, named: string): boolean {
  const name = named.replaceAll('\\', '/').replace(/^\.\//, '');
  return file === name || name.endsWith(`/${file}`) || file.endsWith(`/${name}`);
}
