import { CONFIG, type Config } from '../playthrough/config.ts';
import type { Located } from '../playthrough/coverage/istanbul.ts';
import { together } from '../playthrough/coverage/share.ts';
import { coverageTable } from '../playthrough/coverage/table.ts';
import { type CoverageGoals, missedThresholds } from '../playthrough/coverage/threshold.ts';
import type { StoryCoverage } from '../session/coverage-file.ts';
import { findStory } from '../story/find.ts';
import { openStory } from '../story/open.ts';
import type { Story } from '../story/story-of.ts';
import {
  type CoverageTarget,
  coverageTargets,
  pathTo,
  readReached,
  writeCoverage,
} from './coverage.ts';
import type { Run } from './run-suite.ts';
import type { Suite } from './suite.ts';
import { ON_SCREEN, type TestOptions } from './test-options.ts';

/** What is to become of what the scripts reach. */
export interface CoveragePlan {
  readonly targets: readonly CoverageTarget[];
  /** What other runs reached. */
  readonly before: ReadonlyMap<string, StoryCoverage>;
  /** Whether the table is shown. */
  readonly isShown: boolean;
}

/** The plan that the options make; or what is wrong with them. */
export function planCoverage(options: TestOptions): CoveragePlan | { readonly problem: string } {
  const { coverage = [], coverageFormat, coverageFrom = [] } = options;
  const files = coverage.filter((file) => file !== ON_SCREEN);
  if (coverageFormat && files.length === 0)
    return {
      problem: `--coverage-format ${coverageFormat} is for a file: give --coverage FILE, too`,
    };
  const targets = coverageTargets(files, coverageFormat);
  if ('problem' in targets) return targets;
  const before = readReached(coverageFrom);
  if ('problem' in before) return before;
  return { targets, before, isShown: files.length === 0 || files.length < coverage.length };
}

/** What there is to show of the coverage of a run, and all thresholds that were missed. */
export interface CoverageReport {
  readonly table: string;
  readonly missed: readonly string[];
}

/** Adds up what was reached, writes the files that were wanted, and holds it against the thresholds. Throws where a file cannot be written. */
export async function reportCoverage(
  { reached, stage }: Run,
  { setting }: Suite,
  plan: CoveragePlan,
  { coverage: goals }: Config,
  home: string,
): Promise<CoverageReport | { readonly problem: string }> {
  const opened = new Map((await stage.stories()).map((each) => [each.story.id, each]));
  const stories: Located[] = [];
  for (const id of new Set([...reached.keys(), ...plan.before.keys()])) {
    const { story, hash } = opened.get(id) ?? (await open(id, setting));
    const before = plan.before.get(id);
    if (!story) return { problem: `coverage was given for ${id}, which is no story here` };
    if (before && before.hash !== hash)
      return { problem: `the coverage given for ${id} is about another version of it` };
    const now = reached.get(id);
    const coverage = before && now ? together(before, now) : (now ?? before);
    if (!coverage) continue;
    const { graph, folder } = story;
    stories.push({ id, graph, coverage, folder, path: pathTo(folder) });
  }
  stories.sort((a, b) => Number(a.id > b.id) - Number(a.id < b.id));
  for (const target of plan.targets) writeCoverage(target, stories, home);
  const all = Object.fromEntries(stories.map(({ id, coverage }) => [id, coverage]));
  return {
    table: plan.isShown ? coverageTable(stories) : '',
    missed: [...unknownStories(goals, setting), ...missedThresholds(goals, all)],
  };
}

/** A line for every story of which coverage is asked, and that is not there: nothing would be held against it. */
function unknownStories({ stories }: CoverageGoals, { places }: Suite['setting']): string[] {
  return Object.keys(stories).flatMap((id) => {
    const found = findStory(id, places);
    if (found.path !== undefined) return [];
    return [`${CONFIG} asks for coverage of ${id}, and ${found.problem}`];
  });
}

async function open(
  name: string,
  { places, cache }: Suite['setting'],
): Promise<{ story?: Story; hash?: string }> {
  const { path } = findStory(name, places);
  const { story } = path === undefined ? {} : await openStory(path, cache);
  return story ? { story, hash: story.hash } : {};
}
