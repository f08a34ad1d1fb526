import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic, Severity } from '../../story/diagnostic.ts';

/** What was found in one story. */
export interface Findings {
  /** The story's id. */
  readonly story: string;
  /** Absolute folder that the findings' files are relative to. */
  readonly folder: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a report is made of: what was found in which stories, and the folder from which paths are told. */
export interface Report {
  readonly stories: readonly Findings[];
  readonly from: string;
}

/** How many findings of a severity there are. */
export function count({ stories }: Report, severity: Severity): number {
  return stories.flatMap(({ diagnostics }) => diagnostics.filter((d) => d.severity === severity))
    .length;
}

/** `2 stories, 1 error, 3 warnings, 2 notes`; notes only where there are any. */
export function summary(report: Report): string {
  const errors = amount(count(report, 'error'), 'error');
  const warnings = amount(count(report, 'warning'), 'warning');
  const notes = count(report, 'note');
  const stories = amount(report.stories.length, 'story', 'stories');
  return [stories, errors, warnings, ...(notes > 0 ? [amount(notes, 'note')] : [])].join(', ');
}

/** The path of a finding's file as told from `from`, with `/` on every system. */
export function pathOf({ folder }: Findings, { file }: Diagnostic, { from }: Report): string {
  return relative(from, join(folder, file)).split(sep).join('/');
}

/** The same as a URI: relative where the file is below `from`. */
export function uriOf(findings: Findings, diagnostic: Diagnostic, report: Report): string {
  const path = pathOf(findings, diagnostic, report);
  if (path.startsWith('../') || path.includes(':'))
    return pathToFileURL(join(findings.folder, diagnostic.file)).href;
  return path.split('/').map(encodeURIComponent).join('/');
}

function amount(number: number, one: string, many = `${one}s`): string {
  return `${number || 'no'} ${number === 1 ? one : many}`;
}
