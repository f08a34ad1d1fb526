import fc from 'fast-check';

/** A tree of numbers; what each means is up to where in a program it stands. */
export interface Node {
  readonly n: number;
  readonly kids: readonly Node[];
}

/** The plainest node, which stands in for those that a tree does not have. */
export const LEAF: Node = { n: 0, kids: [] };

/** Arbitrary trees; they shrink towards `LEAF`. */
export const { tree } = fc.letrec<{ tree: Node }>((tie) => ({
  tree: fc.record({
    n: fc.nat({ max: 9_999 }),
    kids: fc.oneof({ maxDepth: 4, depthSize: 'max' }, fc.constant([]), {
      weight: 3,
      arbitrary: fc.array(tie('tree'), { maxLength: 4, size: 'max' }),
    }),
  }),
}));

/** The kid at `index`, or the plainest node. */
export function kid({ kids }: Node, index: number): Node {
  return kids[index] ?? LEAF;
}

/** What `n` falls on, modulo what there is. */
export function pick<T>(from: readonly T[], n: number): T {
  const picked = from[n % from.length];
  if (picked === undefined) throw new Error('nothing to pick from');
  return picked;
}

/** A list in which each item stands as often as its weight says. */
export function weighted<T>(...items: readonly (readonly [weight: number, item: T])[]): T[] {
  return items.flatMap(([weight, item]) => Array.from({ length: weight }, () => item));
}
