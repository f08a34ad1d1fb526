import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/reader/width.ts';
import { read } from './reading.ts';
import { CELL, LAMP, WHEEL } from './stories.ts';

describe('the status line', () => {
  it('tells of canon or branch by sign, word and colour, and how far one has come', () => {
    const canon = read(LAMP, 120, 40).press('1');
    expect(canon.footer).toMatch(/^◆ canon {3}━{7}─{7} {2}2 of 4 scenes/);
    expect(
      canon.only(({ text, style }) => text === '◆' && style?.role === 'canon').length,
    ).toBeGreaterThan(0);
    const branch = read(LAMP, 120, 40).press('2');
    expect(branch.footer).toMatch(/^◇ branch since The Causeway {3}━{4}─{10} {2}1 of 4 scenes/);
    expect(branch.only(({ text, style }) => text === '◇' && style?.role === 'branch')).toEqual([
      '◇',
    ]);
  });

  it('says less where there is less room, the next key last of all', () => {
    const at = (columns: number, rows = 24) => {
      const reading = read(LAMP, columns, rows).press('space');
      while (!reading.screen.includes('Strike')) reading.press('space');
      return reading.footer.replace(/ {3,}/g, ' … ');
    };
    expect(at(90)).toBe(
      '◆ canon … ━━━━━━━───────  2 of 4 scenes … 1–3 choose … m map … u undo … ? help',
    );
    expect(at(80)).toBe('◆ canon … ━━━━━━━───────  2 of 4 scenes … 1–3 choose … m map … ? help');
    expect(at(60)).toBe('◆ canon … 2 of 4 scenes … 1–3 choose … m map … ? help');
    expect(at(40)).toBe('◆ canon … 2/4 … 1–3 choose … ? help');
    expect(at(20, 8)).toBe('◆ canon 1–3 choose');
    expect(at(16, 8)).toBe('◆ 1–3 choose ⌄');
  });

  it('names the scene where there is no header to name it', () => {
    expect(read(LAMP, 70, 10).footer).toContain('◆ canon   The Causeway   1/4');
  });

  it('speaks of no canon in a story that marks none', () => {
    expect(read(CELL).footer).toBe('Enter goes on   m map   ? help');
  });

  it('says when more text follows', () => {
    expect(read(WHEEL).footer).not.toContain('⌄');
    expect(read(`${'word '.repeat(400)}\n-> END\n`, 40, 12).footer).toContain('Space ⌄');
    expect(read(LAMP).press('2').footer).toContain('Space ⌄');
  });

  it('never runs over, and never loses the key that matters', () => {
    const keys = fc.array(fc.constantFrom('1', '2', 'space', 'b', 't', 'c', 'u'), { maxLength: 6 });
    fc.assert(
      fc.property(
        fc.integer({ min: 16, max: 200 }),
        fc.integer({ min: 4, max: 40 }),
        keys,
        (columns, rows, pressed) => {
          const reading = read(LAMP, columns, rows).press(...pressed, 'escape');
          expect(textWidth(reading.lines.at(-1) ?? '')).toBeLessThanOrEqual(columns);
          expect(reading.footer).toMatch(/Space|choose|Enter/);
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe('a notice', () => {
  it('takes the place of the status, and a second row only where that one is free', () => {
    const long =
      'A very long notice that would never fit into one row of a screen of forty columns.';
    const notice = (columns: number, rows: number) => {
      const reading = read(LAMP, columns, rows);
      reading.host.save = () => long;
      const before = reading.lines;
      const after = reading.press('s', 'enter').lines;
      return after.filter((line, nth) => line !== before[nth]).map((line) => line.trim());
    };
    expect(notice(120, 30)).toEqual([
      expect.stringMatching(/^A very long notice .* columns\. +1–2 choose {3}\? help$/),
    ]);
    expect(notice(50, 12)).toEqual([
      'A very long notice that would never fit into',
      'one row of a screen of forty columns.',
    ]);
    expect(notice(40, 12)[1]).toMatch(/^.*…$/);
    expect(notice(30, 8)).toEqual(['A very long notice that wou…']);
  });
});
