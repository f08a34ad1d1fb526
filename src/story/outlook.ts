import { knotOf, type SceneGraph } from './graph.ts';

/**
 * What taking a choice can come to. Conditions are not evaluated: it says what
 * the choice can lead to, not what it will.
 */
export interface Outlook {
  /** Ids of the other scenes it can lead to at once; none where it stays in its scene, or ends the story. */
  readonly to: readonly string[];
  /** The canonical scene it can come back to with the fewest scenes before it: `after` counts these. */
  readonly rejoin?: { readonly at: string; readonly after: number };
  /** Ids of all endings it can lead to, in the order of the graph. */
  readonly endings: readonly string[];
}

/** How far a scene is from the canonical path: 0 on it. */
interface Distance {
  readonly at: string;
  readonly after: number;
}

/** Tells the outlook of every choice of a story; `canon` are the knots of its canonical path. */
export class Outlooks {
  readonly #graph: SceneGraph;
  readonly #distances: ReadonlyMap<string, Distance>;
  /** Scenes and endings that follow a scene. */
  readonly #after = new Map<string, Set<string>>();
  readonly #endings: ReadonlySet<string>;
  readonly #known = new Map<string, Outlook>();

  constructor(graph: SceneGraph, canon: readonly string[]) {
    this.#graph = graph;
    this.#distances = distancesFrom(graph, new Set(canon));
    this.#endings = new Set(graph.endings.map(({ id }) => endingKey(id)));
    for (const { from, to, kind } of graph.edges) {
      const next = this.#after.get(from) ?? new Set();
      this.#after.set(from, next.add(kind === 'ending' ? endingKey(to) : to));
    }
  }

  /** The outlook of the choice with the id `choice`; one that sets nothing off stays where it is. */
  of(choice: string): Outlook {
    const outlook = this.#known.get(choice) ?? this.#find(choice);
    this.#known.set(choice, outlook);
    return outlook;
  }

  #find(choice: string): Outlook {
    const edges = this.#graph.edges.filter((edge) => edge.choice === choice);
    const moves = edges.filter(({ kind, from, to }) => kind !== 'ending' && to !== from);
    const ends = edges.filter(({ kind }) => kind === 'ending').map(({ to }) => endingKey(to));
    const to = [...new Set(moves.map((move) => move.to))];
    const [rejoin] = to
      .flatMap((scene) => this.#distances.get(scene) ?? [])
      .sort((a, b) => a.after - b.after);
    const reached = this.#reachedFrom([...to, ...ends]);
    const endings = this.#graph.endings.map(({ id }) => id);
    return {
      to,
      ...(rejoin && { rejoin }),
      endings: endings.filter((id) => reached.has(endingKey(id))),
    };
  }

  /** All scenes and endings that can be come to from `starts`, these included. */
  #reachedFrom(starts: readonly string[]): Set<string> {
    const reached = new Set(starts);
    for (const each of reached) {
      if (this.#endings.has(each)) continue;
      for (const next of this.#after.get(each) ?? []) reached.add(next);
    }
    return reached;
  }
}

/** Endings and scenes share names: an ending without one of its own is named by its scene. */
function endingKey(id: string): string {
  return `ending ${id}`;
}

/** One breadth-first search against the edges, from all canonical scenes at once. */
function distancesFrom(graph: SceneGraph, canon: ReadonlySet<string>): Map<string, Distance> {
  const before = new Map<string, string[]>();
  for (const { from, to, kind } of graph.edges) {
    if (kind === 'ending') continue;
    const known = before.get(to);
    if (known) known.push(from);
    else before.set(to, [from]);
  }
  const found = new Map<string, Distance>();
  for (const { id } of graph.scenes) if (canon.has(knotOf(id))) found.set(id, { at: id, after: 0 });
  for (const [scene, { at, after }] of found) {
    for (const from of before.get(scene) ?? []) {
      if (!found.has(from)) found.set(from, { at, after: after + 1 });
    }
  }
  return found;
}
