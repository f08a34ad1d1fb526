import type { Reading } from './reading.ts';
import type { Condition, Written } from './script.ts';

/** What would reach beyond an expression into the ink around it; quoted text may hold it. */
const BEYOND = /\/\/|\/\*|\*\/|[{}#]|<-|~/;

/**
 * One ink expression, in one line. Its place is where the expression itself
 * begins, behind an opening quote, so that ink's columns can be told from it.
 */
export function readCondition(
  reading: Reading,
  { value, at }: Written<string>,
): Condition | undefined {
  const text = value.replace(/\s+/g, ' ').trim();
  const beyond = BEYOND.exec(text.replace(/"[^"]*"/g, '""'))?.[0];
  if (beyond !== undefined) {
    const message = `an ink expression cannot hold ${beyond}`;
    const hint = 'say it with variables, visits and functions of the story';
    return reading.problem(at, 'script-expression', message, hint);
  }
  const isQuoted = /["']/.test(reading.yaml.signAt(at));
  return { value: text, at: isQuoted ? { ...at, column: at.column + 1 } : at };
}
