import { type Turn, turnsUpTo } from '../session/turn.ts';
import { knotOf } from '../story/graph.ts';
import type { Row } from './frame.ts';
import { type Item, ListPanel } from './list-panel.ts';
import { type Outline, sceneName } from './outline.ts';
import { knotsOf } from './past.ts';
import type { Picked } from './picked.ts';
import { clip } from './rows.ts';
import { sceneTree, type TreeRow, treeRows } from './scene-tree.ts';

/** Cells of a title that are shown. */
const LONGEST = 44;

/** What a scene is to the reader, which decides what a map tells of it. */
export interface Sighting {
  readonly knot: string;
  /** Branches between it and the trunk. */
  readonly depth: number;
  readonly lasts: readonly boolean[];
  readonly onCanon: boolean;
  readonly isCurrent: boolean;
  /** Depth of the last turn of this play that was in it; undefined where none was. */
  readonly visitedAt: number | undefined;
  /** Its name, where it was seen in this play or another; `known` are the knots seen in any. */
  readonly name: string | undefined;
}

/** The scenes of a story in the order of the map, with what the reader of `last` may know of each. */
export function sightings(last: Turn, outline: Outline, known: ReadonlySet<string>): Sighting[] {
  const visits = new Map(turnsUpTo(last).flatMap((turn) => knotsOf(turn).map((knot) => [knot, turn.depth])));
  const canon = new Set(outline.canon);
  return treeRows(sceneTree(outline)).map(({ knot, depth, lasts }: TreeRow) => ({
    knot,
    depth,
    lasts,
    onCanon: canon.has(knot),
    isCurrent: knot === knotOf(last.moment.scene),
    visitedAt: visits.get(knot),
    name: visits.has(knot) || known.has(knot) ? sceneName(outline.story, knot) : undefined,
  }));
}

/**
 * The scenes as an indented trunk, the branches under where they leave it.
 * Scenes not yet seen are there without their titles. Picking a scene visited
 * in this play goes back to where it last began.
 */
export function mapPanel(last: Turn, outline: Outline, known: ReadonlySet<string>): ListPanel<Picked> {
  const items: Item<Picked>[] = [];
  let selected = 0;
  const scenes = sightings(last, outline, known);
  for (const scene of scenes) {
    if (scene.depth === 0 && items.length > 0) items.push({ row: [{ text: '│', style: { role: 'faint' } }] });
    if (scene.isCurrent) selected = items.length;
    const depth = scene.visitedAt;
    const value = depth === undefined ? undefined : ({ type: 'rewind', depth, to: 'start' } as const);
    items.push({ row: rowOf(scene), ...(value && { value }) });
  }
  const visited = scenes.filter((scene) => scene.visitedAt !== undefined).length;
  return new ListPanel({
    title: `Map · ${visited} of ${scenes.length} scenes`,
    items,
    toggle: 'm',
    hint: 'Enter goes back · Esc closes',
    selected,
    aside: true,
  });
}

function rowOf(scene: Sighting): Row {
  const { onCanon, isCurrent, name } = scene;
  const visited = scene.visitedAt !== undefined;
  const sign = isCurrent ? '◉' : onCanon ? (visited ? '◆' : '◇') : visited ? '●' : '○';
  const role = isCurrent ? 'bright' : visited ? 'text' : 'dim';
  return [
    { text: stem(scene), style: { role: 'faint' } },
    { text: `${sign}  `, style: { role: visited ? (onCanon ? 'canon' : 'branch') : 'dim' } },
    { text: name === undefined ? '···' : clip(name, LONGEST), style: { role, bold: isCurrent } },
  ];
}

/** The lines that lead to a scene from the trunk: `├─`, `│ └─`. */
function stem({ depth, lasts }: Sighting): string {
  if (depth === 0) return '';
  const above = lasts.slice(0, -1).map((last) => (last ? '  ' : '│ '));
  return `${above.join('')}${lasts.at(-1) ? '└─' : '├─'}`;
}
