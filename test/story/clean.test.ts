import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/story/clean.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((units) => String.fromCharCode(...units)),
  fc.string({
    unit: fc.constantFrom(
      'a',
      'e',
      '\u0301',
      '\u0344',
      '\r',
      '\n',
      '\u001b',
      '\u009b',
      '\ud83d',
      '\udd11',
    ),
  }),
);

describe('clean', () => {
  it('keeps ordinary prose as it is', () => {
    for (const prose of [
      '“Well—perhaps,” she said… and paid £3½ for it.',
      'naïve café, Łódź, Ελλάδα, Москва, 日本語「はい」。',
      'one\ntwo\n\nthree',
      'Mr\u00A0Hale, 20\u202F%',
      '👩\u200D🚀 ❤\uFE0F 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
      'می\u200Cخواهم, ก\u200Bข, a\u2060b',
    ]) {
      expect(clean(prose)).toBe(prose);
    }
  });

  it('takes the sting out of escape sequences, seven bits and eight', () => {
    expect(clean('a\u001b[31mred')).toBe('a[31mred');
    expect(clean('a\u009b31mred')).toBe('a31mred');
    expect(clean('\u001b]0;owned\u0007title')).toBe(']0;ownedtitle');
    expect(clean('\u0085\u0090\u009c\u007f\u0000')).toBe('');
  });

  it('knows one line end', () => {
    expect(clean('a\r\nb\rc\u2028d\u2029e\vf\fg')).toBe('a\nb\nc\nd\ne\nf\ng');
  });

  it('turns a tab into a space', () => {
    expect(clean('a\tb')).toBe('a b');
  });

  it('drops what would reorder or hide text', () => {
    expect(clean('\uFEFFuser\u202E\u2066 // admin\u2069\u202C')).toBe('user // admin');
    expect(clean('\u200Ea\u200Fb\u061Cc\u206Fd')).toBe('abcd');
  });

  it('drops soft hyphens, as no two terminals draw them alike', () => {
    expect(clean('tele\u00ADcommunications')).toBe('telecommunications');
  });

  it('composes letters and their accents', () => {
    expect(clean('cafe\u0301')).toBe('café');
    expect(clean('e\u0007\u0301')).toBe('é');
  });

  it('drops half characters and never makes a whole one out of two', () => {
    expect(clean('a\ud83db\udd11c')).toBe('abc');
    expect(clean('\ud83d\u0001\udd11')).toBe('');
    expect(clean('\ud83d\ud83d\udd11')).toBe('🔑');
  });

  it('cuts a tower of marks down to thirty', () => {
    expect(clean(`x${'\u0301'.repeat(10_000)}y`)).toBe(`x${'\u0301'.repeat(30)}y`);
  });

  it('leaves no control character but the newline', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(clean(text)).not.toMatch(/[^\P{Cc}\n]|\p{Surrogate}|\p{Bidi_Control}/u);
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(clean(clean(text))).toBe(clean(text));
      }),
    );
  });

  it('keeps every printable character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(clean(text)).toBe(text);
      }),
    );
  });
});
