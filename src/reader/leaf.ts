import { sceneTitle } from '../story/names.ts';
import { Closing } from './closing.ts';
import { Finder } from './finder.ts';
import type { Row } from './frame.ts';
import type { ScreenHost } from './host.ts';
import type { Anchor } from './layout.ts';
import { Layouts } from './layouts.ts';
import type { Typed } from './offering.ts';
import { type Gaze, HEAD, Pager, type Sight } from './pager.ts';
import type { Play, WayOn } from './play.ts';
import { search } from './search.ts';
import { type Shape, type Size, shapeOf } from './shape.ts';

/** What a key asks of the play, or what there is to tell the reader; nothing where the page did what it asked. */
export type Wish =
  | { readonly kind: 'pick'; readonly index: number }
  | { readonly kind: 'next' }
  | { readonly kind: 'tell'; readonly notice: string }
  | undefined;

/** How the reader asks to go on: to a page, or with the marked option where all is read. */
export type Onward = 'next' | 'choose' | 'page';

/**
 * The open leaf of a play: its newest turn set on a screen, the reader's place
 * in it, and what closes it. It turns its own pages; what concerns the play, it
 * only wishes for.
 */
export class Leaf {
  readonly #play: Play;
  readonly #host: ScreenHost;
  readonly #layouts = new Layouts();
  readonly #pager: Pager;
  readonly #finder = new Finder();
  #closing: Closing;
  /** The screen that it is set on. */
  size: Size = { columns: 80, rows: 24 };

  constructor(play: Play, host: ScreenHost, place: Anchor) {
    this.#play = play;
    this.#host = host;
    this.#pager = new Pager(this.#layouts, place);
    this.#closing = new Closing(play, host);
  }

  get shape(): Shape {
    return shapeOf(this.size, this.#host.measure, this.#host.ascii);
  }

  /** Digits of a number that is not complete. */
  get typed(): string {
    return this.#closing.offering.typed;
  }

  /** Whether the reader looks back at what was read before the page. */
  get isBack(): boolean {
    return this.#pager.lookedAt !== undefined;
  }

  /** The title of the scene that is looked at; '' where it has none. */
  get heading(): string {
    const turn = this.#pager.lookedAt ?? this.#play.turn;
    return sceneTitle(this.#host.outline.story, turn.moment.scene) ?? '';
  }

  /** What to press next. */
  get hint(): string {
    if (this.isBack) return 'G return';
    return this.#pager.page(this.#sight()).closing ? this.#closing.hint : 'Space ⌄';
  }

  /** What the reader looks at. */
  get gaze(): Gaze {
    const first = this.#pager.first(this.#sight());
    const { offering, isOver } = this.#closing;
    const marked = this.#play.turn.moment.choices[offering.marked];
    const isMarked = marked && offering.touched && !isOver && !this.isBack;
    return isMarked ? { ...first, choice: marked.id } : first;
  }

  /** The rows of the body. */
  body(): Row[] {
    const { rows, room } = this.#pager.text(this.#sight(), this.#finder.match);
    return [...rows, ...this.#closing.offering.window(room)];
  }

  /** Told the number of a frame with its body that was painted. */
  painted(frame: number): void {
    this.#closing.offering.painted(frame);
  }

  /** Opens the newest turn of the play, at a place in it or at what it offers. */
  open(place: Anchor | 'choices'): void {
    this.#finder.clear();
    this.#closing = new Closing(this.#play, this.#host);
    this.#pager.goTo(place === 'choices' ? HEAD : place);
    if (place === 'choices') this.#pager.goToClosing(this.#sight());
    this.#keep();
  }

  /** The way on that an option stands for; undefined for a choice of the story. */
  way(index: number): WayOn | undefined {
    return this.#closing.way(index);
  }

  /** Takes a key that has to do with a number, pressed on seeing frame `shown`; false for any other. */
  number(name: string, shown: number): Wish | false {
    const refusal = /^\d$/.test(name) ? this.#refusal() : undefined;
    if (refusal) return tell(refusal);
    const typed = this.#closing.offering.key(name, shown);
    return typed ? wish(typed) : false;
  }

  /** On with the text; where all is read, with the marked option, unless only a page was asked for. */
  next(onward: Onward, shown: number): Wish {
    const sight = this.#sight();
    const { offering, isOver } = this.#closing;
    const { marked, touched, options } = offering;
    if (this.isBack) return onward === 'choose' ? this.return() : this.look(1);
    if (this.#pager.turnPage(sight)) return this.#keep();
    if (sight.turn.moment.status === 'more') return { kind: 'next' };
    if (offering.advance() || onward === 'page') return undefined;
    if (isOver && onward === 'next') return tell('This is the end. Enter takes the marked way on.');
    if (marked < 0) return tell(`Choose 1 to ${options.length}.`);
    const meant = onward === 'choose' || touched || options[marked]?.kind === 'canon';
    return meant ? wish(offering.pick(marked, shown)) : tell('Enter takes the only choice.');
  }

  /** To the next option or the one before, or else a line on or back. */
  step(by: 1 | -1): Wish {
    const sight = this.#sight();
    const page = this.#pager.page(sight);
    if (!this.isBack && page.closing && sight.closing > 0) this.#closing.offering.step(by);
    else if (this.isBack || by < 0) return begun(this.#pager.lookBack(by, sight));
    else if (!page.closing) this.#pager.lineOn(sight);
    return undefined;
  }

  /** Looks a screen further on, or back. */
  look(by: 1 | -1): Wish {
    const rows = Math.max(1, this.shape.height - 2);
    return begun(this.#pager.lookBack(by * rows, this.#sight()));
  }

  /** Looks back to the beginning. */
  lookToStart(): Wish {
    return begun(this.#pager.lookToStart(this.#sight()));
  }

  /** Comes back to the page, and forgets the search. */
  return(): undefined {
    this.#finder.clear();
    this.#pager.return();
  }

  /** Searches what was read, and looks at the place found last. */
  search(wanted: string): Wish {
    const unread = this.#pager.unread(this.#sight());
    this.#finder.take(search({ last: this.#play.turn, unread, ascii: this.#host.ascii }, wanted));
    return this.find(1);
  }

  /** Looks at the next place found, or the one before. */
  find(by: 1 | -1): Wish {
    const match = this.#finder.step(by);
    if (match) this.#pager.lookAt(match, this.#sight());
    return tell(this.#finder.notice);
  }

  #keep(): undefined {
    this.#play.keep(this.#pager.place);
  }

  #sight(): Sight {
    const { shape } = this;
    const { turn } = this.#play;
    const rows = this.#closing.withCard(this.#layouts.of(turn, shape), shape);
    return { turn, rows, shape, closing: this.#closing.offering.layOut(shape) };
  }

  /** Why no number can be typed now; undefined where one can. */
  #refusal(): string | undefined {
    if (this.isBack) return 'This was read before. G returns to the page.';
    const sight = this.#sight();
    if (!this.#pager.page(sight).closing) return 'There is more to read first: Space.';
    return sight.closing > 0 ? undefined : 'There is nothing to choose here: Space goes on.';
  }
}

function tell(notice: string): Wish {
  return { kind: 'tell', notice };
}

function begun(further: boolean): Wish {
  return further ? undefined : tell('This is the beginning.');
}

function wish(typed: Typed): Wish {
  if (typed.kind === 'picked') return { kind: 'pick', index: typed.index };
  return typed.kind === 'refused' ? tell(typed.why) : undefined;
}
