import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksum } from '../../src/story/checksum.ts';

const of = (text: string) => checksum(Buffer.from(text));

describe('a checksum', () => {
  it('is sixteen hex digits, the same wherever the bytes lie', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.nat(7), (bytes, offset) => {
        const room = new Uint8Array(bytes.length + offset);
        room.set(bytes, offset);
        expect(checksum(bytes)).toMatch(/^[0-9a-f]{16}$/);
        expect(checksum(room.subarray(offset))).toBe(checksum(bytes));
      }),
    );
  });

  it('tells all of a hundred thousand short names apart, by any half of it', () => {
    const sums = Array.from({ length: 100_000 }, (_, i) => of(`story ${i}`));
    expect(new Set(sums.map((sum) => sum.slice(0, 12))).size).toBe(sums.length);
    expect(new Set(sums.map((sum) => sum.slice(4))).size).toBe(sums.length);
  });

  it('notices any one bit that flips, and any byte that is gone', () => {
    const bytes = Buffer.from('She kept it, and felt her way down. '.repeat(30));
    const sums = new Set([checksum(bytes)]);
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const flipped = Buffer.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      sums.add(checksum(flipped));
    }
    for (let cut = 0; cut < bytes.length; cut++) sums.add(checksum(bytes.subarray(0, cut)));
    expect(sums.size).toBe(1 + bytes.length * 9);
  });
});
