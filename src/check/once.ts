import type { Diagnostic } from '../story/diagnostic.ts';

/** Codes that, in one line, are one fault found in different ways; the first is the one to tell. */
const FAULTS: readonly (readonly string[])[] = [
  ['canon-fails', 'loose-end', 'loose-end-maybe', 'ran-out', 'no-value', 'runaway', 'ink-error'],
  ['canon-stops', 'dead-stop'],
];

/**
 * Leaves one finding of each fault: the code that tells most, as bad as the worst of them,
 * since a warning that a play has come to is an error. That canon breaks says nothing of
 * how to mend it; the fault that breaks it does.
 */
export function once(all: readonly Diagnostic[]): Diagnostic[] {
  return all.flatMap((each) => {
    const group = FAULTS.find((codes) => codes.includes(each.code));
    if (!group) return [each];
    const rank = ({ code }: Diagnostic) => group.indexOf(code);
    const same = all
      .filter(({ code, file, line }) => group.includes(code) && isAt(each, file, line))
      .sort((a, b) => rank(a) - rank(b));
    if (same[0] !== each && same[0]?.code !== each.code) return [];
    const severity = same.some((one) => one.severity === 'error') ? 'error' : each.severity;
    const hint = each.code === 'canon-fails' ? (same[1]?.hint ?? each.hint) : each.hint;
    return [{ ...each, severity, ...(hint !== undefined && { hint }) }];
  });
}

function isAt(each: Diagnostic, file: string, line: number): boolean {
  return each.file === file && each.line === line;
}
