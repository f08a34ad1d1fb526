import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { legible } from './emulator.ts';
import { useDemo } from './fixtures/demo.ts';

const demo = useDemo();

describe('the first frame', () => {
  it.each([
    ['xterm-256color', '256'],
    ['tmux-256color', '256'],
    ['screen', '16'],
    ['alacritty', 'truecolor'],
    ['linux', '16'],
    ['vt100', 'none'],
    [undefined, '16'],
    ['nonsense', '16'],
  ])('comes up on TERM=%s with colours: %s', async (TERM, level) => {
    const term = await demo.open({ env: { TERM, COLORTERM: undefined } });
    expect(term.screen()[0]).toContain(`level ${level} 80x24`);
    expect(term.raw).not.toContain('Error on');
    expect(term.alternate).toBe(true);
  });

  it('has colours, italics and a tinted selection', async () => {
    const term = await demo.open();
    expect(term.cell(0, 0)).toMatchObject({ char: 'l', bold: true, fg: { rgb: [226, 179, 106] } });
    expect(term.cell(12, 1)).toMatchObject({ char: 's', italic: true });
    expect(term.cell(0, 2)).toMatchObject({ char: ' ', bg: { rgb: [44, 42, 46] } });
    expect(term.cursor.visible).toBe(false);
  });

  it('does without colours when asked to', async () => {
    const term = await demo.open({ env: { NO_COLOR: '1' } });
    expect(legible(term.raw)).not.toMatch(/⎋\[[\d;]*\b[345]8[;m]|⎋\[[\d;]*\b[349]\dm/);
    expect(term.cell(1, 2)).toMatchObject({ char: 's', inverse: true, bold: true });
    expect(term.cell(11, 2)).toMatchObject({ char: 'd', dim: true });
  });

  it('is in ASCII in the C locale', async () => {
    const term = await demo.open({ env: { LANG: 'C' } });
    expect(term.screen()[1]).toBe('* "canon" -- said');
  });

  it('fits the smallest of terminals', async () => {
    const term = await demo.open({ columns: 2, rows: 2 });
    await term.waitFor((rows) => rows[0] === 'le' && rows[1] === '◆');
  });
});

describe('keys', () => {
  it('arrive by name, however they are cut', async () => {
    const term = await demo.open();
    term.press('up');
    await term.waitFor('keys: up');
    term.type('\x1b');
    await term.waitFor('keys: up escape');
    term.type('\x1b[1;');
    term.type('5Cj\r');
    await term.waitFor('keys: up escape ctrl-right j enter');
  });

  it('do not arrive from pastes, answers and reports', async () => {
    const term = await demo.open();
    term.type('\x1b]11;rgb:0000/0000/0000\x07\x1b[?2026;2$y\x1b[<0;5;5M\x1b[I');
    term.type('\x1b[200~q\rq\x1b[201~');
    term.type('x');
    await term.waitFor('keys: pasted("q\\nq") x');
  });

  it('arrive in their hundreds', async () => {
    const term = await demo.open({ columns: 200 });
    term.type('jk'.repeat(300));
    term.type('\x1b[A!');
    await term.waitFor(/keys: j k/);
    term.resize(2000, 24);
    await term.waitFor((rows) => rows[3] === `keys: ${'j k '.repeat(300)}up !`);
  });

  it('come with the frame they were pressed on, even when they are read late', async () => {
    const gate = path.join(demo.folder, 'gate');
    const term = await demo.open({ mode: 'numbers', env: { GATE: gate } });
    term.press('B');
    await term.waitFor(() => term.raw.includes('busy'));
    term.press('1');
    await writeFile(gate, '');
    await term.waitFor('keys: B@1 1@1');
    term.press('2');
    await term.waitFor('keys: B@1 1@1 2@3');
  });
});

describe('painting', () => {
  it('keeps rows of any script aligned', async () => {
    const term = await demo.open({ mode: 'hard' });
    await term.waitFor('plain');
    for (let y = 4; y < 9; y++) expect(term.cell(79, y).char, term.screen()[y]).toBe('|');
  });

  it('puts each frame into one synchronised write', async () => {
    const term = await demo.open();
    term.press('a');
    await term.waitFor('keys: a');
    expect(legible(term.raw).match(/⎋\[\?2026h/g)).toHaveLength(2);
    expect(legible(term.raw).match(/⎋\[\?2026l/g)).toHaveLength(2);
  });

  it('shows the cursor where a frame parks it', async () => {
    const term = await demo.open();
    term.press('C');
    await term.waitFor('keys: C');
    expect(term.cursor).toEqual({ x: 2, y: 1, visible: true });
  });

  it('leaves no hole in a new theme', async () => {
    const term = await demo.open({ columns: 40, rows: 8 });
    term.press('T');
    await term.waitFor('keys: T');
    const grounds = Array.from(
      { length: 40 * 8 },
      (_, i) => term.cell(i % 40, Math.floor(i / 40)).bg,
    );
    const paper = JSON.stringify({ rgb: [250, 246, 236] });
    const others = grounds.filter((bg) => JSON.stringify(bg) !== paper);
    // The selection has a ground of its own.
    expect(others).toHaveLength(' selected '.length);
  });

  it('follows a storm of resizes without clearing the screen', async () => {
    const term = await demo.open();
    const before = term.raw.length;
    for (let i = 0; i < 40; i++) term.resize(20 + ((i * 37) % 150), 2 + ((i * 11) % 50));
    term.resize(61, 17);
    await term.waitFor('61x17');
    expect(term.screen()[3]).toBe('keys:');
    expect(term.raw.slice(before)).not.toContain('\x1b[2J');
  });

  it('writes nothing and has no timers while nothing happens', async () => {
    const term = await demo.open({ columns: 2000 });
    const looks = () => (term.screen()[3] ?? '').split('alive: ').slice(1);
    const busy = /Timeout|Immediate/;
    // The first look can come before the frame is quite done with.
    for (let count = 1; count < 20 && busy.test(looks().at(-1) ?? 'Immediate'); count++) {
      term.press('I');
      await term.waitFor(() => looks().length === count);
    }
    expect(looks().at(-1)).toContain('TTYWrap');
    expect(looks().at(-1)).not.toMatch(busy);
  });
});
