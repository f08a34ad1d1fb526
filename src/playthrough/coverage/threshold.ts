import type { StoryCoverage } from '../../session/coverage-file.ts';
import { type Kind, kinds, percentOf, shareOf } from './share.ts';
import { names } from './table.ts';

/** Percent of each kind that is to be reached at least. */
export type Thresholds = Readonly<Partial<Record<Kind, number>>>;

/** What a project asks of the coverage of its stories. */
export interface CoverageGoals {
  /** For every story. */
  readonly all: Thresholds;
  /** For single ones by id; a kind that is named here goes before the one above. */
  readonly stories: Readonly<Record<string, Thresholds>>;
}

/** A line for every threshold that was missed. */
export function missedThresholds(
  { all, stories }: CoverageGoals,
  reached: Readonly<Record<string, StoryCoverage>>,
): string[] {
  return Object.entries(reached).flatMap(([id, coverage]) => {
    const wanted: Thresholds = { ...all, ...stories[id] };
    return kinds.flatMap((kind) => {
      const least = wanted[kind];
      const share = shareOf(coverage, kind);
      const percent = share.total === 0 ? 100 : (share.reached * 100) / share.total;
      if (least === undefined || percent >= least) return [];
      const is = `${share.reached} of ${share.total}, ${percentOf(share)}%`;
      return [`${id}: ${names[kind]} ${is}, wanted at least ${least}%`];
    });
  });
}
