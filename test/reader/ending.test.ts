import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';
import { CELL, LAMP } from './stories.ts';

/** What stands below the last text, up to the status line. */
function card(ink: string, keys: readonly string[], columns = 80, rows = 24): string[] {
  const { said } = read(ink, columns, rows).press(...keys);
  return said.slice(said.indexOf('·  ·  ·') + 1, -1);
}

describe('an ending', () => {
  it('says which it is, how many were found, and what canon did instead', () => {
    expect(card(LAMP, ['1', '3'])).toEqual([
      'The Shingle',
      '1 of 2 endings found   ●○',
      '◇ In “The Lamp Room” you chose “Go down to the shingle”; canon',
      'chose “Strike a match”.',
      '▌ 1 Undo the last choice',
      '2 Go back to where the canonical path was left',
      '3 Read again from the start',
      '4 Another story',
    ]);
  });

  it('says so where it is that of the canonical path', () => {
    expect(card(LAMP, ['1', '1', 'space'])).toEqual([
      'Lit at Dusk',
      '1 of 2 endings found   ●○',
      '◆ the canonical path, to its end',
      '▌ 1 Undo the last choice',
      '2 Read again from the start',
      '3 Another story',
    ]);
  });

  it('knows the ending of the canonical path when it is reached by another way', () => {
    expect(card(LAMP, ['1', '2', '1', 'space', 'space']).slice(0, 4)).toEqual([
      'Lit at Dusk',
      '1 of 2 endings found   ●○',
      '◇ the ending of the canonical path, by another way',
      '◇ In “The Lamp Room” you chose “Ask what an hour is worth”;',
    ]);
  });

  it('does not speak of canon in a story that marks none', () => {
    expect(card(CELL, ['1', '2'])).toEqual([
      'Wait',
      'The end',
      '▌ 1 Undo the last choice',
      '2 Read again from the start',
      '3 Another story',
    ]);
  });

  it('is left by no key but one that means it', () => {
    const reading = read(LAMP).press('1', '3');
    const depth = reading.session.turn.depth;
    expect(reading.press('space').footer).toContain(
      'This is the end. Enter takes the marked way on.',
    );
    expect(reading.press('down', 'space', 'f').session.turn.depth).toBe(depth);
    expect(reading.host.asked).toEqual([]);
  });

  it('offers the ways on: back, to canon, to the start, to the library', () => {
    const end = () => read(LAMP).press('1', '3');
    expect(end().press('enter').scene).toBe('lamp');
    expect(end().press('2').footer).toContain('here you left the canonical path');
    expect(end().press('3').scene).toBe('causeway');
    expect(end().press('4').host.asked).toEqual(['library']);
  });

  it('is set anew when the terminal is resized', () => {
    const reading = read(LAMP, 80, 24).press('1', '3').resize(44, 24);
    expect(reading.said).toContain('◇ In “The Lamp Room” you chose “Go');
  });

  it('can be read and left at any size', () => {
    for (const [columns, rows] of [
      [40, 12],
      [20, 5],
      [16, 4],
      [300, 100],
    ] as const) {
      const reading = read(LAMP, columns, rows);
      const seen: string[] = [];
      for (let key = 0; key < 200 && !reading.screen.includes('▌ 1 Undo'); key++) {
        seen.push(...reading.said);
        reading.press('space');
      }
      seen.push(...reading.said);
      expect(seen.join(' ')).toMatch(/Lit at (.*⌄ )?Dusk/);
      for (let key = 0; key < 40 && !reading.marked.startsWith('3'); key++) reading.press('down');
      expect(reading.press('enter').host.asked).toEqual(['library']);
    }
  });
});

describe('a story that stops', () => {
  it('says that nothing leads on, and leads back', () => {
    expect(card('Here.\n+ [On] -> on\n=== on\nNowhere.\n-> DONE\n', ['enter'])).toEqual([
      'The story stops here',
      'It is no ending: nothing leads on.',
      '▌ 1 Undo the last choice',
      '2 Read again from the start',
      '3 Another story',
    ]);
  });
});

describe('a story that breaks', () => {
  const ink =
    'VAR x = 0\nHere.\n+ [On] -> on\n=== on\nBefore.\n{x / 0 > 1: never}\n{LIST_MIN(x)}\n-> DONE\n';

  it('says where and why, and leads back', () => {
    const reading = read(ink).press('enter');
    expect(reading.session.turn.moment.status).toBe('failed');
    const fault = reading.only(({ style }) => style?.role === 'warn');
    expect(fault[0]).toMatch(/^! main\.ink:\d+: /);
    expect(fault).toContain('The story broke here');
    expect(reading.press('u').screen).toContain('Here.');
  });

  it('breaks at once without ado', () => {
    const reading = read('VAR x = 0\n{LIST_MIN(x)}\n-> DONE\n');
    expect(reading.screen).toContain('The story broke here');
    expect(reading.marked).toBe('1 Read again from the start');
  });
});

describe('a story without text', () => {
  it('goes straight to its choices', () => {
    const reading = read('+ [On # canon] -> END\n+ [Off] -> END\n');
    expect(reading.lines[3]).toContain('▌ 1 ◆ On');
    expect(reading.press('2').screen).toContain('▸ Off');
  });
});
