import * as v from 'valibot';
import type { Damage } from './save/damage.ts';
import { parseFile } from './save/parse.ts';

/** The `format` of a coverage file. */
export const COVERAGE_FORMAT = 'continuity coverage 1';

/** How often each of some things came up, by id. What never did is absent. */
export type Counts = Readonly<Record<string, number>>;

/** What plays reached. Every map is sparse: absent is 0. */
export interface Reached {
  /** Times each scene was entered, by scene id. */
  readonly scenes: Counts;
  /** Times each choice was on offer and was taken, by choice id. */
  readonly choices: Readonly<Record<string, { readonly offered: number; readonly taken: number }>>;
  /** Times each move was made, by `<from> -> <to>`, both scene ids. */
  readonly edges: Counts;
  /** Times each ending was reached, by ending id. */
  readonly endings: Counts;
  /** Times each line of ink was come past, by file, then by line from 1. */
  readonly lines: Readonly<Record<string, Counts>>;
  /** Times each condition came out as either, by `<file>:<line>`; the second on a line has `/2` behind that. */
  readonly conditions: Readonly<Record<string, { readonly true: number; readonly false: number }>>;
}

/** What plays reached of one story. */
export interface StoryCoverage extends Reached {
  /** Hash of the sources that were played; see `Story.hash`. */
  readonly hash: string;
  /** The part of it that was reached before a play left the canonical path. */
  readonly canon?: Reached;
}

/** A coverage file: what was reached of each story, by story id. */
export interface CoverageFile {
  readonly format: typeof COVERAGE_FORMAT;
  readonly stories: Readonly<Record<string, StoryCoverage>>;
}

/** A coverage file read, or one line saying why it cannot be used. */
export type CoverageRead =
  | { readonly coverage: CoverageFile; readonly problem?: undefined }
  | { readonly coverage?: undefined; readonly problem: string };

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const counts = v.optional(v.record(v.string(), count), {});
const none = v.optional(count, 0);

const reached = {
  scenes: counts,
  choices: v.optional(v.record(v.string(), v.object({ offered: none, taken: none })), {}),
  edges: counts,
  endings: counts,
  lines: v.optional(v.record(v.string(), v.record(v.string(), count)), {}),
  conditions: v.optional(v.record(v.string(), v.object({ true: none, false: none })), {}),
};
const story = v.object({ hash: v.string(), ...reached, canon: v.exactOptional(v.object(reached)) });

const schema: v.GenericSchema<unknown, CoverageFile> = v.object({
  format: v.literal(COVERAGE_FORMAT),
  stories: v.record(v.string(), story),
});

/** The key of a move in `StoryCoverage.edges`. */
export function edgeKey(from: string, to: string): string {
  return `${from} -> ${to}`;
}

/** The text of a coverage file. Keys come in order, so that the same counts give the same bytes. */
export function printCoverage(stories: CoverageFile['stories']): string {
  return `${JSON.stringify(inOrder({ format: COVERAGE_FORMAT, stories }), null, 1)}\n`;
}

/** Reads the text of a coverage file; `file` is its name for the problem. Never throws. */
export function parseCoverage(text: string, file: string): CoverageRead {
  const parsed = parseFile(text, COVERAGE_FORMAT, schema);
  if (parsed.fault === undefined) return { coverage: parsed.value };
  const problem = problems[parsed.fault] ?? problems['not-ours'];
  const detail = parsed.detail ? ` (${parsed.detail})` : '';
  const wayOut = 'write a new one with continuity test --coverage FILE';
  return { problem: `${file} ${problem}${detail}; ${wayOut}`.replace(/\s+/g, ' ') };
}

const problems: Readonly<Partial<Record<Damage['fault'], string>>> & { 'not-ours': string } = {
  empty: 'is empty',
  truncated: 'is cut short',
  'not-json': 'is not a coverage file: it is not even JSON',
  'not-ours': `is not a coverage file: its format should be "${COVERAGE_FORMAT}"`,
  newer: 'was written by a newer version of this program',
  incomplete: 'is not a whole coverage file',
};

function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, inOrder(each)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => Number(a > b) - Number(a < b)));
}
