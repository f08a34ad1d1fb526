import { describe, expect, it } from 'vitest';
import { abilitiesOf } from '../../src/reader/abilities.ts';
import { type Colour, colourLevel, sgrColour } from '../../src/reader/colour.ts';
import type { Role, Style } from '../../src/reader/frame.ts';
import { createPens } from '../../src/reader/pen.ts';
import { preferredTheme, type Theme, themes } from '../../src/reader/theme.ts';

type Env = Readonly<Record<string, string>>;

describe('colourLevel', () => {
  it.each<[string, Env]>([
    ['256', { TERM: 'xterm-256color' }],
    ['256', { TERM: 'tmux-256color' }],
    ['256', { TERM: 'screen-256color', TMUX: '/tmp/x' }],
    ['256', { TERM: 'xterm-256color', TERM_PROGRAM: 'Apple_Terminal' }],
    ['truecolor', { TERM: 'xterm-256color', COLORTERM: 'truecolor' }],
    ['truecolor', { TERM: 'xterm', COLORTERM: '24bit' }],
    ['truecolor', { TERM: 'alacritty' }],
    ['truecolor', { TERM: 'foot-extra' }],
    ['truecolor', { TERM: 'xterm-kitty' }],
    ['truecolor', { TERM: 'xterm-ghostty' }],
    ['truecolor', { TERM: 'wezterm' }],
    ['truecolor', { TERM: 'xterm-direct' }],
    ['truecolor', { WT_SESSION: '1' }],
    ['truecolor', { TERM: 'xterm-256color', TERM_PROGRAM: 'iTerm.app' }],
    ['truecolor', { TERM: 'screen', TMUX: '/tmp/x', COLORTERM: 'truecolor' }],
    ['16', { TERM: 'linux' }],
    ['16', { TERM: 'xterm' }],
    ['16', { TERM: 'nonsense' }],
    ['16', {}],
    ['none', { TERM: 'vt100' }],
    ['none', { TERM: 'vt220' }],
    ['none', { TERM: 'xterm-mono' }],
    ['none', { TERM: 'dumb' }],
  ])('is %s with %j', (level, env) => {
    expect(colourLevel(env, true)).toBe(level);
  });

  it('is none where there is no terminal', () => {
    expect(colourLevel({ TERM: 'xterm-256color' }, false)).toBe('none');
  });

  it('heeds NO_COLOR unless it is empty', () => {
    expect(colourLevel({ TERM: 'xterm-256color', NO_COLOR: '1' }, true)).toBe('none');
    expect(colourLevel({ TERM: 'xterm-256color', NO_COLOR: '' }, true)).toBe('256');
  });

  it.each([
    ['none', '0'],
    ['16', ''],
    ['16', '1'],
    ['256', '2'],
    ['truecolor', '3'],
  ])('is forced to %s by FORCE_COLOR=%j, whatever NO_COLOR says', (level, FORCE_COLOR) => {
    expect(colourLevel({ TERM: 'vt100', NO_COLOR: '1', FORCE_COLOR }, false)).toBe(level);
  });

  it('stays below 24 bits inside GNU screen', () => {
    expect(colourLevel({ TERM: 'screen', COLORTERM: 'truecolor' }, true)).toBe('256');
    expect(colourLevel({ TERM: 'xterm', STY: '1.a', COLORTERM: 'truecolor' }, true)).toBe('256');
    expect(colourLevel({ TERM: 'screen.xterm-256color' }, true)).toBe('256');
  });
});

describe('abilitiesOf', () => {
  it('takes the colour level that it is told', () => {
    expect(abilitiesOf({ NO_COLOR: '1' }, true, 'truecolor').level).toBe('truecolor');
  });

  it.each<[boolean, Env]>([
    [false, {}],
    [false, { LANG: 'en_GB.UTF-8' }],
    [false, { LANG: 'C.UTF-8' }],
    [false, { LC_ALL: 'de_DE.UTF-8', LANG: 'C' }],
    [false, { LC_ALL: '', LC_CTYPE: 'en_US.UTF-8', LANG: 'POSIX' }],
    [true, { LANG: 'C' }],
    [true, { LC_ALL: 'POSIX', LANG: 'en_GB.UTF-8' }],
    [true, { TERM: 'linux', LANG: 'en_GB.UTF-8' }],
    [true, { TERM: 'vt220' }],
  ])('writes ASCII: %s, with %j', (ascii, env) => {
    expect(abilitiesOf({ TERM: 'xterm', ...env }, true).ascii).toBe(ascii);
  });
});

describe('sgrColour', () => {
  const gold: Colour = { rgb: [226, 179, 106], c16: 3 };

  it('selects a colour at every level', () => {
    expect(sgrColour(gold, 'truecolor', false)).toBe('38;2;226;179;106');
    expect(sgrColour(gold, '256', false)).toBe('38;5;179');
    expect(sgrColour(gold, '16', false)).toBe('33');
    expect(sgrColour(gold, 'none', false)).toBe('');
  });

  it('selects the ground too', () => {
    expect(sgrColour(gold, 'truecolor', true)).toBe('48;2;226;179;106');
    expect(sgrColour(gold, '256', true)).toBe('48;5;179');
    expect(sgrColour({ ...gold, c16: 11 }, '16', true)).toBe('103');
  });

  it('finds greys among the greys', () => {
    expect(sgrColour({ rgb: [74, 72, 72] }, '256', false)).toBe('38;5;238');
  });

  it('leaves the terminal its own colour where there is no stand-in', () => {
    expect(sgrColour({ rgb: [221, 214, 200] }, '16', false)).toBe('');
  });
});

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance({ rgb }: Colour): number {
  const [r = 0, g = 0, b = 0] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrastBetween(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('themes', () => {
  const readable: readonly Role[] = ['text', 'bright', 'dim', 'canon', 'branch', 'ghost', 'warn'];
  const grounds = [
    [themes.dusk, { rgb: [0x16, 0x16, 0x1c] }],
    [themes.paper, themes.paper.ground],
  ] as [Theme, Colour][];

  it.each(grounds)('can be read: $name', ({ roles }, ground) => {
    for (const role of readable) {
      const { colour } = roles[role];
      expect(colour && contrastBetween(colour, ground), role).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(grounds)('show what is selected: $name', ({ roles }) => {
    const [selection, bright] = [roles.selection.colour, roles.bright.colour];
    expect(selection && bright && contrastBetween(bright, selection)).toBeGreaterThanOrEqual(7);
  });

  it('never dim anything for those who need contrast', () => {
    const styles = Object.values({ ...themes.contrast.roles, ...themes.contrast.plain });
    expect(styles.some(({ dim, colour }) => dim || colour)).toBe(false);
  });

  it('follow what a terminal says about its ground', () => {
    expect(preferredTheme({ COLORFGBG: '0;15' }).name).toBe('paper');
    expect(preferredTheme({ COLORFGBG: '0;default;15' }).name).toBe('paper');
    expect(preferredTheme({ COLORFGBG: '15;0' }).name).toBe('dusk');
    expect(preferredTheme({}).name).toBe('dusk');
  });
});

describe('pens', () => {
  function sgr(style: Style, env: Env, theme = themes.dusk): string {
    const pens = createPens(theme, abilitiesOf({ TERM: 'xterm', ...env }, true));
    return pens.pen(pens.letters(style)).sgr.slice(2, -1);
  }
  const trueColour = { COLORTERM: 'truecolor' };

  it('set everything anew, in colour', () => {
    expect(sgr({}, trueColour)).toBe('0;38;2;221;214;200');
    expect(sgr({ role: 'canon', bold: true, italic: true }, trueColour)).toBe(
      '0;1;3;38;2;226;179;106',
    );
    expect(sgr({ role: 'bright', on: 'selection' }, trueColour)).toBe(
      '0;38;2;245;240;230;48;2;44;42;46',
    );
    expect(sgr({}, trueColour, themes.paper)).toBe('0;38;2;58;52;44;48;2;250;246;236');
  });

  it('tell roles apart without colours', () => {
    const env = { NO_COLOR: '1' };
    expect(sgr({ role: 'dim' }, env)).toBe('0;2');
    expect(sgr({ role: 'canon' }, env)).toBe('0;1');
    expect(sgr({ italic: true }, env)).toBe('0;3');
    expect(sgr({ role: 'text', on: 'selection' }, env)).toBe('0;7');
    expect(sgr({ role: 'dim', on: 'selection' }, env)).toBe('0;7');
  });

  it('swap the terminal’s own colours for a selection in 16 colours', () => {
    expect(sgr({ role: 'canon', on: 'selection' }, {})).toBe('0;7');
    expect(sgr({ role: 'canon' }, {})).toBe('0;33');
    expect(sgr({ on: 'canon' }, {})).toBe('0;43');
  });

  it('underline where italics would come out inverse', () => {
    expect(sgr({ italic: true }, { STY: '1' })).toBe('0;4');
    expect(sgr({ italic: true }, { TERM: 'linux' })).toBe('0;4');
  });

  it('are shared by styles that look the same, and so are their blanks', () => {
    const pens = createPens(themes.dusk, abilitiesOf({ TERM: 'xterm' }, true));
    expect(pens.letters({ role: 'dim' })).toBe(pens.letters({ role: 'faint' }));
    expect(pens.blanks({ role: 'canon', bold: true, italic: true })).toBe(pens.blanks(undefined));
    expect(pens.blanks({ on: 'selection' })).not.toBe(pens.blanks(undefined));
  });
});
