import type { InkObject } from 'inkjs/engine/Object';
import type { Position } from './diagnostic.ts';
import type { Choice, Edge, EdgeKind } from './graph.ts';
import type { Leg } from './journey.ts';

/** The edges of a scene graph, each once, from the legs in which they were found. `main` is the name of the main file. */
export function edgesOf(legs: readonly Leg[], choices: readonly Choice[], main: string): Edge[] {
  const edges = new EdgeList(choices, main);
  const played = legs.filter(({ walk }) => !walk.start.threaded);
  const certain = certainties(played);
  for (const { walk } of legs) {
    const { from, choice } = walk.start;
    const conditional = !certain.has(triggerOf(from, choice));
    for (const { to, kind, at } of walk.exits)
      edges.add({ from, to, kind, choice, conditional, at });
  }
  for (const { walk, links } of legs) {
    const { from } = walk.start;
    for (const { to, kind, choice, at } of links) {
      edges.add({ from, to, kind, choice, conditional: kind !== 'thread', at });
    }
  }
  edges.addStays(played);
  return edges.list;
}

interface Found extends Pick<Edge, 'from' | 'to' | 'conditional'> {
  readonly kind: EdgeKind;
  readonly choice: string | undefined;
  readonly at: InkObject;
}

class EdgeList {
  readonly list: Edge[] = [];
  readonly #seen = new Set<string>();
  readonly #moving = new Set<string>();
  readonly #choices: ReadonlyMap<string, Choice>;
  readonly #main: string;

  constructor(choices: readonly Choice[], main: string) {
    this.#choices = new Map(choices.map((each) => [each.id, each]));
    this.#main = main;
  }

  add({ from, to, kind, choice, conditional, at }: Found): void {
    const key = `${from}|${to}|${kind}|${choice ?? ''}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    const known = choice === undefined ? undefined : this.#choices.get(choice);
    if (known) this.#moving.add(known.id);
    this.list.push({
      from,
      to,
      kind,
      ...(known && { choice: known.id }),
      isCanon: known?.isCanon ?? false,
      conditional: conditional || (known?.conditional ?? false),
      ...(kind === 'thread' && known ? placeOf(known) : positionOf(at, this.#main)),
    });
  }

  /** A choice that never leaves its scene is shown by an edge back to it. */
  addStays(legs: readonly Leg[]): void {
    const homes = new Map<string, Set<string>>();
    for (const { walk } of legs) {
      const { from, choice } = walk.start;
      if (choice !== undefined) homes.set(choice, (homes.get(choice) ?? new Set()).add(from));
    }
    for (const each of this.#choices.values()) {
      if (this.#moving.has(each.id)) continue;
      for (const scene of homes.get(each.id) ?? [each.scene]) {
        const { id, isCanon, conditional } = each;
        const stay = { from: scene, to: scene, choice: id, isCanon, conditional };
        this.list.push({ ...stay, kind: 'divert', ...placeOf(each) });
      }
    }
  }
}

/** Triggers with a single outcome: a choice, or a scene's own flow. */
function certainties(legs: readonly Leg[]): Set<string> {
  const outcomes = new Map<string, Set<string>>();
  for (const { walk } of legs) {
    const { from, choice } = walk.start;
    const trigger = triggerOf(from, choice);
    const known = outcomes.get(trigger) ?? new Set();
    for (const { to, kind } of walk.exits) known.add(`${kind} ${to}`);
    for (const id of walk.offers.keys()) known.add(`offer ${id}`);
    if (walk.rests.size > 0) known.add('rest');
    outcomes.set(trigger, known);
  }
  return new Set([...outcomes].flatMap(([trigger, { size }]) => (size === 1 ? [trigger] : [])));
}

function triggerOf(from: string, choice: string | undefined): string {
  return `${from}|${choice ?? ''}`;
}

function placeOf({ file, line }: Position): Position {
  return { file, line };
}

function positionOf(object: InkObject, main: string): Position {
  const at = object.debugMetadata;
  return { file: at?.fileName ?? main, line: at?.startLineNumber ?? 1 };
}
