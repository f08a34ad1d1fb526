import { characterKey, type Key, type Modifiers, namedKey, unmodified } from './key.ts';

/** Keys by the final letter of `CSI … letter` and `SS3 letter`. */
const letters: Readonly<Record<string, string>> = {
  A: 'up',
  B: 'down',
  C: 'right',
  D: 'left',
  F: 'end',
  H: 'home',
  P: 'f1',
  Q: 'f2',
  R: 'f3',
  S: 'f4',
};

/** Keys by the number in `CSI number ~`. */
const numbers: Readonly<Record<string, string>> = {
  1: 'home',
  2: 'insert',
  3: 'delete',
  4: 'end',
  5: 'pageup',
  6: 'pagedown',
  7: 'home',
  8: 'end',
  11: 'f1',
  12: 'f2',
  13: 'f3',
  14: 'f4',
  15: 'f5',
  17: 'f6',
  18: 'f7',
  19: 'f8',
  20: 'f9',
  21: 'f10',
  23: 'f11',
  24: 'f12',
};

/** What the keypad's `SS3 letter` types in application mode, from `j` on. */
const keypad = '*+,-./0123456789';

/** Where the kitty protocol puts the digits 0..9 of the keypad, and its Enter. */
const kittyKeypad = 57399;
const kittyKeypadEnter = 57414;

/** A parameter that names modifiers: 1 and a bit for each, `:` and the kind of event. */
function held(parameter = ''): Modifiers | undefined {
  const [mask = '', event] = parameter.split(':');
  const bits = Math.max(0, Number(mask) - 1);
  const released = event === '3';
  // Super, hyper and meta are the window manager's, not ours.
  if (released || (bits & 0b111000) !== 0) return undefined;
  return { shift: (bits & 1) !== 0, alt: (bits & 2) !== 0, ctrl: (bits & 4) !== 0 };
}

/** `CSI code:shifted:base ; modifiers:event ; text u`, the kitty keyboard protocol. */
function kittyKey([codes = '', mask, text]: readonly string[]): Key | undefined {
  const [code, shifted] = codes.split(':').map(Number);
  const modifiers = held(mask);
  if (!code || !modifiers) return undefined;
  if (code === kittyKeypadEnter) return namedKey('enter', modifiers);
  const digit = code - kittyKeypad;
  if (digit >= 0 && digit <= 9) return characterKey(48 + digit, modifiers);
  const typed = text ? Number(text.split(':')[0]) : modifiers.shift && shifted;
  return characterKey(code, modifiers, typed ? String.fromCodePoint(typed) : undefined);
}

/**
 * The key that the control sequence `CSI parameters final` stands for;
 * undefined for all that is no key, or none that we know, or a key let go:
 * mouse, focus, and what the terminal answers when it is asked something.
 */
export function controlSequenceKey(parameters: string, final: string): Key | undefined {
  if (!/^[\d:;]*$/.test(parameters)) return undefined;
  const fields = parameters.split(';');
  if (final === 'u') return kittyKey(fields);
  const [first = '', mask, third] = fields;
  const modifiers = held(mask);
  if (!modifiers) return undefined;
  if (final === 'Z') return namedKey('tab', { ...modifiers, shift: true });
  if (final === '~') {
    if (first === '27' && third) return characterKey(Number(third), modifiers);
    const name = numbers[first];
    return name ? namedKey(name, modifiers) : undefined;
  }
  // `CSI row ; column R` says where the cursor is.
  const name = final === 'R' && mask ? undefined : letters[final];
  return name && (first === '' || first === '1') ? namedKey(name, modifiers) : undefined;
}

/** The key that `SS3 final` stands for: arrows and keypad in application mode. */
export function singleShiftKey(mask: string, final: string): Key | undefined {
  const modifiers = held(mask);
  if (!modifiers) return undefined;
  const name = letters[final];
  if (name) return namedKey(name, modifiers);
  if (final === 'M') return namedKey('enter', modifiers);
  const typed = keypad['jklmnopqrstuvwxy'.indexOf(final)];
  return typed === undefined ? undefined : characterKey(typed.charCodeAt(0), unmodified);
}
