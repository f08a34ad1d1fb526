import type { MapScene, MapWay, StoryMap } from './map.ts';
import { idsOf, type Plan, planOf } from './plan.ts';
import type { Joining, MapRow } from './row.ts';
import type { TreeScene } from './tree.ts';

/**
 * The rows of a map as text: the trunk from top to bottom, its worlds as
 * headings, and off it the branches where they leave, each with where it leads.
 * A scene is listed once; ways to it from elsewhere name it.
 */
export function mapRows(map: StoryMap): MapRow[] {
  const plan = planOf(map);
  const rows: MapRow[] = [...new Listing(plan).lines(plan.trunk)];
  const { strays } = plan;
  if (strays.length === 0) return rows;
  const count = strays.flatMap(idsOf).length;
  const apart = strays.flatMap((stray) => [...new Listing(plan).lines([stray])]);
  return [...rows, { kind: 'apart', count }, ...withoutRepeats(apart)];
}

/** Rows without the headings of worlds that they are under already. */
function withoutRepeats(rows: readonly MapRow[]): MapRow[] {
  let world: readonly string[] | undefined;
  return rows.filter((row) => {
    if (row.kind !== 'world') return true;
    const isNew = world === undefined || !same(row.world, world);
    world = row.world;
    return isNew;
  });
}

/** A way to draw below its scene: to a branch that hangs there, or to something listed elsewhere. */
interface Item {
  readonly way: MapWay;
  readonly branch?: TreeScene;
}

class Listing {
  readonly #plan: Plan;
  readonly #trunk: ReadonlyMap<string, number>;

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#trunk = new Map(plan.trunk.map(({ id }, at) => [id, at]));
  }

  /** The trunk and all that hangs on it. */
  *lines(trunk: readonly TreeScene[]): Generator<MapRow, void> {
    let world: readonly string[] = [];
    for (const [at, scene] of trunk.entries()) {
      const known = this.#plan.scenes.get(scene.id);
      if (!known) continue;
      if (!same(known.world, world)) yield { kind: 'world', world: known.world };
      world = known.world;
      const next = trunk[at + 1]?.id;
      const before = trunk[at - 1]?.id;
      yield this.#scene(known, '', this.#wayTo(before, scene.id), world);
      const items = this.#items(scene).filter(({ way }) => way.ends || way.to !== next);
      const path = [scene.id];
      for (const [nth, item] of items.entries()) {
        const last = next === undefined && nth === items.length - 1;
        yield* this.#item(item, '', last, world, path);
      }
    }
  }

  #scene(scene: MapScene, stem: string, way: MapWay | undefined, world: readonly string[]): MapRow {
    const ending = this.#plan.endings.get(scene.id);
    return {
      kind: 'scene',
      stem,
      scene,
      ...(ending && { ending }),
      ...(!same(scene.world, world) && { world: scene.world }),
      choices: way?.choices ?? [],
      ...(scene.reached !== undefined && { reached: scene.reached }),
    };
  }

  /** One way down from the scene at the end of `path`, in the column after `stem`. */
  *#item(
    { way, branch }: Item,
    stem: string,
    isLast: boolean,
    world: readonly string[],
    path: readonly string[],
  ): Generator<MapRow, void> {
    const { choices, reached } = way;
    const hung = `${stem}${isLast ? '└─' : '├─'}`;
    const counted = reached === undefined ? {} : { reached };
    const ending = way.ends && this.#plan.map.endings.find(({ id }) => id === way.to);
    const scene = this.#plan.scenes.get(way.to);
    if (ending) yield { kind: 'ending', stem: hung, ending, choices, ...counted };
    else if (branch)
      yield* this.#branch(branch, hung, `${stem}${isLast ? '  ' : '│ '}`, way, world, path);
    else if (scene) {
      const joining = this.#joining(way, path);
      yield { kind: 'way', stem: hung, scene, joining, choices, ...counted };
    }
  }

  /** A branch as a line of its own: its first scene after `first`, whatever follows after `stem`. */
  *#branch(
    branch: TreeScene,
    first: string,
    stem: string,
    way: MapWay,
    outer: readonly string[],
    above: readonly string[],
  ): Generator<MapRow, void> {
    let at: TreeScene | undefined = branch;
    let led: MapWay | undefined = way;
    let lead = first;
    let world = outer;
    let path = above;
    while (at) {
      const scene = this.#plan.scenes.get(at.id);
      if (!scene) return;
      yield this.#scene(scene, lead, led, world);
      world = scene.world;
      path = [...path, at.id];
      const items = this.#items(at);
      const onward = wayOn(items);
      const others = items.filter((item) => item !== onward);
      for (const [nth, item] of others.entries()) {
        const isLast = !onward && nth === others.length - 1;
        yield* this.#item(item, stem, isLast, world, path);
      }
      at = onward?.branch;
      led = onward?.way;
      lead = stem;
    }
  }

  /** What leads on from a scene, in order, the canonical way last. */
  #items({ id, branches }: TreeScene): Item[] {
    if (this.#plan.endings.has(id)) return [];
    const items = (this.#plan.ways.get(id) ?? []).map((way): Item => {
      const branch = branches.find((each) => !way.ends && each.id === way.to);
      return branch ? { way, branch } : { way };
    });
    return [
      ...items.filter(({ way }) => !isMarked(way)),
      ...items.filter(({ way }) => isMarked(way)),
    ];
  }

  #wayTo(from: string | undefined, to: string): MapWay | undefined {
    return this.#plan.ways.get(from ?? '')?.find((way) => !way.ends && way.to === to);
  }

  #joining({ to }: MapWay, path: readonly string[]): Joining {
    if (this.#plan.scenes.get(to)?.isOutside) return 'outside';
    if (path.includes(to)) return 'back';
    const target = this.#trunk.get(to);
    const left = this.#trunk.get(path[0] ?? '');
    if (target === undefined || left === undefined) return 'joins';
    if (target <= left) return 'back';
    return path.length > 1 ? 'rejoins' : 'skips';
  }
}

/** The branch that goes on in the column of its scene: the canonical one, or where none is, the one with most below it. */
function wayOn(items: readonly Item[]): Item | undefined {
  const marked = items.findLast(({ way }) => isMarked(way));
  if (marked) return marked.branch ? marked : undefined;
  const size = ({ branch }: Item) => (branch ? idsOf(branch).length : 0);
  const most = Math.max(0, ...items.map(size));
  return most > 0 ? items.findLast((item) => size(item) === most) : undefined;
}

function isMarked({ choices }: MapWay): boolean {
  return choices.some(({ isCanon }) => isCanon);
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, i) => each === b[i]);
}
