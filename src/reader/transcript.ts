import { writeFileSync } from 'node:fs';
import { type Block, blocksOf } from '../session/block.ts';
import type { Session } from '../session/session.ts';
import { type Turn, turnsUpTo } from '../session/turn.ts';
import type { Span } from '../story/markup.ts';
import { endingTitle } from '../story/names.ts';
import type { Story } from '../story/story.ts';

/** Writes down, in Markdown, what is read and chosen: the play as it stands whenever `write` is called. */
export class Transcript {
  readonly #file: string;
  #session: Session | undefined;

  /** Throws, with the system's reason, where `file` cannot be created or is there already. */
  constructor(file: string) {
    writeFileSync(file, '', { flag: 'wx' });
    this.#file = file;
  }

  /** Tells which play is being read. */
  note(session: Session): void {
    this.#session = session;
  }

  /** Brings the file up to date. */
  write(): void {
    if (this.#session) writeFileSync(this.#file, transcriptOf(this.#session));
  }
}

/** A play as Markdown: its text, every choice taken as a quotation, and the ending. */
function transcriptOf({ story, turn }: Pick<Session, 'story' | 'turn'>): string {
  const paragraphs = turnsUpTo(turn).flatMap((each) => [
    ...chosen(each),
    ...blocksOf(each).flatMap(paragraph),
  ]);
  return `${[`# ${story.title}`, ...(story.author ? [`*${story.author}*`] : []), ...paragraphs, ...ended(story, turn)].join('\n\n')}\n`;
}

function chosen({ step }: Turn): string[] {
  if (step?.type !== 'choose') return [];
  return [`> ${step.isCanon ? '◆' : '◇'} ${step.text.replace(/\s+/g, ' ').trim()}`];
}

function paragraph(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [`## ${block.spans.map(({ text }) => text).join('')}`];
    case 'break':
      return ['* * *'];
    case 'echo':
      return [];
    case 'paragraph':
      return [block.spans.map(marked).join('')];
    case 'fault':
      return [`**${block.spans.map(({ text }) => text).join('')}**`];
  }
}

function marked({ text, italic, bold }: Span): string {
  const strong = bold ? `**${text}**` : text;
  return italic ? `*${strong}*` : strong;
}

function ended(story: Story, { moment }: Turn): string[] {
  return moment.ending === undefined ? [] : [`*${endingTitle(story, moment.ending)}*`];
}
