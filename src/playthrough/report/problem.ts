import { clean, cleanLine } from '../../story/clean.ts';
import type { Diagnostic } from '../../story/diagnostic.ts';

/** What keeps a script from being run, as text: `file:line:column: severity code: message`, and the way out. */
export function describeProblem({ file, line, column, severity, code, message, hint }: Diagnostic) {
  const place = [file, line, column].filter(Boolean).join(':');
  const head = cleanLine(`${place}: ${severity} ${code}: ${message}`);
  return hint ? `${head}\n    hint: ${clean(hint)}` : head;
}
