/**
 * A key that was pressed. `name` is the character itself for a printable key
 * ('a', 'G', '?'), else one of: space enter escape tab backspace delete insert
 * up down left right pageup pagedown home end f1..f12, with 'ctrl-', 'alt-',
 * 'shift-' in this order before it ('ctrl-c', 'shift-tab').
 */
export interface Key {
  readonly name: string;
  /** What the key types; only printable keys type anything. */
  readonly char?: string;
}

/** The modifiers held down with a key. */
export interface Modifiers {
  readonly shift: boolean;
  readonly alt: boolean;
  readonly ctrl: boolean;
}

/** Nothing held down. */
export const unmodified: Modifiers = { shift: false, alt: false, ctrl: false };

/** Keys that mean the same with Shift, since it is easily still held down. */
const shiftless = new Set(['space', 'enter', 'backspace', 'escape']);

/** The key `name`, which is not a character, with its modifiers. Space types a space. */
export function namedKey(name: string, { shift, alt, ctrl }: Modifiers = unmodified): Key {
  const prefixes = [ctrl && 'ctrl-', alt && 'alt-', shift && !shiftless.has(name) && 'shift-'];
  const full = `${prefixes.filter(Boolean).join('')}${name}`;
  return full === 'space' ? { name: full, char: ' ' } : { name: full };
}

const namedCodes: ReadonlyMap<number, string> = new Map([
  [9, 'tab'],
  [13, 'enter'],
  [27, 'escape'],
  [32, 'space'],
  [127, 'backspace'],
]);

/**
 * The key that types the Unicode code point `code`, or the named key that has
 * this code; `typed` is what Shift makes of it, where the terminal tells.
 * Undefined for codes that stand for no character.
 */
export function characterKey(code: number, held: Modifiers, typed?: string): Key | undefined {
  const name = namedCodes.get(code);
  if (name) return namedKey(name, held);
  if (code < 32 || code > 0x10ffff || (code >= 0xd800 && code < 0xf900)) return undefined;
  const character = String.fromCodePoint(code);
  // Controls, noncharacters and the replacement for undecodable bytes type nothing.
  if (/[\p{Cc}\p{Noncharacter_Code_Point}\ufffd]/u.test(character)) return undefined;
  if (held.ctrl || held.alt) return namedKey(character.toLowerCase(), { ...held, shift: false });
  const char = typed || (held.shift ? character.toUpperCase() : character);
  return { name: char, char };
}

/** The key that a C0 control character stands for: Enter, Tab, Backspace, Escape, Ctrl and a letter. */
export function controlKey(code: number): Key | undefined {
  if (code === 0) return namedKey('space', { ...unmodified, ctrl: true });
  if (code === 8 || code === 127) return namedKey('backspace');
  if (code === 10 || code === 13) return namedKey('enter');
  if (code === 9) return namedKey('tab');
  if (code === 27) return namedKey('escape');
  return code <= 26 ? { name: `ctrl-${String.fromCharCode(code + 96)}` } : undefined;
}
