import { type ColourLevel, colourLevel, type Environment, isGnuScreen } from './colour.ts';

/** What may be sent to a terminal. */
export interface Abilities {
  readonly level: ColourLevel;
  /** Italics come out as italics; elsewhere they are underlined. */
  readonly italics: boolean;
  /** Erasing leaves the colour of the ground behind, not the terminal's default. */
  readonly erasesInColour: boolean;
  /** The window has a title that can be set. */
  readonly titled: boolean;
  /** Glyphs, quotes and dashes have to be written in ASCII. */
  readonly ascii: boolean;
}

/** The character set's locale, by POSIX precedence; empty when nothing says. */
function locale(env: Environment): string {
  return env.LC_ALL || env.LC_CTYPE || env.LANG || '';
}

/**
 * What the terminal in this environment can do, by what it calls itself: no
 * terminfo, which is missing or wrong for half of them. `colour` overrides
 * what the environment says about colours. An absent locale (a container, cron)
 * counts as UTF-8; only an explicit C or POSIX does not.
 */
export function abilitiesOf(env: Environment, isTTY: boolean, colour?: ColourLevel): Abilities {
  const console = /^(linux|vt\d)/i.test(env.TERM ?? '');
  const gnuScreen = isGnuScreen(env);
  return {
    level: colour ?? colourLevel(env, isTTY),
    italics: !console && !gnuScreen,
    erasesInColour: !gnuScreen,
    titled: !console,
    ascii: console || /^(C|POSIX)$/.test(locale(env)),
  };
}
