import 'inkjs/engine/Story';
import { Container } from 'inkjs/engine/Container';
import type { InkObject } from 'inkjs/engine/Object';

/**
 * A number for every spot of a compiled story: one before each object of each
 * container, and one at the container's end. The numbers are dense, from 0, and
 * the same for every program compiled from the same sources.
 */
export class Spots {
  /** How many spots there are. */
  readonly count: number;
  /** Every container, in the order of its numbers. */
  readonly containers: readonly Container[];
  readonly #bases = new Map<Container, number>();
  readonly #owners: Container[] = [];

  constructor(root: Container) {
    const containers: Container[] = [];
    let count = 0;
    const number = (container: Container): void => {
      this.#bases.set(container, count);
      containers.push(container);
      for (let i = 0; i <= container.content.length; i++) this.#owners.push(container);
      count += container.content.length + 1;
      for (const each of container.content) if (each instanceof Container) number(each);
      for (const each of container.namedOnlyContent?.values() ?? []) {
        if (each instanceof Container) number(each);
      }
    };
    number(root);
    this.count = count;
    this.containers = containers;
  }

  /** The number of the first spot of `container`; the others follow in order. */
  baseOf(container: Container): number {
    const base = this.#bases.get(container);
    if (base === undefined) throw new Error('this container is of another story');
    return base;
  }

  /** The number of the spot before the object at `index`, or of the container's end. */
  at(container: Container, index: number): number {
    return this.baseOf(container) + Math.min(Math.max(index, 0), container.content.length);
  }

  /** The container of a spot. */
  containerOf(spot: number): Container {
    const owner = this.#owners[spot];
    if (!owner) throw new Error(`there is no spot ${spot}`);
    return owner;
  }

  /** The object behind a spot; undefined at a container's end. */
  objectAt(spot: number): InkObject | undefined {
    const container = this.containerOf(spot);
    return container.content[spot - this.baseOf(container)];
  }
}
