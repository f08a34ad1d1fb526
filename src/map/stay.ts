import type { MapScene } from './map.ts';
import type { Plan } from './plan.ts';
import type { TreeScene } from './tree.ts';

/**
 * A stay in a world: scenes of it that lie together on the map. A world that
 * the trunk leaves and comes back to has a stay for each time, so that every
 * stay can be drawn as a box beside a straight trunk.
 */
export interface Stay {
  /** The world, outermost first; empty for the map as a whole. */
  readonly world: readonly string[];
  /** Scenes in this stay itself, not in those within. */
  readonly scenes: readonly string[];
  readonly within: readonly Stay[];
  /** The first and last places on the trunk that lie in it or within; none for a stay beside the trunk. */
  readonly span?: { readonly first: number; readonly last: number };
}

/** A stay that still grows. */
interface Growing extends Stay {
  readonly scenes: string[];
  readonly within: Growing[];
  readonly outer?: Growing;
  span?: { readonly first: number; readonly last: number };
}

/** All scenes of a plan in the stays they belong to; the outermost is the map itself. */
export function staysOf({ scenes, trunk, strays }: Plan): Stay {
  const all: Growing = { world: [], scenes: [], within: [] };
  const homes = new Map<string, Growing>();
  let open = all;
  for (const [at, { id }] of trunk.entries()) {
    const scene = scenes.get(id);
    if (!scene) continue;
    open = inside(common(open, scene.world), scene.world);
    for (let each: Growing | undefined = open; each; each = each.outer) {
      each.span = { first: each.span?.first ?? at, last: at };
    }
    put(scene, open);
  }
  for (const [at, root] of trunk.entries()) {
    for (const branch of root.branches) settle(branch, homes.get(root.id) ?? all, at);
  }
  for (const stray of strays) settle(stray, all, undefined);
  return all;

  function put(scene: MapScene, home: Growing): void {
    homes.set(scene.id, home);
    home.scenes.push(scene.id);
  }

  /** Puts a branch where it is nearest: with its parent, else in a stay on the trunk that it leaves there (in any, where nothing leads to it), else in one of its own. */
  function settle(branch: TreeScene, parent: Growing, left: number | undefined): void {
    const own = new Map<string, Growing>();
    const pending = [{ scene: branch, near: parent }];
    for (const { scene: each, near } of pending) {
      const scene = scenes.get(each.id);
      if (!scene) continue;
      const { isOutside, world } = scene;
      const home = isOutside ? all : homeOf(world, near, left, own);
      put(scene, home);
      pending.push(...each.branches.map((next) => ({ scene: next, near: home })));
    }
  }

  function homeOf(
    world: readonly string[],
    near: Growing,
    left: number | undefined,
    own: Map<string, Growing>,
  ): Growing {
    const shared = common(near, world);
    if (shared.world.length === world.length) return shared;
    const key = world.join('/');
    const known = own.get(key);
    if (known) return known;
    const met = staysIn(all).filter(
      (each) => startsWith(world, each.world) && spans(each, left) && each !== shared,
    );
    const deepest = met.sort((a, b) => b.world.length - a.world.length)[0] ?? shared;
    const base = deepest.world.length >= shared.world.length ? deepest : shared;
    const home = inside(base, world);
    if (home !== base) own.set(key, home);
    return home;
  }
}

/** The innermost of the stays around `stay` that `world` lies in too. */
function common(stay: Growing, world: readonly string[]): Growing {
  let found = stay;
  while (found.outer && !startsWith(world, found.world)) found = found.outer;
  return found;
}

/** New stays within `base` down to `world`. */
function inside(base: Growing, world: readonly string[]): Growing {
  let home = base;
  for (let depth = base.world.length; depth < world.length; depth++) {
    const next: Growing = {
      world: world.slice(0, depth + 1),
      scenes: [],
      within: [],
      outer: home,
    };
    home.within.push(next);
    home = next;
  }
  return home;
}

function staysIn(stay: Growing): Growing[] {
  return [stay, ...stay.within.flatMap(staysIn)];
}

function startsWith(world: readonly string[], outer: readonly string[]): boolean {
  return outer.every((name, i) => world[i] === name);
}

/** Whether the trunk is in `stay` at `at`, or at all where that is undefined. */
function spans({ span }: Stay, at: number | undefined): boolean {
  return span !== undefined && (at === undefined || (span.first <= at && at <= span.last));
}
