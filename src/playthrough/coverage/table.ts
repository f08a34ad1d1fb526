import type { Reached, StoryCoverage } from '../../session/coverage-file.ts';
import type { SceneGraph } from '../../story/graph.ts';
import { type Gap, gapsOf } from './gaps.ts';
import { type Kind, kinds, offCanon, percentOf, shareOf } from './share.ts';

/** A story with what was reached of it. `path` leads from where the reader of the table is to its folder. */
export interface Covered {
  readonly id: string;
  readonly graph: SceneGraph;
  readonly coverage: StoryCoverage;
  readonly path: string;
}

/** Gaps of one kind that are listed; the coverage file has them all. */
const LISTED = 20;

/** What each kind is called in the table. */
export const names: Readonly<Record<Kind, string>> = {
  scenes: 'scenes',
  choices: 'choices taken',
  lines: 'lines of ink',
  edges: 'moves between scenes',
  endings: 'endings',
  conditions: 'conditions, both ways',
};

/**
 * What was reached of each story as a table, all plays together, on the
 * canonical path and off it, and below it what never was.
 */
export function coverageTable(stories: readonly Covered[]): string {
  return stories.map((story) => `${[...rows(story), ...listed(story)].join('\n')}\n`).join('\n');
}

function rows({ id, graph, coverage }: Covered): string[] {
  const hasCanon = graph.choices.some(({ isCanon }) => isCanon);
  const columns: readonly (readonly [string, Reached])[] =
    hasCanon && coverage.canon
      ? [
          ['all', coverage],
          ['canon', coverage.canon],
          ['off canon', offCanon(coverage)],
        ]
      : [['all', coverage]];
  const first = Math.max(id.length, ...kinds.map((kind) => names[kind].length + 2));
  const head = id.padEnd(first) + columns.map(([title]) => title.padStart(18)).join('');
  const body = kinds.map((kind) => {
    const cells = columns.map(([, reached]) => cell(reached, kind).padStart(18));
    return `  ${names[kind]}`.padEnd(first) + cells.join('');
  });
  return [head, ...body];
}

function cell(reached: Reached, kind: Kind): string {
  const share = shareOf(reached, kind);
  if (share.total === 0) return 'none';
  return `${share.reached} of ${share.total}  ${String(percentOf(share)).padStart(3)}%`;
}

function listed({ graph, coverage, path }: Covered): string[] {
  const gaps = gapsOf(coverage, graph);
  return kinds.flatMap((kind) => {
    const own = gaps.filter((gap) => gap.kind === kind);
    if (own.length === 0) return [];
    const rest = own.length - LISTED;
    return [
      `  ${names[kind]}, never reached:`,
      ...own.slice(0, LISTED).map((gap) => entry(gap, path)),
      ...(rest > 0 ? [`    and ${rest} more`] : []),
    ];
  });
}

function entry({ file, line, what }: Gap, path: string): string {
  return `    ${path}${file}:${line}: ${what}`;
}
