import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type {
  BranchMapping,
  CoverageMapData,
  FileCoverageData,
  Range,
} from 'istanbul-lib-coverage';
import type { Reached } from '../../session/coverage-file.ts';
import type { SceneGraph } from '../../story/graph.ts';
import type { Covered } from './table.ts';

/** The packages that write reports for other tools, loaded by whoever wants one. */
export interface Istanbul {
  readonly coverage: typeof import('istanbul-lib-coverage');
  readonly report: typeof import('istanbul-lib-report');
  readonly reports: typeof import('istanbul-reports');
}

/** A story with what was reached of it, and the folder of its ink. */
export interface Located extends Covered {
  readonly folder: string;
}

/**
 * Writes what was reached as an lcov file, or as a folder of HTML pages with
 * an `index.html`, at the path `to`. Throws where it cannot be written, or an
 * ink file cannot be read.
 */
export function writeIstanbul(
  format: 'lcov' | 'html',
  to: string,
  stories: readonly Located[],
  { coverage, report, reports }: Istanbul,
): void {
  const coverageMap = coverage.createCoverageMap(istanbulData(stories));
  const dir = format === 'lcov' ? dirname(to) : to;
  const context = report.createContext({ dir, coverageMap, defaultSummarizer: 'nested' });
  const writer =
    format === 'lcov'
      ? reports.create('lcovonly', { file: basename(to), projectRoot: process.cwd() })
      : reports.create('html', { skipEmpty: false });
  writer.execute(context);
}

/**
 * What was reached in the terms of tools made for programs: a line of ink is a
 * statement, a scene a function, a condition an `if`, and whether a choice was
 * taken a branch of its line.
 */
function istanbulData(stories: readonly Located[]): CoverageMapData {
  const all = stories.flatMap(({ folder, graph, coverage }) =>
    Object.keys(coverage.lines).map((file) => fileData(join(folder, file), file, graph, coverage)),
  );
  return Object.fromEntries(all.map((data) => [data.path, data]));
}

function fileData(
  path: string,
  file: string,
  graph: SceneGraph,
  reached: Reached,
): FileCoverageData {
  const text = readFileSync(path, 'utf8').split(/\r?\n/);
  const whole = (line: number): Range => ({
    start: { line, column: 0 },
    end: { line, column: Math.max((text[line - 1]?.length ?? 1) - 1, 0) },
  });
  const lines = Object.entries(reached.lines[file] ?? {});
  const scenes = graph.scenes.filter((scene) => scene.file === file);
  const conditions = Object.entries(reached.conditions).flatMap(([id, ways]) => {
    const [, at, line] = /^(.*):(\d+)(?:\/\d+)?$/.exec(id) ?? [];
    return at === file ? [{ line: Number(line), type: 'if', counts: [ways.true, ways.false] }] : [];
  });
  const choices = graph.choices
    .filter((choice) => choice.file === file && !choice.fallback)
    .map(({ id, line }) => ({ line, type: 'switch', counts: [reached.choices[id]?.taken ?? 0] }));
  const branches = [...conditions, ...choices];
  return {
    path,
    statementMap: numbered(lines.map(([line]) => whole(Number(line)))),
    s: numbered(lines.map(([, times]) => times)),
    fnMap: numbered(
      scenes.map(({ id: name, line }) => ({ name, line, decl: whole(line), loc: whole(line) })),
    ),
    f: numbered(scenes.map(({ id }) => reached.scenes[id] ?? 0)),
    branchMap: numbered(
      branches.map(({ line, type, counts }): BranchMapping => {
        return { line, type, loc: whole(line), locations: counts.map(() => whole(line)) };
      }),
    ),
    b: numbered(branches.map(({ counts }) => counts)),
  };
}

function numbered<T>(list: readonly T[]): Record<string, T> {
  return Object.fromEntries(list.map((each, index) => [String(index), each]));
}
