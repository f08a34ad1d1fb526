import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { difference, painted } from '../../../src/playthrough/update/difference.ts';

describe('a difference', () => {
  const diff = difference('x.yaml', 'a\nb\n', 'a\nc\n');

  it('is a unified diff, and nothing where there is none', () => {
    expect(diff).toBe('--- x.yaml\n+++ x.yaml\n@@ -1,2 +1,2 @@\n a\n-b\n+c\n');
    expect(difference('x.yaml', 'a\n', 'a\n')).toBe('');
  });

  it('can be shown in colours, which say nothing that the signs do not', () => {
    const shown = painted(diff);
    expect(shown).toContain('\x1b[32m+c\x1b[39m');
    expect(shown).toContain('\x1b[31m-b\x1b[39m');
    expect(stripVTControlCharacters(shown)).toBe(diff);
  });
});
