import type { Colour, Environment } from './colour.ts';
import type { Role } from './frame.ts';

/** The themes there are, the first one being what suits most terminals. */
export const themeNames = ['dusk', 'paper', 'contrast'] as const;
export type ThemeName = (typeof themeNames)[number];

/** How letters of one role look. */
export interface Paint {
  /** Absent: the terminal's own colour for text. */
  readonly colour?: Colour;
  readonly bold?: boolean;
  /** Fainter by the terminal's own means; only where colours cannot do it. */
  readonly dim?: boolean;
}

/** What every role looks like. */
export interface Theme {
  readonly name: ThemeName;
  /** The colour behind everything; absent: the terminal's own. */
  readonly ground?: Colour;
  readonly roles: Readonly<Record<Role, Paint>>;
  /** The same without colours, for NO_COLOR and terminals that have none. */
  readonly plain: Readonly<Record<Role, Paint>>;
}

/** A colour from its hexadecimal digits, with its stand-in among the terminal's 16. */
function colour(hex: string, c16?: number): Colour {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  const rgb = [part(0), part(2), part(4)] as const;
  return c16 === undefined ? { rgb } : { rgb, c16 };
}

const plain: Theme['plain'] = {
  text: {},
  bright: { bold: true },
  dim: { dim: true },
  faint: { dim: true },
  canon: { bold: true },
  branch: {},
  ghost: { dim: true },
  warn: { bold: true },
  selection: {},
};

/** On the terminal's own ground, which is taken to be dark; at least 4.5:1 on #16161c. */
const dusk: Theme = {
  name: 'dusk',
  roles: {
    text: { colour: colour('ddd6c8') },
    bright: { colour: colour('f5f0e6') },
    dim: { colour: colour('928d86', 8) },
    faint: { colour: colour('4a4848', 8) },
    canon: { colour: colour('e2b36a', 3) },
    branch: { colour: colour('7fb6be', 6) },
    ghost: { colour: colour('968caa', 5) },
    warn: { colour: colour('e07a5f', 1) },
    selection: { colour: colour('2c2a2e') },
  },
  plain,
};

/** On its own ground, the colour of paper; at least 4.5:1. */
const paper: Theme = {
  name: 'paper',
  ground: colour('faf6ec'),
  roles: {
    text: { colour: colour('3a342c') },
    bright: { colour: colour('181410') },
    dim: { colour: colour('746a5c', 8) },
    faint: { colour: colour('cec4b4', 8) },
    canon: { colour: colour('96541c', 3) },
    branch: { colour: colour('1e6876', 6) },
    ghost: { colour: colour('76628c', 5) },
    warn: { colour: colour('b03a2e', 1) },
    selection: { colour: colour('eee6d4') },
  },
  plain,
};

const twoTone: Theme['plain'] = {
  ...plain,
  dim: {},
  faint: {},
  branch: { bold: true },
  ghost: {},
};

/** The terminal's own two colours, at the contrast that its owner chose; nothing fainter. */
const contrast: Theme = { name: 'contrast', roles: twoTone, plain: twoTone };

export const themes: Readonly<Record<ThemeName, Theme>> = { dusk, paper, contrast };

/**
 * The theme for a reader who did not choose one: paper where the terminal says
 * that its ground is light (COLORFGBG, as rxvt, Konsole and iTerm2 set it), else dusk.
 */
export function preferredTheme(env: Environment): Theme {
  const ground = /;(\d+)$/.exec(env.COLORFGBG ?? '')?.[1];
  return ground === '7' || ground === '15' ? paper : dusk;
}
