import { readFileSync } from 'node:fs';
import { clean } from '../../story/clean.ts';
import type { Diagnostic } from '../../story/diagnostic.ts';
import type { Story } from '../../story/story-of.ts';
import type { Outcome } from '../outcome.ts';
import { describeProblem } from '../report/problem.ts';
import { compareTranscript, goldenFile, goldenText } from '../update/golden.ts';

/** How a run stands to the transcript kept beside its script. */
export interface Golden {
  /** What is wrong, with the difference. */
  readonly problem?: readonly [Diagnostic, string];
  /** What is to be kept instead; nothing was kept `before` the first time. */
  readonly kept?: { readonly file: string; readonly before: string; readonly text: string };
}

/**
 * Holds a run against the transcript beside its script, where the script says
 * that one is kept. With `update` nothing is wrong: it is to be another. The
 * transcript of a run that broke off says nothing.
 */
export function goldenOf(story: Story, outcome: Outcome, update: boolean): Golden {
  const at = outcome.script.transcript;
  const isWhole = outcome.failures.every(({ kind }) => kind === 'expectation');
  if (!at || outcome.turns.length === 0 || !isWhole) return {};
  const file = goldenFile(outcome.script);
  const text = goldenText(story, outcome);
  const before = read(file);
  const comparison = compareTranscript(file, before, text);
  if (comparison.kind === 'same') return {};
  if (update) return { kept: { file, before: before ?? '', text } };
  if (comparison.kind === 'missing') {
    const message = 'no transcript is kept of it yet';
    return {
      problem: complaint({ ...at, message, hint: 'run it with --update to keep this one' }),
    };
  }
  const { diff } = comparison;
  const line = Number(/^@@ -(\d+)/m.exec(diff)?.[1] ?? 1);
  const message = 'the play is not as its transcript has it';
  const hint = 'if it is as it should be now, run it with --update';
  return { problem: complaint({ file, line, message, hint }, diff) };
}

function complaint(
  said: Pick<Diagnostic, 'file' | 'line' | 'column' | 'message' | 'hint'>,
  diff?: string,
): readonly [Diagnostic, string] {
  const problem: Diagnostic = { code: 'transcript', severity: 'error', ...said };
  const account = describeProblem(problem);
  return [problem, diff === undefined ? account : `${account}\n${clean(diff).trimEnd()}`];
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
