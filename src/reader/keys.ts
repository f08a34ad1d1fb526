/** What a key can ask of the reader while a page is open. */
export type Command =
  | 'next'
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
export interface Binding {
  readonly command: Command;
  /** Names as `Key.name` has them. */
  readonly keys: readonly string[];
  /** How help names the keys. */
  readonly shown: string;
  readonly help: string;
}

/** The one table of keys. Choices are also taken by their numbers. */
export const BINDINGS: readonly Binding[] = [
  { command: 'next', keys: ['space', 'pagedown', 'right', 'f'], shown: 'Space', help: 'next page; at a choice, take the one marked' },
  { command: 'choose', keys: ['enter'], shown: 'Enter', help: 'take the marked choice; else next page' },
  { command: 'down', keys: ['down', 'j', 'tab'], shown: '↓ j', help: 'next choice; else one line down' },
  { command: 'up', keys: ['up', 'k', 'shift-tab'], shown: '↑ k', help: 'previous choice; else one line up' },
  { command: 'back', keys: ['pageup', 'left', 'b'], shown: 'b PgUp', help: 'look back a page' },
  { command: 'top', keys: ['home', 'g'], shown: 'g Home', help: 'to the beginning of what was read' },
  { command: 'end', keys: ['end', 'G'], shown: 'G End', help: 'back to where you are' },
  { command: 'undo', keys: ['u', 'backspace'], shown: 'u', help: 'undo the last choice' },
  { command: 'canon', keys: ['c'], shown: 'c', help: 'back to where the canonical path was left' },
  { command: 'history', keys: ['h'], shown: 'h', help: 'choices made; go back to any of them' },
  { command: 'map', keys: ['m'], shown: 'm', help: 'map of the scenes' },
  { command: 'search', keys: ['/'], shown: '/', help: 'search what was read' },
  { command: 'search-next', keys: ['n'], shown: 'n', help: 'next place found' },
  { command: 'search-previous', keys: ['N'], shown: 'N', help: 'previous place found' },
  { command: 'save', keys: ['s', 'ctrl-s'], shown: 's', help: 'save under a name' },
  { command: 'load', keys: ['l'], shown: 'l', help: 'load a save' },
  { command: 'restart', keys: ['r'], shown: 'r', help: 'read again from the start' },
  { command: 'theme', keys: ['t'], shown: 't', help: 'next theme' },
  { command: 'narrower', keys: ['-'], shown: '- =', help: 'narrower, wider lines' },
  { command: 'wider', keys: ['=', '+'], shown: '', help: '' },
  { command: 'library', keys: ['L'], shown: 'L', help: 'other stories' },
  { command: 'help', keys: ['?', 'f1'], shown: '?', help: 'this help' },
  { command: 'redraw', keys: ['ctrl-l'], shown: 'Ctrl-L', help: 'draw the screen again' },
  { command: 'suspend', keys: ['ctrl-z'], shown: 'Ctrl-Z', help: 'suspend; fg comes back' },
  { command: 'quit', keys: ['q', 'ctrl-c', 'ctrl-d'], shown: 'q', help: 'quit; your place is kept' },
];

const commands = new Map(BINDINGS.flatMap(({ command, keys }) => keys.map((key) => [key, command] as const)));

/** The command that a key stands for, if it does for any. */
export function commandOf(key: string): Command | undefined {
  return commands.get(key);
}
