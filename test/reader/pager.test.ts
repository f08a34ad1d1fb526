import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Layouts } from '../../src/reader/layouts.ts';
import { textWidth } from '../../src/reader/width.ts';
import { turnsUpTo } from '../../src/session/turn.ts';
import { Reading, read, storyOf } from './reading.ts';
import { WHEEL } from './stories.ts';

/** Words that can be told apart, `w0 w1 …`, of lengths as given; as many to a paragraph as the story has. */
function inkOf(
  paragraphs: readonly (readonly number[])[],
  choices: number,
  titled: boolean,
): string {
  let nth = 0;
  const prose = paragraphs.map((words) =>
    words.map((length) => `w${nth++}${'x'.repeat(length)}`).join(' '),
  );
  const options = Array.from({ length: choices }, (_, at) => `+ [Option ${at}] -> done`);
  return `-> here\n=== here\n${titled ? '# scene: Here\n' : ''}${prose.join('\n')}\n${options.join('\n')}\n=== done\nDone.\n-> END\n`;
}

/** The words on the screen that are new: in rows that are not dimmed. */
function newWords(reading: Reading): string[] {
  const rows = reading.rows.filter((row) => row.some(({ style }) => style?.role === 'text'));
  return rows.flatMap(
    (row) =>
      row
        .map(({ text }) => text)
        .join('')
        .match(/\bw\d+x*/g) ?? [],
  );
}

const paragraphs = fc.array(fc.array(fc.nat(9), { minLength: 1, maxLength: 60 }), {
  minLength: 1,
  maxLength: 12,
});
const size = fc.oneof(
  fc.record({ columns: fc.integer({ min: 16, max: 120 }), rows: fc.integer({ min: 4, max: 45 }) }),
  fc.constantFrom(
    { columns: 80, rows: 24 },
    { columns: 20, rows: 5 },
    { columns: 16, rows: 4 },
    { columns: 40, rows: 12 },
  ),
);

describe('paging', () => {
  it('shows every line of the text once as new, and the choices only after the last', () => {
    fc.assert(
      fc.property(
        paragraphs,
        fc.integer({ min: 1, max: 12 }),
        fc.boolean(),
        size,
        (prose, choices, titled, at) => {
          const reading = new Reading(storyOf(inkOf(prose, choices, titled)), { size: at });
          const all = prose.flat().length;
          const seen: string[] = [];
          for (let page = 0; !reading.screen.includes('Option'); page++) {
            expect(page, reading.screen).toBeLessThan(2 * all + 5);
            seen.push(...newWords(reading));
            reading.press('space');
          }
          seen.push(...newWords(reading));
          expect(seen.map((word) => /\d+/.exec(word)?.[0])).toEqual(
            Array.from({ length: all }, (_, nth) => String(nth)),
          );
        },
      ),
      { numRuns: 25 },
    );
  });

  it('loses no line when the terminal is resized in between', () => {
    const step = fc.oneof(fc.constant('space' as const), size);
    fc.assert(
      fc.property(paragraphs, size, fc.array(step, { maxLength: 30 }), (prose, first, steps) => {
        const reading = new Reading(storyOf(inkOf(prose, 2, false)), { size: first });
        const seen = new Set(newWords(reading));
        const look = () => {
          for (const word of newWords(reading)) seen.add(word);
        };
        for (const one of steps) {
          if (one !== 'space') reading.resize(one.columns, one.rows);
          else if (!reading.screen.includes('Option')) reading.press('space');
          look();
        }
        for (let page = 0; page < 2000 && !reading.screen.includes('Option'); page++) {
          reading.press('space');
          look();
        }
        expect(seen.size).toBe(prose.flat().length);
      }),
      { numRuns: 25 },
    );
  });

  it('keeps the first new line on the screen when the terminal is resized', () => {
    fc.assert(
      fc.property(paragraphs, size, size, fc.nat(6), (prose, before, after, pages) => {
        const reading = new Reading(storyOf(inkOf(prose, 2, false)), { size: before });
        for (let page = 0; page < pages && !reading.screen.includes('Option'); page++)
          reading.press('space');
        const [first] = newWords(reading);
        reading.resize(after.columns, after.rows);
        if (first) expect(newWords(reading)).toContain(first);
      }),
      { numRuns: 25 },
    );
  });

  it('shows nothing that is still to come when one looks back', () => {
    for (let lines = 8; lines < 22; lines++) {
      // Where two of its three lines would fit, the second paragraph waits for the next page.
      const text = `${'word '.repeat(13 * lines)}\n${'later '.repeat(33)}`;
      const reading = read(
        `${'before '.repeat(40)}\n+ [On] -> on\n=== on\n${text}\n-> END\n`,
      ).press('enter');
      const shown = reading.screen.match(/later/g)?.length ?? 0;
      reading.press('k');
      expect(reading.footer).toContain('looking back');
      expect(reading.screen.match(/later/g)?.length ?? 0).toBeLessThanOrEqual(shown);
    }
  });

  it('never draws beyond the screen', () => {
    const keys = fc.array(
      fc.constantFrom(
        'space',
        'enter',
        'b',
        'j',
        'k',
        'g',
        'G',
        '1',
        '2',
        'u',
        'c',
        'm',
        'h',
        '?',
        'escape',
        '-',
        '=',
        'r',
        '/',
        's',
        'l',
        'n',
        'f',
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(
        paragraphs,
        fc.integer({ min: 1, max: 15 }),
        size,
        size,
        keys,
        (prose, choices, one, other, pressed) => {
          const reading = new Reading(storyOf(inkOf(prose, choices, true)), { size: one });
          for (const [nth, key] of pressed.entries()) {
            if (nth === 20) reading.resize(other.columns, other.rows);
            reading.press(key);
            expect(reading.rows.length).toBeLessThanOrEqual(reading.size.rows);
            for (const line of reading.lines)
              expect(textWidth(line)).toBeLessThanOrEqual(reading.size.columns);
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('wide characters', () => {
  const wide = '“漢字かな交じり文” 👩‍🚀👍🏽 e\u0301a\u0308 ｆｕｌｌ 🇩🇪 ';

  it('never stick out of the text, the choices, the titles or the panels', () => {
    const ink = `# title: ${wide.repeat(9)}\n-> a\n=== a\n# scene: ${wide.repeat(9)}\n${wide.repeat(30)}\n+ [${wide.repeat(5)}] -> a\n+ [x] -> a\n`;
    for (const [columns, rows] of [
      [80, 24],
      [41, 12],
      [17, 4],
      [200, 50],
    ] as const) {
      const reading = read(ink, columns, rows);
      for (const key of [
        'f',
        'f',
        'f',
        'f',
        '1',
        'h',
        'escape',
        'm',
        'escape',
        's',
        'escape',
        'g',
        '/',
        '漢',
        '字',
        'enter',
      ]) {
        reading.press(key);
        for (const line of reading.lines) expect(textWidth(line)).toBeLessThanOrEqual(columns);
      }
    }
  });
});

describe('the rows of a play', () => {
  it('are kept for the turns looked at lately, and set anew for the others', () => {
    const reading = read(WHEEL);
    for (let turn = 0; turn < 300; turn++) reading.press('space');
    const turns = turnsUpTo(reading.session.turn);
    const layouts = new Layouts();
    const setting = { measure: 40, ascii: false };
    const [first, ...others] = turns.map((turn) => layouts.of(turn, setting));
    expect(layouts.of(turns[300] ?? reading.session.turn, setting)).toBe(others.at(-1));
    expect(layouts.of(turns[0] ?? reading.session.turn, setting)).not.toBe(first);
    expect(layouts.of(turns[0] ?? reading.session.turn, setting)).toEqual(first);
  });
});
