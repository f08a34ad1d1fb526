import { readFileSync } from 'node:fs';
import { clean } from '../../story/clean.ts';
import type { Diagnostic } from '../../story/diagnostic.ts';
import type { Story } from '../../story/story-of.ts';
import type { Outcome } from '../outcome.ts';
import { describeProblem } from '../report/problem.ts';
import { cutOff } from '../update/difference.ts';
import { compareTranscript, goldenFile, goldenText } from '../update/golden.ts';

/** Lines of a difference that are shown: the first ones. */
const SHOWN = 60;

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
    const hint = 'run it with --update to keep this one';
    return {
      problem: complaint({ code: 'transcript-missing', ...at, message, hint }),
    };
  }
  const { diff } = comparison;
  const line = firstChange(diff);
  const message = 'the play is not as its transcript has it';
  const hint = 'if it is as it should be now, run it with --update';
  return { problem: complaint({ code: 'transcript-differs', file, line, message, hint }, diff) };
}

/** The line of the old text at which a unified diff has something else. */
function firstChange(diff: string): number {
  const [, from = '1', hunk = ''] = /^@@ -(\d+).*\n([\s\S]*)/m.exec(diff) ?? [];
  const around = hunk.split('\n').findIndex((line) => /^[-+]/.test(line));
  return Number(from) + Math.max(0, around);
}

function complaint(
  said: Omit<Diagnostic, 'severity'>,
  diff?: string,
): readonly [Diagnostic, string] {
  const problem: Diagnostic = { severity: 'error', ...said };
  const account = describeProblem(problem);
  return [
    problem,
    diff === undefined ? account : `${account}\n${clean(cutOff(diff, SHOWN)).trimEnd()}`,
  ];
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
