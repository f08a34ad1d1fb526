import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { styleText } from 'node:util';
import { clean, cleanLine } from '../story/clean.ts';
import type { Diagnostic, Severity } from '../story/diagnostic.ts';

/** Shows a part of a finding, such as its severity, in colour. */
type Paint = (style: Style, text: string) => string;
type Style = Severity | 'place' | 'dim';

const STYLES = {
  error: ['red', 'bold'],
  warning: ['yellow', 'bold'],
  note: ['cyan'],
  place: ['bold'],
  dim: ['dim'],
} as const;

const plainly: Paint = (_style, text) => text;

/** Colours of the sixteen that every terminal has. */
export const inColour: Paint = (style, text) => styleText([...STYLES[style]], text);

/**
 * Findings as text, one after another: `file:line:column: severity code message`,
 * the line of ink it is about, and the hint. `folder` is what the findings'
 * files are relative to; they are shown relative to `from`. No control
 * characters, whatever the story holds, and no colours but those of `paint`.
 */
export function report(
  diagnostics: readonly Diagnostic[],
  folder: string,
  from: string,
  paint: Paint = plainly,
): string {
  return diagnostics.map((each) => `${entry(each, folder, from, paint)}\n`).join('');
}

function entry(
  { file, line, column, severity, code, message, hint }: Diagnostic,
  folder: string,
  from: string,
  paint: Paint,
): string {
  const path = file ? resolve(folder, file) : '';
  const place = [path && (relative(from, path) || path), line, column].filter(Boolean).join(':');
  const source = path ? sourceLine(path, line) : '';
  const what = `${paint('place', cleanLine(place))}: ${paint(severity, `${severity} ${code}`)}`;
  return [
    `${what}: ${cleanLine(message)}`,
    ...(source ? [`    ${source}`] : []),
    ...(hint ? [paint('dim', `    hint: ${cleanLine(hint)}`)] : []),
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
