import { describe, expect, it } from 'vitest';
import { effortOf, read } from './reading.ts';
import { WHEEL } from './stories.ts';

describe('a play of 10,000 turns', () => {
  it('is as quick under the keys as one of ten', () => {
    const reading = read(WHEEL, 120, 40);
    for (let turn = 0; turn < 10; turn++) reading.press('space');
    const keys = [['space'], ['j'], ['b', 'k', 'j', 'G']];
    const paces = () => keys.map((each) => effortOf(() => reading.press(...each), 60));
    // Once round before it counts: what runs for the first time is slow.
    paces();
    const early = paces();
    while (reading.session.turn.depth < 10_000) reading.session.send({ type: 'NEXT' });
    reading.press('space', 'space', 'b', 'G');
    for (const [nth, late] of paces().entries())
      expect(late).toBeLessThan(2 * (early[nth] ?? 0) + 0.5);
  });

  it('goes back all the way, and further than the last choice', () => {
    const reading = read(WHEEL, 80, 24).press('2');
    expect(reading.press('u', 'g').screen).toContain('This is the beginning.');
    for (let turn = 0; turn < 80; turn++) reading.press('1');
    expect(reading.press('h', 'home', 'enter').session.turn.depth).toBe(0);
  });

  it('stays on canon or off it as far as it goes', () => {
    const reading = read(
      `${WHEEL}\n`.replace('+ [Stop] -> END', '+ [Skip] -> loop'),
      120,
      40,
    ).press('2');
    for (let turn = 0; turn < 100; turn++) reading.press('space');
    expect(reading.footer).toContain('◇ branch since The Loop');
    expect(reading.press('c').session.turn.depth).toBe(0);
  });
});

describe('a paragraph of 8,000 words', () => {
  it('is read through at any size without a word lost', () => {
    const words = Array.from({ length: 8000 }, (_, nth) => `w${nth}`);
    for (const [columns, rows] of [
      [80, 24],
      [20, 5],
      [300, 100],
    ] as const) {
      const reading = read(`${words.join(' ')}\n+ [On] -> END\n`, columns, rows);
      const seen: string[] = [];
      for (let page = 0; page < 2000; page++) {
        const fresh = reading.rows.filter((row) => row.some(({ style }) => style?.role === 'text'));
        seen.push(
          ...fresh.flatMap(
            (row) =>
              row
                .map(({ text }) => text)
                .join('')
                .match(/w\d+/g) ?? [],
          ),
        );
        if (reading.screen.includes('1 On')) break;
        reading.press('space');
      }
      expect(seen).toEqual(words);
    }
  });
});
