import type { Session } from '../session/session.ts';
import { canonicalChoice, type Turn, turnsUpTo } from '../session/turn.ts';
import { knotOf } from '../story/graph.ts';
import type { Story } from '../story/story.ts';
import { blocksOf, label } from './block.ts';
import { clean } from './clean.ts';
import type { Host } from './host.ts';
import { endingTitle, sceneTitle, words } from './outline.ts';
import { typeset } from './typeset.ts';

/** Where the plain reader gets lines from and puts text to. `width` is where to break lines; without it a paragraph is one line. */
export interface PlainIo {
  readonly lines: AsyncIterable<string>;
  readonly write: (text: string) => void;
  readonly width?: number;
}

/** What became of a plain reading. */
export type PlainOutcome = 'quit' | 'input-ended' | 'failed';

const HELP: readonly (readonly [command: string, help: string])[] = [
  ['a number', 'take that choice'],
  ['next', 'follow the canonical path; an empty line does the same'],
  ['back', 'undo the last choice'],
  ['canon', 'go back to where the canonical path was left'],
  ['map', 'list the scenes'],
  ['history', 'list the choices made'],
  ['save [name]', 'keep your place under a name'],
  ['load [name]', 'take up a save; without a name, list them'],
  ['restart', 'read again from the start'],
  ['help', 'this list'],
  ['quit', 'stop; your place is kept'],
];

/**
 * Reads a story line by line: text, numbered choices, a prompt. No escape
 * byte is ever written, nothing repaints, so it suits pipes and screen
 * readers. The play is the same as on the full screen, command by command.
 */
export class PlainReader {
  #session: Session;
  readonly #host: Host;
  readonly #io: PlainIo;
  #done: PlainOutcome | undefined;

  constructor(session: Session, host: Host, io: PlainIo) {
    this.#session = session;
    this.#host = host;
    this.#io = io;
  }

  /** Reads commands until the input ends or the reader quits. */
  async run(): Promise<PlainOutcome> {
    this.#open();
    for await (const line of this.#io.lines) {
      this.#command(line.trim());
      if (this.#done) return this.#done;
    }
    this.#io.write('\n');
    return this.#turn.moment.status === 'failed' ? 'failed' : 'input-ended';
  }

  /** Reads the canonical path through without asking; false where it stops short of an ending, having said why. */
  readCanon(): boolean {
    this.#heading();
    this.#text();
    while (this.#session.send({ type: 'NEXT' })) {
      this.#host.moved(this.#session, { block: 0, offset: 0 });
      this.#text();
    }
    const { status, choices } = this.#turn.moment;
    if (status !== 'choosing') {
      this.#ending();
      return status !== 'failed';
    }
    this.#say(`The canonical path stops here: none of the ${choices.length} choices is marked canon.`);
    return false;
  }

  get #turn(): Turn {
    return this.#session.turn;
  }

  #open(): void {
    this.#heading();
    this.#show();
  }

  /** Prints what the newest turn gave, and goes on to where something is asked. */
  #show(): void {
    this.#text();
    while (this.#turn.moment.status === 'more' && this.#session.send({ type: 'NEXT' })) this.#text();
    this.#host.moved(this.#session, { block: 0, offset: 0 });
    this.#offer();
  }

  #offer(): void {
    const { status, choices } = this.#turn.moment;
    if (status === 'choosing') {
      const offers = choices.map(({ text, isCanon }, i) => `${i + 1}. ${label(text)}${isCanon ? ' (canon)' : ''}`);
      this.#io.write(`${offers.map((offer) => this.#set(offer)).join('\n')}\n`);
    } else {
      this.#ending();
    }
    this.#prompt();
  }

  #prompt(): void {
    this.#io.write('> ');
  }

  #say(text: string): void {
    this.#io.write(`${this.#set(text)}\n`);
  }

  #set(text: string): string {
    const { width } = this.#io;
    if (width === undefined) return text;
    const lines = typeset([{ text }], { measure: width });
    return lines.map((line) => line.spans.map((span) => span.text).join('')).join('\n');
  }

  #heading(): void {
    const { story } = this.#host.outline;
    for (const line of creditsOf(story)) this.#say(line);
    this.#io.write('\n');
  }

  #text(): void {
    for (const block of blocksOf(this.#turn)) {
      if (block.kind === 'echo') continue;
      if (block.kind === 'break') this.#io.write('* * *\n\n');
      else if (block.kind === 'fault') this.#io.write(`! ${block.text}\n\n`);
      else {
        const text = block.kind === 'heading' ? block.text : block.spans.map((span) => span.text).join('');
        this.#io.write(`${this.#set(text)}\n\n`);
      }
    }
  }

  #ending(): void {
    const { status, ending } = this.#turn.moment;
    const { story } = this.#host.outline;
    if (status === 'failed') return this.#say('The story broke here.');
    if (ending === undefined) return this.#say('The story stops here.');
    const found = this.#host.foundEndings();
    const known = story.graph.endings.filter(({ id }) => found.has(id)).length;
    const count = story.graph.endings.length > 1 ? ` (${known} of ${story.graph.endings.length} endings found)` : '';
    this.#say(`Ending: ${endingTitle(story, ending)}${count}`);
  }

  #command(line: string): void {
    const [, verb = '', rest = ''] = /^(\S*)\s*(.*)$/u.exec(line) ?? [];
    if (/^\d+$/.test(line)) return this.#choose(Number(line));
    switch (verb.toLowerCase()) {
      case '':
      case 'next':
        return this.#next();
      case 'back':
      case 'undo':
        return this.#back();
      case 'canon':
        return this.#canon();
      case 'map':
        return this.#listed(this.#map());
      case 'history':
        return this.#listed(this.#history());
      case 'save':
        return this.#listed([this.#host.save(clean(rest) || this.#place())]);
      case 'load':
        return this.#load(clean(rest));
      case 'restart':
        this.#host.beforeRestart();
        this.#session.send({ type: 'RESTART' });
        return this.#show();
      case 'help':
      case '?':
        return this.#listed(HELP.map(([command, help]) => `${command}: ${help}`));
      case 'quit':
      case 'q':
      case 'exit':
        this.#done = this.#turn.moment.status === 'failed' ? 'failed' : 'quit';
        return;
      default:
        return this.#listed([`“${clean(verb)}” is no command here; “help” lists them.`]);
    }
  }

  #choose(number: number): void {
    const { length } = this.#turn.moment.choices;
    if (this.#session.send({ type: 'CHOOSE', index: number - 1 })) return this.#show();
    this.#listed([length > 0 ? `There is no choice ${number}; there are 1 to ${length}.` : 'There is nothing to choose here.']);
  }

  #next(): void {
    const { moment } = this.#turn;
    if (this.#session.send({ type: 'NEXT' })) return this.#show();
    const choosing = moment.status === 'choosing' && canonicalChoice(moment) < 0;
    this.#listed([choosing ? `None of these is canon: choose 1 to ${moment.choices.length}.` : 'This is the end; “back” undoes, “restart” begins again.']);
  }

  #back(): void {
    let turn = this.#turn.previous;
    while (turn?.previous && turn.moment.status !== 'choosing') turn = turn.previous;
    if (!turn) return this.#listed(['There is nothing to undo.']);
    this.#session.send({ type: 'REWIND', depth: turn.depth });
    this.#show();
  }

  #canon(): void {
    const { strayed } = this.#turn;
    if (strayed === undefined) return this.#listed(['You are on the canonical path.']);
    this.#session.send({ type: 'REWIND', depth: strayed - 1 });
    this.#show();
  }

  #load(wanted: string): void {
    const saves = this.#host.saves();
    if (!wanted) {
      const listed = saves.map(({ label: name, detail }) => `${name}: ${detail}`);
      return this.#listed(listed.length > 0 ? listed : ['Nothing was saved yet.']);
    }
    const found = saves.find((save) => save.label.toLowerCase() === wanted.toLowerCase());
    if (!found) return this.#listed([`There is no save “${wanted}”; “load” lists them.`]);
    const taken = this.#host.load(found.id);
    if (taken.session) this.#session = taken.session;
    if (taken.notice) this.#say(taken.notice);
    if (taken.session) this.#show();
    else this.#prompt();
  }

  #listed(lines: readonly string[]): void {
    for (const line of lines) this.#say(line);
    this.#prompt();
  }

  #place(): string {
    const { scene } = this.#turn.moment;
    return sceneTitle(this.#host.outline.story, scene) ?? words(scene);
  }

  #map(): string[] {
    const { canon, story } = this.#host.outline;
    const visited = new Set(turnsUpTo(this.#turn).flatMap(({ moment }) => [...moment.entered, moment.scene].map(knotOf)));
    const current = knotOf(this.#turn.moment.scene);
    const others = [...visited].filter((knot) => !canon.includes(knot) && sceneTitle(story, knot));
    return [...canon, ...others].map((knot) => {
      const name = visited.has(knot) ? (sceneTitle(story, knot) ?? words(knot)) : '...';
      const marks = [canon.includes(knot) ? 'canon' : 'branch', knot === current ? 'you are here' : ''].filter(Boolean);
      return `${name} (${marks.join(', ')})`;
    });
  }

  #history(): string[] {
    const taken = turnsUpTo(this.#turn).flatMap(({ step }) => (step?.type === 'choose' ? [step] : []));
    if (taken.length === 0) return ['No choice was made yet.'];
    return taken.map(({ text, isCanon }, i) => `${i + 1}. ${label(text)}${isCanon ? ' (canon)' : ''}`);
  }
}

/** Title, credit, rating and content notes of a story, a line each. */
export function creditsOf(story: Story): string[] {
  return [
    label(story.title),
    ...(story.author ? [label(story.author)] : []),
    ...(story.rating ? [`Rating: ${label(story.rating)}`] : []),
    ...(story.notes ? [`Contains ${label(story.notes)}`] : []),
  ];
}
