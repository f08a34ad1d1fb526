import type { ChoicePoint } from 'inkjs/engine/ChoicePoint';
import { knotOf } from './graph.ts';
import { outOf, type Spot } from './spots.ts';
import {
  arriveAt,
  type Call,
  type Exit,
  type Pop,
  type Start,
  type Terrain,
  type Walk,
  walk,
} from './walk.ts';

/** A move that no single walk can see: back from a tunnel, or by a choice that was still on offer. */
export interface Link extends Exit {
  /** The choice that sets it off. */
  readonly choice?: string;
}

/** A walk among all walks of a story, and what follows from the others. */
export interface Leg {
  readonly walk: Walk;
  readonly links: readonly Link[];
  /** Ids of the choices that may be on offer in it. */
  readonly offered: ReadonlySet<string>;
  /** Legs that may be played after this one before a choice is taken. */
  readonly later: ReadonlySet<Leg>;
}

/** One who called a tunnel, and where the tunnel comes back to. */
interface Caller {
  readonly leg: LegInProgress;
  readonly call: Call;
}

/** What is known of a leg so far; it grows until nothing more follows. */
class LegInProgress implements Leg {
  readonly links: Link[] = [];
  readonly walk: Walk;
  readonly number: number;
  /** First legs of the tunnels that the flow can be in here: a `->->` goes back to their callers. */
  readonly tunnels = new Set<LegInProgress>();
  /** For the first leg of a tunnel: who calls it, and the legs within it. */
  readonly callers: Caller[] = [];
  readonly within = new Set<LegInProgress>();
  /** Legs that are in the same tunnels as this one. */
  readonly level = new Set<LegInProgress>();
  readonly later = new Set<LegInProgress>();
  /** Those of them that come after what this one puts on offer, which is still on offer there. */
  readonly after = new Set<LegInProgress>();
  readonly offered: Set<string>;
  /** Ids of the choices that were on offer before this one began. */
  readonly inherited = new Set<string>();
  /** Endings named where the flow may come to rest. */
  readonly rests: Set<string | undefined>;
  /** What has been followed up already. */
  readonly done = new Set<string>();

  constructor(walked: Walk, number: number) {
    this.walk = walked;
    this.number = number;
    this.offered = new Set(walked.offers.keys());
    this.rests = new Set(walked.rests);
  }

  /** Notes that `other` may be played after this one, and after what it puts on offer. */
  leadTo(other: LegInProgress): void {
    this.later.add(other);
    this.after.add(other);
  }
}

/** A choice, the legs that offer it, and those that take it. */
interface Offer {
  readonly point: ChoicePoint;
  readonly offering: Set<LegInProgress>;
  readonly taking: Set<LegInProgress>;
}

/**
 * Walks a whole story from `starts`, and joins the walks: which tunnel comes
 * back where, and which choices, put on offer in one place, can still be taken
 * in another. Whatever a play can do, some leg or link of it does.
 */
export function journey(starts: readonly Start[], terrain: Terrain): Leg[] {
  return new Journey(terrain).through(starts);
}

class Journey {
  readonly #terrain: Terrain;
  readonly #legs = new Map<unknown, Map<string, LegInProgress>>();
  readonly #all: LegInProgress[] = [];
  readonly #pending = new Set<LegInProgress>();
  readonly #offers = new Map<string, Offer>();

  constructor(terrain: Terrain) {
    this.#terrain = terrain;
  }

  through(starts: readonly Start[]): Leg[] {
    for (const start of starts) this.#open(start);
    for (const leg of this.#pending) {
      this.#pending.delete(leg);
      this.#propagate(leg);
      this.#comeBack(leg);
      this.#offer(leg);
    }
    return this.#all;
  }

  #open(start: Start): LegInProgress {
    const key = `${start.index} ${start.threaded} ${start.from} ${start.choice ?? ''} ${start.ending ?? ''}`;
    const known = this.#legs.get(start.container) ?? new Map<string, LegInProgress>();
    const before = known.get(key);
    if (before) return before;
    const leg = new LegInProgress(walk(start, this.#terrain), this.#all.length);
    this.#legs.set(start.container, known.set(key, leg));
    this.#all.push(leg);
    this.#pending.add(leg);
    this.#goOn(leg);
    return leg;
  }

  #goOn(leg: LegInProgress): void {
    for (const start of leg.walk.next) {
      const next = this.#open(start);
      leg.level.add(next);
      if (start.bare) leg.later.add(next);
      else leg.leadTo(next);
    }
    for (const call of leg.walk.calls) {
      for (const callee of call.callees) this.#enter(leg, call, this.#open(callee));
    }
    for (const [id, point] of leg.walk.offers) {
      const offer = this.#offers.get(id) ?? { point, offering: new Set(), taking: new Set() };
      this.#offers.set(id, offer);
      offer.offering.add(leg);
      for (const taken of offer.taking) this.#sameLevel(leg, taken);
    }
  }

  #enter(leg: LegInProgress, call: Call, tunnel: LegInProgress): void {
    tunnel.callers.push({ leg, call });
    tunnel.tunnels.add(tunnel);
    tunnel.within.add(tunnel);
    leg.leadTo(tunnel);
    // What a thread offers is on offer wherever the play goes that started it.
    if (call.threaded) tunnel.leadTo(leg);
    this.#pending.add(leg).add(tunnel);
    for (const each of tunnel.within) this.#pending.add(each);
  }

  #sameLevel(leg: LegInProgress, other: LegInProgress): void {
    leg.level.add(other);
    this.#pending.add(leg);
  }

  #propagate(leg: LegInProgress): void {
    for (const other of leg.level) {
      for (const tunnel of leg.tunnels) {
        if (other.tunnels.has(tunnel)) continue;
        other.tunnels.add(tunnel);
        tunnel.within.add(other);
        this.#pending.add(other);
      }
    }
    for (const other of leg.later) {
      for (const id of leg.after.has(other) ? leg.offered : leg.inherited) {
        if (other.inherited.has(id)) continue;
        other.inherited.add(id);
        other.offered.add(id);
        this.#pending.add(other);
      }
    }
  }

  /** Goes on after each `->->` of `leg` for each caller of each tunnel that it can be in. */
  #comeBack(leg: LegInProgress): void {
    if (leg.walk.pops.length === 0) return;
    for (const tunnel of leg.tunnels) {
      for (const [i, caller] of tunnel.callers.entries()) {
        const key = `${tunnel.number} ${i}`;
        if (leg.done.has(key)) continue;
        leg.done.add(key);
        for (const pop of leg.walk.pops) this.#pop(leg, pop, caller);
      }
    }
  }

  #pop(leg: LegInProgress, pop: Pop, caller: Caller): void {
    const { flow } = this.#terrain;
    const { from, choice } = leg.walk.start;
    const before = caller.leg.walk.start;
    for (const spot of pop.onto ?? [caller.call.back]) {
      const to = flow.sceneOf(spot.container) ?? from;
      if (!pop.threaded && to !== from) {
        const kind = !pop.onto
          ? 'return'
          : pop.onto === this.#terrain.targets
            ? 'dynamic'
            : 'divert';
        leg.links.push({ to, kind, at: pop.at, ...(choice && { choice }) });
      }
      const start = arriveAt(spot, { ...leg.walk.start, threaded: pop.threaded }, pop.ending, flow);
      const resumed =
        !pop.onto && to === before.from && before.choice ? { choice: before.choice } : {};
      const next = this.#open({ ...start, ...resumed });
      this.#sameLevel(caller.leg, next);
      leg.leadTo(next);
      if (pop.threaded) next.leadTo(leg);
      // With nothing left to go on with, the flow rests before the caller's scene is entered again.
      if (!hasContent(spot) && !pop.threaded) leg.rests.add(pop.ending);
      this.#pending.add(leg).add(next);
    }
  }

  /** Takes whatever may be on offer where `leg` comes to rest. */
  #offer(leg: LegInProgress): void {
    for (const ending of leg.rests) {
      for (const id of leg.offered) {
        const key = `${id} ${ending ?? ''}`;
        const offer = this.#offers.get(id);
        if (leg.done.has(key) || !offer) continue;
        leg.done.add(key);
        this.#take(leg, id, offer, ending);
      }
    }
  }

  #take(leg: LegInProgress, id: string, { point, offering, taking }: Offer, ending?: string): void {
    const container = point.choiceTarget;
    if (!container) return;
    const { from } = leg.walk.start;
    const owner = this.#terrain.flow.sceneOf(point) ?? from;
    if (owner !== from) leg.links.push({ to: owner, kind: 'thread', choice: id, at: point });
    const kept = ending !== undefined && knotOf(owner) === knotOf(from) ? { ending } : {};
    const taken = this.#open({
      container,
      index: 0,
      from: owner,
      choice: id,
      threaded: false,
      ...kept,
    });
    taking.add(taken);
    for (const each of offering) this.#sameLevel(each, taken);
  }
}

function hasContent({ container, index }: Spot): boolean {
  if (index < container.content.length) return true;
  const above = outOf(container);
  return above !== undefined && hasContent(above);
}
