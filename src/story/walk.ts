import 'inkjs/engine/Story';
import { ChoicePoint } from 'inkjs/engine/ChoicePoint';
import { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import { Divert } from 'inkjs/engine/Divert';
import type { InkObject } from 'inkjs/engine/Object';
import { PushPopType } from 'inkjs/engine/PushPop';
import { DivertTargetValue } from 'inkjs/engine/Value';
import { VariableReference } from 'inkjs/engine/VariableReference';
import { type FlowMap, isCommand, staticTag } from './flow.ts';
import { type EdgeKind, knotOf, tagValue } from './graph.ts';
import {
  endOfString,
  isLastOfSequence,
  isStartContent,
  lastEnding,
  outOf,
  RETURN_VARIABLE,
  type Spot,
  spotOf,
  targetOf,
} from './spots.ts';

const { BeginString, BeginTag, Done, End, PopFunction, PopTunnel, StartThread } =
  ControlCommand.CommandType;

/** Where a walk begins, and what is known there. */
export interface Start extends Spot {
  /** The scene the play is in. */
  readonly from: string;
  /** The choice that led here; none for a scene's own flow. */
  readonly choice?: string;
  /** The ending named so far in this knot. */
  readonly ending?: string;
  /** In a thread the play itself does not move, wherever the flow goes. */
  readonly threaded: boolean;
}

/** Where a walk goes on in another scene. */
export interface Onward extends Start {
  /** Whether nothing was put on offer on the way there. */
  readonly bare: boolean;
}

/** A way out of a walk: a move to another scene, or an ending. */
export interface Exit {
  readonly to: string;
  readonly kind: EdgeKind;
  readonly at: InkObject;
}

/** A tunnel called: what it leads to, and where `->->` comes back to. */
export interface Call {
  readonly callees: readonly Start[];
  readonly back: Spot;
  readonly threaded: boolean;
}

/** A `->->`, with the places it goes on to when it does not go back to its caller. */
export interface Pop {
  readonly at: InkObject;
  readonly onto?: readonly Spot[];
  readonly ending?: string;
  readonly threaded: boolean;
}

/** How sure it is that a way is taken: whether conditions were met on it, and how many were passed by unmet. */
export const Doubt = { none: 0, some: 1, oneUnmet: 2, moreUnmet: 3 } as const;

/** A place where the flow comes to rest with nothing put on offer on the way there. */
export interface Stop {
  /** The `-> DONE`, or what the content ran out of. */
  readonly at: InkObject;
  readonly kind: 'done' | 'ran-out';
  /** The least doubtful way to it, see `Doubt`. */
  readonly doubt: number;
}

/** What one walk found until every way through it had ended. */
export interface Walk {
  readonly start: Start;
  readonly exits: readonly Exit[];
  /** Choices put on offer, by id. */
  readonly offers: ReadonlyMap<string, ChoicePoint>;
  readonly calls: readonly Call[];
  readonly pops: readonly Pop[];
  /** Walks that go on where this one diverts to. */
  readonly next: readonly Onward[];
  /** The ending named at each place where the flow may come to rest, and choices on offer are shown. */
  readonly rests: ReadonlySet<string | undefined>;
  readonly stops: readonly Stop[];
  /** Everything that the flow comes through. */
  readonly seen: ReadonlySet<Container>;
}

/** What a walk has to know of the whole story. */
export interface Terrain {
  readonly root: Container;
  readonly flow: FlowMap;
  /** Flows whose address is taken: where a divert through a variable may lead. */
  readonly targets: readonly Spot[];
}

/** A spot on a walk; what is known may have changed since its start. */
type Place = Pick<Start, 'container' | 'index' | 'threaded'> & {
  readonly ending: string | undefined;
  /** Whether nothing was put on offer since the start. */
  readonly bare: boolean;
  readonly doubt: number;
};

/**
 * Follows the compiled content from `start` the way the interpreter does, both
 * ways at every condition, until the next choice, a tunnel or the way out of
 * the scene. Conditions are not evaluated: what a play can do is among what is
 * found.
 */
export function walk(start: Start, { root, flow, targets }: Terrain): Walk {
  const exits: Exit[] = [];
  const offers = new Map<string, ChoicePoint>();
  const calls: Call[] = [];
  const pops: Pop[] = [];
  const next: Onward[] = [];
  const rests = new Set<string | undefined>();
  const stops: Stop[] = [];
  const known = new Map<Container, Set<string>>();
  const pending: Place[] = [];
  visit({ ...start, ending: start.ending, bare: true, doubt: Doubt.none });
  for (const place of pending) follow(place);
  return { start, exits, offers, calls, pops, next, rests, stops, seen: new Set(known.keys()) };

  function visit({ container, index, ending, threaded, bare, doubt }: Place): void {
    const keys = known.get(container) ?? new Set();
    // What a thread passes by, and how sure a way is that offered something, is of no interest.
    const stop = threaded || !bare ? '' : doubt;
    const key = `${index} ${threaded} ${stop} ${ending ?? ''}`;
    if (keys.has(key)) return;
    known.set(container, keys.add(key));
    pending.push({ container, index, ending, threaded, bare, doubt });
  }

  function rest({ ending, bare, doubt, threaded }: Place, at: InkObject, kind: Stop['kind']): void {
    if (threaded) return;
    rests.add(ending);
    if (bare) stops.push({ at, kind, doubt });
  }

  function follow(place: Place): void {
    const { container, index, threaded } = place;
    const object = container.content[index];
    const onward = { ...place, index: index + 1 };
    if (!object) {
      const above = outOf(container);
      if (above) visit({ ...place, ...above });
      else rest(place, container, 'ran-out');
    } else if (object instanceof Container) {
      visit(object.content.length ? { ...place, container: object, index: 0 } : onward);
    } else if (object instanceof ChoicePoint) {
      offers.set(object.path.toString(), object);
      visit({ ...onward, bare: false });
    } else if (object instanceof Divert) {
      divert(object, place, onward);
    } else if (isCommand(object, End)) {
      exits.push({ to: place.ending ?? start.from, kind: 'ending', at: object });
    } else if (isCommand(object, PopTunnel)) {
      const onto = landing(container.content[index - 2]);
      pops.push({ at: object, ...(onto && { onto }), ...named(place.ending), threaded });
    } else if (isCommand(object, BeginString)) {
      // Text for a choice or an expression: no flow leaves it, and its tags are not the line's.
      visit({ ...place, index: endOfString(container, index) });
    } else if (isCommand(object, BeginTag) && !threaded) {
      const ending = tagValue([staticTag(container.content, index) ?? ''], 'ending');
      visit({ ...onward, ending: ending ?? place.ending });
    } else if (isCommand(object, Done)) {
      rest(place, object, 'done');
    } else if (!isCommand(object, PopFunction)) {
      visit(onward);
    }
  }

  function divert(object: Divert, place: Place, onward: Place): void {
    if (object.isExternal || isCall(object, PushPopType.Function)) {
      visit(onward);
      return;
    }
    if (object.variableDivertName === RETURN_VARIABLE) return;
    const ways = object.hasVariableTarget ? targets : spotOf(object);
    const [only] = ways;
    if (only && isStartContent(only.container)) {
      // Replayed by a divert that comes back: a call, not a move.
      const said = place.threaded ? undefined : lastEnding(only.container);
      visit({ ...onward, ending: said ?? place.ending });
      return;
    }
    const thread = isCommand(place.container.content[place.index - 1], StartThread);
    const isTunnel = isCall(object, PushPopType.Tunnel);
    const doubt = object.isConditional ? Math.max(place.doubt, Doubt.some) : place.doubt;
    if (isTunnel) calls.push(call(object, ways, place, onward));
    for (const way of isTunnel ? [] : ways) {
      const moves = !thread && !place.threaded && move(object, way);
      if (moves) next.push({ ...arrival(way, place), bare: place.bare });
      else visit({ ...place, ...way, doubt, threaded: thread || place.threaded });
    }
    if (thread) visit({ ...onward, bare: false });
    else if (object.isConditional && !(only && isLastOfSequence(only.container)))
      visit({ ...onward, doubt: doubt < Doubt.oneUnmet ? Doubt.oneUnmet : Doubt.moreUnmet });
  }

  function call(object: Divert, ways: readonly Spot[], place: Place, back: Spot): Call {
    if (!place.threaded) for (const way of ways) move(object, way, 'tunnel');
    return { callees: ways.map((way) => arrival(way, place)), back, threaded: place.threaded };
  }

  /** Notes a move to another scene; false where the way stays in this one. */
  function move(object: Divert, way: Spot, tunnel?: 'tunnel'): boolean {
    const to = flow.sceneOf(way.container);
    if (to === null || to === start.from) return false;
    exits.push({
      to,
      kind: tunnel ?? (object.hasVariableTarget ? 'dynamic' : 'divert'),
      at: object,
    });
    return true;
  }

  function arrival(way: Spot, { ending, threaded }: Place): Start {
    return arriveAt(way, { ...start, threaded }, ending, flow);
  }

  function landing(onto: InkObject | undefined): readonly Spot[] | undefined {
    if (onto instanceof VariableReference) return targets;
    const target = onto instanceof DivertTargetValue && targetOf(onto, root);
    return target ? [{ container: target, index: 0 }] : undefined;
  }
}

/**
 * The start at `spot` for a flow that was at `before`: in the scene that the
 * spot lies in, or still in the same one where it lies in none.
 */
export function arriveAt(
  { container, index }: Spot,
  { from, choice, threaded }: Pick<Start, 'from' | 'choice' | 'threaded'>,
  ending: string | undefined,
  flow: FlowMap,
): Start {
  const to = threaded ? from : (flow.sceneOf(container) ?? from);
  const kept = knotOf(to) === knotOf(from) ? named(ending) : {};
  const led = to === from && choice !== undefined ? { choice } : {};
  return { container, index, from: to, threaded, ...led, ...kept };
}

function named(ending: string | undefined): { ending?: string } {
  return ending === undefined ? {} : { ending };
}

function isCall(object: Divert, type: PushPopType): boolean {
  return object.pushesToStack && object.stackPushType === type;
}
