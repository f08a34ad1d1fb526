import 'inkjs/engine/Story';
import type { Container } from 'inkjs/engine/Container';

/** What a slot holds: see `Slots`. */
export type SlotKind = 'global' | 'origins' | 'visits' | 'turn' | 'turns' | 'chance' | 'temporary';

/** One thing that a story remembers and can read. */
export interface Slot {
  readonly kind: SlotKind;
  /** The variable's name, or the path of the container counted. */
  readonly name: string;
}

/**
 * All that a story remembers and reads anywhere, numbered from 0: the value of
 * a global variable; the lists that an empty list in it came from (`origins`);
 * the visits to a container; the turn it was last visited in (`turn`); the
 * number of turns played (`turns`); the state of chance; temporary variables,
 * by name.
 */
export class Slots {
  readonly list: Slot[] = [];
  readonly #numbers = new Map<string, number>();

  of(kind: SlotKind, name = ''): number {
    const key = `${kind} ${name}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.list.length);
    this.list.push({ kind, name });
    return this.list.length - 1;
  }

  counting(kind: 'visits' | 'turn', container: Container): number {
    return this.of(kind, container.path.toString());
  }
}
