import { join } from 'node:path';
import { type Edge, knotOf, type Scene } from '../story/graph.ts';
import type { Story } from '../story/story.ts';
import { readExactly } from './change.ts';
import { inkLines } from './ink-lines.ts';
import { Problem } from './problem.ts';
import { isWithinChoice } from './weave.ts';

/** A way out of a scene: the lines that divert to the same place. */
export interface Exit {
  /** The scene it leads to. */
  readonly to: string;
  readonly lines: readonly Pick<Edge, 'file' | 'line'>[];
}

/**
 * The exit of a scene: the one to `before` where that is given, else the one
 * that its last divert takes. Throws a Problem, with all of them, where that
 * divert is but one choice's.
 */
export function pickExit(story: Story, scene: Scene, before?: string): Exit {
  const exits = exitsOf(story, scene);
  const list = exits.map(({ to, lines }) => `\n  ${to}  (${lines.map(told).join(', ')})`).join('');
  if (before !== undefined) {
    const exit = exits.find(({ to }) => to === before || knotOf(to) === before);
    if (exit) return exit;
    throw new Problem(`${scene.id} does not lead to ${before}; it leads to:${list || ' nowhere'}`);
  }
  const [only, ...others] = exits;
  if (!only) {
    throw new Problem(`${scene.id} leads to no other scene; use new branch to go on from a choice`);
  }
  if (others.length === 0) return only;
  const last = exits
    .flatMap((exit) => exit.lines.map((at) => ({ exit, at })))
    .filter(({ at }) => at.file === scene.file)
    .sort((a, b) => a.at.line - b.at.line);
  const end = last.at(-1);
  const isShared = last.some(({ exit, at }) => at.line === end?.at.line && exit !== end?.exit);
  const text = end && readExactly(join(story.folder, end.at.file));
  if (end && text !== undefined && !isShared && !isWithinChoice(text, end.at.line)) return end.exit;
  throw new Problem(`${scene.id} has several exits; say with --before which of them it is:${list}`);
}

/** Diverts of `text` at `line` that are written as leading to `target` now lead to `name`; throws a Problem where there is not just one. */
export function diverted(text: string, line: number, target: string, name: string): string {
  const lines = inkLines(text);
  const at = lines[line - 1];
  const written = [target, knotOf(target), target.slice(target.indexOf('.') + 1)];
  for (const each of written) {
    const pattern = new RegExp(`(->\\s*)${escaped(each)}(?![\\p{L}\\p{N}_.(])`, 'gu');
    const found = [...(at?.code ?? '').matchAll(pattern)];
    const [divert] = found;
    if (found.length !== 1 || !at || !divert) continue;
    const start = divert.index + (divert[1]?.length ?? 0);
    const raw = at.raw.slice(0, start) + name + at.raw.slice(start + each.length);
    return lines.map((other) => (other === at ? raw : other.raw)).join('');
  }
  throw new Problem(`line ${line} has no plain divert to ${target} that could be led elsewhere`);
}

function exitsOf({ graph }: Story, { id }: Scene): Exit[] {
  const exits = new Map<string, Exit>();
  for (const { from, to, kind, file, line } of graph.edges) {
    const leaves = (from === id || knotOf(from) === id) && knotOf(to) !== knotOf(id);
    if (!leaves || kind !== 'divert') continue;
    const lines = exits.get(to)?.lines ?? [];
    const isNew = !lines.some((each) => each.file === file && each.line === line);
    exits.set(to, { to, lines: isNew ? [...lines, { file, line }] : lines });
  }
  return [...exits.values()];
}

function told({ file, line }: Pick<Edge, 'file' | 'line'>): string {
  return `${file}:${line}`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
