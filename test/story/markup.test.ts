import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkup, plainText } from '../../src/story/markup.ts';

/** Spans written out with `<i>` and `<b>`, so that examples stay on one line. */
function shown(text: string): string {
  return parseMarkup(text)
    .map((span) => {
      const inner = span.bold ? `<b>${span.text}</b>` : span.text;
      return span.italic ? `<i>${inner}</i>` : inner;
    })
    .join('');
}

describe('parseMarkup', () => {
  it('gives spans, with emphasis only where there is some', () => {
    expect(parseMarkup('She _did_ say *no*.')).toEqual([
      { text: 'She ' },
      { text: 'did', italic: true },
      { text: ' say ' },
      { text: 'no', bold: true },
      { text: '.' },
    ]);
    expect(parseMarkup('')).toEqual([]);
  });

  it.each([
    ['_Well,_ she said', '<i>Well,</i> she said'],
    ['a _longer stretch, with commas,_ too', 'a <i>longer stretch, with commas,</i> too'],
    ['“_Stop!_”', '“<i>Stop!</i>”'],
    ['_“Stop!”_', '<i>“Stop!”</i>'],
    ['"_Stop!_"', '"<i>Stop!</i>"'],
    ['(_sic_)', '(<i>sic</i>)'],
    ['and then—_crack_—it went', 'and then—<i>crack</i>—it went'],
    ['the _Nancy_’s crew', 'the <i>Nancy</i>’s crew'],
    ['the _Nancy_-class ships', 'the <i>Nancy</i>-class ships'],
    ['…_what_?', '…<i>what</i>?'],
    ['¿_Qué_?', '¿<i>Qué</i>?'],
    ['»_Nein_«', '»<i>Nein</i>«'],
    ['他说*很好*。', '他说<b>很好</b>。'],
    ['他*很*好', '他<b>很</b>好'],
    ['𠮷*好*', '𠮷<b>好</b>'],
    ['_—and then_', '<i>—and then</i>'],
    ['_one\ntwo_', '<i>one\ntwo</i>'],
  ])('reads %j', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    ['_a *b* c_', '<i>a </i><i><b>b</b></i><i> c</i>'],
    ['*a _b_ c*', '<b>a </b><i><b>b</b></i><b> c</b>'],
    ['_*both*_', '<i><b>both</b></i>'],
    ['*_both_* and', '<i><b>both</b></i> and'],
    ['<b>_both_</b>', '<i><b>both</b></i>'],
    ['<i>a _b_ c</i>', '<i>a b c</i>'],
  ])('nests %j', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    'snake_case_name',
    '2 * 3 * 4',
    '2*3*4',
    '***',
    '* * *',
    '___',
    'fill in: ___ and ___.',
    '_',
    'a lone _ here',
    'a lone * there',
    'the “_” and the “*” keys, "_" and "*" too',
    '"_" or "_", -_- and -_-',
    '(_), [*], (_), [*]',
    '_*_, then',
    '_never closed',
    'never opened_',
    '_ not a word _',
    '**double**',
    '__init__',
    'f*ck and sh*t',
    '_a_b',
    'a < b > c',
    '<u>unknown</u> <i class="x">tag</i>',
    '<i>never closed',
    'never opened</b>',
    '<i>crossed</em>',
  ])('leaves %j alone', (text) => {
    expect(parseMarkup(text)).toEqual([{ text }]);
  });

  it('lets the inner of two crossing marks go', () => {
    expect(shown('*a _b* c_')).toBe('<b>a _b</b> c_');
    expect(shown('_a _b_')).toBe('_a <i>b</i>');
    expect(shown('_a_ *b_ c*')).toBe('<i>a</i> <b>b_ c</b>');
  });

  it('takes a mark behind a backslash as a letter', () => {
    expect(shown('\\_not\\_ and \\*not\\*')).toBe('_not_ and *not*');
    expect(shown('_a\\_b_')).toBe('<i>a_b</i>');
    expect(shown('C:\\temp')).toBe('C:\\temp');
  });

  it('reads the tags existing stories use, in either case', () => {
    expect(shown('<i>a</i> <em>b</em> <b>c</b> <STRONG>d</STRONG>')).toBe(
      '<i>a</i> <i>b</i> <b>c</b> <b>d</b>',
    );
    expect(shown('in<i>side</i> a word')).toBe('in<i>side</i> a word');
    expect(shown('one<br>two<br/>three<BR />four')).toBe('one\ntwo\nthree\nfour');
    expect(shown('_one<br>two_')).toBe('<i>one\ntwo</i>');
  });

  it('reads tens of thousands of marks without slowing to a crawl', () => {
    for (const unit of ['_', '_a ', '_*', 'a_ ', '<i>', '</b>', '_a *b ', '*_a_ ']) {
      const text = unit.repeat(20_000) + 'b* '.repeat(20_000);
      const from = performance.now();
      expect(plainText(text).length).toBeGreaterThan(0);
      expect(performance.now() - from).toBeLessThan(2_000);
    }
  });
});

const letters = fc.constantFrom(
  'a',
  'é',
  '漢',
  '7',
  '🔑',
  ' ',
  '\n',
  '.',
  ',',
  '“',
  '”',
  '—',
  '"',
  '-',
);
const marks = fc.constantFrom('_', '*', '__', '\\');
const tags = fc.constantFrom('<i>', '</i>', '<b>', '</b>', '<em>', '</em>', '<u>', '<');
const prose = (unit: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(unit, { maxLength: 40 }).map((parts) => parts.join(''));

describe('plainText', () => {
  it('is the text as read, without its marks', () => {
    expect(plainText('_a *b* c_ <i>d</i> ___ \\_')).toBe('a b c d ___ _');
  });

  it('never loses anything but marks', () => {
    fc.assert(
      fc.property(prose(fc.oneof(letters, marks)), (text) => {
        const bare = (source: string): string => source.replace(/[_*\\]/g, '');
        expect(bare(plainText(text))).toBe(bare(text));
      }),
    );
  });

  it('never loses anything but marks and tags', () => {
    fc.assert(
      fc.property(prose(fc.oneof(letters, marks, tags)), (text) => {
        const bare = (source: string): string =>
          source.replace(/<\/?(i|b|em)>/g, '').replace(/[_*\\]/g, '');
        expect(bare(plainText(text))).toBe(bare(text));
      }),
    );
  });

  it('keeps text without marks as it is', () => {
    fc.assert(
      fc.property(prose(letters), (text) => {
        expect(parseMarkup(text)).toEqual(text === '' ? [] : [{ text }]);
      }),
    );
  });

  it('has neither empty spans nor neighbours that look alike', () => {
    fc.assert(
      fc.property(prose(fc.oneof(letters, marks, tags)), (text) => {
        const looks = parseMarkup(text).map((span) => {
          expect(span.text).not.toBe('');
          return `${span.italic ?? false} ${span.bold ?? false}`;
        });
        for (const [at, look] of looks.entries()) expect(look).not.toBe(looks[at + 1]);
      }),
    );
  });
});
