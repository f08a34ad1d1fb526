import type { InkObject } from 'inkjs/engine/Object';
import type { Liveness } from '../../story/liveness/liveness.ts';

/** What a count holds before it is first set. */
const NEVER = -0x8000_0000;

/** The names under which a story remembers things, numbered. */
export class Names {
  readonly numbers = new Map<string, number>();
  readonly list: string[] = [];

  constructor(names: Iterable<string>) {
    for (const name of names) this.numberOf(name);
  }

  numberOf(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.numbers.set(name, this.list.length);
    this.list.push(name);
    return this.list.length - 1;
  }
}

/** Counts by the path of a container: as much of a `Map` as ink uses, and copied in an instant. */
export class Counts {
  readonly #names: Names;
  #values: Int32Array;

  constructor(names: Names, values = new Int32Array(names.list.length).fill(NEVER)) {
    this.#names = names;
    this.#values = values;
  }

  get(name: string): number | undefined {
    return this.at(this.#names.numbers.get(name) ?? -1);
  }

  /** The count numbered so; undefined where it was never set. */
  at(number: number): number | undefined {
    const value = this.#values[number] ?? NEVER;
    return value === NEVER ? undefined : value;
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  set(name: string, value: number): this {
    const number = this.#names.numberOf(name);
    if (number >= this.#values.length) {
      const wider = new Int32Array(this.#names.list.length).fill(NEVER);
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[number] = value;
    return this;
  }

  copy(): Counts {
    return new Counts(this.#names, this.#values.slice());
  }
}

/** Values of global variables by name: as much of a `Map` as ink uses, and copied in an instant. */
export class Values {
  readonly #names: Names;
  readonly #values: (InkObject | undefined)[];

  constructor(names: Names, values: (InkObject | undefined)[] = names.list.map(() => undefined)) {
    this.#names = names;
    this.#values = values;
  }

  get(name: string): InkObject | undefined {
    return this.at(this.#names.numbers.get(name) ?? -1);
  }

  /** The value numbered so; undefined where there is none. */
  at(number: number): InkObject | undefined {
    return this.#values[number];
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  set(name: string, value: InkObject): this {
    this.#values[this.#names.numberOf(name)] = value;
    return this;
  }

  copy(): Values {
    return new Values(this.#names, this.#values.slice());
  }
}

/** The names of everything that states of one story remember. */
export interface Vocabulary {
  readonly globals: Names;
  readonly visits: Names;
  readonly turns: Names;
}

/** The names that `liveness` knows; others are added as they come up. */
export function vocabularyOf({ globals, spots }: Liveness): Vocabulary {
  const counted = (turns: boolean) =>
    spots.containers
      .filter((each) => (turns ? each.turnIndexShouldBeCounted : each.visitsShouldBeCounted))
      .map((each) => each.path.toString());
  return {
    globals: new Names(globals),
    visits: new Names(counted(false)),
    turns: new Names(counted(true)),
  };
}
