import type { Session } from '../session/session.ts';
import { Canvas, type CanvasOptions } from './canvas.ts';
import type { Desk } from './desk.ts';
import { centre } from './ending.ts';
import type { ScreenHost } from './host.ts';
import { keptAt } from './kept.ts';
import type { Anchor } from './layout.ts';
import { type Entry, Menu } from './menu.ts';
import { HEAD } from './pager.ts';
import { Reader } from './reader.ts';
import type { Screen } from './screen.ts';
import { libraryHead, titleHead } from './title.ts';

/** A story in the library: what its line says, and how it is opened. */
export interface Shelved {
  readonly title: string;
  readonly detail: string;
  /** Opens it; a string says why that cannot be. */
  readonly open: () => Promise<Desk | string>;
}

/** What the full-screen reader runs on. */
export interface AppOptions extends CanvasOptions {
  /** Whether there is a library to go to from a story. */
  readonly severalStories: boolean;
  /** The library, the story read last first. */
  readonly shelf: () => readonly Shelved[];
  /** A story to open at once, at its title page, or in the play that is given. */
  readonly desk?: Desk;
  readonly play?: { readonly session: Session; readonly place: Anchor; readonly notice: string };
}

/**
 * The reader on a full screen: library, title pages, and the page. Resolves
 * when the reader quits. Whatever else ends the process, the place is kept
 * and the terminal given back first.
 */
export function runApp(options: AppOptions): Promise<void> {
  return new Promise((resolve) => {
    new App(options, resolve).start();
  });
}

/** How long the first frame has the processor to itself, in ms. */
const PATIENCE = 30;

/** The screen before the first one. */
const NOTHING: Screen = { frame: () => ({ rows: [] }), key: () => {} };

class App {
  readonly #options: AppOptions;
  readonly #ended: () => void;
  readonly #canvas: Canvas;
  #screen: Screen;
  #desk: Desk | undefined;
  #isOver = false;

  constructor(options: AppOptions, ended: () => void) {
    this.#options = options;
    this.#ended = ended;
    this.#desk = options.desk;
    this.#canvas = new Canvas(options, {
      screen: () => this.#screen,
      flush: () => this.#desk?.flush(),
    });
    this.#screen = options.desk ? NOTHING : this.#library();
  }

  start(): void {
    const { desk, play } = this.#options;
    if (desk && play) this.#read(desk, play.session, play.place, play.notice);
    else if (desk) this.#title(desk);
    this.#canvas.paint();
    // While the title page is read, what it takes to play is loaded: once the page is on the screen.
    if (desk && !play) setTimeout(() => desk.ready().catch(fail), PATIENCE).unref();
  }

  /** Does something, and shows it, as soon as what it needs is there; keys go to the old screen until then. */
  #when<T>(needed: Promise<T>, then: (value: T) => void): void {
    const from = this.#screen;
    needed.then(
      (value) => {
        if (this.#screen !== from || this.#isOver) return;
        then(value);
        this.#canvas.paint();
      },
      // A promise would swallow it: whatever is wrong here is a fault of the program.
      (error: unknown) => setImmediate(() => fail(error)),
    );
  }

  #show(screen: Screen, name: string): void {
    this.#screen = screen;
    this.#canvas.surface.setTitle(name);
  }

  #library(notice = ''): Menu {
    const entries = this.#options.shelf().map(
      ({ title, detail, open }): Entry => ({
        text: title,
        detail,
        pick: () =>
          this.#when(open(), (desk) => {
            if (typeof desk === 'string') this.#show(this.#library(desk), 'Continuity');
            else this.#title(desk);
          }),
      }),
    );
    return new Menu({ head: (shape) => libraryHead(shape, notice), entries, ...this.#common() });
  }

  #title(desk: Desk): void {
    this.#desk = desk;
    const { left, notice } = desk;
    const resume: Entry[] = left
      ? [
          {
            text: 'Read on',
            detail: left,
            pick: () =>
              this.#when(desk.ready(), () => {
                const taken = desk.resume();
                if (taken.session) this.#read(desk, taken.session, taken.place, taken.notice);
              }),
          },
        ]
      : [];
    const begin: Entry = {
      text: left ? 'Begin again' : 'Begin',
      pick: () => this.#when(desk.ready(), () => this.#read(desk, desk.begin(), HEAD, '')),
    };
    const others: Entry[] = this.#options.severalStories
      ? [{ text: 'Another story', pick: () => this.#leaveDesk() }]
      : [];
    const menu = new Menu({
      head: (shape) => [
        ...titleHead(desk.story, desk.foundEndings(), shape),
        ...(notice ? centre(notice, shape, { role: 'warn' }) : []),
      ],
      entries: [...resume, begin, ...others],
      ...this.#common(),
      ...(others.length > 0 && { back: () => this.#leaveDesk() }),
    });
    this.#show(menu, desk.story.title);
  }

  #common() {
    return {
      ascii: this.#canvas.surface.ascii,
      quit: () => this.#quit(),
      suspend: () => this.#canvas.suspend(),
      redraw: () => this.#canvas.redraw(),
      nextTheme: () => void this.#canvas.nextTheme(),
    };
  }

  #read(desk: Desk, session: Session, place: Anchor, notice: string): void {
    this.#show(new Reader(session, this.#hostOf(desk), place, notice), desk.story.title);
  }

  #hostOf(desk: Desk): ScreenHost {
    const canvas = this.#canvas;
    return {
      ...keptAt(desk),
      severalStories: this.#options.severalStories,
      ascii: this.#canvas.surface.ascii,
      get measure() {
        return canvas.measure;
      },
      setMeasure: (measure) => canvas.setMeasure(measure),
      nextTheme: () => canvas.nextTheme(),
      leave: (to) => {
        if (to === 'quit') this.#quit();
        else if (this.#options.severalStories) this.#leaveDesk();
        else this.#title(desk);
      },
      suspend: () => canvas.suspend(),
      redraw: () => canvas.redraw(),
    };
  }

  #leaveDesk(): void {
    this.#desk?.close();
    this.#desk = undefined;
    this.#show(this.#library(), 'Continuity');
  }

  #quit(): void {
    this.#isOver = true;
    this.#desk?.close();
    this.#canvas.surface.close();
    this.#ended();
  }
}

function fail(error: unknown): never {
  throw error;
}
