import { knotOf, type SceneGraph, START } from '../story/graph.ts';
import type { Outline } from './outline.ts';

/** A scene as a map has it: its knot, and the scenes that branch off from there. */
export interface TreeScene {
  readonly knot: string;
  readonly branches: readonly TreeScene[];
}

/** A scene of the tree with where it stands. */
export interface TreeRow {
  readonly knot: string;
  /** 0 on the trunk. */
  readonly depth: number;
  /** For the trunk and each branch on the way here: whether nothing more leaves from there. */
  readonly lasts: readonly boolean[];
  /** Whether it goes on below the scene before it, as the only way on from there. */
  readonly goesOn: boolean;
}

interface Growing extends TreeScene {
  readonly branches: Growing[];
}

/** Branches within branches beyond this depth stand beside each other. */
const DEEPEST = 6;

/**
 * Every scene that can be reached, once: as a trunk from top to bottom, and off
 * it the others where they are first left for. The trunk is the canonical path;
 * where a story marks none, the first way on from each scene.
 */
export function sceneTree({ story: { graph }, canon }: Outline): TreeScene[] {
  const next = neighbours(graph);
  const placed = new Set<string>();
  const grow = (knot: string): Growing => {
    placed.add(knot);
    return { knot, branches: [] };
  };
  const start = grow(START);
  const path = canon.length > 0 ? [...new Set(canon)] : firstWay(next);
  const trunk = path.map((knot) => (knot === START ? start : grow(knot)));
  // What the opening leads to besides the trunk comes last: authors put short cuts there.
  const queue = [...trunk.filter((each) => each !== start), start];
  for (const from of queue) {
    for (const knot of next.get(from.knot) ?? []) {
      if (placed.has(knot)) continue;
      const branch = grow(knot);
      from.branches.push(branch);
      queue.push(branch);
    }
  }
  // What is written before any knot is a scene only where something happens in it.
  const happens = graph.choices.some(({ scene }) => scene === START) || start.branches.length > 0;
  const knots = trunk.filter((each) => each !== start);
  return happens || knots.length === 0 ? [start, ...knots] : knots;
}

/** The tree from its top, row by row. A branch goes on at its own depth until it branches itself. */
export function treeRows(trunk: readonly TreeScene[]): TreeRow[] {
  return trunk.flatMap((scene, nth) => rowsFrom(scene, [nth === trunk.length - 1], false));
}

function rowsFrom(
  { knot, branches }: TreeScene,
  lasts: readonly boolean[],
  goesOn: boolean,
): TreeRow[] {
  const depth = lasts.length - 1;
  const along = depth > 0 && (branches.length === 1 || depth === DEEPEST);
  const below = branches.flatMap((each, nth) =>
    rowsFrom(each, along ? lasts : [...lasts, nth === branches.length - 1], along),
  );
  return [{ knot, depth, lasts, goesOn }, ...below];
}

/** From each scene the first way on that leads to a new one. */
function firstWay(next: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const path = new Set<string>();
  for (let knot: string | undefined = START; knot !== undefined; ) {
    path.add(knot);
    const ways: readonly string[] = [...(next.get(knot) ?? [])];
    knot = ways.find((each) => !path.has(each));
  }
  return [...path];
}

function neighbours({ edges }: SceneGraph): Map<string, Set<string>> {
  const next = new Map<string, Set<string>>();
  for (const { from, to, kind } of edges) {
    if (kind === 'ending' || knotOf(from) === knotOf(to)) continue;
    next.set(knotOf(from), (next.get(knotOf(from)) ?? new Set()).add(knotOf(to)));
  }
  return next;
}
