import { transcriptOf } from '../../session/transcript.ts';
import type { Story } from '../../story/story.ts';
import type { Outcome } from '../outcome.ts';
import type { Script } from '../script.ts';
import { difference } from './difference.ts';

/**
 * The file beside a script that keeps its transcript: `x.transcript.md` for
 * `x.yaml`, `x.2.transcript.md` for the second row of its table.
 */
export function goldenFile({ file, row }: Pick<Script, 'file' | 'row'>): string {
  const number = row ? `.${row.index + 1}` : '';
  return `${file.replace(/\.ya?ml$/i, '')}${number}.transcript.md`;
}

/** What a run of a script showed, as Markdown: every sentence and every choice on offer. */
export function goldenText(story: Story, { script, turns, seed }: Outcome): string {
  return transcriptOf(story, turns, { head: [script.title, `Seed ${seed}`], full: true });
}

/** How a transcript compares with the one that was kept. `diff` is a unified diff, without colours. */
export type Comparison =
  | { readonly kind: 'same' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'changed'; readonly diff: string };

/** Compares a transcript with the one in `file`; `kept` is undefined where there is none yet. */
export function compareTranscript(
  file: string,
  kept: string | undefined,
  text: string,
): Comparison {
  if (kept === undefined) return { kind: 'missing' };
  // A checkout may have given the file other line ends.
  const diff = difference(file, kept.replaceAll('\r\n', '\n'), text);
  return diff === '' ? { kind: 'same' } : { kind: 'changed', diff };
}
