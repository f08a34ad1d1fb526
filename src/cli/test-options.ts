import type { ReporterName } from '../playthrough/report/names.ts';
import type { GlobalOptions } from './options.ts';

/** The formats in which coverage is written. */
export const coverageFormats = ['text', 'json', 'lcov', 'html'] as const;

/** One of them. */
export type CoverageFormat = (typeof coverageFormats)[number];

/** Where coverage goes when no file is named: to the screen, as a table. */
export const ON_SCREEN = '-';

/** What can be said to `test`. A value that was not given is absent. */
export interface TestOptions extends GlobalOptions {
  readonly grep?: string;
  /** True for the first failure, or how many. */
  readonly bail?: true | number;
  readonly seed?: number;
  readonly seeds?: readonly number[];
  readonly shard?: { readonly index: number; readonly count: number };
  readonly reporter: ReporterName;
  readonly watch?: boolean;
  readonly update?: boolean;
  /** The files to write; `-` is a table on the screen. */
  readonly coverage?: readonly string[];
  readonly coverageFormat?: CoverageFormat;
  /** Coverage files of other runs, such as other shards. */
  readonly coverageFrom?: readonly string[];
  readonly workers?: number;
  readonly list?: boolean;
}
