import 'inkjs/engine/Story';
import type { InkObject } from 'inkjs/engine/Object';
import {
  BoolValue,
  DivertTargetValue,
  FloatValue,
  IntValue,
  ListValue,
  StringValue,
  VariablePointerValue,
} from 'inkjs/engine/Value';
import { Digest } from './digest.ts';

/** A digest that takes ink's values; `ordersLists` where the order of a list's items can be told. */
export class ValueDigest extends Digest {
  readonly #ordersLists: boolean;

  constructor(ordersLists: boolean) {
    super();
    this.#ordersLists = ordersLists;
  }

  addValue(value: InkObject | undefined): void {
    if (value instanceof IntValue) {
      this.add(1);
      this.addNumber(value.value ?? 0);
    } else if (value instanceof BoolValue) {
      this.add(value.value ? 3 : 2);
    } else if (value instanceof FloatValue) {
      this.add(4);
      this.addNumber(value.value ?? 0);
    } else if (value instanceof StringValue) {
      this.add(5);
      this.addText(value.value ?? '');
    } else if (value instanceof DivertTargetValue) {
      this.add(6);
      this.addText(String(value.value));
    } else if (value instanceof VariablePointerValue) {
      this.add(7);
      this.addText(value.value ?? '');
      this.add(value.contextIndex);
    } else if (value instanceof ListValue) {
      this.#addList(value);
    } else {
      this.add(9);
      this.addText(value === undefined ? '' : value.constructor.name);
    }
  }

  /** Where an empty list came from; nothing of what is no list. */
  addOrigins(value: InkObject | undefined): void {
    const names = value instanceof ListValue ? value.value?.originNames : undefined;
    this.addText(names ? [...new Set(names)].sort().join() : '');
  }

  #addList(value: ListValue): void {
    const items = [...(value.value ?? [])];
    this.add(8);
    this.add(items.length);
    if (items.length === 0) this.addOrigins(value);
    // Of two items of the same rank, the first is the greatest.
    const isRanked = new Set(items.map(([, rank]) => rank)).size === items.length;
    if (isRanked && !this.#ordersLists) items.sort(([, a], [, b]) => a - b);
    for (const [name] of items) this.addText(name);
  }
}
