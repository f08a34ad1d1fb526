import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCharacters } from '../../src/reader/characters.ts';
import { graphemes, textWidth } from '../../src/reader/width.ts';

/** Each character of `text` with its class, quotes decided. */
function classes(text: string): string {
  const { classes: found } = readCharacters(text);
  return found.join(' ');
}

describe('readCharacters', () => {
  it('gives every character the width the terminal gives it', () => {
    for (let code = 0x20; code < 0x1_0000; code += code < 0x3100 || code > 0xff00 ? 1 : 61) {
      const character = String.fromCharCode(code);
      const { widths } = readCharacters(character);
      if (widths[0] !== textWidth(character)) expect.fail(`U+${code.toString(16)}`);
    }
  });

  it('cuts text where its graphemes end', () => {
    const unit = fc.constantFrom(
      'a',
      'é',
      ' ',
      '漢',
      '한',
      '\u0301',
      '\u200D',
      '👩',
      '🇬',
      '\uFE0F',
      '1',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 600 }), (text) => {
        const { count, starts, widths } = readCharacters(text);
        const parts = graphemes(text);
        expect(count).toBe(parts.length);
        expect(widths).toEqual(parts.map((part) => part.width));
        expect(parts.map((_, at) => text.slice(starts[at], starts[at + 1]))).toEqual(
          parts.map((part) => part.text),
        );
      }),
    );
  });

  it('keeps a grapheme whole however long it is and wherever it stands', () => {
    const text = `e${'\u0301'.repeat(10_000)}e`;
    expect(readCharacters(text).starts).toEqual([0, 10_001, 10_002]);
    for (const before of [250, 251, 252, 253, 254, 255]) {
      expect(readCharacters(`${'한'.repeat(before)}👩\u200D🚀`).count).toBe(before + 1);
    }
  });

  it.each([
    ['"a"', 'open letter close'],
    ['“a”', 'open letter close'],
    ['("a")', 'open open letter close close'],
    ['„a“', 'open letter close'],
    ['»a«', 'open letter close'],
    ['”a”', 'open letter close'],
    ['« a »', 'open space letter space close'],
    ['"—a', 'open dash letter'],
    ['a—" a', 'letter dash close space letter'],
    ['a—"a', 'letter dash open letter'],
    ['a"—a', 'letter close dash letter'],
    ['说“你”他', 'wide open wide close wide'],
    ["n't", 'letter quote letter'],
    ['n’t', 'letter close letter'],
  ])('decides the sides of the quotes in %s', (text, expected) => {
    expect(classes(text)).toBe(expected);
  });

  it('tells a dash from a hyphen by what is around it', () => {
    expect(classes('a-b')).toBe('letter hyphen letter');
    expect(classes('a--b')).toBe('letter dash dash letter');
    expect(classes('a - b')).toBe('letter space dash space letter');
  });
});
