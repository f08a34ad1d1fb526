import { InvalidArgumentError } from 'commander';
import type { ColourLevel } from '../reader/colour.ts';
import type { ThemeName } from '../reader/theme.ts';

/** What can be said to every command. A value that was not given is absent. */
export interface GlobalOptions {
  /** Text and numbers only, no escape bytes, one command a line. */
  readonly plain?: boolean;
  /** Overrides what the environment says about colours. */
  readonly color?: ColourLevel;
  readonly theme?: ThemeName;
  /** Columns of prose, 20 to 200. */
  readonly width?: number;
  /** False when asked for `--no-motion`: nothing fades or moves. */
  readonly motion: boolean;
  /** Folder for saves in place of the one that XDG names. */
  readonly stateDir?: string;
}

/** What can be said to `play`. A value that was not given is absent. */
export interface PlayOptions extends GlobalOptions {
  /** Reads the canonical path through without asking. */
  readonly canon?: boolean;
  /** The scene to begin in. */
  readonly at?: string;
  /** Where the story's chance begins, 0 to 2147483647. */
  readonly seed?: number;
  /** Begins anew although there is a place to resume. */
  readonly new?: boolean;
  /** The named save to go on from. */
  readonly load?: string;
  /** The playthrough to play first. */
  readonly script?: string;
  /** The line of it up to which it is played. */
  readonly until?: number;
  /** File that receives what was read and chosen. */
  readonly transcript?: string;
  /** File that receives a script which plays the same. */
  readonly record?: string;
}

/** What can be said to `record`. */
export interface RecordOptions extends GlobalOptions {
  /** File that receives the script, instead of standard output. Never one that is there already. */
  readonly output?: string;
  /** The named save to make a script of, instead of the last play. */
  readonly load?: string;
  /** Choices of a play that is made here and now, as `choose:` takes them. */
  readonly choices?: readonly string[];
  /** The scene that such a play begins in, and where its chance begins. */
  readonly at?: string;
  readonly seed?: number;
  readonly title?: string;
}

/** What can be exported. */
export type Exported = 'json' | 'transcript';

/** What can be said to `export`. */
export interface ExportOptions extends GlobalOptions {
  /** File that receives it, instead of standard output. */
  readonly output?: string;
  /** The playthrough whose transcript it is, instead of the canonical path. */
  readonly script?: string;
  readonly seed?: number;
}

/** What a map can be made into. */
export const mapFormats = ['text', 'svg', 'mermaid', 'dot', 'xstate', 'json'] as const;

/** What can be said to `map`. A value that was not given is absent. */
export interface MapOptions extends GlobalOptions {
  /** What to make of it; told by the name of `output`, or text, where absent. */
  readonly format?: (typeof mapFormats)[number];
  /** File to write. */
  readonly output?: string;
  /** Only the canonical path. */
  readonly canon?: boolean;
  /** Only the scenes in this world. */
  readonly world?: string;
  /** File with what playthroughs reached. */
  readonly coverage?: string;
  /** In text, where each scene is written. */
  readonly lines?: boolean;
}
/** What can be said to `dev`. A value that was not given is absent. */
export type DevOptions = GlobalOptions & Pick<PlayOptions, 'at' | 'seed'>;

/** How `check` can print what it found. */
export const reportFormats = ['text', 'json', 'github', 'sarif'] as const;

/** What can be said to `check`. A value that was not given is absent. */
export interface CheckOptions extends GlobalOptions {
  readonly format: (typeof reportFormats)[number];
  /** Fails on warnings too. */
  readonly strict?: boolean;
  /** Checks again whenever a file changes. */
  readonly watch?: boolean;
}

/** What can be said to `goto`. */
export interface GotoOptions extends GlobalOptions {
  /** Reads on from there. */
  readonly play?: boolean;
  /** File that receives a playthrough. Never one that is there already. */
  readonly save?: string;
  readonly seed?: number;
  readonly maxStates?: number;
  readonly maxSeconds?: number;
}

/** What can be said to `prove`. */
export interface ProveOptions extends GlobalOptions {
  /** The seeds to look at; without them, those that can make a difference. */
  readonly seeds?: readonly number[];
  readonly maxStates?: number;
  readonly maxSeconds?: number;
  readonly maxMemory?: number;
  /** Random plays that have to stay within what was found. */
  readonly crossCheck?: number;
  /** Folder that receives playthroughs. */
  readonly save?: string;
  readonly strict?: boolean;
  readonly progress?: boolean;
  readonly format: 'text' | 'json' | 'github';
}

/** What can be said to `list`. */
export type ListOptions = GlobalOptions;

/** What can be said to everything that `new` makes. A value that was not given is absent. */
export interface NewOptions extends GlobalOptions {
  /** Writes without asking. */
  readonly yes?: boolean;
  /** Shows what would be written, and writes nothing. */
  readonly dryRun?: boolean;
  readonly title?: string;
}

/** What can be said to `new story`. */
export type NewStoryOptions = NewOptions;

/** What can be said to `new scene`. */
export interface NewSceneOptions extends NewOptions {
  /** The scene it comes after. */
  readonly from: string;
  /** The scene it comes before. */
  readonly before?: string;
  readonly world?: string;
}

/** What can be said to `new branch`. */
export interface NewBranchOptions extends NewOptions {
  /** The scene it leaves. */
  readonly from: string;
  /** The choice that the new one stands beside. */
  readonly after?: string;
  /** Text of the new choice. */
  readonly choice?: string;
  /** Name of the new scene. */
  readonly scene?: string;
  /** Where it leads to. */
  readonly rejoin?: string;
}

/** What can be said to `new playthrough`. */
export interface NewPlaythroughOptions extends NewOptions {
  /** The scene or ending it plays to. */
  readonly to?: string;
}

/** What can be said to `schema`. */
export interface SchemaOptions extends GlobalOptions {
  /** File to write to, in place of standard output. */
  readonly output?: string;
}

/**
 * A reader of option values: whole numbers from `least` to `most`, written in
 * digits. Anything else is wrong use, with the range in the message.
 */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    throw new InvalidArgumentError(`A whole number from ${least} to ${most} is needed.`);
  };
}

/** Reads an option that names something: a scene, a save, a file. Never empty. */
export function name(text: string): string {
  if (text.trim() !== '') return text;
  throw new InvalidArgumentError('A name is needed.');
}

/** Reads seeds: `all` for those that a reader can meet, or numbers and ranges with commas between. */
export function seedsIn(text: string): number[] {
  if (text === 'all') return range(0, 99);
  const seeds = text.split(',').flatMap((part) => {
    const [, first, last = first] = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(part.trim()) ?? [];
    return first === undefined
      ? []
      : range(Number(first), Math.min(Number(last), Number(first) + 9_999));
  });
  const isClean = /^\s*\d{1,9}(-\d{1,9})?(\s*,\s*\d{1,9}(-\d{1,9})?)*\s*$/.test(text);
  if (isClean && seeds.length > 0) return [...new Set(seeds)];
  throw new InvalidArgumentError('all, or numbers and ranges such as 1,5,10-20, are needed.');
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
