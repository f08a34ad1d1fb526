import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { clean } from '../story/clean.ts';
import type { Diagnostic } from '../story/diagnostic.ts';

/**
 * Findings as text, one after another: `file:line:column: severity code message`,
 * the line of ink it is about, and the hint. `folder` is what the findings'
 * files are relative to; they are shown relative to `from`. No colours, no
 * control characters, whatever the story holds.
 */
export function report(diagnostics: readonly Diagnostic[], folder: string, from: string): string {
  return diagnostics.map((each) => `${entry(each, folder, from)}\n`).join('');
}

function entry(
  { file, line, column, severity, code, message, hint }: Diagnostic,
  folder: string,
  from: string,
): string {
  const path = file ? join(folder, file) : '';
  const place = [path && (relative(from, path) || path), line, column].filter(Boolean).join(':');
  const source = path ? sourceLine(path, line) : '';
  return [
    clean(`${place}: ${severity} ${code}: ${message}`).replaceAll('\n', ' '),
    ...(source ? [`    ${source}`] : []),
    ...(hint ? [`    hint: ${clean(hint)}`] : []),
  ].join('\n');
}

/** Line `line` of a file, clean and without the blanks around it; '' where there is none. */
export function sourceLine(path: string, line: number): string {
  try {
    return clean(readFileSync(path, 'utf8')).split('\n')[line - 1]?.trim() ?? '';
  } catch {
    return '';
  }
}
