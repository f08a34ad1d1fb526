import { blocksOf, label, textOf } from '../session/block.ts';
import type { Session } from '../session/session.ts';
import { canonicalChoice, type Turn } from '../session/turn.ts';
import { clean } from '../story/clean.ts';
import { endingTitle } from '../story/names.ts';
import type { Host } from './host.ts';
import { endingsFound } from './outline.ts';
import { HEAD } from './pager.ts';
import {
  HELP,
  type PlainCommand,
  type PlainQuestion,
  parseCommand,
  range,
} from './plain-command.ts';
import { choiceLine, historyLines, mapLines } from './plain-lists.ts';
import { type Outcome, Play } from './play.ts';
import { setLines } from './setting.ts';
import { creditsOf } from './title.ts';

/** Where the plain reader gets lines from and puts text to. */
export interface PlainIo {
  readonly lines: AsyncIterable<string>;
  /** Takes what there is to read. */
  readonly write: (text: string) => void;
  /** Takes what is wrong with the story. */
  readonly report: (text: string) => void;
  /** Where to break lines; without it a paragraph is one line. */
  readonly width?: number;
}

/** What became of a plain reading. */
export type PlainOutcome = 'quit' | 'input-ended' | 'failed';

/**
 * Reads a story line by line: text, numbered choices, a prompt. No control
 * character but newlines is ever written, nothing repaints, so it suits pipes
 * and screen readers. The play is the same as on the full screen.
 */
export class PlainReader {
  readonly #play: Play;
  readonly #host: Host;
  readonly #io: PlainIo;

  constructor(session: Session, host: Host, io: PlainIo) {
    this.#play = new Play(session, host);
    this.#host = host;
    this.#io = io;
  }

  /** Reads commands until the input ends or the reader quits. */
  async run(): Promise<PlainOutcome> {
    this.#heading();
    this.#show();
    for await (const line of this.#io.lines) {
      const command = parseCommand(clean(line), this.#choices());
      if (command.type === 'quit') return this.#outcome('quit');
      this.#do(command);
    }
    this.#write('\n');
    return this.#outcome('input-ended');
  }

  /** Reads the canonical path through without asking; false where it stops at a choice or breaks, which is reported. */
  readCanon(): boolean {
    this.#heading();
    this.#text();
    while (this.#play.send({ type: 'NEXT' }).place) {
      this.#play.keep(HEAD);
      this.#text();
    }
    const { status } = this.#turn.moment;
    if (status === 'choosing') {
      this.#report(`The canonical path stops here: none of the choices is marked canon.`);
    }
    return status === 'ended' || status === 'stopped';
  }

  get #turn(): Turn {
    return this.#play.turn;
  }

  #outcome(outcome: PlainOutcome): PlainOutcome {
    return this.#turn.moment.status === 'failed' ? 'failed' : outcome;
  }

  #choices(): string[] {
    return this.#turn.moment.choices.map(({ text }) => label(text));
  }

  #heading(): void {
    this.#say(...creditsOf(this.#host.outline.story), '');
  }

  /** Prints what the newest turn gave, and goes on to where something is asked. */
  #show(): void {
    this.#text();
    while (this.#turn.moment.status === 'more' && this.#play.send({ type: 'NEXT' }).place)
      this.#text();
    this.#play.keep(HEAD);
    const { status, choices } = this.#turn.moment;
    if (status === 'choosing') {
      this.#ask(...choices.map(({ text, isCanon }, at) => choiceLine(at + 1, text, isCanon)));
    } else this.#ask(this.#ending());
  }

  #text(): void {
    for (const block of blocksOf(this.#turn)) {
      if (block.kind === 'fault') this.#report(textOf(block));
      else if (block.kind === 'break') this.#say('* * *', '');
      else if (block.kind !== 'echo') this.#say(textOf(block), '');
    }
  }

  #ending(): string {
    const { status, ending } = this.#turn.moment;
    const { story } = this.#host.outline;
    if (status === 'failed') return 'The story broke here.';
    if (ending === undefined) return 'The story stops here.';
    const { known, total } = endingsFound(story, this.#host.foundEndings());
    const count = total > 1 ? ` (${known} of ${total} endings found)` : '';
    return `Ending: ${endingTitle(story, ending)}${count}`;
  }

  #do(command: Exclude<PlainCommand, { type: 'quit' }>): void {
    switch (command.type) {
      case 'choose':
        this.#follow(this.#play.send({ type: 'CHOOSE', index: command.index }));
        break;
      case 'next':
        this.#next();
        break;
      case 'back':
        this.#follow(this.#play.go('undo'));
        break;
      case 'canon':
      case 'restart':
        this.#follow(this.#play.go(command.type));
        break;
      case 'load':
        this.#load(command.name);
        break;
      default:
        this.#ask(...this.#answer(command));
    }
  }

  /** What there is to say to a command that changes nothing. */
  #answer(command: PlainQuestion): readonly string[] {
    switch (command.type) {
      case 'map':
        return mapLines(this.#turn, this.#host);
      case 'history':
        return historyLines(this.#turn);
      case 'save':
        return [this.#host.save(command.name || this.#play.scene)];
      case 'help':
        return HELP;
      case 'unknown':
        return [command.why];
    }
  }

  #next(): void {
    const { moment } = this.#turn;
    if (moment.status !== 'choosing')
      this.#ask('This is the end: “back” undoes, “restart” begins again, “quit” stops.');
    else if (canonicalChoice(moment) >= 0) this.#follow(this.#play.send({ type: 'NEXT' }));
    else this.#ask(`None of these is canon: choose ${range(moment.choices.length)}.`);
  }

  #load(name: string): void {
    const saves = this.#host.saves();
    const listed = saves.map(({ label: saved, detail }) => `${saved}: ${detail}`);
    const found = saves.find((save) => save.label.toLowerCase() === name.toLowerCase());
    if (found) this.#follow(this.#play.load(found.id));
    else if (name) this.#ask(`There is no save “${name}”; “load” lists them.`);
    else this.#ask(...(listed.length > 0 ? listed : ['Nothing was saved yet.']));
  }

  /** Shows where the play went, or asks again. */
  #follow({ place, notice }: Outcome): void {
    if (notice) this.#say(notice, ...(place ? [''] : []));
    if (place) this.#show();
    else this.#ask();
  }

  /** Says something, and asks for the next command. */
  #ask(...lines: string[]): void {
    this.#say(...lines);
    this.#write('> ');
  }

  #say(...lines: string[]): void {
    for (const line of lines) this.#write(`${this.#set(line)}\n`);
  }

  #report(line: string): void {
    this.#io.report(`${clean(line)}\n`);
  }

  #set(text: string): string {
    const { width } = this.#io;
    if (width === undefined) return text;
    const lines = setLines([{ text: clean(text) }], { measure: Math.max(2, width), ascii: false });
    return lines.map((line) => line.spans.map((span) => span.text).join('')).join('\n');
  }

  /** The one door to the output. */
  #write(text: string): void {
    this.#io.write(clean(text));
  }
}
