import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Row, Segment } from '../../src/reader/frame.ts';
import type { SavedPlay, ScreenHost, TakenUp } from '../../src/reader/host.ts';
import type { Key } from '../../src/reader/key.ts';
import type { Anchor } from '../../src/reader/layout.ts';
import { knotsOf } from '../../src/reader/past.ts';
import { Reader } from '../../src/reader/reader.ts';
import type { Screen } from '../../src/reader/screen.ts';
import type { Size } from '../../src/reader/shape.ts';
import { canonicalPath } from '../../src/session/canon.ts';
import { Session } from '../../src/session/session.ts';
import { loadStory, type Story } from '../../src/story/story.ts';

const stories = new Map<string, Story>();

/** A story from its ink, which is its whole `main.ink`. */
export function storyOf(ink: string): Story {
  const story = stories.get(ink) ?? compiled(ink);
  stories.set(ink, story);
  return story;
}

function compiled(ink: string): Story {
  const folder = mkdtempSync(join(tmpdir(), 'continuity-reader-'));
  const main = join(folder, 'main.ink');
  try {
    writeFileSync(main, ink);
    const { story, diagnostics } = loadStory(main);
    if (!story) throw new Error(JSON.stringify(diagnostics, undefined, 2));
    return story;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A host that keeps nothing beyond itself: what a reader asked it for can be looked up in it. */
export class TestHost implements ScreenHost {
  readonly outline: ScreenHost['outline'];
  readonly severalStories = true;
  readonly ascii: boolean;
  measure = 66;
  /** Ids of choices that count as taken before, knots as seen and endings as found. */
  readonly taken = new Set<string>();
  readonly known = new Set<string>();
  readonly found = new Set<string>();
  /** Saves by their names. */
  readonly kept = new Map<string, Session>();
  /** What the reader did beyond its page, in order. */
  readonly asked: string[] = [];
  /** The place that was kept last. */
  place: Anchor = { block: 0, offset: 0 };
  /** The play that is being read. */
  session: Session;

  constructor(story: Story, ascii = false) {
    this.session = new Session(story, { seed: 1 });
    const path = canonicalPath(story);
    const canon = [...new Set(path?.scenes ?? [])];
    this.outline = { story, canon, ...(path?.ending && { canonEnding: path.ending }) };
    this.ascii = ascii;
  }

  wasTaken(choice: string): boolean {
    return this.taken.has(choice);
  }

  knownScenes(): ReadonlySet<string> {
    return this.known;
  }

  foundEndings(): ReadonlySet<string> {
    return this.found;
  }

  moved(session: Session, place: Anchor): void {
    const { turn } = session;
    for (const knot of knotsOf(turn)) this.known.add(knot);
    if (turn.moment.ending !== undefined) this.found.add(turn.moment.ending);
    this.session = session;
    this.place = place;
  }

  saves(): readonly SavedPlay[] {
    return [...this.kept.keys()].map((name) => ({ id: name, label: name, detail: 'just now' }));
  }

  save(name: string): string {
    const { story } = this.outline;
    this.kept.set(name, new Session(story, this.session.persist()));
    return `Saved as “${name}”.`;
  }

  load(id: string): TakenUp {
    const session = this.kept.get(id);
    if (!session) return { notice: 'That save is gone.' };
    return { session, place: { block: 0, offset: 0 }, notice: `Loaded “${id}”.` };
  }

  beforeRestart(): void {
    this.asked.push('restart');
  }

  setMeasure(measure: number): void {
    this.measure = measure;
  }

  nextTheme(): string {
    return 'paper';
  }

  leave(to: 'library' | 'quit'): void {
    this.asked.push(to);
  }

  suspend(): void {
    this.asked.push('suspend');
  }

  redraw(): void {
    this.asked.push('redraw');
  }
}

/** A screen being used: keys in, rows of text out. Every frame is painted at once. */
export class Sitting<T extends Screen = Screen> {
  readonly reader: T;
  size: Size;
  #frame = 0;
  #rows: readonly Row[] = [];

  constructor(reader: T, size: Size = { columns: 80, rows: 24 }) {
    this.reader = reader;
    this.size = size;
    this.paint();
  }

  /** The number of the frame on the screen. */
  get frame(): number {
    return this.#frame;
  }

  /** Presses keys one after the other, each on seeing what the last one did. */
  press(...names: string[]): this {
    for (const name of names) this.pressOn(this.#frame, name);
    return this;
  }

  /** Presses keys all at once: on seeing only what is on the screen now. */
  rush(...names: string[]): this {
    const seen = this.#frame;
    for (const name of names) this.pressOn(seen, name);
    return this;
  }

  /** Presses a key for every character of `text`. */
  type(text: string): this {
    return this.press(...Array.from(text, (letter) => (letter === ' ' ? 'space' : letter)));
  }

  /** Presses a key on seeing an earlier frame. */
  pressOn(frame: number, name: string): void {
    this.reader.key(keyOf(name), frame);
    this.paint();
  }

  resize(columns: number, rows: number): this {
    this.size = { columns, rows };
    this.paint();
    return this;
  }

  paint(): void {
    this.#rows = this.reader.frame(this.size).rows;
    this.reader.painted?.(++this.#frame);
  }

  /** The rows as styled segments. */
  get rows(): readonly Row[] {
    return this.#rows;
  }

  /** The rows as text, without the blanks at their ends. */
  get lines(): string[] {
    return this.#rows.map((row) => textOfRow(row).trimEnd());
  }

  /** The whole screen as text. */
  get screen(): string {
    return this.lines.join('\n');
  }

  /** The last line: status and hints, or a notice. */
  get footer(): string {
    return (this.lines.at(-1) ?? '').trim();
  }

  /** The lines that are not blank, trimmed. */
  get said(): string[] {
    return this.lines.map((line) => line.trim()).filter(Boolean);
  }

  /** The text of all segments that `pick` picks, row by row. */
  only(pick: (segment: Segment) => boolean): string[] {
    const rows = this.#rows.map((row) => textOfRow(row.filter(pick)).trim());
    return rows.filter(Boolean);
  }

  /** The option that is marked, as it stands there. */
  get marked(): string {
    return (
      this.said
        .find((line) => line.startsWith('▌'))
        ?.slice(1)
        .trim() ?? ''
    );
  }
}

/** A story being read. */
export class Reading extends Sitting<Reader> {
  readonly host: TestHost;

  constructor(story: Story, { size, ascii = false }: { size?: Size; ascii?: boolean } = {}) {
    const host = new TestHost(story, ascii);
    super(new Reader(host.session, host), size);
    this.host = host;
  }

  get session(): Session {
    return this.host.session;
  }

  /** The scene that the play is in. */
  get scene(): string {
    return this.session.turn.moment.scene;
  }
}

/** Milliseconds of work that `work` took: the middle of many times, whatever else the machine does. */
export function effortOf(work: () => void, times = 30): number {
  const laps = Array.from({ length: times }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return laps.sort((a, b) => a - b)[times >> 1] ?? 0;
}

/** Opens a story written in the test itself. */
export function read(ink: string, columns = 80, rows = 24): Reading {
  return new Reading(storyOf(ink), { size: { columns, rows } });
}

function textOfRow(row: Row): string {
  return row.map((segment) => segment.text).join('');
}

function keyOf(name: string): Key {
  if (name === 'space') return { name, char: ' ' };
  return Array.from(name).length === 1 ? { name, char: name } : { name };
}
