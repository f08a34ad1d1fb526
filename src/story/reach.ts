import 'inkjs/engine/Story';
import { Container } from 'inkjs/engine/Container';
import type { InkObject } from 'inkjs/engine/Object';
import type { Program } from './compile.ts';
import type { Position } from './diagnostic.ts';
import { FlowMap } from './flow.ts';
import { type SceneGraph, START } from './graph.ts';
import { journey, type Leg } from './journey.ts';
import { addressTaken } from './spots.ts';
import { Doubt, type Stop } from './walk.ts';

/** A place where a play stops with nothing on offer and without an ending. */
export interface DeadEnd extends Position {
  /** `-> DONE`, written or understood, or content that runs out, which ink takes for an error. */
  readonly kind: Stop['kind'];
  /** The scene the play is in. */
  readonly scene: string;
  /** Whether every play that comes by stops here, or only one that passes by a condition that does not hold. */
  readonly certain: boolean;
  /** Whether it is where the content outside all knots is over. */
  readonly isOpening: boolean;
}

/** What a play from the start can come to. */
export interface Reach {
  /** Names of the knots, and ids of the stitches, that some play may come through. */
  readonly flows: ReadonlySet<string>;
  /** Ids of the choices that some play may be offered. */
  readonly choices: ReadonlySet<string>;
  readonly deadEnds: readonly DeadEnd[];
}

/**
 * Follows the story from its start, both ways at every condition. What is not
 * reached is out of reach for sure; a dead end is told only where no more than
 * one condition has to fail on the way, since conditions that leave no gap
 * between them cannot be told from those that do. `main` is the main file.
 */
export function reachOf({ root }: Program, graph: SceneGraph, main: string): Reach {
  const scenes = graph.scenes.map(({ id }) => id).filter((id) => id !== START);
  const flow = new FlowMap(root, START, scenes);
  const terrain = { root, flow, targets: addressTaken(root) };
  const start = { container: root, index: 0, from: START, threaded: false };
  const legs = journey([start], terrain);
  const choices = new Set(legs.flatMap(({ walk }) => [...walk.offers.keys()]));
  return { flows: flowsOf(root, legs), choices, deadEnds: deadEndsOf(legs, root, main) };
}

function flowsOf(root: Container, legs: readonly Leg[]): Set<string> {
  const seen = new Set<InkObject>();
  for (const { walk } of legs) {
    for (const container of walk.seen) {
      for (let each: InkObject | null = container; each && !seen.has(each); each = each.parent)
        seen.add(each);
    }
  }
  const flows = new Set<string>();
  for (const [knot, content] of root.namedContent) {
    if (!(content instanceof Container) || !seen.has(content)) continue;
    flows.add(knot);
    for (const [name, inner] of content.namedContent) {
      if (inner instanceof Container && seen.has(inner)) flows.add(`${knot}.${name}`);
    }
  }
  return flows;
}

function deadEndsOf(legs: readonly Leg[], root: Container, main: string): DeadEnd[] {
  const offeredBefore = new Set(
    legs.flatMap((leg) => (leg.offered.size > 0 ? [...leg.later] : [])),
  );
  const found = new Map<InkObject, DeadEnd>();
  for (const leg of legs) {
    if (offeredBefore.has(leg)) continue;
    for (const { at, kind, doubt } of leg.walk.stops) {
      if (doubt > Doubt.oneUnmet || found.get(at)?.certain) continue;
      const scene = leg.walk.start.from;
      const certain = doubt === Doubt.none || isOnlyWay(leg);
      const isOpening = at.parent === root || at === root;
      found.set(at, { ...placeOf(at, root, main), kind, scene, certain, isOpening });
    }
  }
  return [...found.values()];
}

/** Whether all ways through a leg come to the same stop, whatever they depend on. */
function isOnlyWay({ walk }: Leg): boolean {
  const { exits, offers, calls, pops, next, stops } = walk;
  const others = exits.length + offers.size + calls.length + pops.length + next.length;
  return others === 0 && new Set(stops.map(({ at }) => at)).size === 1;
}

/** Where `at` was written; for content that ran out, its last line. */
function placeOf(at: InkObject, root: Container, main: string): Position {
  const last = at instanceof Container ? at : at.ownDebugMetadata ? undefined : root.content[0];
  const written = (last instanceof Container ? lastWritten(last) : undefined) ?? at;
  const { fileName, startLineNumber } = written.debugMetadata ?? {};
  return { file: fileName ?? main, line: startLineNumber ?? 1 };
}

/** The last thing in a container that has a place of its own. */
function lastWritten(container: Container): InkObject | undefined {
  for (const object of [...container.content].reverse()) {
    const found =
      (object instanceof Container ? lastWritten(object) : undefined) ??
      (object.ownDebugMetadata ? object : undefined);
    if (found) return found;
  }
  return undefined;
}
