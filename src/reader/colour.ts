/** How many colours are written: none at all, the terminal's own 16, its fixed 256, or any. */
export const colourLevels = ['none', '16', '256', 'truecolor'] as const;
export type ColourLevel = (typeof colourLevels)[number];

/** Environment variables, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A colour: red, green and blue 0..255, and what stands in for it among the terminal's own 16. */
export interface Colour {
  readonly rgb: readonly [red: number, green: number, blue: number];
  /** 0..15; absent: the terminal's default. */
  readonly c16?: number;
}

const anyColour = /-direct$|^(xterm-)?(kitty|ghostty)\b|^(wezterm|alacritty|foot|contour|rio)\b/;
const anyColourPrograms = /^(iTerm\.app|WezTerm|vscode|ghostty)$/;
const noColour = /^(vt\d|dumb$)|-m(ono)?$/;

/** FORCE_COLOR as Node reads it; undefined when it is not set. */
function forced(value: string | undefined): ColourLevel | undefined {
  if (value === undefined) return undefined;
  if (value === '0' || value === 'false') return 'none';
  if (value === '2') return '256';
  return value === '3' ? 'truecolor' : '16';
}

/** What the terminal says about itself. `term` is TERM, in lower case. */
function announced(env: Environment, term: string): ColourLevel {
  if (/^(truecolor|24bit)$/i.test(env.COLORTERM ?? '')) return 'truecolor';
  if (env.WT_SESSION || anyColourPrograms.test(env.TERM_PROGRAM ?? '')) return 'truecolor';
  if (anyColour.test(term)) return 'truecolor';
  if (/256/.test(term) || env.TERM_PROGRAM === 'Apple_Terminal') return '256';
  return noColour.test(term) ? 'none' : '16';
}

/**
 * True inside GNU screen, which shows italics as inverse, garbles 24-bit colours
 * and erases in the default colour. tmux, which may call itself `screen` too,
 * does none of that.
 */
export function isGnuScreen(env: Environment): boolean {
  if (env.STY) return true;
  return /^screen/i.test(env.TERM ?? '') && !env.TMUX;
}

/**
 * The colours to write to a terminal in this environment. FORCE_COLOR goes
 * before NO_COLOR (only when not empty, see no-color.org), both before what the
 * terminal is known for. Node's own `getColorDepth` is not asked: it sees one bit
 * in alacritty and foot, and four in kitty.
 */
export function colourLevel(env: Environment, isTTY: boolean): ColourLevel {
  const term = (env.TERM ?? '').toLowerCase();
  let level = forced(env.FORCE_COLOR);
  if (level === undefined) {
    if (env.NO_COLOR || !isTTY || term === 'dumb') return 'none';
    level = announced(env, term);
  }
  return level === 'truecolor' && isGnuScreen(env) ? '256' : level;
}

/** The nearest of the colours 16..255, which look the same everywhere. */
function to256([red, green, blue]: Colour['rgb']): number {
  const steps = [0, 95, 135, 175, 215, 255];
  const nearest = (value: number) =>
    steps.reduce((best, step, index) => {
      const closer = Math.abs(step - value) < Math.abs((steps[best] ?? 0) - value);
      return closer ? index : best;
    }, 0);
  const [r, g, b] = [nearest(red), nearest(green), nearest(blue)];
  const grey = Math.max(0, Math.min(23, Math.round(((red + green + blue) / 3 - 8) / 10)));
  const distance = (x: number, y: number, z: number) =>
    (x - red) ** 2 + (y - green) ** 2 + (z - blue) ** 2;
  const shade = 8 + grey * 10;
  const cube = distance(steps[r] ?? 0, steps[g] ?? 0, steps[b] ?? 0);
  return cube <= distance(shade, shade, shade) ? 16 + 36 * r + 6 * g + b : 232 + grey;
}

/**
 * The SGR parameters (what stands between `ESC [` and `m`) that select `colour`
 * for the letters or for the ground behind them. Empty when there is nothing to
 * select: no colours, or the terminal's default.
 */
export function sgrColour(colour: Colour, level: ColourLevel, ground: boolean): string {
  const base = ground ? 40 : 30;
  switch (level) {
    case 'truecolor':
      return `${base + 8};2;${colour.rgb.join(';')}`;
    case '256':
      return `${base + 8};5;${to256(colour.rgb)}`;
    case '16':
      if (colour.c16 === undefined) return '';
      return `${colour.c16 < 8 ? base + colour.c16 : base + 52 + colour.c16}`;
    case 'none':
      return '';
  }
}
