import { describe, expect, it } from 'vitest';
import { type Entry, Menu } from '../../src/reader/menu.ts';
import { libraryHead, titleHead } from '../../src/reader/title.ts';
import { Sitting, storyOf } from './reading.ts';
import { CELL, LAMP } from './stories.ts';

function menu(
  names: readonly string[],
  head: ConstructorParameters<typeof Menu>[0]['head'],
  columns = 80,
  rows = 24,
) {
  const done: string[] = [];
  const entries = names.map(
    (text): Entry => ({ text, detail: `about ${text}`, pick: () => done.push(text) }),
  );
  const told = (what: string) => () => void done.push(what);
  const sitting = new Sitting(
    new Menu({
      head,
      entries,
      ascii: false,
      quit: told('quit'),
      suspend: told('suspend'),
      redraw: told('redraw'),
      nextTheme: told('theme'),
      back: told('back'),
    }),
    { columns, rows },
  );
  return { sitting, done };
}

const titlePage = (columns?: number, rows?: number) => {
  const story = storyOf(LAMP);
  return menu(
    ['Read on', 'Begin again'],
    (shape) => titleHead(story, new Set(['lit']), shape),
    columns,
    rows,
  );
};

const library = (count: number, columns?: number, rows?: number) => {
  const names = Array.from({ length: count }, (_, n) => `Story ${n + 1}`);
  return menu(names, (shape) => libraryHead(shape, ''), columns, rows);
};

describe('the title page', () => {
  it('has title, credit, rating, content notes, words, scenes and endings', () => {
    expect(titlePage().sitting.said).toEqual([
      'The Salt Archive',
      'retold by nobody',
      '·  ·  ·',
      'Rating: general',
      'Contains tides; a lamp goes out',
      expect.stringMatching(/^\d+ words · 8 scenes · 1 of 2 endings found$/),
      '▌ 1 Read on   about Read on',
      '2 Begin again   about Begin again',
      'Enter pick   Esc back   q quit   ? help',
    ]);
  });

  it('says no more of a story than is known', () => {
    const story = storyOf(CELL);
    const { sitting } = menu(['Begin'], (shape) => titleHead(story, new Set(), shape));
    expect(sitting.said.slice(1, 3)).toEqual(['·  ·  ·', expect.stringMatching(/^\d+ words$/)]);
  });

  it('can be read whole at any size, with what can be picked in view at first', () => {
    for (const [columns, rows] of [
      [40, 12],
      [20, 5],
      [16, 4],
    ] as const) {
      const { sitting, done } = titlePage(columns, rows);
      expect(sitting.marked).toMatch(/^1 Read on/);
      const seen: string[] = [];
      for (let key = 0; key < 12; key++) {
        seen.push(...sitting.said.slice(0, -1));
        sitting.press('b');
      }
      seen.push(...sitting.said.slice(0, -1));
      expect(seen.join(' ')).toContain('tides; a lamp');
      expect(seen.join(' ')).toContain('The Salt');
      for (let key = 0; key < 9 && !sitting.marked.startsWith('2'); key++) sitting.press('j');
      sitting.press('enter');
      expect(done).toEqual(['Begin again']);
    }
  });

  it('sets a very long title in several lines', () => {
    const story = storyOf(`# title: ${'Endless '.repeat(60)}\n-> a\n=== a\nA.\n-> END\n`);
    const { sitting } = menu(['Begin'], (shape) => titleHead(story, new Set(), shape));
    expect(sitting.marked).toContain('Begin');
    for (const line of sitting.lines) expect(line.length).toBeLessThanOrEqual(80);
  });
});

describe('the library', () => {
  it('picks by number, two digits where there are many, or by the mark', () => {
    const picks = (...keys: string[]) => {
      const { sitting, done } = library(12);
      sitting.press(...keys);
      return done;
    };
    expect(picks('2')).toEqual(['Story 2']);
    expect(picks('1', '1')).toEqual(['Story 11']);
    expect(picks('1', 'enter')).toEqual(['Story 1']);
    expect(picks('down', 'down', 'space')).toEqual(['Story 3']);
    expect(picks('up', 'enter')).toEqual(['Story 12']);
    expect(picks('1', '9')).toEqual([]);
  });

  it('scrolls where there are more stories than rows', () => {
    const { sitting, done } = library(40);
    sitting.press('up');
    expect(sitting.marked).toMatch(/^40 Story 40/);
    sitting.press('enter');
    expect(done).toEqual(['Story 40']);
  });

  it('picks nothing by a key that was pressed before it was on the screen', () => {
    const { sitting, done } = library(3);
    sitting.pressOn(0, 'enter');
    sitting.pressOn(0, '2');
    expect(done).toEqual([]);
  });

  it('tells what could not be opened', () => {
    const { sitting } = menu(['One'], (shape) => libraryHead(shape, 'That story has errors.'));
    expect(sitting.said).toContain('That story has errors.');
  });

  it('leads back, quits, helps and changes the theme', () => {
    const { sitting, done } = library(2);
    sitting.press('escape', 'L', 't', 'ctrl-z', 'ctrl-l', '?', 'q', 'q');
    expect(done).toEqual(['back', 'back', 'theme', 'suspend', 'redraw', 'quit']);
  });
});
