import { START } from '../story/graph.ts';
import { Numbers } from './numbers.ts';
import type { Way } from './way.ts';

/** The scene that a state is in, and the ids of the choices on offer there. */
export interface Place {
  readonly scene: string;
  readonly offers: readonly string[];
}

/** How a play is over, or broken off. */
export type Over = 'ended' | 'stopped' | 'failed';

/** What a move leads to: a state by its number, or how the play was over. */
export type Outcome =
  | { readonly state: number; readonly place: Place }
  | { readonly over: Over; readonly ending?: string };

/**
 * The states that were found and the moves between them. State 0 is before
 * every play, and its moves are the seeds; each other state is at a choice, and
 * its moves are the choices on offer, in order. States are expanded in the
 * order of their numbers, so that the moves of each stand together and the move
 * by which a state was found first is the last of a shortest play to it.
 */
export class Space {
  readonly seeds: readonly number[];
  /** By state, the move that it was found by; none for state 0. */
  readonly #foundBy = new Numbers();
  /** By state that was expanded, its first move. */
  readonly #firsts = new Numbers();
  /** By move, the state it leads to, or -1 less the number of how the play was over. */
  readonly #targets = new Numbers();
  /** By state, what stands there: as `Place` is numbered. */
  readonly #places = new Numbers();
  readonly places: Place[] = [];
  readonly #placeNumbers = new Map<string, number>();
  readonly #overs: { readonly over: Over; readonly ending?: string }[] = [];

  constructor(seeds: readonly number[]) {
    this.seeds = seeds;
    this.#foundBy.push(-1);
    this.#places.push(this.#numberOfPlace({ scene: START, offers: [] }));
  }

  get states(): number {
    return this.#foundBy.length;
  }

  get moves(): number {
    return this.#targets.length;
  }

  get expanded(): number {
    return this.#firsts.length;
  }

  get bytes(): number {
    return this.#foundBy.bytes + this.#places.bytes + this.#firsts.bytes + this.#targets.bytes;
  }

  /** Every way in which a play was over. */
  get overs(): readonly { readonly over: Over; readonly ending?: string }[] {
    return this.#overs;
  }

  /** Says that the moves that follow are those of the next state. */
  expandNext(): void {
    this.#firsts.push(this.moves);
  }

  /** Notes the next move; a state not seen before is found by it. */
  addMove(target: Outcome): number {
    if ('state' in target) {
      if (target.state === this.states) {
        this.#foundBy.push(this.moves);
        this.#places.push(this.#numberOfPlace(target.place));
      }
      return this.#targets.push(target.state);
    }
    return this.#targets.push(-1 - this.#numberOf(target));
  }

  /** The state that a move leads to, or -1 less the number in `overs`. */
  targetOf(move: number): number {
    return this.#targets.at(move);
  }

  placeOf(state: number): Place {
    return this.places[this.#places.at(state)] ?? { scene: START, offers: [] };
  }

  /** The choice that a move takes; none for a seed. */
  choiceOf(move: number): string | undefined {
    const state = this.originOf(move);
    return this.placeOf(state).offers[move - this.#firsts.at(state)];
  }

  /** The moves of a state: from the first up to, but not including, the second. */
  movesOf(state: number): readonly [first: number, end: number] {
    if (state >= this.expanded) return [0, 0];
    const end = state + 1 < this.expanded ? this.#firsts.at(state + 1) : this.moves;
    return [this.#firsts.at(state), end];
  }

  originOf(move: number): number {
    return this.#firsts.lastUpTo(move);
  }

  /** The move by which a state was found first. */
  foundBy(state: number): number {
    return this.#foundBy.at(state);
  }

  /** A shortest play of all that make `move`, that move included. */
  wayBy(move: number): Way {
    const choices: number[] = [];
    for (let at = move; ; ) {
      const state = this.originOf(at);
      const index = at - this.#firsts.at(state);
      if (state === 0) return { seed: this.seeds[index] ?? 0, choices: choices.reverse() };
      choices.push(index);
      at = this.foundBy(state);
    }
  }

  /** A shortest play to a state. */
  wayTo(state: number): Way {
    return this.wayBy(this.foundBy(state));
  }

  #numberOfPlace(place: Place): number {
    const key = [place.scene, ...place.offers].join('|');
    const known = this.#placeNumbers.get(key);
    if (known !== undefined) return known;
    this.#placeNumbers.set(key, this.places.length);
    return this.places.push(place) - 1;
  }

  #numberOf({ over, ending }: { over: Over; ending?: string }): number {
    const known = this.#overs.findIndex((each) => each.over === over && each.ending === ending);
    if (known >= 0) return known;
    return this.#overs.push({ over, ...(ending !== undefined && { ending }) }) - 1;
  }
}
