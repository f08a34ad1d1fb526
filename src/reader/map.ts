import { type Turn, turnsUpTo } from '../session/turn.ts';
import { knotOf } from '../story/graph.ts';
import { sceneName } from '../story/names.ts';
import { type Item, ListPanel } from './list-panel.ts';
import type { Outline } from './outline.ts';
import { knotsOf } from './past.ts';
import type { Picked } from './picked.ts';
import { clip } from './rows.ts';
import { sceneTree, type TreeRow, treeRows } from './scene-tree.ts';

/** Cells of a title that are shown. */
const LONGEST = 44;

/** Scenes of a map that has air between those of its trunk. */
const FEW = 16;

/** A scene as a map has it, and what it is to the reader, which decides what is told of it. */
export interface Sighting extends TreeRow {
  readonly onCanon: boolean;
  readonly isCurrent: boolean;
  /** Depth of the last turn of this play that was in it; undefined where none was. */
  readonly visitedAt: number | undefined;
  /** Its name, where it was seen in this play or another. */
  readonly name: string | undefined;
}

/** The scenes of a story in the order of the map, with what the reader of `last` may know of each; `known` are the knots seen in any play. */
export function sightings(last: Turn, outline: Outline, known: ReadonlySet<string>): Sighting[] {
  const visits = new Map(
    turnsUpTo(last).flatMap((turn) => knotsOf(turn).map((knot) => [knot, turn.depth])),
  );
  const canon = new Set(outline.canon);
  return treeRows(sceneTree(outline)).map((row) => ({
    ...row,
    onCanon: canon.has(row.knot),
    isCurrent: row.knot === knotOf(last.moment.scene),
    visitedAt: visits.get(row.knot),
    name:
      visits.has(row.knot) || known.has(row.knot) ? sceneName(outline.story, row.knot) : undefined,
  }));
}

/**
 * The scenes as an indented trunk, the branches under where they leave it.
 * Scenes not yet seen are there without their titles. Picking a scene visited
 * in this play goes back to where it last began.
 */
export function mapPanel(
  last: Turn,
  outline: Outline,
  known: ReadonlySet<string>,
): ListPanel<Picked> {
  const items: Item<Picked>[] = [];
  let selected = 0;
  const scenes = sightings(last, outline, known);
  for (const scene of scenes) {
    if (scene.depth === 0 && items.length > 0 && scenes.length <= FEW)
      items.push({ lead: [{ text: '│', style: { role: 'faint' } }], text: [] });
    if (scene.isCurrent) selected = items.length;
    const depth = scene.visitedAt;
    const value =
      depth === undefined ? undefined : ({ type: 'rewind', depth, to: 'start' } as const);
    items.push({ ...itemOf(scene), ...(value && { value }) });
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

function itemOf(scene: Sighting): Pick<Item<Picked>, 'lead' | 'text'> {
  const { onCanon, isCurrent, name } = scene;
  const visited = scene.visitedAt !== undefined;
  const sign = isCurrent ? '◉' : onCanon ? (visited ? '◆' : '◇') : visited ? '●' : '○';
  const role = isCurrent ? 'bright' : visited ? 'text' : 'dim';
  const text = name === undefined ? '···' : clip(name, LONGEST);
  return {
    lead: [
      { text: stem(scene), style: { role: 'faint' } },
      { text: `${sign}  `, style: { role: visited ? (onCanon ? 'canon' : 'branch') : 'dim' } },
    ],
    text: [{ text, style: { role, bold: isCurrent } }],
  };
}

/** The lines that lead to a scene from the trunk, on which its first branches hang: `├─`, `│ └─`. */
function stem({ depth, lasts, goesOn }: Sighting): string {
  const more = (level: number): boolean => !lasts[level] || (level === 1 && !lasts[0]);
  const levels = Array.from({ length: depth }, (_, above) => above + 1);
  return levels
    .map((level) => {
      if (level < depth || goesOn) return more(level) ? '│ ' : '  ';
      return more(level) ? '├─' : '└─';
    })
    .join('');
}
