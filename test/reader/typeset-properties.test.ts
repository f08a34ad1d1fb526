import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TypesetLine, typeset } from '../../src/reader/typeset.ts';
import { textWidth } from '../../src/reader/width.ts';
import type { Span } from '../../src/story/markup.ts';

const textOf = (line: TypesetLine): string => line.spans.map((span) => span.text).join('');

/** The lines of `text` as they would stand on the page. */
const set = (text: string, measure: number): string[] =>
  typeset([{ text }], { measure }).map(textOf);

const unit = fc.constantFrom(
  ...[
    'a',
    'b',
    'é',
    'word',
    'telecommunications',
    '7',
    '漢',
    '字',
    'っ',
    '한',
    '👩\u200D🚀',
    '🇬🇧',
    '❤\uFE0F',
  ],
  ...[
    '—',
    '–',
    '-',
    '/',
    '“',
    '”',
    '’',
    '"',
    "'",
    '(',
    ')',
    '「',
    '」',
    '。',
    ',',
    '.',
    '…',
    '!',
    '_',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    '  ',
    '\u3000',
    '\u00A0',
    '\u200B',
    '\u2060',
    '\u0301',
    '\u200D',
    '\uFE0F',
    '\n',
  ],
);
const text = fc.array(unit, { maxLength: 60 }).map((parts) => parts.join(''));
const paragraph: fc.Arbitrary<Span[]> = fc.array(
  fc.record({ text, italic: fc.boolean(), bold: fc.boolean() }).map((span) => ({
    text: span.text,
    ...(span.italic && { italic: true }),
    ...(span.bold && { bold: true }),
  })),
  { maxLength: 5 },
);
const room = fc.record({
  measure: fc.integer({ min: 2, max: 60 }),
  first: fc.integer({ min: 0, max: 70 }),
  hang: fc.integer({ min: 0, max: 70 }),
});

describe('typeset, whatever the paragraph,', () => {
  it('makes no line wider than the measure', () => {
    fc.assert(
      fc.property(paragraph, room, (spans, { measure, ...indents }) => {
        for (const line of typeset(spans, { measure, ...indents })) {
          expect(line.indent + textWidth(textOf(line))).toBeLessThanOrEqual(measure);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('draws the whole text, less the white space at line ends', () => {
    fc.assert(
      fc.property(paragraph, room, (spans, measure) => {
        const plain = spans.map((span) => span.text).join('');
        let next = 0;
        for (const line of typeset(spans, measure)) {
          expect(line.start).toBe(next);
          const drawn = textOf(line);
          expect(plain.slice(line.start, line.start + drawn.length)).toBe(drawn);
          expect(plain.slice(line.start + drawn.length, line.end)).toMatch(/^[\s\u200B]*$/);
          next = line.end;
        }
        expect(next).toBe(plain.length);
      }),
      { numRuns: 500 },
    );
  });

  it('breaks a line at every newline', () => {
    fc.assert(
      fc.property(paragraph, room, (spans, measure) => {
        const plain = spans.map((span) => span.text).join('');
        const ends = typeset(spans, measure).map((line) => line.end);
        for (const { index } of plain.matchAll(/\n/g)) expect(ends).toContain(index + 1);
      }),
    );
  });

  it('keeps the emphasis of every character', () => {
    fc.assert(
      fc.property(paragraph, room, (spans, measure) => {
        const looks = (parts: readonly Span[]): string[] =>
          parts.flatMap(({ text: own, ...look }) =>
            Array.from({ length: own.length }, () => JSON.stringify(look)),
          );
        const all = looks(spans);
        for (const line of typeset(spans, measure)) {
          expect(looks(line.spans)).toEqual(
            all.slice(line.start, line.start + textOf(line).length),
          );
        }
      }),
    );
  });

  it('splits no word that fits, and sets no line off with closing punctuation', () => {
    const word = fc.stringMatching(/^[“(]?[a-z]{1,8}[,.!?…]?[”)]?$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 12, max: 40 }),
        (words, measure) => {
          expect(set(words.join(' '), measure).flatMap((line) => line.split(' '))).toEqual(words);
        },
      ),
    );
  });

  it('finds the least ragged of all ways to break', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(words, fc.integer({ min: 9, max: 24 }), (all, measure) => {
        const cost = (lines: readonly string[]): number => {
          const last = lines.at(-1)?.length ?? 0;
          const runt = lines.length > 1 && last < 0.12 * measure ? measure ** 2 : 0;
          return lines.slice(0, -1).reduce((sum, line) => sum + (measure - line.length) ** 2, runt);
        };
        let least = Number.POSITIVE_INFINITY;
        for (let breaks = 0; breaks < 2 ** (all.length - 1); breaks++) {
          const lines = all
            .reduce((joined, own, at) => joined + (breaks & (1 << (at - 1)) ? '\n' : ' ') + own)
            .split('\n');
          if (lines.every((line) => line.length <= measure)) least = Math.min(least, cost(lines));
        }
        expect(cost(set(all.join(' '), measure))).toBe(least);
      }),
    );
  });
});
