/** What a key can ask of the reader while a page is open. */
export type Command =
  | 'next'
  | 'page'
  | 'choose'
  | 'back'
  | 'up'
  | 'down'
  | 'top'
  | 'end'
  | 'undo'
  | 'canon'
  | 'history'
  | 'map'
  | 'search'
  | 'search-next'
  | 'search-previous'
  | 'save'
  | 'load'
  | 'restart'
  | 'theme'
  | 'narrower'
  | 'wider'
  | 'library'
  | 'help'
  | 'redraw'
  | 'suspend'
  | 'quit';

/** One line of the key table: what handles keys, and what help prints. */
export interface Binding<Name extends string = string> {
  readonly command: Name;
  /** Names as `Key.name` has them. */
  readonly keys: readonly string[];
  /** How help names the keys; absent where the line of another command tells of them. */
  readonly shown?: string;
  readonly help?: string;
}

/** The one table of keys. Choices are also taken by their numbers. */
export const BINDINGS: readonly Binding<Command>[] = [
  {
    command: 'next',
    keys: ['space'],
    shown: 'Space Enter',
    help: 'next page; after the last, the marked choice',
  },
  { command: 'choose', keys: ['enter'] },
  {
    command: 'page',
    keys: ['pagedown', 'right', 'f'],
    shown: 'f b PgUp PgDn',
    help: 'a page on, a page back; never a choice',
  },
  { command: 'back', keys: ['pageup', 'left', 'b'] },
  {
    command: 'down',
    keys: ['down', 'j', 'tab'],
    shown: 'j k ↓ ↑',
    help: 'next, previous choice; else a line on, a line back',
  },
  { command: 'up', keys: ['up', 'k', 'shift-tab'] },
  {
    command: 'top',
    keys: ['home', 'g'],
    shown: 'g G',
    help: 'to the beginning; back to where you are',
  },
  { command: 'end', keys: ['end', 'G', 'escape'] },
  { command: 'undo', keys: ['u', 'backspace'], shown: 'u', help: 'undo the last choice' },
  { command: 'canon', keys: ['c'], shown: 'c', help: 'back to where the canonical path was left' },
  { command: 'history', keys: ['h'], shown: 'h', help: 'choices made; go back to any of them' },
  { command: 'map', keys: ['m'], shown: 'm', help: 'map of the scenes' },
  {
    command: 'search',
    keys: ['/'],
    shown: '/ n N',
    help: 'search what was read; next, previous place',
  },
  { command: 'search-next', keys: ['n'] },
  { command: 'search-previous', keys: ['N'] },
  { command: 'save', keys: ['s', 'ctrl-s'], shown: 's l', help: 'save under a name; load' },
  { command: 'load', keys: ['l'] },
  { command: 'restart', keys: ['r'], shown: 'r', help: 'read again from the start' },
  { command: 'theme', keys: ['t'], shown: 't - =', help: 'next theme; narrower, wider lines' },
  { command: 'narrower', keys: ['-'] },
  { command: 'wider', keys: ['=', '+'] },
  { command: 'library', keys: ['L'], shown: 'L', help: 'other stories' },
  { command: 'help', keys: ['?', 'f1'] },
  {
    command: 'quit',
    keys: ['q', 'ctrl-c', 'ctrl-d'],
    shown: 'q',
    help: 'quit; your place is kept',
  },
  {
    command: 'suspend',
    keys: ['ctrl-z'],
    shown: 'Ctrl-Z Ctrl-L',
    help: 'suspend; draw the screen again',
  },
  { command: 'redraw', keys: ['ctrl-l'] },
];

const commands = new Map(
  BINDINGS.flatMap(({ command, keys }) => keys.map((key) => [key, command] as const)),
);

/** The command that a key stands for, if it does for any. */
export function commandOf(key: string): Command | undefined {
  return commands.get(key);
}
