import type { Diagnostic, Position } from '../../story/diagnostic.ts';
import type { Desk } from '../desk.ts';
import type { Frame } from '../frame.ts';
import type { Host, ScreenHost } from '../host.ts';
import { keptAt } from '../kept.ts';
import type { Key } from '../key.ts';
import { type Binding, commandOf } from '../keys.ts';
import { Overlay } from '../overlay.ts';
import { Reader } from '../reader.ts';
import type { Screen } from '../screen.ts';
import { isTooSmall, type Shape, type Size, shapeOf } from '../shape.ts';
import { withPanel } from '../window.ts';
import { Draft, type DraftOptions } from './draft.ts';
import { positionOf } from './insight.ts';
import { Pane } from './pane.ts';
import { countText, PROBLEMS_KEY, problemFlag, problemsPanel } from './problems.ts';
import { RELOADED } from './reload.ts';
import { waitingFrame } from './waiting.ts';

/** What the screen asks of whatever runs it. */
export interface DevHost
  extends Omit<ScreenHost, keyof Host | 'severalStories' | 'isAlone' | 'more'>,
    DraftOptions {
  /** What the story is called before it has a title. */
  readonly name: string;
  /** The line of ink at a place, as it is on the disk now; '' where there is none. */
  source(at: Position): string;
  /** Opens a place in the author's editor; what becomes of that is told later. */
  edit(at: Position): void;
}

/** The keys that an author has besides those of every reader. */
const BINDINGS: readonly Binding[] = [
  { command: 'author', keys: ['a'], shown: 'a [ ]', help: 'author’s view; scroll it' },
  { command: 'edit', keys: ['e'], shown: 'e', help: 'open the line in your editor' },
  { command: 'problems', keys: [PROBLEMS_KEY], shown: PROBLEMS_KEY, help: 'errors and warnings' },
];

/**
 * The page of a story that is being written: the reader, what its author wants
 * to know beside it, and what is wrong laid over it. A new version of the story
 * takes the place of the old one, with the play where it was.
 */
export class DevScreen implements Screen {
  readonly #host: DevHost;
  readonly #pane = new Pane();
  readonly #draft: Draft;
  #reader: Reader | undefined;
  /** What was found in the newest version; with errors, it is not the one that is read. */
  #found: readonly Diagnostic[] = [];
  /** What a check of it found besides, once there was time for one. */
  #judged: readonly Diagnostic[] = [];
  #problems: readonly Diagnostic[] = [];
  /** The problems with their lines of ink, as they were last looked at. */
  #sources = '[]';
  #overlay: Overlay<Position> | undefined;
  /** The errors that the list was opened for: it closes when they are mended. */
  #shownFor: ReadonlySet<string> = new Set();
  #size: Size = { columns: 80, rows: 24 };
  #notice = '';

  constructor(host: DevHost) {
    this.#host = host;
    this.#draft = new Draft(host);
  }

  /** Takes a new version of the story: its findings, and where it has no errors, a desk that is ready for it. */
  take(found: readonly Diagnostic[], desk?: Desk): void {
    this.#found = found;
    this.#judged = [];
    const notice = desk ? this.#open(desk) : '';
    this.#check();
    if (notice !== undefined) this.tell(notice === RELOADED ? this.#counted() : notice);
  }

  /**
   * Takes what a check of the newest version found. It is counted, and listed on demand:
   * what is not wrong by itself may well be half-written.
   */
  judge(found: readonly Diagnostic[]): void {
    const isCounted = this.#notice.startsWith(RELOADED);
    const better = new Map(found.map((each) => [keyOf(each), each]));
    this.#found = this.#found.map((each) => better.get(keyOf(each)) ?? each);
    this.#judged = found;
    this.#check();
    if (isCounted) this.tell(this.#counted());
  }

  /** Where the footer says something else, it cannot count the problems. */
  #counted(): string {
    const count = countText(this.#problems);
    return count ? `${RELOADED} ${count}.` : RELOADED;
  }

  /** The desk that the play is kept at. */
  get desk(): Desk | undefined {
    return this.#draft.work?.desk;
  }

  /** Says something in the footer, until the next key. */
  tell(notice: string): void {
    this.#notice = notice;
    this.#reader?.tell(notice);
  }

  frame(size: Size): Frame {
    this.#size = size;
    const { measure, ascii } = this.#host;
    const shape = shapeOf(size, measure, ascii);
    const page = this.#page(size) ?? this.#waiting(shape);
    if (!this.#overlay || isTooSmall(size)) return page;
    return withPanel(page.rows, shape, this.#overlay.panel);
  }

  painted(frame: number): void {
    if (this.#overlay) this.#overlay.painted(frame);
    else if (!this.#hidesPage) this.#reader?.painted(frame);
  }

  key(key: Key, shown: number): void {
    this.#notice = '';
    const command = commandOf(key.name);
    if (command === 'suspend') this.#host.suspend();
    else if (command === 'redraw') this.#host.redraw();
    else if (this.#overlay) this.#overlayKey(this.#overlay, key, shown);
    else if (this.#reader?.isCovered) this.#reader.key(key, shown);
    else if (!this.#ownKey(key.name)) {
      if (!this.#hidesPage && this.#reader) this.#reader.key(key, shown);
      else if (command === 'quit') this.#host.leave('quit');
    }
  }

  paste(text: string): void {
    if (!this.#overlay) this.#reader?.paste(text);
  }

  /** Whether the pane has all of the screen. */
  get #hidesPage(): boolean {
    return Boolean(this.#reader) && this.#pane.isOpen && this.#pane.side(this.#size) === 'instead';
  }

  #waiting(shape: Shape): Frame {
    return waitingFrame(shape, this.#host.name, this.#notice, problemFlag(this.#problems));
  }

  #page(size: Size): Frame | undefined {
    const [reader, work] = [this.#reader, this.#draft.work];
    if (!reader || !work) return undefined;
    const isCrowded = reader.isCovered && this.#pane.side(size) !== 'beside';
    if (!this.#pane.isOpen || isCrowded || isTooSmall(size)) return reader.frame(size);
    const page = reader.frame(this.#pane.page(size));
    return this.#pane.join(page, work.insights.of(reader.gaze), size, this.#host.ascii);
  }

  /** Takes a key of the author's; false for any other. */
  #ownKey(name: string): boolean {
    const bound = BINDINGS.find(({ keys }) => keys.includes(name))?.command;
    const isScroll = this.#pane.isOpen && (name === '[' || name === ']');
    if (bound !== undefined || isScroll) this.tell('');
    if (bound === 'problems') this.#showProblems(this.#problems.map(keyOf));
    else if (bound === 'edit') this.#edit();
    else if (bound === 'author' || (this.#hidesPage && name === 'escape')) this.#pane.toggle();
    else if (isScroll) this.#pane.scroll(name === ']' ? 1 : -1);
    else return false;
    return true;
  }

  #overlayKey(overlay: Overlay<Position>, key: Key, shown: number): void {
    const outcome = overlay.key(key, shown);
    if (outcome.kind !== 'open') this.#overlay = undefined;
    if (outcome.kind === 'picked') this.#host.edit(outcome.value);
  }

  #edit(): void {
    const { desk } = this;
    const gaze = this.#reader?.gaze;
    const at = desk && gaze ? positionOf(gaze, desk.story) : this.#problems[0];
    if (at) this.#host.edit(at);
  }

  /** Shows another version of the story; what there is to say about that. Undefined where it is none. */
  #open(desk: Desk): string | undefined {
    const notice = this.#draft.take(desk);
    const { work } = this.#draft;
    if (notice !== undefined && work)
      this.#reader = new Reader(work.insights.session, this.#hostAt(desk), work.place);
    return notice;
  }

  #hostAt(desk: Desk): ScreenHost {
    const host = this.#host;
    const problems = () => this.#problems;
    const kept = keptAt(desk);
    return {
      ...kept,
      moved: (session, place) => {
        desk.moved(session, place);
        this.#draft.moved(session, place);
        this.#check();
      },
      severalStories: false,
      isAlone: true,
      ascii: host.ascii,
      get measure() {
        return host.measure;
      },
      setMeasure: (measure) => host.setMeasure(measure),
      nextTheme: () => host.nextTheme(),
      leave: (to) => host.leave(to),
      suspend: () => host.suspend(),
      redraw: () => host.redraw(),
      more: {
        bindings: BINDINGS,
        get hints() {
          const listed = problems().length > 0 ? [`${PROBLEMS_KEY} problems`] : [];
          return [...listed, 'a author', 'e edit'];
        },
        get flag() {
          return problemFlag(problems());
        },
      },
    };
  }

  /** Finds out what is wrong now. What was not wrong before is shown at once; what is mended goes. */
  #check(): void {
    const before = this.#problems;
    const shownBefore = this.#sources;
    const grave = [...this.#found.filter(isError), ...this.#draft.faults()];
    const told = new Set([...this.#found, ...grave].map(keyOf));
    const others = [
      ...this.#found.filter((each) => !isError(each)),
      ...this.#judged.filter((each) => !told.has(keyOf(each))),
    ];
    this.#problems = [...grave, ...others.filter(isError), ...others.filter((it) => !isError(it))];
    // Lines are read for what may come and go with every move alone: there can be many others.
    const lines = [...this.#found, ...grave].map((each) => this.#host.source(each));
    this.#sources = JSON.stringify([this.#problems, lines]);
    if (this.#sources === shownBefore) return;
    const known = new Set(before.filter(isError).map(keyOf));
    const errors = new Set(this.#problems.filter(isError).map(keyOf));
    const fresh = grave.map(keyOf).filter((each) => !known.has(each));
    const isMended = ![...this.#shownFor].some((each) => errors.has(each));
    if (fresh.length > 0) this.#showProblems(fresh);
    else if (this.#overlay && !isMended) this.#showProblems(this.#shownFor);
    else this.#overlay = undefined;
  }

  #showProblems(because: Iterable<string>): void {
    this.#shownFor = new Set(because);
    this.#overlay = new Overlay(problemsPanel(this.#problems, (at) => this.#host.source(at)));
  }
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

/** What tells a finding from others, wherever the lines around it have gone. */
function keyOf({ file, message }: Diagnostic): string {
  return `${file}: ${message}`;
}
