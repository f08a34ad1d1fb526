import { clean } from '../story/clean.ts';
import type { Diagnostic } from '../story/diagnostic.ts';
import { tagValue } from '../story/graph.ts';
import { oneLine, parseMarkup, type Span } from '../story/markup.ts';
import type { Line } from './moment.ts';
import type { Turn } from './turn.ts';

/** A piece of what a turn gives to read, before it is set in lines. */
export type Block =
  /** The title of a scene that begins here. */
  | { readonly kind: 'heading'; readonly spans: readonly Span[] }
  /** A page turned without a title to show for it. */
  | { readonly kind: 'break'; readonly spans: readonly Span[] }
  /** The choice that led to this turn, where the story does not repeat it. */
  | { readonly kind: 'echo'; readonly spans: readonly Span[]; readonly isCanon: boolean }
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  /** The story broke, or warned. */
  | { readonly kind: 'fault'; readonly spans: readonly Span[] };

/** What a turn gives to read, in order. All text is clean. */
export function blocksOf({ step, moment, depth }: Turn): Block[] {
  const paragraphs = moment.lines.flatMap(paragraphsOf);
  const blocks: Block[] = [];
  const first = paragraphs.find((block) => block.kind === 'paragraph');
  if (step?.type === 'choose' && !(first && repeats(first, step.text))) {
    blocks.push({ kind: 'echo', spans: [{ text: label(step.text) }], isCanon: step.isCanon });
  } else if (step?.type === 'next' && depth > 0 && paragraphs[0]?.kind !== 'heading') {
    blocks.push({ kind: 'break', spans: [] });
  }
  const faults = moment.errors.map(
    (error): Block => ({ kind: 'fault', spans: [{ text: faultText(error) }] }),
  );
  return [...blocks, ...paragraphs, ...faults];
}

/**
 * The line of the story that the block at `index` of a turn is made of; of one
 * that the reader adds, the next, or else the last. Undefined in a turn without lines.
 */
export function lineOfBlock(turn: Turn, index: number): Line | undefined {
  const { lines } = turn.moment;
  const made = lines.flatMap((line) => paragraphsOf(line).map(() => line));
  const added = blocksOf(turn).findIndex(({ kind }) => kind === 'heading' || kind === 'paragraph');
  return made[Math.max(0, index - added)] ?? made.at(-1) ?? lines.at(-1);
}

/** The text of a block, without what sets it off. */
export function textOf({ spans }: Block): string {
  return spans.map((span) => span.text).join('');
}

/** The text of a choice as a reader sees it; where it has none, that is said. */
export function label(text: string): string {
  return oneLine(text) || '(a choice without words)';
}

/** One line for a story's fault: place, then message. */
function faultText({ file, line, message }: Diagnostic): string {
  return oneLine(file ? `${file}:${line}: ${message}` : message);
}

function paragraphsOf({ text, tags }: Line): Block[] {
  const title = oneLine(tagValue(tags, 'scene') ?? '');
  const blocks: Block[] = title ? [{ kind: 'heading', spans: [{ text: title }] }] : [];
  const spans = parseMarkup(clean(text).trim());
  if (spans.length > 0) blocks.push({ kind: 'paragraph', spans });
  return blocks;
}

/**
 * Ink prints a choice again once it is taken, unless its text is in brackets;
 * of `"Wait[."]," he said`, all but the punctuation before the bracket.
 */
function repeats(first: Block, choice: string): boolean {
  const text = oneLine(textOf(first));
  const whole = label(choice);
  const said = whole.replace(/[\p{P}\s]+$/u, '') || whole;
  return text.startsWith(said) && !/^[\p{L}\p{N}]/u.test(text.slice(said.length));
}
