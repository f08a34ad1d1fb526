import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inPipe, inTerminal, lamp, scratch } from './program.ts';

describe('the terminal is left as it was, and the place kept', () => {
  for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGQUIT'] as const) {
    it(`when ${signal} comes`, async () => {
      const state = scratch();
      const term = await inTerminal(['play', lamp, '--new'], state);
      await term.waitFor('◇ Keep it');
      term.press('2');
      await term.waitFor('felt her way down');
      term.kill(signal);
      expect((await term.exit).signal).toBe(signal);
      expect(term.alternate).toBe(false);
      expect(term.bracketedPaste).toBe(false);
      expect(term.cursor.visible).toBe(true);
      const { stdout } = await inPipe(['play', lamp, '--state-dir', state], 'history\n');
      expect(stdout).toContain('Keep it');
    });
  }

  it('when Ctrl-C is pressed, and the program dies of it as a shell expects', async () => {
    const term = await inTerminal(['play', lamp, '--new'], scratch());
    await term.waitFor('◆ Strike it');
    term.press('ctrl-c');
    expect((await term.exit).signal).toBe('SIGINT');
    expect(term.alternate).toBe(false);
  });
});

describe('reading on every terminal', () => {
  const terms = [
    'xterm-256color',
    'tmux-256color',
    'screen',
    'alacritty',
    'linux',
    'vt100',
    'nonsense',
  ];
  for (const TERM of terms) {
    it(`works with TERM=${TERM}`, async () => {
      const term = await inTerminal(['play', lamp, '--new'], scratch(), { env: { TERM } });
      await term.waitFor('Strike it');
      term.press('space');
      await term.waitFor('It caught, and she went up.');
      expect(term.raw).not.toContain('Error on');
    });
  }

  it('keeps to letters that every terminal has, where the locale promises no more', async () => {
    const term = await inTerminal(['play', lamp, '--new'], scratch(), {
      env: { LANG: 'C', LC_ALL: 'C' },
    });
    await term.waitFor('* Strike it');
    expect(term.screen().join('')).toMatch(/^[\x20-\x7e]*$/);
  });

  it('writes no colour with NO_COLOR, and still tells canon from branch', async () => {
    const term = await inTerminal(['play', lamp, '--new'], scratch(), { env: { NO_COLOR: '1' } });
    await term.waitFor('◆ Strike it');
    await term.waitFor('◇ Keep it');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: an escape sequence is meant
    expect(term.raw).not.toMatch(/\x1b\[[\d;]*(38|48|3[0-7]|4[0-7]|9[0-7]);?/);
  });

  it('reads at 20×5, and asks for room below that', async () => {
    const term = await inTerminal(['play', lamp, '--new'], scratch(), { columns: 20, rows: 5 });
    await term.waitFor('The stair went up');
    term.resize(12, 3);
    await term.waitFor('Too small');
    term.resize(80, 24);
    await term.waitFor('The stair went up in the dark.');
  });

  it('keeps the page through a storm of resizes', async () => {
    const term = await inTerminal(['play', 'his-hero', '--new'], scratch(), {
      columns: 80,
      rows: 24,
    });
    await term.waitFor('Lionel Luthor');
    for (let i = 0; i < 30; i++) term.resize(30 + ((i * 37) % 170), 8 + ((i * 13) % 60));
    term.resize(120, 40);
    await term.waitFor('Lionel Luthor');
  });

  for (const env of [{ TERM: 'dumb' }, { ACCESSIBLE: '1' }]) {
    it(`reads line by line with ${Object.entries(env).flat().join('=')}`, async () => {
      const term = await inTerminal(['play', lamp, '--new'], scratch(), { env });
      await term.waitFor('1. Strike it (canon)');
      expect(term.raw).not.toContain('\x1b');
      term.type('2\r');
      await term.waitFor('felt her way down');
      term.type('quit\r');
      expect((await term.exit).code).toBe(0);
    });
  }
});

describe('hostile stories', () => {
  it('cannot put an escape byte on the terminal, in either mode', async () => {
    const path = `${scratch()}/hostile.ink`;
    const mild = '\x1b(0\u009b31m\u202eevil';
    const evil = `\x1b]0;owned\x07\x1b[31m${mild}`;
    writeFileSync(
      path,
      `# title: Bad ${evil}\nText ${evil} end.\n* [Pick ${mild}] Done ${mild}.\n-> END\n`,
    );
    const { stdout } = await inPipe(
      ['play', path, '--state-dir', scratch()],
      '1\nsave a\x1b[31mb\nload\n',
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the point
    expect(stdout).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
    const term = await inTerminal(['play', path, '--new'], scratch());
    await term.waitFor('end.');
    expect(term.raw).not.toContain('\x1b[31m');
    expect(term.raw).not.toContain('\u009b');
    expect(term.raw).not.toContain(';owned\x07');
  });
});
