import { blocksOf, textOf } from '../../session/block.ts';
import type { Turn } from '../../session/turn.ts';
import type { Anchor } from '../layout.ts';

/**
 * The place in `now` that `place` was in `then`, the same turn before its story
 * was edited: at the paragraph with the same words, or else where the
 * paragraphs around it are.
 */
export function samePlace(then: Turn, { block, offset }: Anchor, now: Turn): Anchor {
  const before = blocksOf(then).map(textOf);
  const after = blocksOf(now).map(textOf);
  const beyond = block - before.length;
  if (beyond >= 0) return { block: after.length + beyond, offset };
  const found = nearest(before, block, after);
  const at = Math.max(0, Math.min(found, after.length - 1));
  return { block: at, offset: Math.min(offset, after[at]?.length ?? 0) };
}

/** Index in `after` of what was at `block` in `before`, by its own words or those of its nearest neighbour. */
function nearest(before: readonly string[], block: number, after: readonly string[]): number {
  for (let off = 0; off < before.length; off++) {
    for (const step of [-off, off]) {
      const text = before[block + step];
      const same = after.flatMap((each, index) => (each === text ? [index - step] : []));
      const [first] = same.sort((a, b) => Math.abs(a - block) - Math.abs(b - block));
      if (first !== undefined) return first;
    }
  }
  return block;
}
