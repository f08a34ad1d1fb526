import type { Session } from '../session/session.ts';
import { oneLine } from '../story/markup.ts';
import { type Dialog, openDialog } from './dialogs.ts';
import { footer } from './footer.ts';
import type { Frame, Row } from './frame.ts';
import type { ScreenHost } from './host.ts';
import type { Key } from './key.ts';
import { type Command, commandOf } from './keys.ts';
import type { Anchor } from './layout.ts';
import { Leaf, type Wish } from './leaf.ts';
import { Overlay } from './overlay.ts';
import { type Gaze, HEAD } from './pager.ts';
import type { Picked } from './picked.ts';
import { type Outcome, Play } from './play.ts';
import type { Screen } from './screen.ts';
import { isTooSmall, type Size, steppedMeasure } from './shape.ts';
import { statusRows } from './status.ts';
import { compose } from './view.ts';

/** Cells that `-` and `=` take from the lines or give them. */
const STEP = 4;

/**
 * The page: a play being read. Takes keys, gives frames; knows no terminal.
 * Between the play and its open leaf, it keeps what the reader is told and what
 * is laid over the page.
 */
export class Reader implements Screen {
  readonly #host: ScreenHost;
  readonly #play: Play;
  readonly #leaf: Leaf;
  #notice: string;
  #overlay: Overlay<Picked> | undefined;

  /** What each command does; `shown` is the frame that was on the screen when its key was pressed. */
  readonly #commands: Readonly<Record<Command, (shown: number) => void>> = {
    next: (shown) => this.#grant(this.#leaf.next('next', shown)),
    choose: (shown) => this.#grant(this.#leaf.next('choose', shown)),
    page: (shown) => this.#grant(this.#leaf.next('page', shown)),
    down: () => this.#grant(this.#leaf.step(1)),
    up: () => this.#grant(this.#leaf.step(-1)),
    back: () => this.#grant(this.#leaf.look(-1)),
    top: () => this.#grant(this.#leaf.lookToStart()),
    end: () => this.#leaf.return(),
    undo: () => this.#follow(this.#play.go('undo')),
    canon: () => this.#follow(this.#play.go('canon')),
    history: () => this.#open('history'),
    map: () => this.#open('map'),
    search: () => this.#open('search'),
    'search-next': () => this.#grant(this.#leaf.find(1)),
    'search-previous': () => this.#grant(this.#leaf.find(-1)),
    save: () => this.#open('save'),
    load: () => this.#open('load'),
    restart: () => this.#open('restart'),
    theme: () => this.tell(`Theme: ${this.#host.nextTheme()}`),
    narrower: () => this.#widen(-STEP),
    wider: () => this.#widen(STEP),
    library: () => this.#host.leave('library'),
    help: () => this.#open('help'),
    redraw: () => this.#host.redraw(),
    suspend: () => this.#host.suspend(),
    quit: () => this.#host.leave('quit'),
  };

  /** Opens a play at a place in its newest turn; `notice` is what the reader should know at once. */
  constructor(session: Session, host: ScreenHost, place: Anchor = HEAD, notice = '') {
    this.#host = host;
    this.#play = new Play(session, host);
    this.#leaf = new Leaf(this.#play, host, place);
    this.#notice = notice;
  }

  frame(size: Size): Frame {
    this.#leaf.size = size;
    const scene = {
      title: oneLine(this.#host.outline.story.title),
      heading: this.#leaf.heading,
      body: this.#leaf.body(),
      footer: this.#footer(),
    };
    return compose(this.#leaf.shape, scene, this.#overlay?.panel);
  }

  painted(frame: number): void {
    if (isTooSmall(this.#leaf.size)) return;
    if (this.#overlay) this.#overlay.painted(frame);
    else this.#leaf.painted(frame);
  }

  key(key: Key, shown: number): void {
    const command = commandOf(key.name);
    if (command === 'suspend' || command === 'redraw') this.#commands[command](shown);
    else if (isTooSmall(this.#leaf.size)) {
      if (command === 'quit') this.#commands.quit(shown);
    } else if (this.#overlay) this.#overlayKey(this.#overlay, key, shown);
    else {
      this.#notice = '';
      const number = this.#leaf.number(key.name, shown);
      if (number !== false) this.#grant(number);
      else if (command) this.#commands[command](shown);
    }
  }

  paste(text: string): void {
    this.#overlay?.panel.paste?.(text);
  }

  #footer(): Row[] {
    const { typed, shape, isBack, hint } = this.#leaf;
    const back: Row = [{ text: 'looking back', style: { role: 'dim', italic: true } }];
    const { turn, hasStrayed } = this.#play;
    const { flag = [], hints = [] } = this.#host.more ?? {};
    const statuses = isBack ? [back, []] : statusRows(this.#play, this.#host.outline, shape.roomy);
    const ways = [...(turn.depth > 0 ? ['u undo'] : []), ...(hasStrayed ? ['c canon'] : [])];
    return footer(shape, {
      notice: this.#notice || (typed && `choice ${typed}_`),
      statuses: statuses.map((status) => [...flag, ...status]),
      hints: [hint, '? help', ...hints, ...(isBack ? [] : ['m map', ...ways])],
    });
  }

  #grant(wish: Wish): void {
    if (wish?.kind === 'next') this.#follow(this.#play.send({ type: 'NEXT' }));
    else if (wish?.kind === 'pick') this.#pick(wish.index);
    else if (wish) this.tell(wish.notice);
  }

  #pick(index: number): void {
    const way = this.#leaf.way(index);
    if (way === 'library') this.#host.leave(way);
    else this.#follow(way ? this.#play.go(way) : this.#play.send({ type: 'CHOOSE', index }));
  }

  /** Shows where the play went, if it went anywhere. */
  #follow({ place, notice }: Outcome): void {
    this.tell(notice);
    if (place) this.#leaf.open(place);
  }

  #overlayKey(overlay: Overlay<Picked>, key: Key, shown: number): void {
    const outcome = overlay.key(key, shown);
    if (outcome.kind === 'open') return;
    this.#overlay = undefined;
    this.#notice = '';
    if (outcome.kind === 'picked') this.#picked(outcome.value);
  }

  #picked(picked: Picked): void {
    if (picked.type === 'rewind') this.#follow(this.#play.rewind(picked.depth, picked.to));
    else if (picked.type === 'load') this.#follow(this.#play.load(picked.id));
    else if (picked.type === 'restart') this.#follow(this.#play.go('restart'));
    else if (picked.type === 'save') this.tell(this.#host.save(picked.text));
    else if (picked.type === 'search') this.#grant(this.#leaf.search(picked.text));
  }

  #widen(by: number): void {
    const measure = steppedMeasure(this.#leaf.size, this.#host.measure, by);
    if (measure) this.#host.setMeasure(measure);
    this.tell(measure ? `Lines of ${measure} characters` : 'No further.');
  }

  #open(dialog: Dialog): void {
    this.#overlay = new Overlay(openDialog(dialog, this.#play.turn, this.#host));
  }

  /** Whether something is laid over the page, which then has all keys. */
  get isCovered(): boolean {
    return this.#overlay !== undefined;
  }

  /** What the reader looks at. */
  get gaze(): Gaze {
    return this.#leaf.gaze;
  }

  /** Says something in place of where the play stands, until the next key. */
  tell(notice: string): void {
    this.#notice = notice;
  }
}
