import { type SnapshotFrom, type StateValue, setup } from 'xstate';
import { type Edge, type Scene, type SceneGraph, START } from './graph.ts';

/** What a story did, as the machine hears it: a scene entered or an ending reached. */
export type StoryMove = { readonly type: `scene.${string}` | `ending.${string}` };

/** What the machine knows of a scene: where it is written and how it can be left. */
export interface SceneMeta {
  readonly scene: Scene;
  readonly edges: readonly Edge[];
}

const factory = setup({ types: { events: {} as StoryMove, meta: {} as SceneMeta } });
type MachineConfig = Parameters<typeof factory.createMachine>[0];
type States = NonNullable<MachineConfig['states']>;
type State = States[string];

/** Child of a knot with stitches that stands for the knot's own text. */
const HEAD = '(head)';
/** Where a move leads that the graph did not derive: a fault of the engine, not of the story. */
const OFF_MAP = '(off map)';

/** The machine of a story's scenes; see `createSceneMachine`. */
export type SceneMachine = ReturnType<typeof createSceneMachine>;

/** A state of the scene machine: the place a play is at. */
export type Place = SnapshotFrom<SceneMachine>;

/**
 * Makes the state machine of a story. Scenes are states, stitches their
 * children, worlds compound states around them, endings final states. Ink
 * decides where the story goes and tells the machine move by move; the machine
 * allows only what the graph derived. Any other move ends off the map.
 */
export function createSceneMachine(graph: SceneGraph) {
  const exits = groupBy(graph.edges, (edge) => edge.from);
  const stitches = groupBy(graph.scenes, (scene) => scene.parent);
  const endings = graph.endings.map(({ id }): [string, State] => [
    endingKey(id),
    { id: endingKey(id), type: 'final' },
  ]);
  const states: States = {
    ...Object.fromEntries(endings),
    [OFF_MAP]: { type: 'final' },
  };
  for (const scene of stitches.get(undefined) ?? []) {
    const home = scene.world.reduce<States>(
      (outer, _, depth) => enterWorld(outer, scene, depth),
      states,
    );
    home[scene.id] = knotState(scene, stitches.get(scene.id) ?? [], exits);
  }
  return factory.createMachine({
    id: '(story)',
    initial: START,
    on: { 'scene.*': `.${OFF_MAP}`, 'ending.*': `.${OFF_MAP}` },
    states,
  });
}

/** The place at the head of `scene`, from where a play can go on. */
export function placeAt(machine: SceneMachine, graph: SceneGraph, scene: string): Place {
  return machine.resolveState({ value: stateValue(graph, scene), context: {} });
}

/** The move that enters `scene`. */
export function entering(scene: string): StoryMove {
  return { type: `scene.${scene}` };
}

/** The move that ends the story with `ending`. */
export function endingWith(ending: string): StoryMove {
  return { type: `ending.${keyOf(ending)}` };
}

/** Whether a play left the graph that was derived for its story. */
export function isOffMap(place: Place): boolean {
  return Object.is(place.value, OFF_MAP);
}

function worldKey(world: string): string {
  return `world:${keyOf(world)}`;
}

function endingKey(ending: string): string {
  return `ending:${keyOf(ending)}`;
}

/** The colon keeps worlds and endings apart from scenes; dots and stars mean something to XState. */
function keyOf(name: string): string {
  return name.replace(/[%.*]/g, encodeCharacter);
}

function encodeCharacter(character: string): string {
  return `%${character.charCodeAt(0).toString(16)}`;
}

function enterWorld(outer: States, first: Scene, depth: number): States {
  const key = worldKey(first.world[depth] ?? '');
  const known = outer[key] as { states: States } | undefined;
  if (known) return known.states;
  const states: States = {};
  // A compound state must name an initial child; no move relies on it, since every move names its scene.
  const inner = first.world[depth + 1];
  outer[key] = { initial: inner === undefined ? first.id : worldKey(inner), states };
  return states;
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

type Exits = ReadonlyMap<string, readonly Edge[]>;

function knotState(knot: Scene, stitches: readonly Scene[], exits: Exits): State {
  const known = {
    id: knot.id,
    ...(knot.title && { description: knot.title }),
    meta: meta(knot, exits),
  };
  if (stitches.length === 0) return { ...known, on: moves(knot, exits) };
  // On the knot itself the moves of its own text would be inherited by its stitches.
  const children = stitches.map((each): [string, State] => [
    each.id.slice(knot.id.length + 1),
    { on: moves(each, exits), meta: meta(each, exits) },
  ]);
  return {
    ...known,
    initial: HEAD,
    states: { [HEAD]: { on: moves(knot, exits) }, ...Object.fromEntries(children) },
  };
}

function meta(scene: Scene, exits: Exits): SceneMeta {
  return { scene, edges: exits.get(scene.id) ?? [] };
}

function moves(scene: Scene, exits: Exits): NonNullable<State['on']> {
  const ways = (exits.get(scene.id) ?? []).map(({ kind, to }) => {
    const ends = kind === 'ending';
    const { type } = ends ? endingWith(to) : entering(to);
    return [type, { target: `#${ends ? endingKey(to) : to}`, reenter: true }];
  });
  return Object.fromEntries(ways);
}

function stateValue(graph: SceneGraph, id: string): StateValue {
  const scene = graph.scenes.find((each) => each.id === id);
  const knot = graph.scenes.find((each) => each.id === (scene?.parent ?? id));
  if (!scene || !knot) return OFF_MAP;
  const stitched = graph.scenes.some((each) => each.parent === knot.id);
  const inner = scene === knot ? HEAD : id.slice(knot.id.length + 1);
  return knot.world.reduceRight<StateValue>(
    (value, world) => ({ [worldKey(world)]: value }),
    stitched ? { [knot.id]: inner } : knot.id,
  );
}
