import type { MapScene, StoryMap } from './map.ts';

/** The `format` of a map as JSON. */
export const MAP_FORMAT = 'continuity map 1';

/** A world with the ids of the scenes in it and the worlds within it. */
interface World {
  readonly name: string;
  readonly scenes: string[];
  readonly worlds: World[];
}

/**
 * The map as JSON, for other programs:
 *
 * - `format`: `continuity map 1`; `story`: `id`, `title`, `hash`; `start`: id of the first scene.
 * - `canon`: `scenes`, ids in the order they are first come to, and `ending`, its id, if it comes to one.
 * - `worlds`: each with `name`, ids of its own `scenes`, and the `worlds` within.
 * - `scenes`: `id`, `name`, `world` (outermost first), `file`, `line`, `onCanon`;
 *   `isOutside` for those named only because an edge leads there.
 * - `edges`: every move from `from` to `to`, an ending's id where `ends`; `kinds` as in the scene
 *   graph, `choices` that set it off (`id`, `text`, `isCanon`, `conditional`, `file`, `line`), `onCanon`.
 * - `endings`: `id`, `name`, `file`, `line`, `onCanon`.
 *
 * With coverage, scenes, edges, choices and endings have `reached`, a count.
 */
export function toJson(map: StoryMap): string {
  const { story, start, scenes, ways, endings, trunk } = map;
  const ending = endings.find(({ onCanon }) => onCanon);
  const canon = { scenes: trunk, ...(ending && { ending: ending.id }) };
  const worlds = worldsOf(scenes);
  const json = { format: MAP_FORMAT, story, start, canon, worlds, scenes, edges: ways, endings };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function worldsOf(scenes: readonly MapScene[]): World[] {
  const root: World = { name: '', scenes: [], worlds: [] };
  for (const { id, world, isOutside } of scenes) {
    if (isOutside) continue;
    let home = root;
    for (const name of world) {
      let inner = home.worlds.find((each) => each.name === name);
      if (!inner) {
        inner = { name, scenes: [], worlds: [] };
        home.worlds.push(inner);
      }
      home = inner;
    }
    home.scenes.push(id);
  }
  return root.worlds;
}
