/** A scene as a tree has it: its id, and the scenes that branch off from there. */
export interface TreeScene {
  readonly id: string;
  readonly branches: readonly TreeScene[];
}

interface Growing extends TreeScene {
  readonly branches: Growing[];
}

/** From each scene those it leads to, in order. */
export type Neighbours = ReadonlyMap<string, Iterable<string>>;

/**
 * Every scene that can be reached from `trunk`, once: the trunk from top to
 * bottom, and off it the others where they are first left for. What `last`, a
 * scene of the trunk, leads to comes after all else.
 */
export function treeOf(trunk: readonly string[], next: Neighbours, last?: string): TreeScene[] {
  const placed = new Set(trunk);
  const grown: Growing[] = trunk.map((id) => ({ id, branches: [] }));
  const late = grown.filter(({ id }) => id === last);
  const queue = [...grown.filter(({ id }) => id !== last), ...late];
  for (const from of queue) {
    for (const id of next.get(from.id) ?? []) {
      if (placed.has(id)) continue;
      placed.add(id);
      const branch = { id, branches: [] };
      from.branches.push(branch);
      queue.push(branch);
    }
  }
  return grown;
}

/** From `start`, and each scene after it, the first way on that leads to a new one: a trunk where none is marked. */
export function firstWay(start: string, next: Neighbours): string[] {
  const path = new Set<string>();
  for (let id: string | undefined = start; id !== undefined; ) {
    path.add(id);
    id = [...(next.get(id) ?? [])].find((each) => !path.has(each));
  }
  return [...path];
}
