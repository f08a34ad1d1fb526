import type { SessionEvent } from '../session/player.ts';
import type { Session } from '../session/session.ts';
import { canonicalChoice, type Turn, turnAt } from '../session/turn.ts';
import { type Option, optionRows, optionsOf } from './choices.ts';
import { type Dialog, openDialog, type Picked } from './dialogs.ts';
import { endingCard, type WayOn, waysOn } from './ending.ts';
import type { Frame, Row } from './frame.ts';
import type { ScreenHost } from './host.ts';
import type { Key } from './key.ts';
import { type Command, commandOf } from './keys.ts';
import type { Anchor } from './layout.ts';
import { sceneTitle } from './outline.ts';
import { HEAD, Pager, type Sight } from './pager.ts';
import type { Panel } from './panel.ts';
import { rowWidth } from './rows.ts';
import type { Screen } from './screen.ts';
import { type Match, search } from './search.ts';
import { statusRow } from './status.ts';
import { compose, type Shape, shapeOf, type Size } from './view.ts';

/** Widths of the prose that `-` and `=` step through. */
const MEASURES = { least: 30, most: 100, step: 4 } as const;

/**
 * The page: a play being read. Takes keys, gives frames; knows no terminal.
 * What can be read is decided by the session alone, this keeps only what is
 * marked, what is laid over, and through its pager the place in the text.
 */
export class Reader implements Screen {
  #session: Session;
  readonly #host: ScreenHost;
  readonly #pager: Pager;
  #selected = -1;
  #typed = '';
  #notice = '';
  #panel: Panel<Picked> | undefined;
  #matches: { readonly found: readonly Match[]; readonly at: number } | undefined;
  #size: Size = { columns: 80, rows: 24 };
  /** Number of the first frame that showed what is on offer: nothing is picked that was not on screen. */
  #offered: number | undefined;
  #offering = false;

  constructor(session: Session, host: ScreenHost, place: Anchor = HEAD, notice = '') {
    this.#session = session;
    this.#host = host;
    this.#pager = new Pager(place);
    this.#notice = notice;
    this.#select();
  }

  frame(size: Size): Frame {
    this.#size = size;
    const sight = this.#sight();
    const { story } = this.#host.outline;
    const heading = sceneTitle(story, (this.#pager.lookedAt ?? this.#turn).moment.scene) ?? '';
    const match = this.#matches?.found[this.#matches.at];
    const body = this.#pager.body(sight, this.#selected, match);
    const status = this.#status();
    this.#offering = !this.#pager.lookedAt && !this.#panel && this.#pager.page(sight).closing;
    return compose(sight.shape, { title: story.title, heading, body, status, hints: this.#hints(sight, status) }, this.#panel);
  }

  painted(frame: number): void {
    if (this.#offering) this.#offered ??= frame;
  }

  key(key: Key, shown: number): void {
    if (this.#panel) return this.#panelKey(this.#panel, key);
    this.#notice = '';
    const ready = this.#offered !== undefined && shown >= this.#offered;
    if (/^\d$/.test(key.name) && !this.#pager.lookedAt) return this.#digit(key.name, ready);
    const typed = this.#typed;
    this.#typed = '';
    if (typed && key.name === 'enter' && ready) return this.#pick(Number(typed) - 1);
    const command = commandOf(key.name);
    if (command) this.#command(command, ready);
  }

  paste(text: string): void {
    this.#panel?.paste?.(text);
  }

  get #turn(): Turn {
    return this.#session.turn;
  }

  #sight(): Sight {
    const shape = shapeOf(this.#size, this.#host.measure);
    return { turn: this.#turn, shape, closing: this.#closing(shape) };
  }

  /** What stands below the text: choices, or the ending and the ways on from it. */
  #closing({ measure }: Shape): Sight['closing'] {
    const { status } = this.#turn.moment;
    const over = status !== 'choosing' && status !== 'more';
    const card = over ? endingCard(this.#turn, this.#host.outline, this.#host.foundEndings(), measure) : [];
    return [
      ...[...card, ...(over ? [[]] : [])].map((row: Row) => ({ row, index: -1 })),
      ...optionRows(this.#options(), this.#selected, measure),
    ];
  }

  #options(): Option[] {
    const { status, choices } = this.#turn.moment;
    if (status === 'more') return [];
    if (status === 'choosing') return optionsOf(choices, (offer) => this.#host.wasTaken(offer.id));
    return this.#ways().map(({ text }) => ({ text, kind: 'plain', taken: false }));
  }

  #ways(): ReturnType<typeof waysOn> {
    return waysOn(this.#turn, this.#host.severalStories);
  }

  #status(): Row {
    if (this.#notice) return [{ text: this.#notice, style: { role: 'bright' } }];
    if (this.#typed) return [{ text: `choice ${this.#typed}_`, style: { role: 'bright' } }];
    if (this.#pager.lookedAt) return [{ text: 'looking back', style: { role: 'dim', italic: true } }];
    return statusRow(this.#turn, this.#host.outline, this.#size.columns);
  }

  #hints(sight: Sight, status: Row): Row {
    const hints = [this.#nextHint(sight), 'u undo', 'm map', '? help'];
    const room = this.#size.columns - 6 - rowWidth(status);
    while (hints.length > 1 && hints.join('   ').length > room) hints.splice(hints.length > 2 ? 1 : -1, 1);
    return [{ text: hints.join('   '), style: { role: 'dim' } }];
  }

  #nextHint(sight: Sight): string {
    if (this.#pager.lookedAt) return 'G return';
    if (!this.#pager.page(sight).closing || this.#turn.moment.status === 'more') return 'Space ⌄';
    const { length } = this.#options();
    return length > 1 ? `1–${length} choose` : 'Enter';
  }

  #digit(digit: string, ready: boolean): void {
    const { length } = this.#options();
    if (!ready || length === 0) return;
    this.#typed += digit;
    const number = Number(this.#typed);
    // A number that could be the beginning of a larger one waits for Enter.
    if (number > 0 && number <= length && number * 10 <= length) return;
    this.#typed = '';
    if (number > 0 && number <= length) this.#pick(number - 1);
    else this.#notice = `There are ${length} to choose from.`;
  }

  #command(command: Command, ready: boolean): void {
    switch (command) {
      case 'next':
      case 'choose':
        return this.#next(ready, command === 'choose');
      case 'up':
        return this.#step(-1);
      case 'down':
        return this.#step(1);
      case 'back':
        return this.#pager.lookBack(-this.#screenful(), this.#sight());
      case 'top':
        return this.#pager.lookToStart(this.#sight());
      case 'end':
        return this.#pager.return();
      case 'undo':
        return this.#undo();
      case 'canon':
        return this.#toCanon();
      case 'search-next':
        return this.#found(1);
      case 'search-previous':
        return this.#found(-1);
      case 'theme':
        this.#notice = `Theme: ${this.#host.nextTheme()}`;
        return;
      case 'narrower':
        return this.#widen(-MEASURES.step);
      case 'wider':
        return this.#widen(MEASURES.step);
      case 'library':
        return this.#host.leave('library');
      case 'redraw':
        return this.#host.redraw();
      case 'suspend':
        return this.#host.suspend();
      case 'quit':
        return this.#host.leave('quit');
      default:
        return this.#open(command);
    }
  }

  #next(ready: boolean, deliberate: boolean): void {
    const sight = this.#sight();
    if (this.#pager.lookedAt) {
      return deliberate ? this.#pager.return() : this.#pager.lookBack(this.#screenful(), sight);
    }
    if (this.#pager.turnPage(sight)) return this.#host.moved(this.#session, this.#pager.place);
    const { status } = this.#turn.moment;
    if (status === 'more') return this.#send({ type: 'NEXT' });
    if (!ready) return;
    if (status !== 'choosing' && !deliberate) this.#notice = 'This is the end. Enter takes the marked way on.';
    else if (this.#selected >= 0) this.#pick(this.#selected);
    else this.#notice = `Choose one: press 1 to ${this.#options().length}.`;
  }

  #screenful(): number {
    return Math.max(1, this.#sight().shape.height - 2);
  }

  #step(by: number): void {
    const sight = this.#sight();
    const { length } = this.#options();
    if (this.#pager.lookedAt || !this.#pager.page(sight).closing || length === 0) return this.#pager.lookBack(by, sight);
    const from = this.#selected < 0 && by < 0 ? 0 : this.#selected;
    this.#selected = (from + by + length) % length;
  }

  #pick(index: number): void {
    const way = this.#turn.moment.status === 'choosing' ? undefined : this.#ways()[index]?.way;
    if (way) this.#go(way);
    else this.#send({ type: 'CHOOSE', index });
  }

  #go(way: WayOn): void {
    if (way === 'undo') return this.#undo();
    if (way === 'canon') return this.#toCanon();
    if (way === 'library') return this.#host.leave('library');
    this.#host.beforeRestart();
    this.#send({ type: 'RESTART' });
  }

  /** Sends an event and shows what it gave from its first row. */
  #send(event: SessionEvent): void {
    if (this.#session.send(event)) this.#arrive(HEAD);
  }

  /** Goes back to the turn at `depth`, to the page with its choices. */
  #rewind(depth: number, notice: string): void {
    if (!this.#session.send({ type: 'REWIND', depth })) return;
    this.#arrive(HEAD);
    this.#pager.goToClosing(this.#sight());
    this.#notice = notice;
    this.#host.moved(this.#session, this.#pager.place);
  }

  #arrive(place: Anchor): void {
    this.#pager.goTo(place);
    this.#offered = undefined;
    this.#matches = undefined;
    this.#select();
    this.#host.moved(this.#session, place);
  }

  #select(): void {
    const { moment } = this.#turn;
    this.#selected = moment.status === 'choosing' ? canonicalChoice(moment) : 0;
  }

  #undo(): void {
    let turn = this.#turn.previous;
    while (turn?.previous && turn.moment.status !== 'choosing') turn = turn.previous;
    if (turn) this.#rewind(turn.depth, 'Undone.');
    else this.#notice = 'There is nothing to undo.';
  }

  #toCanon(): void {
    const { strayed } = this.#turn;
    const { canon, story } = this.#host.outline;
    if (strayed === undefined || canon.length === 0) {
      this.#notice = canon.length > 0 ? 'You are on the canonical path.' : 'This story marks no canonical path.';
      return;
    }
    const fork = turnAt(this.#turn, strayed - 1);
    const where = sceneTitle(story, fork.moment.scene);
    this.#rewind(fork.depth, `Back where canon was left${where ? `: ${where}` : ''}.`);
  }

  #open(dialog: Dialog): void {
    this.#panel = openDialog(dialog, this.#turn, this.#host);
  }

  #panelKey(panel: Panel<Picked>, key: Key): void {
    if (key.name === 'ctrl-z') return this.#host.suspend();
    const outcome = panel.key(key);
    if (outcome.kind === 'open') return;
    this.#panel = undefined;
    if (outcome.kind === 'picked') this.#picked(outcome.value);
  }

  #picked(picked: Picked): void {
    switch (picked.type) {
      case 'rewind':
        return this.#rewind(picked.depth, picked.notice);
      case 'search':
        this.#matches = { found: search(this.#turn, this.#pager.unread(this.#sight()), picked.text), at: -1 };
        return this.#found(1);
      case 'save':
        this.#notice = this.#host.save(picked.text);
        return;
      case 'load':
        return this.#load(picked.id);
      case 'restart':
        return this.#go('restart');
      case 'nothing':
        return;
    }
  }

  #load(id: string): void {
    const taken = this.#host.load(id);
    if (taken.session) {
      this.#session = taken.session;
      this.#arrive(taken.place);
    }
    this.#notice = taken.notice;
  }

  #found(by: number): void {
    const { found, at } = this.#matches ?? { found: [], at: 0 };
    const next = (at + by + found.length) % Math.max(1, found.length);
    const match = found[next];
    if (!match) {
      this.#notice = this.#matches ? 'Not found in what was read.' : 'Search with / first.';
      return;
    }
    this.#matches = { found, at: next };
    this.#pager.lookAt(match, this.#sight());
    this.#notice = `${next + 1} of ${found.length}   n next   N previous   G return`;
  }

  #widen(by: number): void {
    const measure = Math.max(MEASURES.least, Math.min(MEASURES.most, this.#host.measure + by));
    this.#host.setMeasure(measure);
    this.#notice = `Lines of ${measure} characters`;
  }
}
