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
  /** File that receives what was read and chosen. */
  readonly transcript?: string;
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

/** What can be said to `list`. */
export type ListOptions = GlobalOptions;

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
