/**
 * A playthrough script as it was read: what `readScripts` gives, `prepare`
 * completes and `runScript` runs.
 *
 * The contract: reading never throws and never stops at the first mistake.
 * What is wrong with a script is in its `diagnostics`, by position, and a
 * script with an error is not run: its outcome is `failed` with these as its
 * `problems`. A file that cannot be read at all is a script without steps. A
 * file with a table (`with:`) is as many scripts as the table has rows. Steps
 * of an included file stand where they are included, with their own positions.
 * Placeholders are filled in already. All of it is plain JSON.
 *
 * - `read.ts`     readScripts(files, read?) → Script[]; all files, in the order given
 * - `prepare.ts`  prepare(main, scripts, { cache?, read? }) → Prepared; once a story
 * - `run.ts`      runScript(prepared, script, { seed?, onTurn?, until? }) → Outcome
 * - `failure.ts`  describeFailure(outcome, failure, look?) → text for people
 */
import type { Diagnostic } from '../story/diagnostic.ts';

/** A place in a script. `file` is the path as it was given; line and column count from 1. */
export interface Spot {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Where a value stands in its file's YAML, from the root: `['steps', 3, 'expect', 'text']`. */
export type YamlPath = readonly (string | number)[];

/** A value with the place where it was written. */
export interface Written<T> {
  readonly value: T;
  readonly at: Spot;
}

/** An ink expression on one line. */
export type Condition = Written<string>;

/** What a variable can be expected to be; a list of names for an ink LIST. */
export type Value = boolean | number | string | readonly string[];

/** One thing that is expected, named by its key. `path` leads to its value, in the file that `at` names. */
export type Expectation = { readonly at: Spot; readonly path: YamlPath } & (
  | { readonly key: 'scene' | 'world' | 'ending'; readonly name: string }
  | { readonly key: 'text' | 'not' | 'tag'; readonly texts: readonly Written<string>[] }
  | { readonly key: 'match'; readonly patterns: readonly Written<string>[] }
  | { readonly key: 'choices'; readonly choices: readonly Written<string>[] }
  | {
      readonly key: 'vars';
      readonly vars: readonly (Written<Value> & { readonly name: string })[];
    }
  | { readonly key: 'ink'; readonly conditions: readonly Condition[] }
  | { readonly key: 'canon'; readonly isCanon: boolean }
);

/** One step. `at` is where it begins; `via` the step of the script itself that included it, if one did. */
export type ScriptStep = {
  readonly at: Spot;
  readonly path: YamlPath;
  readonly via?: Spot;
} & (
  | { readonly verb: 'next' | 'undo'; readonly times: number }
  /** A number counts from 1; a text is the whole choice or the beginning of just one. */
  | { readonly verb: 'choose'; readonly choice: Written<string | number> }
  /** Without a scene to stop at it follows canon to the end. */
  | { readonly verb: 'follow'; readonly until?: Written<string> }
  | { readonly verb: 'expect'; readonly expectations: readonly Expectation[] }
  | { readonly verb: 'restart' }
  | { readonly verb: 'save' | 'restore'; readonly name: Written<string> }
);

/** The row of a table that a script was made with. `index` counts from 0. */
export interface Row {
  readonly index: number;
  readonly values: Readonly<Record<string, boolean | number | string>>;
}

/** A script, or one row of it, ready to be prepared for its story. */
export interface Script {
  /** Path as it was given. */
  readonly file: string;
  /** `file`, with `#2` behind it for the second row of a table: names just this one script. */
  readonly id: string;
  /** What it is called, with the values of its row; the file's name where it has no title. */
  readonly title: string;
  /** The story it is for, as written. */
  readonly story?: Written<string>;
  /** Where chance begins; 1 where nothing is said. */
  readonly seed: number;
  /** The scene it begins in. */
  readonly start?: Written<string>;
  /** What has to hold after every step. */
  readonly always: readonly Condition[];
  readonly steps: readonly ScriptStep[];
  readonly row?: Row;
  /** Where it says that a transcript of what it shows is kept beside it, and compared. */
  readonly transcript?: Spot;
  /** Whether only this and others like it are to be run. */
  readonly only: boolean;
  /** Why it is not to be run. */
  readonly skip?: string;
  /** Why it is expected to fail. */
  readonly fails?: string;
  /** Files it is made of: its own first, then all that it includes. */
  readonly sources: readonly string[];
  /** All that is wrong with it, in order. */
  readonly diagnostics: readonly Diagnostic[];
}
