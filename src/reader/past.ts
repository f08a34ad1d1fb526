import type { Turn } from '../session/turn.ts';
import { knotOf } from '../story/graph.ts';

/** The turn that the last choice was made at; undefined where none was made. */
export function lastChoiceOf(turn: Turn): Turn | undefined {
  let made = turn;
  while (made.previous && made.step?.type !== 'choose') made = made.previous;
  return made.previous;
}

/** The knots that a turn was in, in order. */
export function knotsOf({ moment }: Turn): string[] {
  return [...moment.entered, moment.scene].map(knotOf);
}

/**
 * Plays held against a canonical path: how far along it they came, and where
 * they left it. What was found for a turn is remembered, so that in a long
 * play one never looks far back.
 */
export class Course {
  readonly #places: ReadonlyMap<string, number>;
  readonly #reached = new WeakMap<Turn, number>();
  readonly #strays = new WeakMap<Turn, Turn>();

  /** `canon`: the knots of the path, in order. */
  constructor(canon: readonly string[]) {
    this.#places = new Map(canon.map((knot, index) => [knot, index + 1]));
  }

  /** Scenes of the path up to the last of them that the play was in; 0 before the first. */
  reached(last: Turn): number {
    let found: number | undefined;
    for (let turn: Turn | undefined = last; turn && found === undefined; turn = turn.previous) {
      found = this.#reached.get(turn) ?? this.#places.get(knotOf(turn.moment.scene));
    }
    this.#reached.set(last, found ?? 0);
    return found ?? 0;
  }

  /** The first turn off the path, whose step left it; undefined on the path. */
  strayOf(last: Turn): Turn | undefined {
    const { strayed } = last;
    if (strayed === undefined) return undefined;
    let found: Turn | undefined = last;
    while (found && found.depth > strayed) found = this.#strays.get(found) ?? found.previous;
    if (found) this.#strays.set(last, found);
    return found;
  }
}
