import { clean } from '../story/clean.ts';
import { knotOf, START } from '../story/graph.ts';
import { oneLine } from '../story/markup.ts';
import { endingTitle, sceneName } from '../story/names.ts';
import type { Story } from '../story/story.ts';
import { type Block, blocksOf, label, textOf } from './block.ts';
import { literal, paragraph } from './markdown.ts';
import type { Step, Turn } from './turn.ts';

/** What a transcript holds besides the text and the choices taken. */
export interface TranscriptOptions {
  /** Lines below the title, e.g. which playthrough this is. */
  readonly head?: readonly string[];
  /** For comparing: every choice that was on offer is listed, and each sentence has a line. */
  readonly full?: boolean;
}

/**
 * A play as Markdown: scenes as headings, text as paragraphs, the choices, and
 * the ending. `turns` are those shown, in order; one that does not follow from
 * the one before it, as after an undo, is said to be gone back to.
 */
export function transcriptOf(
  story: Story,
  turns: readonly Turn[],
  { head = [], full = false }: TranscriptOptions = {},
): string {
  const parts = turns.flatMap((turn, at) => {
    const [before, after] = [turns[at - 1], turns[at + 1]];
    return [
      ...(before && turn.previous !== before ? jumped(story, turn, full) : []),
      ...(full ? comparable(story, turn) : readable(turn)),
      ...(full ? offered(turn, after?.previous === turn ? after.step : undefined) : []),
      ...ended(story, turn),
    ];
  });
  const author = story.author === undefined ? [] : [`*${literal(oneLine(story.author))}*`];
  const credits = [`# ${literal(oneLine(story.title))}`, ...author];
  return `${[...credits, ...head.map((line) => literal(clean(line).replaceAll('\n', ' '))), ...parts].join('\n\n')}\n`;
}

function jumped(story: Story, { previous, step }: Turn, full: boolean): string[] {
  const place = previous ? literal(sceneName(story, previous.moment.scene)) : 'the start';
  return ['* * *', `*Back at ${place}.*`, ...(previous && full ? offered(previous, step) : [])];
}

/** What a turn gives to read, under a heading where it comes to a scene, whether that has a title or not. */
function headed(story: Story, turn: Turn): Block[] {
  const blocks = blocksOf(turn);
  const { scene } = turn.moment;
  const isOld = knotOf(scene) === knotOf(turn.previous?.moment.scene ?? START);
  if (isOld || blocks.some(({ kind }) => kind === 'heading')) return blocks;
  const heading: Block = { kind: 'heading', spans: [{ text: sceneName(story, scene) }] };
  return [heading, ...blocks.filter(({ kind }) => kind !== 'break')];
}

/** Turns written so far: the transcript of a play that goes on is written again and again, and only its last turn is new. */
const known = new WeakMap<Turn, readonly string[]>();

/** The choice that led to a turn, and what it gives to read. */
function readable(turn: Turn): readonly string[] {
  const before = known.get(turn);
  if (before) return before;
  const text = blocksOf(turn).flatMap((block) => markdownOf(block, false));
  const parts = [...taken(turn), ...text];
  known.set(turn, parts);
  return parts;
}

/** What a turn gives to read, a line for each sentence. */
function comparable(story: Story, turn: Turn): string[] {
  return headed(story, turn).flatMap((block) => markdownOf(block, true));
}

function taken({ step }: Turn): string[] {
  if (step?.type !== 'choose') return [];
  return [`> ${signed(step.text, step.isCanon)}`];
}

/** The choices on offer as a list, the one that was taken ticked. */
function offered({ moment }: Turn, step: Step | undefined): string[] {
  const index = step?.type === 'choose' ? step.index : -1;
  const list = moment.choices.map(
    ({ text, isCanon }, at) => `- [${at === index ? 'x' : ' '}] ${signed(text, isCanon)}`,
  );
  return list.length > 0 ? [list.join('\n')] : [];
}

function signed(text: string, isCanon: boolean): string {
  return `${isCanon ? '◆' : '◇'} ${literal(label(text))}`;
}

function markdownOf(block: Block, sentences: boolean): string[] {
  switch (block.kind) {
    case 'heading':
      return [`## ${literal(textOf(block))}`];
    case 'break':
      return ['* * *'];
    case 'echo':
      return [];
    case 'paragraph':
      return [paragraph(block.spans, { sentences })];
    case 'fault':
      return [`**${literal(textOf(block))}**`];
  }
}

function ended(story: Story, { moment }: Turn): string[] {
  if (moment.ending !== undefined)
    return [`*Ending: ${literal(endingTitle(story, moment.ending))}*`];
  return moment.status === 'stopped' ? ['*The story stops here.*'] : [];
}
