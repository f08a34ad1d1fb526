import type { Reached, StoryCoverage } from '../../session/coverage-file.ts';

/** What coverage is reckoned of, in the order in which it is shown. */
export const kinds = ['scenes', 'choices', 'lines', 'edges', 'endings', 'conditions'] as const;

/** One of them. Of a choice it counts whether it was taken, of a condition both ways. */
export type Kind = (typeof kinds)[number];

/** How many of how many. */
export interface Share {
  readonly reached: number;
  readonly total: number;
}

/** How much of one kind was reached. */
export function shareOf(coverage: Reached, kind: Kind): Share {
  const counts = countsOf(coverage, kind);
  return { reached: counts.filter((count) => count > 0).length, total: counts.length };
}

/** Percent, rounded down so that only all is 100; 100 where there is nothing to reach. */
export function percentOf({ reached, total }: Share): number {
  return total === 0 ? 100 : Math.floor((reached * 100) / total);
}

/** What was reached by plays that had left the canonical path. */
export function offCanon({ canon, ...all }: StoryCoverage): Reached {
  return canon ? combine(all, canon, (a, b) => a - b) : all;
}

/** What two runs of the same story reached together. */
export function together(a: StoryCoverage, b: StoryCoverage): StoryCoverage {
  const add = (x: number, y: number) => x + y;
  const canon = a.canon && b.canon ? { canon: combine(a.canon, b.canon, add) } : {};
  return { hash: b.hash, ...combine(a, b, add), ...canon };
}

function countsOf(coverage: Reached, kind: Kind): number[] {
  switch (kind) {
    case 'choices':
      return Object.values(coverage.choices).map(({ taken }) => taken);
    case 'lines':
      return Object.values(coverage.lines).flatMap((lines) => Object.values(lines));
    case 'conditions':
      return Object.values(coverage.conditions).flatMap((each) => [each.true, each.false]);
    default:
      return Object.values(coverage[kind]);
  }
}

type Join = (a: number, b: number) => number;
type Table<T> = Readonly<Record<string, T>>;

function combine(a: Reached, b: Reached, join: Join): Reached {
  const counts = (x: Table<number> = {}, y: Table<number> = {}) =>
    table(x, y, (m = 0, n = 0) => join(m, n));
  return {
    scenes: counts(a.scenes, b.scenes),
    choices: table(a.choices, b.choices, (x, y) => ({
      offered: join(x?.offered ?? 0, y?.offered ?? 0),
      taken: join(x?.taken ?? 0, y?.taken ?? 0),
    })),
    edges: counts(a.edges, b.edges),
    endings: counts(a.endings, b.endings),
    lines: table(a.lines, b.lines, counts),
    conditions: table(a.conditions, b.conditions, (x, y) => ({
      true: join(x?.true ?? 0, y?.true ?? 0),
      false: join(x?.false ?? 0, y?.false ?? 0),
    })),
  };
}

function table<T>(
  a: Table<T>,
  b: Table<T>,
  join: (a: T | undefined, b: T | undefined) => T,
): Record<string, T> {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries([...keys].map((key) => [key, join(a[key], b[key])]));
}
