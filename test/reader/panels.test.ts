import { describe, expect, it } from 'vitest';
import { BINDINGS, commandOf } from '../../src/reader/keys.ts';
import { ListPanel } from '../../src/reader/list-panel.ts';
import { PromptPanel } from '../../src/reader/prompt-panel.ts';
import { type Reading, read } from './reading.ts';
import { LAMP } from './stories.ts';

/** What stands in the box over the page. */
function boxed(reading: Reading): string[] {
  const inside = reading.lines.flatMap((line) => /│(.*)│/.exec(line)?.[1]?.trim() ?? []);
  return inside.filter(Boolean);
}

describe('help', () => {
  it('is printed from the one table of keys, whole on a screen of 80 by 24', () => {
    const help = boxed(read(LAMP).press('?'));
    const table = BINDINGS.flatMap(({ shown, help: told }) => (shown ? [`${shown} ${told}`] : []));
    expect(help.slice(2, -1).map((line) => line.replace(/ {2,}/, ' '))).toEqual(table);
    expect(help[0]).toBe('Keys');
  });

  it('tells of every command that has a key, once', () => {
    const names = BINDINGS.flatMap(({ keys }) => keys);
    expect(new Set(names).size).toBe(names.length);
    for (const { command, keys } of BINDINGS)
      for (const key of keys) expect(commandOf(key)).toBe(command);
  });

  it('can be read to its end on the smallest screen', () => {
    const reading = read(LAMP, 16, 4).press('?');
    const seen: string[] = [];
    for (let key = 0; key < 120; key++) {
      seen.push(...reading.said);
      reading.press('j');
    }
    expect(seen.join(' ')).toContain('Ctrl-Z');
    expect(reading.press('?').screen).not.toContain('Keys');
  });

  it('stands in a box over the page, however wide the screen', () => {
    expect(read(LAMP, 200, 50).press('?').screen).toContain('╭──');
    expect(read(LAMP, 200, 50).press('h').screen).not.toContain('╭──');
  });

  it('closes by the key that opened it, by Escape, q and Ctrl-C, and never quits', () => {
    for (const key of ['?', 'escape', 'q', 'ctrl-c', 'enter', 'space']) {
      const reading = read(LAMP).press('?', key);
      expect(reading.screen).not.toContain('Keys');
      expect(reading.host.asked).toEqual([]);
    }
  });
});

describe('the history', () => {
  it('lists the choices under their scenes, the last one marked', () => {
    expect(boxed(read(LAMP).press('1', '2', 'h'))).toEqual([
      'Choices made',
      'The Causeway',
      '◆ Climb to the lamp',
      'The Lamp Room',
      '▌  ◇ Ask what an hour is worth',
      'Enter goes back · Esc closes',
    ]);
  });

  it('goes back to before any choice', () => {
    expect(read(LAMP).press('1', '2', '1', 'h', 'enter').scene).toBe('price');
    expect(read(LAMP).press('1', '2', '1', 'h', 'up', 'enter').scene).toBe('lamp');
    const first = read(LAMP).press('1', '2', '1', 'h', 'home', 'enter');
    expect(first.scene).toBe('causeway');
    expect(first.footer).toContain('Back in The Causeway.');
    expect(first.marked).toBe('1 ◆ Climb to the lamp');
  });

  it('says so while no choice was made', () => {
    expect(read(LAMP).press('h').screen).toContain('No choice was made yet.');
  });

  it('shows the whole of a long choice', () => {
    const long = Array.from({ length: 30 }, (_, n) => `word${n}`).join(' ');
    const reading = read(`Here.\n+ [${long}] -> END\n`).press('1', 'h');
    for (let n = 0; n < 30; n++) expect(reading.screen).toContain(`word${n}`);
  });
});

describe('a list', () => {
  const items = (count: number, picks: (nth: number) => boolean) =>
    Array.from({ length: count }, (_, nth) => ({
      lead: [],
      text: [{ text: `item ${nth}` }],
      ...(picks(nth) && { value: nth }),
    }));
  const panel = (count: number, picks = (_: number) => true) =>
    new ListPanel<number>({
      title: 'Things',
      items: items(count, picks),
      toggle: 'x',
      hint: 'Esc closes',
    });
  const drawn = (list: ListPanel<number>, height: number) =>
    list.rows(30, height).map((row) =>
      row
        .map(({ text }) => text)
        .join('')
        .trim(),
    );

  it('keeps the marked item in view, and a line of what is around it', () => {
    const list = panel(30);
    for (let key = 0; key < 40; key++) {
      const rows = drawn(list, 10);
      const at = rows.findIndex((row) => row.startsWith('▌'));
      expect(rows[at]).toBe(`▌item ${Math.min(key, 29)}`);
      if (key > 0) expect(rows[at - 1]).toBe(`item ${Math.min(key, 29) - 1}`);
      if (key < 29) expect(rows[at + 1]).toBe(`item ${key + 1}`);
      list.key({ name: 'down' }, true);
    }
    expect(drawn(list, 10)[0]).toMatch(/^Things +25–30 of 30$/);
  });

  it('passes over what can only be read', () => {
    const list = panel(10, (nth) => nth % 3 === 1);
    drawn(list, 14);
    const marks = ['down', 'down', 'down', 'pageup', 'end', 'home'].map((name) => {
      list.key({ name }, true);
      return drawn(list, 14).find((row) => row.startsWith('▌'));
    });
    expect(marks).toEqual(['▌item 4', '▌item 7', '▌item 7', '▌item 1', '▌item 7', '▌item 1']);
  });

  it('gives its items all the room on a low screen', () => {
    expect(drawn(panel(30), 3)).toEqual(
      ['Things', '▌item 0', 'item 1'].map((row, nth) =>
        nth === 0 ? expect.stringMatching(/^Things/) : row,
      ),
    );
    expect(drawn(panel(2), 6)).toEqual(['Things', '', '▌item 0', 'item 1', '', 'Esc closes']);
  });
});

describe('a prompt', () => {
  const prompt = (text = '') =>
    new PromptPanel({ title: 'Name', hint: 'Enter', text, read: (name) => ({ name }) });
  const written = (panel: PromptPanel<unknown>, width = 20) =>
    panel
      .rows(width, 4)[2]
      ?.map(({ text }) => text)
      .join('')
      .trim();

  it('takes what is typed and pasted, on one line and without control characters', () => {
    const panel = prompt('ab');
    panel.key({ name: 'c', char: 'c' });
    panel.key({ name: 'backspace' });
    panel.paste('x\ny\u001b[31m');
    expect(written(panel)).toBe('› abx y[31m');
    expect(panel.key({ name: 'enter' })).toEqual({ kind: 'picked', value: { name: 'abx y[31m' } });
  });

  it('shows the end of what is too long, with the cursor behind it', () => {
    const panel = prompt('一二三四五六七八九十');
    expect(written(panel, 16)).toBe('› 五六七八九十');
    expect(panel.cursor(16, 4)).toEqual({ x: 15, y: 2 });
  });

  it('takes back an emoji at once', () => {
    const panel = prompt('👩‍🚀');
    panel.key({ name: 'backspace' });
    expect(written(panel)).toBe('›');
    expect(panel.key({ name: 'enter' })).toEqual({ kind: 'closed' });
  });
});
