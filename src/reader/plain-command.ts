import { fold } from './fold.ts';

/** What a line typed in plain mode asks for. */
export type PlainCommand =
  | { readonly type: 'choose'; readonly index: number }
  | { readonly type: 'next' | 'back' | 'canon' | 'restart' }
  | { readonly type: 'quit' }
  | PlainQuestion
  | { readonly type: 'load'; readonly name: string };

/** What is answered, and changes nothing. */
export type PlainQuestion =
  | { readonly type: 'map' | 'history' | 'help' }
  | { readonly type: 'save'; readonly name: string }
  /** Nothing that can be done; `why` says so. */
  | { readonly type: 'unknown'; readonly why: string };

/** Commands of one word. */
const WORDS: ReadonlyMap<string, PlainCommand> = new Map(
  Object.entries({
    next: { type: 'next' },
    n: { type: 'next' },
    back: { type: 'back' },
    undo: { type: 'back' },
    u: { type: 'back' },
    canon: { type: 'canon' },
    map: { type: 'map' },
    history: { type: 'history' },
    restart: { type: 'restart' },
    help: { type: 'help' },
    '?': { type: 'help' },
    quit: { type: 'quit' },
    q: { type: 'quit' },
    exit: { type: 'quit' },
  } as const),
);

/** The commands, as help lists them. */
export const HELP: readonly string[] = [
  'a number, or how a choice begins: take that choice',
  'next, or an empty line: follow the canonical path',
  'back: undo the last choice',
  'canon: go back to where the canonical path was left',
  'map: list the scenes',
  'history: list the choices made',
  'save [name]: keep your place under a name',
  'load [name]: take up a save; without a name, list them',
  'restart: read again from the start',
  'help: this list',
  'quit: stop; your place is kept',
];

/** Letters of a choice that have to be typed, so that a slip of a key takes none. */
const ENOUGH = 3;

/** Reads a line. `choices` are the texts on offer, which can also be taken by how they begin. */
export function parseCommand(line: string, choices: readonly string[]): PlainCommand {
  const typed = comparable(line);
  if (typed === '') return { type: 'next' };
  const number = /^\(?(\d+)[.)]?$/.exec(typed)?.[1];
  if (number !== undefined) return numbered(Number(number), choices.length);
  const word = WORDS.get(typed);
  if (word) return word;
  const texts = choices.map(comparable);
  const exact = texts.indexOf(typed);
  if (exact >= 0 && exact === texts.lastIndexOf(typed)) return { type: 'choose', index: exact };
  const [, verb, name = ''] = /^(save|load)(?:\s+(.*))?$/iu.exec(line.trim()) ?? [];
  if (verb) return { type: verb.toLowerCase() === 'save' ? 'save' : 'load', name: name.trim() };
  return begun(line.trim(), typed, texts);
}

function numbered(number: number, count: number): PlainCommand {
  if (number >= 1 && number <= count) return { type: 'choose', index: number - 1 };
  const why =
    count === 0
      ? 'There is nothing to choose here.'
      : `There is no choice ${number}: choose ${range(count)}.`;
  return { type: 'unknown', why };
}

function begun(line: string, typed: string, texts: readonly string[]): PlainCommand {
  const found = texts.flatMap((text, index) => (text.startsWith(typed) ? [index] : []));
  const [first] = found;
  if (first !== undefined && found.length === 1 && typed.length >= ENOUGH)
    return { type: 'choose', index: first };
  if (found.length > 1) {
    return {
      type: 'unknown',
      why: `“${line}” could be ${found.map((index) => index + 1).join(' or ')}.`,
    };
  }
  const choose = texts.length > 0 ? ` Choose ${range(texts.length)};` : '';
  return {
    type: 'unknown',
    why: `“${line}” is no command and no choice here.${choose} “help” lists the commands.`,
  };
}

/** The numbers to choose from. */
export function range(count: number): string {
  return count === 1 ? '1' : `1 to ${count}`;
}

/** A text as choices compare: without case, accents, outer quotes and the kind of quotes. */
function comparable(text: string): string {
  return fold(text)
    .text.replace(/ +/g, ' ')
    .trim()
    .replace(/^["']+|["']+$/g, '')
    .trim();
}
