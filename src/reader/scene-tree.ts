import { knotOf, type SceneGraph, START } from '../story/graph.ts';
import type { Outline } from './outline.ts';

/** A scene as a map has it: its knot, and the scenes that branch off from there. */
export interface TreeScene {
  readonly knot: string;
  readonly branches: readonly TreeScene[];
}

/** A scene of the tree with where it stands: 0 on the trunk, and whether it is the last among its likes. */
export interface TreeRow {
  readonly knot: string;
  readonly depth: number;
  /** For each branch on the way here, outermost first: whether it is the last from where it leaves. */
  readonly lasts: readonly boolean[];
}

interface Growing extends TreeScene {
  readonly branches: Growing[];
  readonly parent?: Growing;
  readonly depth: number;
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
  const grow = (knot: string, parent?: Growing): Growing => {
    placed.add(knot);
    return { knot, branches: [], depth: parent ? parent.depth + 1 : 0, ...(parent && { parent }) };
  };
  const start = grow(START);
  const path = canon.length > 0 ? [...new Set(canon)] : firstWay(next);
  const trunk = path.map((knot) => (knot === START ? start : grow(knot)));
  const queue = [...trunk, start];
  for (const from of queue) {
    for (const knot of next.get(from.knot) ?? []) {
      if (placed.has(knot)) continue;
      const parent = from.depth < DEEPEST ? from : (from.parent ?? from);
      const branch = grow(knot, parent);
      parent.branches.push(branch);
      queue.push(branch);
    }
  }
  // What is written before any knot is a scene only where something happens in it.
  const happens = graph.choices.some(({ scene }) => scene === START) || start.branches.length > 0;
  const knots = trunk.filter((each) => each !== start);
  return happens || knots.length === 0 ? [start, ...knots] : knots;
}

/** The tree from its top, row by row. */
export function treeRows(trees: readonly TreeScene[], lasts: readonly boolean[] = []): TreeRow[] {
  return trees.flatMap(({ knot, branches }, nth) => {
    const own = [...lasts, nth === trees.length - 1];
    return [{ knot, depth: lasts.length, lasts: own }, ...treeRows(branches, own)];
  });
}

/** From each scene the first way on that leads to a new one. */
function firstWay(next: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const path: string[] = [];
  for (let knot: string | undefined = START; knot !== undefined; ) {
    path.push(knot);
    const ways: readonly string[] = [...(next.get(knot) ?? [])];
    knot = ways.find((each) => !path.includes(each));
  }
  return path;
}

function neighbours({ edges }: SceneGraph): Map<string, Set<string>> {
  const next = new Map<string, Set<string>>();
  for (const { from, to, kind } of edges) {
    if (kind === 'ending' || knotOf(from) === knotOf(to)) continue;
    next.set(knotOf(from), (next.get(knotOf(from)) ?? new Set()).add(knotOf(to)));
  }
  return next;
}
