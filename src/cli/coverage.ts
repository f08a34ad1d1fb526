import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import { type Istanbul, type Located, writeIstanbul } from '../playthrough/coverage/istanbul.ts';
import { together } from '../playthrough/coverage/share.ts';
import { coverageTable } from '../playthrough/coverage/table.ts';
import { parseCoverage, printCoverage, type StoryCoverage } from '../session/coverage-file.ts';
import { whyUnreadable } from '../story/source.ts';
import { packagesOf } from './packages.ts';
import { type CoverageFormat, coverageFormats } from './test-options.ts';

/** A file, or for HTML a folder, that coverage is written to. */
export interface CoverageTarget {
  readonly path: string;
  readonly format: CoverageFormat;
}

const formats: Readonly<Record<string, CoverageFormat>> = {
  '.json': 'json',
  '.info': 'lcov',
  '.lcov': 'lcov',
  '.txt': 'text',
};

/** What coverage is to be written to, by the names of the files; or what is wrong with one of them. */
export function coverageTargets(
  files: readonly string[],
  format: CoverageFormat | undefined,
): readonly CoverageTarget[] | { readonly problem: string } {
  const targets: CoverageTarget[] = [];
  for (const path of files) {
    const isPage = extname(path) === '.html';
    const isFolder = isPage || path.endsWith('/') || path.endsWith(sep);
    const found = format ?? (isFolder ? 'html' : formats[extname(path)]);
    if (!found) return { problem: unknownFormat(path) };
    if (isPage && basename(path) !== 'index.html')
      return { problem: `HTML is a folder of pages: write --coverage ${dirname(path)}/` };
    targets.push({ path: isPage ? dirname(path) : path, format: found });
  }
  return targets;
}

function unknownFormat(path: string): string {
  const script = /\.ya?ml$/.test(path) ? '; playthroughs stand before --coverage' : '';
  return `${path} does not say in which format coverage is wanted: name it .json, .info (lcov), .txt or folder/ (HTML), or give --coverage-format ${coverageFormats.join('|')}${script}`;
}

/** Writes coverage to where it is wanted. Throws where that cannot be. */
export function writeCoverage(
  { path, format }: CoverageTarget,
  stories: readonly Located[],
  home: string,
): void {
  mkdirSync(format === 'html' ? path : dirname(path), { recursive: true });
  if (format === 'json') {
    const all = stories.map(({ id, coverage }): [string, StoryCoverage] => [id, coverage]);
    writeFileSync(path, printCoverage(Object.fromEntries(all)));
  } else if (format === 'text') writeFileSync(path, coverageTable(stories));
  else writeIstanbul(format, path, stories, istanbulAt(home));
}

/** What other runs reached, as their files have it; or what is wrong with one of them. */
export function readReached(
  files: readonly string[],
): ReadonlyMap<string, StoryCoverage> | { readonly problem: string } {
  const reached = new Map<string, StoryCoverage>();
  for (const file of files) {
    let text: string;
    try {
      text = readFileSync(file, 'utf8');
    } catch (error) {
      return { problem: `cannot read ${file}: ${whyUnreadable(error)}` };
    }
    const { coverage, problem } = parseCoverage(text, file);
    if (!coverage) return { problem };
    for (const [id, each] of Object.entries(coverage.stories)) {
      const before = reached.get(id);
      if (before && before.hash !== each.hash)
        return { problem: `${file} is about another version of ${id} than the files before it` };
      reached.set(id, before ? together(before, each) : each);
    }
  }
  return reached;
}

/** The path from the working folder to what is in `folder`, as it stands before a file's name. */
export function pathTo(folder: string): string {
  const path = relative(process.cwd(), folder);
  return path === '' ? '' : join(path, sep);
}

function istanbulAt(home: string): Istanbul {
  const load = packagesOf(home);
  return {
    coverage: load('istanbul-lib-coverage') as Istanbul['coverage'],
    report: load('istanbul-lib-report') as Istanbul['report'],
    reports: load('istanbul-reports') as Istanbul['reports'],
  };
}
