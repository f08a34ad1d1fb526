import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphemes, surelyAdvances, textWidth } from '../../src/reader/width.ts';

describe('textWidth', () => {
  it.each([
    ['plain words, 12', 15],
    ['“curly—quotes”…', 15],
    ['naïve Łódź Москва Ελλάδα', 24],
    ['a\u00a0b', 3],
    ['◆ ◇ ✓ ▌ ─ ⌄', 11],
    ['漢字', 4],
    ['ｆｕｌｌ', 8],
    ['한국어', 6],
    ['❤', 1],
    ['❤\ufe0f', 2],
    ['👩\u200d🚀', 2],
    ['👨\u200d👩\u200d👧\u200d👦', 2],
    ['🇩🇪', 2],
    ['1\ufe0f\u20e3', 2],
    ['👍🏽', 2],
    ['q\u0301', 1],
  ])('takes %j for %i columns', (text, columns) => {
    expect(textWidth(text)).toBe(columns);
  });

  it('gives no column to what cannot stand alone', () => {
    for (const alone of [
      '\u0301',
      '\u200b',
      '\u200d',
      '\u202e',
      '\u00ad',
      '\x1b',
      '\u009b',
      '\n',
      '\u2028',
    ]) {
      expect(textWidth(alone), JSON.stringify(alone)).toBe(0);
    }
  });
});

describe('graphemes', () => {
  it('keeps together what a reader sees as one character', () => {
    const text = 'a👩\u200d🚀q\u0301字';
    expect(graphemes(text)).toEqual([
      { text: 'a', width: 1 },
      { text: '👩\u200d🚀', width: 2 },
      { text: 'q\u0301', width: 1 },
      { text: '字', width: 2 },
    ]);
  });
});

describe('simple text', () => {
  const letter = fc.constantFrom(...'aZ ~éЖλ—“…─◆✓↑漢かア한。ー');

  it('falls into the graphemes that Unicode says', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    fc.assert(
      fc.property(fc.array(letter), (letters) => {
        const text = letters.join('');
        const parts = Array.from(segmenter.segment(text), ({ segment }) => segment);
        expect(graphemes(text).map((grapheme) => grapheme.text)).toEqual(parts);
        expect(textWidth(text)).toBe(letters.reduce((sum, one) => sum + textWidth(one), 0));
      }),
    );
  });
});

describe('surelyAdvances', () => {
  it('trusts letters, signs of typography, rules, and ideographs', () => {
    for (const narrow of 'aZ ~éЖλ—“…─◆✓↑') expect(surelyAdvances(narrow), narrow).toBe(1);
    for (const wide of '漢かア한Ａ。') expect(surelyAdvances(wide), wide).toBe(2);
  });

  it('distrusts whatever a terminal could see differently', () => {
    for (const doubtful of ['👍', '❤\ufe0f', 'q\u0301', '🇩🇪', 'न', 'ب', '\u25fd']) {
      expect(surelyAdvances(doubtful), doubtful).toBeUndefined();
    }
  });

  it('agrees with the columns that are counted', () => {
    const characters = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code));
    const disagree = (character: string) => {
      const sure = surelyAdvances(character);
      return sure !== undefined && sure !== textWidth(character);
    };
    expect(characters.filter(disagree)).toEqual([]);
  });
});
