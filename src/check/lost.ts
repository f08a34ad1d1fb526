import { type Edge, knotOf, type Scene } from '../story/graph.ts';

/** A scene that is out of reach, and what is out of reach for that reason alone. */
export interface Lost {
  readonly scene: Scene;
  /** A scene that leads to it, out of reach itself: they lead to each other in a circle. */
  readonly before?: string;
  /** The scenes that it would lead to, by itself or through others. */
  readonly behind: readonly string[];
}

/**
 * Where scenes are out of reach, the first of each chain of them: what has to be led to for
 * all behind it to be in reach again. Of a circle that nothing leads into, its first scene.
 */
export function lostScenes(
  scenes: readonly Scene[],
  edges: readonly Edge[],
  isLost: (id: string) => boolean,
): Lost[] {
  const owner = (id: string) => (isLost(knotOf(id)) ? knotOf(id) : id);
  const lost = scenes.filter(({ id }) => isLost(id) && owner(id) === id);
  const moves = edges
    .filter(({ kind, from, to }) => kind !== 'ending' && isLost(from) && isLost(to))
    .map(({ from, to }) => ({ from: owner(from), to: owner(to) }))
    .filter(({ from, to }) => from !== to);
  const behind = new Map(lost.map(({ id }) => [id, behindOf(id, moves)]));
  const leads = (a: string, b: string) => behind.get(a)?.has(b) ?? false;
  return lost.flatMap((scene, i) => {
    const { id } = scene;
    const isFollower = lost.some(
      (other, k) => leads(other.id, id) && (!leads(id, other.id) || k < i),
    );
    if (isFollower) return [];
    const before = moves.find(({ to }) => to === id)?.from;
    const rest = [...(behind.get(id) ?? [])].filter((each) => each !== id);
    return [{ scene, behind: rest, ...(before !== undefined && { before }) }];
  });
}

function behindOf(start: string, moves: readonly { from: string; to: string }[]): Set<string> {
  const reached = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const { from, to } of moves) {
      if (from !== id || reached.has(to)) continue;
      reached.add(to);
      open.push(to);
    }
  }
  return reached;
}
