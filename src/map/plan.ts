import { START } from '../story/graph.ts';
import type { MapEnding, MapScene, MapWay, StoryMap } from './map.ts';
import { firstWay, type TreeScene, treeOf } from './tree.ts';

/** A map in the order in which it is drawn: a trunk, what branches off it, and what nothing leads to. */
export interface Plan {
  readonly map: StoryMap;
  readonly scenes: ReadonlyMap<string, MapScene>;
  /** Ways out of each scene, as they are drawn. */
  readonly ways: ReadonlyMap<string, readonly MapWay[]>;
  /** The canonical path; where none is marked, the first way on from each scene. */
  readonly trunk: readonly TreeScene[];
  /** Trees of what nothing on the trunk leads to. */
  readonly strays: readonly TreeScene[];
  /** For each scene where all it does is to end the story under its own name: that ending. */
  readonly endings: ReadonlyMap<string, MapEnding>;
}

/** Plans the drawing of `map`. */
export function planOf(map: StoryMap): Plan {
  const scenes = new Map(map.scenes.map((each) => [each.id, each]));
  const ways = new Map<string, MapWay[]>();
  for (const way of map.ways) ways.set(way.from, [...(ways.get(way.from) ?? []), way]);
  const next = new Map(
    [...ways].map(([from, all]) => [from, all.flatMap(({ to, ends }) => (ends ? [] : [to]))]),
  );
  const path =
    map.trunk.length > 0 ? map.trunk : scenes.has(map.start) ? firstWay(map.start, next) : [];
  // What the opening leads to besides the trunk comes last: authors put short cuts there.
  const trunk = treeOf(path, next, START);
  const placed = new Set(trunk.flatMap(idsOf));
  const strays: TreeScene[] = [];
  for (const { id } of map.scenes) {
    if (placed.has(id)) continue;
    const [tree] = treeOf([id], without(next, placed));
    if (tree) strays.push(tree);
    for (const each of tree ? idsOf(tree) : []) placed.add(each);
  }
  const endings = new Map<string, MapEnding>();
  for (const { id, name } of map.scenes) {
    const [only, ...others] = ways.get(id) ?? [];
    const ending = map.endings.find((each) => only?.ends && each.id === only.to);
    if (ending && others.length === 0 && (ending.name === name || ending.id === id)) {
      endings.set(id, ending);
    }
  }
  return { map, scenes, ways, trunk, strays, endings };
}

/** The ids of a scene and of all that branch off it. */
export function idsOf({ id, branches }: TreeScene): string[] {
  const ids = [id];
  const pending = [...branches];
  for (let each = pending.pop(); each; each = pending.pop()) {
    ids.push(each.id);
    pending.push(...each.branches);
  }
  return ids;
}

function without(
  next: ReadonlyMap<string, readonly string[]>,
  placed: ReadonlySet<string>,
): Map<string, string[]> {
  return new Map([...next].map(([from, to]) => [from, to.filter((id) => !placed.has(id))]));
}
