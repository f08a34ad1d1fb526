import { suggestion } from '../story/find.ts';
import type { StoryMap } from './map.ts';

/** The world that a name means, or one line saying why none. */
export type FoundWorld =
  | { readonly world: readonly string[]; readonly problem?: undefined }
  | { readonly world?: undefined; readonly problem: string };

/** Only the canonical path; what leaves it is named, and nothing beyond. */
export function onlyCanon(map: StoryMap): StoryMap {
  return only(map, new Set(map.trunk));
}

/** Only the scenes in `world`, outermost first; what leads out of it is named. */
export function onlyWorld(map: StoryMap, world: readonly string[]): StoryMap {
  const inside = map.scenes.filter((each) => world.every((name, i) => each.world[i] === name));
  return only(map, new Set(inside.filter(({ isOutside }) => !isOutside).map(({ id }) => id)));
}

/** The world that `name` means: a path such as `Zurich/Below`, or the end of one, such as `Below`. Compares without case. */
export function findWorld({ scenes, story }: StoryMap, name: string): FoundWorld {
  const worlds = new Map<string, readonly string[]>();
  for (const { world } of scenes) {
    world.forEach((_, i) => {
      const path = world.slice(0, i + 1);
      worlds.set(path.join('/'), path);
    });
  }
  if (worlds.size === 0) return { problem: `${story.title} names no worlds: # world: gives one` };
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replaceAll(/\s*\/\s*/g, '/')
      .trim();
  const wanted = plain(name);
  const exact = [...worlds].find(([path]) => plain(path) === wanted);
  if (exact) return { world: exact[1] };
  const named = [...worlds].filter(([path]) => plain(path).endsWith(`/${wanted}`));
  const [only, ...others] = named;
  if (only && others.length > 0) {
    const paths = named.map(([path]) => path).join(', ');
    return { problem: `there are several worlds named ${name}: ${paths}` };
  }
  if (only) return { world: only[1] };
  const last = [...new Set([...worlds.values()].map((path) => path.at(-1) ?? ''))];
  return { problem: `there is no world ${name}${suggestion(name, last)}` };
}

function only(map: StoryMap, kept: ReadonlySet<string>): StoryMap {
  const ways = map.ways.filter(({ from }) => kept.has(from));
  const led = new Set(ways.filter(({ ends }) => !ends).map(({ to }) => to));
  const ended = new Set(ways.filter(({ ends }) => ends).map(({ to }) => to));
  const scenes = map.scenes
    .filter(({ id }) => kept.has(id) || led.has(id))
    .map((scene) => (kept.has(scene.id) ? scene : { ...scene, isOutside: true }));
  const trunk = map.trunk.filter((id) => kept.has(id));
  const first = scenes.find(({ isOutside }) => !isOutside);
  return {
    ...map,
    scenes,
    ways,
    endings: map.endings.filter(({ id }) => ended.has(id)),
    trunk,
    start: kept.has(map.start) ? map.start : (trunk[0] ?? first?.id ?? map.start),
    isPart: true,
  };
}
