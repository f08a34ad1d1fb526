import type { Abilities } from './abilities.ts';
import { type Colour, sgrColour } from './colour.ts';
import type { Style } from './frame.ts';
import type { Paint, Theme } from './theme.ts';

/** A resolved style: what to send before text in it. Two styles that look alike share a pen. */
export interface Pen {
  /** The escape sequence that sets exactly this, whatever was set before. */
  readonly sgr: string;
  /** What a blank in this pen looks like; equal for pens whose blanks look the same. */
  readonly ground: string;
  /** True when erasing with this pen set leaves just what writing blanks would. */
  readonly erases: boolean;
}

/** The pens of one theme on one terminal, by number, as they turn up. */
export interface Pens {
  /** The number of the pen for letters in `style`. */
  letters(style: Style | undefined): number;
  /** The number of the pen for blanks in `style`: the ground alone, so that equal blanks are equal. */
  blanks(style: Style | undefined): number;
  /** The pen with this number. */
  pen(number: number): Pen;
}

type Look = Required<Omit<Paint, 'colour'>> & {
  readonly letters?: Colour | undefined;
  readonly behind?: Colour | undefined;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly inverse: boolean;
};

/** What `style` comes to in `theme` on this terminal. */
function look(style: Style, theme: Theme, { level, italics }: Abilities): Look {
  const roles = level === 'none' ? theme.plain : theme.roles;
  const paint = roles[style.role ?? 'text'];
  const behind = style.on ? roles[style.on].colour : theme.ground;
  const shared = {
    bold: style.bold === true || paint.bold === true,
    italic: style.italic === true && italics,
    underline: style.underline === true || (style.italic === true && !italics),
  };
  const inverse = style.inverse === true;
  // A ground without a colour of its own is the terminal's two colours swapped;
  // a role's colour or dimness would be the ground's there.
  if (style.on && (!behind || sgrColour(behind, level, true) === '')) {
    return { ...shared, dim: false, inverse: !inverse };
  }
  return { ...shared, dim: paint.dim === true, inverse, letters: paint.colour, behind };
}

function penOf(look: Look, { level, erasesInColour }: Abilities): Pen {
  const letters = look.letters ? sgrColour(look.letters, level, false) : '';
  const behind = look.behind ? sgrColour(look.behind, level, true) : '';
  const parameters = [
    '0',
    look.bold && '1',
    look.dim && '2',
    look.italic && '3',
    look.underline && '4',
    look.inverse && '7',
    letters,
    behind,
  ];
  const adorned = look.inverse || look.underline;
  return {
    sgr: `\x1b[${parameters.filter(Boolean).join(';')}m`,
    ground: adorned ? `${behind}/${look.inverse ? `7;${letters}` : ''}/${look.underline}` : behind,
    erases: !adorned && (behind === '' || erasesInColour),
  };
}

/** What is left of a style where there are no letters. */
function blankStyle(style: Style | undefined): Style | undefined {
  if (!style?.on && !style?.inverse && !style?.underline) return undefined;
  const { on, inverse, underline, role } = style;
  return {
    ...(on && { on }),
    ...(underline && { underline }),
    ...(inverse && { inverse, ...(role && { role }) }),
  };
}

/** A table of pens for `theme`; it grows with the number of different looks, not with use. */
export function createPens(theme: Theme, abilities: Abilities): Pens {
  const pens: Pen[] = [];
  const numbers = new Map<string, number>();

  function letters(style: Style = {}): number {
    const { role, on, bold, italic, underline, inverse } = style;
    const key = [role, on, bold, italic, underline, inverse].join();
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const pen = penOf(look(style, theme, abilities), abilities);
    const same = pens.findIndex(({ sgr }) => sgr === pen.sgr);
    const number = same < 0 ? pens.push(pen) - 1 : same;
    numbers.set(key, number);
    return number;
  }

  return {
    letters,
    blanks: (style) => letters(blankStyle(style)),
    pen(number) {
      const pen = pens[number];
      if (!pen) throw new RangeError(`There is no pen ${number}.`);
      return pen;
    },
  };
}
