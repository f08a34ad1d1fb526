/** How bad a finding is: an error stops the story, a warning may, a note is the author's own. */
export type Severity = 'error' | 'warning' | 'note';

/** A place in a story's source. `file` is relative to the folder of the story's main file; `line` counts from 1. */
export interface Position {
  readonly file: string;
  readonly line: number;
}

/**
 * One finding about a story, as data; text is made of it at the edge.
 * `code` is stable and names the kind of finding, `message` says what was
 * expected and found, `hint` the way out. `column` counts from 1.
 */
export interface Diagnostic extends Position {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly column?: number;
  readonly hint?: string;
}

/** Kinds of message that ink itself reports, told apart by their wording; the first match counts. */
const INK_KINDS: readonly (readonly [pattern: RegExp, code: string, hint?: string])[] = [
  [
    /^Recursive INCLUDE/,
    'include-circular',
    'remove one of the INCLUDE lines that form the circle',
  ],
  [/^Failed to load/, 'include-missing', 'INCLUDE names are relative to the main file'],
  [/loose end/i, 'loose-end', 'end the flow with a divert, -> DONE or -> END'],
  [/^Blank choice|^Choice is completely empty/, 'choice-blank', 'a fallback is written * ->'],
  [/ran out of content/, 'ran-out', 'end the flow with a divert, -> DONE or -> END'],
  [/unexpectedly reached end of content/, 'ran-out'],
  [/^Function call target not found/, 'function-unknown'],
  [/[Dd]ivert target (not found|doesn't exist)|Target not found/, 'divert-unknown'],
  [
    /Unresolved variable|Variable (for increment )?could not be found|Could not find (a )?variable/i,
    'variable-unknown',
  ],
  [
    /^Variable not found: .* Using default value/,
    'variable-early',
    'declare it where every play comes by before it is read',
  ],
  [/^(runaway|endless)/, 'runaway'],
  [/^obj is null/, 'no-value', 'a calculation has no result: look for a modulo or 0 / 0'],
];

const INK_MESSAGE =
  /^(?:RUNTIME )?(?<kind>ERROR|WARNING|TODO): (?:(?:'(?<file>.*?)' )?line (?<line>\d+): )?(?<message>[\s\S]*)$/;

const SEVERITIES: Readonly<Record<string, Severity>> = {
  ERROR: 'error',
  WARNING: 'warning',
  TODO: 'note',
};

/**
 * Reads one message of ink's compiler or runtime, e.g.
 * `ERROR: 'barn.ink' line 4: …`, into a diagnostic. A message without a place
 * is put at the first line of `main`.
 */
export function readInkMessage(text: string, main: string): Diagnostic {
  const parts = INK_MESSAGE.exec(text)?.groups;
  const kind = parts?.kind ?? 'ERROR';
  const position = { file: parts?.file || main, line: Number(parts?.line ?? 1) };
  const message = parts?.message ?? text;
  if (kind !== 'TODO') return inkDiagnostic(message, SEVERITIES[kind] ?? 'error', position);
  return { code: 'author-todo', severity: 'note', message: inOneLine(message), ...position };
}

/** A finding of ink's own at `position`, its kind and the way out known by its wording. */
export function inkDiagnostic(text: string, severity: Severity, position: Position): Diagnostic {
  const message = inOneLine(text);
  const [, code, hint] = INK_KINDS.find(([pattern]) => pattern.test(message)) ?? [];
  return { code: code ?? `ink-${severity}`, severity, message, ...position, ...(hint && { hint }) };
}

/** Ink breaks its messages into lines, and leaves a stray quote and a placeholder in some. */
function inOneLine(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/(line \d+ of [^"]*)"/g, '$1')
    .replace(' after searching: {this.descriptionOfScope}', '')
    .trim();
}

/** Orders findings by file, line and column, then by code: the order in which they are shown. */
export function byPosition(a: Diagnostic, b: Diagnostic): number {
  return (
    Number(a.file > b.file) - Number(a.file < b.file) ||
    a.line - b.line ||
    (a.column ?? 0) - (b.column ?? 0) ||
    Number(a.code > b.code) - Number(a.code < b.code)
  );
}

/** Whether any of the findings is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((each) => each.severity === 'error');
}
