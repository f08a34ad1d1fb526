import { firstWay, type TreeScene, treeOf } from '../map/tree.ts';
import { knotOf, type SceneGraph, START } from '../story/graph.ts';
import type { Outline } from './outline.ts';

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

/** Branches within branches beyond this depth stand beside each other. */
const DEEPEST = 6;

/**
 * Every knot that can be reached, once: as a trunk from top to bottom, and off
 * it the others where they are first left for. The trunk is the canonical path;
 * where a story marks none, the first way on from each scene.
 */
export function sceneTree({ story: { graph }, canon }: Outline): TreeScene[] {
  const next = neighbours(graph);
  const path = canon.length > 0 ? [...new Set(canon)] : firstWay(START, next);
  const knots = path.filter((knot) => knot !== START);
  // What the opening leads to besides the trunk comes last: authors put short cuts there.
  const [start, ...rest] = treeOf([START, ...knots], next, START);
  // What is written before any knot is a scene only where something happens in it.
  const happens = graph.choices.some(({ scene }) => scene === START) || start?.branches.length;
  return start && (happens || rest.length === 0) ? [start, ...rest] : rest;
}

/** The tree from its top, row by row. A branch goes on at its own depth until it branches itself. */
export function treeRows(trunk: readonly TreeScene[]): TreeRow[] {
  return trunk.flatMap((scene, nth) => rowsFrom(scene, [nth === trunk.length - 1], false));
}

function rowsFrom(
  { id: knot, branches }: TreeScene,
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

function neighbours({ edges }: SceneGraph): Map<string, Set<string>> {
  const next = new Map<string, Set<string>>();
  for (const { from, to, kind } of edges) {
    if (kind === 'ending' || knotOf(from) === knotOf(to)) continue;
    next.set(knotOf(from), (next.get(knotOf(from)) ?? new Set()).add(knotOf(to)));
  }
  return next;
}
