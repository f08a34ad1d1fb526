import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { cutOff, difference, painted } from '../../../src/playthrough/update/difference.ts';

describe('a difference', () => {
  const diff = difference('x.yaml', 'a\nb\n', 'a\nc\n');

  it('is a unified diff, and nothing where there is none', () => {
    expect(diff).toBe('--- x.yaml\n+++ x.yaml\n@@ -1,2 +1,2 @@\n a\n-b\n+c\n');
    expect(difference('x.yaml', 'a\n', 'a\n')).toBe('');
  });

  const numbered = (count: number, word: string) =>
    Array.from({ length: count }, (_, i) => `${word} ${i}\n`).join('');

  it('of texts that have next to nothing in common is one block', () => {
    const [before, after] = [numbered(20_000, 'a'), numbered(20_000, 'b')];
    const long = difference('x', `same\n${before}end\n`, `same\n${after}end\n`);
    const lines = long.split('\n');
    expect(lines.slice(0, 5)).toEqual([
      '--- x',
      '+++ x',
      '@@ -1,20002 +1,20002 @@',
      ' same',
      '-a 0',
    ]);
    expect(lines.slice(-3)).toEqual(['+b 19999', ' end', '']);
    expect(lines).toHaveLength(3 + 2 + 40_000 + 1);
  });

  it('is cut off where it is long, and says by how much', () => {
    expect(cutOff(diff, 10)).toBe(diff);
    const long = difference('x', numbered(40, 'a'), numbered(40, 'b'));
    expect(cutOff(long, 10).split('\n').slice(8)).toEqual([
      '-a 5',
      '-a 6',
      '… and 73 more lines',
      '',
    ]);
  });

  it('can be shown in colours, which say nothing that the signs do not', () => {
    const shown = painted(diff);
    expect(shown).toContain('\x1b[32m+c\x1b[39m');
    expect(shown).toContain('\x1b[31m-b\x1b[39m');
    expect(stripVTControlCharacters(shown)).toBe(diff);
  });
});
