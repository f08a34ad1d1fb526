import { describe, expect, it } from 'vitest';
import { sceneTree, treeRows } from '../../src/reader/scene-tree.ts';
import { effortOf, Reading, read, storyOf, TestHost } from './reading.ts';
import { CELL, LAMP } from './stories.ts';

/** The map as it stands beside the prose on a wide screen. */
function mapOf(reading: Reading): string[] {
  const rule = reading.lines[2]?.indexOf('│') ?? 0;
  const rows = reading.lines.slice(2, -2).map((line) => line.slice(rule + 1).trim());
  return rows.filter(Boolean);
}

describe('the map', () => {
  it('is an indented trunk: the branches under where they leave it, what was not seen without its title', () => {
    const reading = read(LAMP, 200, 40).press('2', 'space', '2', 'm');
    expect(mapOf(reading)).toEqual([
      'Map · 4 of 8 scenes',
      '◆  The Causeway',
      '├─●  The Boat',
      '│',
      '◆  The Lamp Room',
      '▌├─◉  The Price of an Hour',
      '│ ○  ···',
      '├─○  ···',
      '│',
      '◇  ···',
      '│',
      '◇  ···',
      'Enter goes back · Esc closes',
    ]);
  });

  it('knows the titles of scenes seen in an earlier play', () => {
    const story = storyOf(LAMP);
    const reading = new Reading(story, { size: { columns: 200, rows: 40 } });
    reading.host.known.add('morning');
    expect(mapOf(reading.press('m'))).toContain('◇  Morning');
  });

  it('goes back to where a scene begins, and not to one that was not read', () => {
    const reading = read(LAMP).press('2', 'space', '2', 'm', 'up', 'enter');
    expect(reading.scene).toBe('lamp');
    expect(reading.footer).toContain('Back in The Lamp Room.');
    expect(read(LAMP).press('m', 'down', 'down', 'enter').scene).toBe('causeway');
  });

  it('leaves the prose as it is on a wide screen, and covers it on a narrow one', () => {
    const wide = read(LAMP, 144, 40).press('1');
    const before = wide.lines.map((line) => line.slice(0, 105).trimEnd());
    expect(
      wide
        .press('m')
        .lines.slice(0, -1)
        .map((line) => line.slice(0, 105).trimEnd()),
    ).toEqual(before.slice(0, -1));
    expect(read(LAMP, 120, 40).press('m').screen).toContain('╭──');
    expect(read(LAMP, 20, 5).press('m').lines).toEqual([
      '  Map · 1 of 8 sce…',
      ' ▌◉  The Causeway',
      '  ├─○  ···',
      '  │',
      '  ◇  ···',
    ]);
  });

  it('opens within 50 ms for 500 scenes', () => {
    const scenes = Array.from({ length: 500 }, (_, n) => {
      const next = n < 499 ? `+ [On # canon] -> s${n + 1}\n+ [Far] -> s${(n * 7) % 500}` : '-> END';
      return `=== s${n}\n# scene: Scene ${n}\nHere is ${n}.\n${next}\n`;
    });
    const reading = read(`-> s0\n${scenes.join('')}`, 120, 40);
    for (let n = 0; n < 300; n++) reading.press('space');
    expect(effortOf(() => reading.press('escape', 'm'), 9)).toBeLessThan(50);
    expect(reading.screen).toContain('◉  Scene 300');
  });
});

describe('the tree of scenes', () => {
  const rows = (ink: string) =>
    treeRows(sceneTree(new TestHost(storyOf(ink)).outline)).map(
      ({ knot, depth }) => '  '.repeat(depth) + knot,
    );

  it('has every scene that can be reached, once', () => {
    expect(rows(LAMP)).toEqual([
      'causeway',
      '  boat',
      'lamp',
      '  price',
      '  owed',
      '  stair',
      'first_light',
      'morning',
    ]);
  });

  it('follows the first way on where no canonical path is marked', () => {
    expect(rows(CELL)).toEqual(['(start)', 'wait']);
    expect(
      rows('-> a\n=== a\n+ [B] -> b\n+ [C] -> c\n=== b\n-> d\n=== c\n-> d\n=== d\n-> END\n'),
    ).toEqual(['a', '  c', 'b', 'd']);
  });

  it('keeps scenes that only the opening leads to', () => {
    expect(
      rows(
        '+ [One # canon] -> one\n+ [Two] -> two\n=== one\nOne.\n-> END\n=== two\nTwo.\n-> END\n',
      ),
    ).toEqual(['(start)', '  two', 'one']);
  });

  it('leaves out worlds, functions, and what nothing leads to', () => {
    const ink =
      '-> a\n=== a\n# world: Dream/Deep\nA.\n-> END\n=== lost\nLost.\n-> END\n=== function f()\n~ return 1\n';
    expect(rows(ink)).toEqual(['a']);
  });

  it('does not indent a long branch off the screen', () => {
    const chain = Array.from(
      { length: 40 },
      (_, n) => `=== b${n}\nB${n}.\n-> ${n < 39 ? `b${n + 1}` : 'END'}\n`,
    );
    const ink = `-> a\n=== a\n+ [On # canon] -> z\n+ [Off] -> b0\n=== z\n-> END\n${chain.join('')}`;
    const drawn = rows(ink);
    expect(drawn).toHaveLength(42);
    expect(Math.max(...drawn.map((row) => row.search(/\S/)))).toBeLessThanOrEqual(12);
  });
});
