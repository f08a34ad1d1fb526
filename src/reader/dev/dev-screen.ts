import type { Opening } from '../../session/ink.ts';
import type { Loss } from '../../session/replay/loss.ts';
import type { Session } from '../../session/session.ts';
import type { Turn } from '../../session/turn.ts';
import type { Diagnostic, Position } from '../../story/diagnostic.ts';
import type { Desk } from '../desk.ts';
import type { Frame } from '../frame.ts';
import type { Host, ScreenHost } from '../host.ts';
import { keptAt } from '../kept.ts';
import type { Key } from '../key.ts';
import { type Binding, commandOf } from '../keys.ts';
import type { Anchor } from '../layout.ts';
import { Overlay } from '../overlay.ts';
import { HEAD } from '../pager.ts';
import { Reader } from '../reader.ts';
import type { Screen } from '../screen.ts';
import { isTooSmall, type Shape, type Size, shapeOf } from '../shape.ts';
import { withPanel } from '../window.ts';
import { Insights, positionOf } from './insight.ts';
import { Pane } from './pane.ts';
import {
  brokenInvariant,
  countText,
  PROBLEMS_KEY,
  problemFlag,
  problemsPanel,
} from './problems.ts';
import { RELOADED, reload, type Stand, standOf } from './reload.ts';
import { waitingFrame } from './waiting.ts';

/** What the screen asks of whatever runs it. */
export interface DevHost extends Omit<ScreenHost, keyof Host | 'more'> {
  /** What the story is called before it has a title. */
  readonly name: string;
  /** Where a play begins. */
  readonly opening: Partial<Opening>;
  /** The line of ink at a place, as it is on the disk now; '' where there is none. */
  source(at: Position): string;
  /** Opens a place in the author's editor; what becomes of that is told later. */
  edit(at: Position): void;
  now(): Date;
}

/** The keys that an author has besides those of every reader. */
const BINDINGS: readonly Binding[] = [
  { command: 'author', keys: ['a'], shown: 'a [ ]', help: 'author’s view; scroll it' },
  { command: 'edit', keys: ['e'], shown: 'e', help: 'open the line in your editor' },
  { command: 'problems', keys: [PROBLEMS_KEY], shown: PROBLEMS_KEY, help: 'errors and warnings' },
];

/** The story as it was last read: at its desk, in a play that is kept there. */
interface Work {
  readonly desk: Desk;
  readonly reader: Reader;
}

/**
 * The page of a story that is being written: the reader, what its author wants
 * to know beside it, and what is wrong laid over it. A new version of the story
 * takes the place of the old one, with the play where it was.
 */
export class DevScreen implements Screen {
  readonly #host: DevHost;
  readonly #pane = new Pane();
  #work: Work | undefined;
  #insights: Insights | undefined;
  #place: Anchor = HEAD;
  /** What was found in the newest version; with errors, it is not the one that is read. */
  #found: readonly Diagnostic[] = [];
  /** Where the play stood before a version that it does not fit, the turn it was put at, and why. */
  #astray: { readonly stand: Stand; readonly at: Turn; readonly lost: Loss } | undefined;
  #problems: readonly Diagnostic[] = [];
  #overlay: Overlay<Position> | undefined;
  /** The errors that the list was opened for: it closes when they are mended. */
  #shownFor: ReadonlySet<string> = new Set();
  #size: Size = { columns: 80, rows: 24 };
  #notice = '';

  constructor(host: DevHost) {
    this.#host = host;
  }

  /** Takes a new version of the story: its findings, and where it has no errors, a desk that is ready for it. */
  take(found: readonly Diagnostic[], desk?: Desk): void {
    this.#found = found;
    const notice = desk ? this.#open(desk) : '';
    this.#check();
    // Where the footer says something else, it cannot count the problems.
    const counted = this.#problems.length > 0 && notice === RELOADED;
    this.tell(counted ? `${RELOADED} ${countText(this.#problems)}.` : notice);
  }

  /** The desk that the play is kept at. */
  get desk(): Desk | undefined {
    return this.#work?.desk;
  }

  /** Says something in the footer, until the next key. */
  tell(notice: string): void {
    this.#notice = notice;
    this.#work?.reader.tell(notice);
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
    else if (!this.#hidesPage) this.#work?.reader.painted(frame);
  }

  key(key: Key, shown: number): void {
    this.#notice = '';
    const command = commandOf(key.name);
    if (command === 'suspend') this.#host.suspend();
    else if (command === 'redraw') this.#host.redraw();
    else if (this.#overlay) this.#overlayKey(this.#overlay, key, shown);
    else if (this.#work?.reader.isCovered) this.#work.reader.key(key, shown);
    else if (!this.#ownKey(key.name)) {
      if (!this.#hidesPage && this.#work) this.#work.reader.key(key, shown);
      else if (command === 'quit') this.#host.leave('quit');
    }
  }

  paste(text: string): void {
    if (!this.#overlay) this.#work?.reader.paste(text);
  }

  /** Whether the pane has all of the screen. */
  get #hidesPage(): boolean {
    return Boolean(this.#work) && this.#pane.isOpen && this.#pane.side(this.#size) === 'instead';
  }

  #waiting(shape: Shape): Frame {
    return waitingFrame(shape, this.#host.name, this.#notice, problemFlag(this.#problems));
  }

  #page(size: Size): Frame | undefined {
    const { reader } = this.#work ?? {};
    if (!reader || !this.#insights) return undefined;
    const isCrowded = reader.isCovered && this.#pane.side(size) !== 'beside';
    if (!this.#pane.isOpen || isCrowded || isTooSmall(size)) return reader.frame(size);
    const page = reader.frame(this.#pane.page(size));
    return this.#pane.join(page, this.#insights.of(reader.gaze), size, this.#host.ascii);
  }

  /** Takes a key of the author's; false for any other. */
  #ownKey(name: string): boolean {
    const bound = BINDINGS.find(({ keys }) => keys.includes(name))?.command;
    const isScroll = this.#pane.isOpen && (name === '[' || name === ']');
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
    const { desk, reader } = this.#work ?? {};
    const at = desk && reader ? positionOf(reader.gaze, desk.story) : this.#problems[0];
    if (at) this.#host.edit(at);
  }

  /** Takes the play up in another version of the story; what there is to say about that. */
  #open(desk: Desk): string {
    const before = this.#insights?.session;
    const old = this.#work?.desk;
    if (!before || !old) return this.#begin(desk);
    if (old.story.hash === desk.story.hash) return '';
    const stand = this.#astray?.stand ?? standOf(before, this.#place, this.#host.now());
    const { session, place, notice, lost } = reload(desk.story, stand);
    this.#astray = lost && { stand, at: session.turn, lost };
    desk.adopt(session, old, !lost);
    this.#read(desk, session, place);
    desk.moved(session, place);
    return notice;
  }

  #begin(desk: Desk): string {
    const { at, ...opening } = this.#host.opening;
    const isThere = desk.story.graph.scenes.some(({ id }) => id === at);
    const session = desk.begin(isThere && at !== undefined ? { ...opening, at } : opening);
    this.#read(desk, session, HEAD);
    return at === undefined || isThere ? '' : `There is no scene ${at}: from the start.`;
  }

  #read(desk: Desk, session: Session, place: Anchor): void {
    this.#place = place;
    this.#insights = new Insights(session, desk.outline);
    this.#work = { desk, reader: new Reader(session, this.#hostAt(desk), place) };
  }

  #hostAt(desk: Desk): ScreenHost {
    const host = this.#host;
    const problems = () => this.#problems;
    const kept = keptAt(desk);
    return {
      ...kept,
      moved: (session, place) => {
        desk.moved(session, place);
        this.#moved(session, place);
      },
      severalStories: host.severalStories,
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

  #moved(session: Session, place: Anchor): void {
    this.#place = place;
    if (this.#insights?.session !== session && this.#work) {
      this.#insights = new Insights(session, this.#work.desk.outline);
    }
    if (this.#astray && this.#astray.at !== session.turn) this.#astray = undefined;
    this.#check();
  }

  /** Finds out what is wrong now. What was not wrong before is shown at once; what is mended goes. */
  #check(): void {
    const known = new Set(this.#problems.filter(isError).map(keyOf));
    this.#problems = [...this.#faults(), ...this.#found.filter((each) => !isError(each))];
    const errors = new Set(this.#problems.filter(isError).map(keyOf));
    const fresh = [...errors].filter((each) => !known.has(each));
    const isMended = ![...this.#shownFor].some((each) => errors.has(each));
    if (fresh.length > 0) this.#showProblems(fresh);
    else if (this.#overlay && !isMended) this.#showProblems(this.#shownFor);
    else this.#overlay = undefined;
  }

  /** Errors of the newest version, then those of the play on the screen, where it stands and where it came to grief. */
  #faults(): Diagnostic[] {
    const errors = this.#found.filter(isError);
    if (!this.#insights) return errors;
    const { turn } = this.#insights.session;
    return [
      ...errors,
      ...turn.moment.errors.filter(isError),
      ...(this.#astray?.lost.errors ?? []).filter(isError),
      ...this.#insights
        .verdicts(turn)
        .filter(({ holds }) => !holds)
        .map(brokenInvariant),
    ];
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
