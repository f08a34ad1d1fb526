import { describe, expect, it } from 'vitest';
import { type Reading, read } from './reading.ts';
import { WHEEL } from './stories.ts';

/** Milliseconds from a key to its frame: the middle of many. */
function pace(reading: Reading, ...keys: string[]): number {
  const laps = Array.from({ length: 60 }, () => {
    const before = performance.now();
    reading.press(...keys);
    return performance.now() - before;
  });
  return laps.sort((a, b) => a - b)[30] ?? 0;
}

describe('a play of 10,000 turns', () => {
  it('is as quick under the keys as one of ten', () => {
    const reading = read(WHEEL, 120, 40);
    for (let turn = 0; turn < 10; turn++) reading.press('space');
    // Once round before the clock starts: what runs for the first time is slow.
    for (const keys of [['space'], ['j'], ['b', 'k', 'j', 'G']]) pace(reading, ...keys);
    const early = [pace(reading, 'space'), pace(reading, 'j'), pace(reading, 'b', 'k', 'j', 'G')];
    while (reading.session.turn.depth < 10_000) reading.session.send({ type: 'NEXT' });
    reading.press('space', 'space', 'b', 'G');
    const late = [pace(reading, 'space'), pace(reading, 'j'), pace(reading, 'b', 'k', 'j', 'G')];
    for (const [nth, time] of late.entries())
      expect(time).toBeLessThan(2 * (early[nth] ?? 0) + 0.5);
  });

  it('goes back all the way, and further than the last choice', () => {
    const reading = read(WHEEL, 80, 24).press('2');
    expect(reading.press('u', 'g').screen).toContain('This is the beginning.');
    for (let turn = 0; turn < 300; turn++) reading.press('1');
    expect(reading.press('h', 'home', 'enter').session.turn.depth).toBe(0);
  });

  it('stays on canon or off it as far as it goes', () => {
    const reading = read(
      `${WHEEL}\n`.replace('+ [Stop] -> END', '+ [Skip] -> loop'),
      120,
      40,
    ).press('2');
    for (let turn = 0; turn < 500; turn++) reading.press('space');
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
