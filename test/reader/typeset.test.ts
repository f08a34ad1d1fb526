import { describe, expect, it } from 'vitest';
import { type Measure, type TypesetLine, typeset } from '../../src/reader/typeset.ts';
import { parseMarkup } from '../../src/story/markup.ts';

const textOf = (line: TypesetLine): string => line.spans.map((span) => span.text).join('');

/** The lines of `text` as they would stand on the page. */
function set(text: string, measure: number, indents: Omit<Measure, 'measure'> = {}): string[] {
  return typeset([{ text }], { measure, ...indents }).map(
    (line) => ' '.repeat(line.indent) + textOf(line),
  );
}

const HARBOUR =
  'The tide had gone out further than anyone in the village could remember, past the ' +
  'second groyne and the iron ribs of the wreck, and the harbour lay open like a drawer ' +
  'that somebody had forgotten to push shut. Ines walked down the slip with her shoes in ' +
  'one hand. She counted the boats, as she counted everything, under her breath; there ' +
  'were eleven, leaning on their keels at eleven different angles, and none of them was ' +
  'the one that she had come to see. Behind her the chapel clock struck a quarter to some ' +
  'hour or other. Nothing moved on the mud except a heron, which considered her for a while, ' +
  'found her wanting, and went back to its own reflection.';

/** The same words, each line filled with as many as it holds. */
function greedy(text: string, measure: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = `${lines.at(-1)} ${word}`.trimStart();
    if (line.length <= measure) lines.splice(-1, 1, line);
    else lines.push(word);
  }
  return lines;
}

/** Root mean square of the blank cells at the line ends, the last line apart. */
function raggedness(lines: readonly string[], measure: number): number {
  const blanks = lines.slice(0, -1).map((line) => (measure - line.length) ** 2);
  return Math.sqrt(blanks.reduce((sum, blank) => sum + blank, 0) / blanks.length);
}

describe('typeset', () => {
  it('fills lines with whole words', () => {
    expect(set('She thought of the harbour and of nothing else.', 20)).toEqual([
      'She thought of',
      'the harbour and of',
      'nothing else.',
    ]);
  });

  it('keeps long words whole as long as they fit', () => {
    expect(set('Of antidisestablishmentarianism, by telecommunications alone.', 30)).toEqual([
      'Of',
      'antidisestablishmentarianism,',
      'by telecommunications alone.',
    ]);
  });

  it('breaks compounds at their hyphens, but not for a small gain', () => {
    expect(set('so counter-intuitively cheerful', 14)).toEqual([
      'so counter-',
      'intuitively',
      'cheerful',
    ]);
    expect(set('an e-mail, a T-shirt, “W-what?”', 9)).toEqual([
      'an',
      'e-mail, a',
      'T-shirt,',
      '“W-what?”',
    ]);
    expect(set('the old sea-dog went home', 12)).toEqual(['the old', 'sea-dog went', 'home']);
  });

  it('splits only the word that is wider than a line', () => {
    expect(set('so abcdefghijkl yes', 5)).toEqual(['so ab', 'cdefg', 'hijkl', 'yes']);
    expect(set('e\u0301e\u0301e\u0301e\u0301e\u0301', 2)).toEqual([
      'e\u0301e\u0301',
      'e\u0301e\u0301',
      'e\u0301',
    ]);
    expect(set('👩\u200D🚀👩\u200D🚀👩\u200D🚀', 4)).toEqual([
      '👩\u200D🚀👩\u200D🚀',
      '👩\u200D🚀',
    ]);
  });

  it('takes a letter along rather than strand the comma after it', () => {
    expect(set('abcdef,', 6)).toEqual(['abcde', 'f,']);
  });

  it('gives a wide character a line even where it sticks out', () => {
    expect(set('漢字', 1)).toEqual(['漢', '字']);
  });

  it('fills very long lines with very short words', () => {
    const lines = set('a '.repeat(240).trim(), 400);
    expect(lines.map((line) => line.length)).toEqual([399, 79]);
  });

  it('breaks an address at its slashes when it must, and only then', () => {
    expect(set('at and/or between', 6)).toEqual(['at', 'and/or', 'betwee', 'n']);
    expect(set('See https://example.org/a/rather/long/path for it', 20)).toEqual([
      'See https://',
      'example.org/a/',
      'rather/long/path',
      'for it',
    ]);
    expect(set('either/or', 8)).toEqual(['either/', 'or']);
  });

  it('breaks Chinese and Japanese between characters, but keeps their punctuation in place', () => {
    expect(set('我们在北京见面，然后去了上海。', 14)).toEqual([
      '我们在北京见',
      '面，然后去了上',
      '海。',
    ]);
    for (const measure of [6, 8, 10, 12, 14]) {
      const lines = set('彼は「はい、ティーを。」と言って（静かに）笑った。', measure);
      expect(lines.join('')).toBe('彼は「はい、ティーを。」と言って（静かに）笑った。');
      for (const line of lines.slice(1)) expect(line).not.toMatch(/^[、。」）ーィっ]/);
      for (const line of lines) expect(line).not.toMatch(/[「（]$/);
    }
  });

  it('leaves no runt on the last line when another word can come down', () => {
    const text = 'The heron went back to its own reflection and to the quiet that it was in';
    expect(greedy(text, 39).at(-1)).toBe('in');
    expect(set(text, 39)).toEqual([
      'The heron went back to its own',
      'reflection and to the quiet that it',
      'was in',
    ]);
  });

  it('looks better than filling each line in turn', () => {
    for (const measure of [40, 48, 60, 66]) {
      const [ours, theirs] = [set(HARBOUR, measure), greedy(HARBOUR, measure)];
      expect(ours.join(' ')).toBe(HARBOUR);
      expect(raggedness(ours, measure)).toBeLessThan(raggedness(theirs, measure));
    }
  });

  it('ends a line at a newline and keeps blank lines', () => {
    expect(set('one\ntwo\n\nthree', 10)).toEqual(['one', 'two', '', 'three']);
    expect(set('one\n', 10)).toEqual(['one']);
  });

  it('gives an empty paragraph one blank line', () => {
    expect(typeset([], { measure: 20 })).toEqual([{ spans: [], indent: 0, start: 0, end: 0 }]);
    expect(set('    ', 20)).toEqual(['']);
  });

  it('keeps white space within a line and at its start, and drops it at a break', () => {
    expect(set('  one.  Two.   Three.', 12)).toEqual(['  one.  Two.', 'Three.']);
    expect(set(`a${' '.repeat(50)}b`, 12)).toEqual(['a', 'b']);
  });

  it('indents the first line, or every line but the first', () => {
    expect(set('Ines walked down the slip', 14, { first: 2 })).toEqual([
      '  Ines walked',
      'down the slip',
    ]);
    expect(set('Ask the pilot about the wreck\nor not', 16, { hang: 3 })).toEqual([
      'Ask the pilot',
      '   about the',
      '   wreck',
      '   or not',
    ]);
    expect(set('abcd', 4, { first: 9, hang: 9 })).toEqual(['  ab', '  cd']);
  });

  it('sets a paragraph on one line when nothing limits it', () => {
    expect(set(HARBOUR, Number.POSITIVE_INFINITY)).toEqual([HARBOUR]);
  });

  it('carries emphasis over a break', () => {
    const spans = parseMarkup('She _did not want *to know* that_, she said.');
    expect(typeset(spans, { measure: 16 })).toEqual([
      {
        spans: [{ text: 'She ' }, { text: 'did not want', italic: true }],
        indent: 0,
        start: 0,
        end: 17,
      },
      {
        spans: [
          { text: 'to know', italic: true, bold: true },
          { text: ' that', italic: true },
          { text: ',' },
        ],
        indent: 0,
        start: 17,
        end: 31,
      },
      { spans: [{ text: 'she said.' }], indent: 0, start: 31, end: 40 },
    ]);
  });

  it('finds the same words at the same offset, whatever the measure', () => {
    const offset = HARBOUR.indexOf('chapel clock');
    for (const measure of [20, 40, 66]) {
      const lines = typeset([{ text: HARBOUR }], { measure });
      const line = lines.find(({ start, end }) => start <= offset && offset < end);
      expect(line && textOf(line).slice(offset - line.start)).toMatch(/^chapel/);
    }
  });

  it.each([
    ['spaces', ' '.repeat(100_000)],
    ['one letter after another', 'x'.repeat(100_000)],
    ['ideographs', '漢'.repeat(100_000)],
    ['marks on one letter', `e${'\u0301'.repeat(10_000)}`],
    ['marks on nothing', '\u0301'.repeat(10_000)],
    ['dashes', '—'.repeat(100_000)],
    ['a word and a space and a dash', `${' '.repeat(50_000)}${'a — '.repeat(20_000)}`],
    ['marks that may not stand alone', ' !'.repeat(50_000)],
    ['quotes', '" '.repeat(50_000)],
    ['no-break spaces', 'a\u00A0'.repeat(50_000)],
    ['families', '👩\u200D🚀'.repeat(20_000)],
    ['newlines', '\n'.repeat(100_000)],
    ['twenty thousand words', `${HARBOUR} `.repeat(175)],
  ])('does not hang on %s', (_, text) => {
    const from = performance.now();
    const lines = typeset([{ text }], { measure: 66 });
    expect(lines.at(-1)?.end).toBe(text.length);
    expect(performance.now() - from).toBeLessThan(4_000);
  });
});
