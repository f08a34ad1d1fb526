import type { Diagnostic, Position } from '../story/diagnostic.ts';
import { codes } from './codes.ts';

/** What a finding may say besides its place and what was found. */
export type Details = Pick<Diagnostic, 'column' | 'hint'>;

/** A finding of the kind `code`, which has to be in the table and gives the severity; its way out is the hint where no better one is known. */
export function finding(
  code: string,
  { file, line }: Position,
  message: string,
  details: Details = {},
): Diagnostic {
  const known = codes.find((each) => each.code === code);
  if (!known) throw new Error(`no such code: ${code}`);
  return { code, severity: known.severity, message, file, line, hint: known.mend, ...details };
}
