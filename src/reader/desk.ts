import { label } from '../session/block.ts';
import type { CanonicalPath } from '../session/canon.ts';
import type { Folders } from '../session/folders.ts';
import type { Opening } from '../session/ink.ts';
import { lossLine } from '../session/replay/loss.ts';
import { damageLine } from '../session/save/damage.ts';
import type { Json, Save } from '../session/save/save.ts';
import type { Session } from '../session/session.ts';
import type { Reading } from '../session/shelf/generation.ts';
import { writeLastStory } from '../session/shelf/last-story.ts';
import type { Listed } from '../session/shelf/listing.ts';
import type { OpenPlay } from '../session/shelf/open-play.ts';
import { hasTaken, type Progress } from '../session/shelf/progress.ts';
import { Shelf } from '../session/shelf/shelf.ts';
import { clean } from '../story/clean.ts';
import { knotOf } from '../story/graph.ts';
import { loadEngine } from '../story/open.ts';
import type { Story } from '../story/story.ts';
import type { Host, SavedPlay, TakenUp } from './host.ts';
import type { Anchor } from './layout.ts';
import type { Notebook } from './notebook.ts';
import type { Outline } from './outline.ts';
import { HEAD } from './pager.ts';

/** What a desk needs from outside. */
export interface DeskOptions {
  readonly folders: Folders;
  readonly version: string;
  readonly now: () => Date;
  /** A seed for a play that was not given one: 0 to 99, as ink draws its own. */
  readonly drawSeed: () => number;
  /** The files that are kept up with what is read. */
  readonly notebooks?: readonly Notebook[];
}

/** What it takes to play, which a title page does without. */
type Engine = Pick<typeof import('../session/canon.ts'), 'canonicalPath'> &
  Pick<typeof import('../session/shelf/open-play.ts'), 'openPlay'> &
  Pick<typeof import('../session/shelf/autosaver.ts'), 'Autosaver'>;

/** A story with everything that is kept for it: plays, saves, and what was ever seen. */
export class Desk implements Host {
  readonly story: Story;
  readonly #shelf: Shelf;
  readonly #options: DeskOptions;
  readonly #left: Reading<Save>;
  #engine: Engine | undefined;
  #outline: Outline | undefined;
  #play: OpenPlay | undefined;
  #place: Anchor = HEAD;

  constructor(story: Story, options: DeskOptions) {
    this.story = story;
    this.#options = options;
    const { version, now, folders } = options;
    this.#shelf = new Shelf(folders, story, { version, now });
    this.#left = this.#shelf.resume();
  }

  /** Loads what it takes to play; to be awaited before a play is begun or taken up. */
  async ready(): Promise<void> {
    if (this.#engine) return;
    const [{ canonicalPath }, { openPlay }, { Autosaver }] = await Promise.all([
      import('../session/canon.ts'),
      import('../session/shelf/open-play.ts'),
      import('../session/shelf/autosaver.ts'),
      loadEngine(),
    ]);
    this.#engine = { canonicalPath, openPlay, Autosaver };
  }

  get outline(): Outline {
    this.#outline ??= outlineOf(this.story, this.#loaded.canonicalPath(this.story));
    return this.#outline;
  }

  /** Where the last play was left, in a few words; undefined where there is none. */
  get left(): string | undefined {
    const save = saveIn(this.#left);
    return save && `${label(save.preview.scene)} · ${when(save.savedAt)}`;
  }

  /** What is wrong with the last play's file, in one line; undefined where all is well. */
  get notice(): string | undefined {
    return this.#left.kind === 'damaged' ? clean(damageLine(this.#left.damage)) : undefined;
  }

  /** Goes on where the last play was left. */
  resume(): TakenUp {
    return this.#takeUp(this.#left);
  }

  /** Takes up the save that a reader calls `name`. */
  loadNamed(name: string): TakenUp {
    const reading = this.#shelf.readSlot(name);
    return reading.kind === 'none'
      ? { notice: `There is no save “${clean(name)}”` }
      : this.#takeUp(reading);
  }

  /** Names of the saves there are. */
  saveNames(): string[] {
    return this.saves().map((each) => each.label);
  }

  /** Begins a play; what was left before is kept among the saves. */
  begin(opening: Partial<Opening> = {}): Session {
    const play = this.#open({ kind: 'none' }, { seed: this.#options.drawSeed(), ...opening });
    this.moved(play.session, HEAD);
    return play.session;
  }

  /**
   * Goes on with `session`, a play of this story that was opened elsewhere from
   * the play at `desk`, which is closed. Unless the whole of that play was taken
   * up, it stays among the saves.
   */
  adopt(session: Session, desk: Desk, isWhole: boolean): void {
    const number = desk.#play?.autosaver.number;
    desk.close();
    const file = number === undefined ? undefined : this.#shelf.filesOf(number).autosave;
    const autosaver = new this.#loaded.Autosaver(this.#shelf, isWhole ? file : undefined);
    this.#play = { session, autosaver, isResumed: true };
  }

  /** Writes down at once what is still to be written. */
  flush(): void {
    this.#play?.autosaver.flush();
    this.#writeNotebooks();
  }

  /** Writes everything, and lets go of the story. */
  close(): void {
    this.#writeNotebooks();
    this.#play?.autosaver.close();
    this.#play = undefined;
  }

  /** Why the place could not be kept, if it could not. */
  get failure(): string | undefined {
    return this.#play?.autosaver.failure;
  }

  wasTaken(id: string): boolean {
    const choice = this.story.graph.choices.find((each) => each.id === id);
    return choice !== undefined && hasTaken(this.#progress, choice.scene, choice.text);
  }

  knownScenes(): ReadonlySet<string> {
    return new Set(this.#progress.scenes.map(knotOf));
  }

  foundEndings(): ReadonlySet<string> {
    return new Set(this.#progress.endings.map(({ id }) => id));
  }

  moved(session: Session, place: Anchor): void {
    this.#place = place;
    for (const notebook of this.#options.notebooks ?? []) notebook.note(session);
    this.#play?.autosaver.keep(session, { block: place.block, offset: place.offset });
  }

  saves(): readonly SavedPlay[] {
    return [...this.#shelf.slots(), ...this.#shelf.earlier()].map(savedPlay);
  }

  save(name: string): string {
    const play = this.#play;
    if (!play) return 'Nothing is being read.';
    const written = this.#shelf.writeSlot(name, play.session, { ...this.#place });
    return written.kind === 'written'
      ? `Saved as “${clean(name)}”.`
      : `Could not be saved: ${written.reason}`;
  }

  load(id: string): TakenUp {
    const found = [...this.#shelf.slots(), ...this.#shelf.earlier()].find(
      (each) => each.file === id,
    );
    if (!found) return { notice: 'That save is gone.' };
    return this.#takeUp(found.reading);
  }

  beforeRestart(): void {
    if (this.#play) this.#play.autosaver.setAside(this.#play.session, { ...this.#place });
  }

  #writeNotebooks(): void {
    for (const notebook of this.#options.notebooks ?? []) notebook.write();
  }

  get #loaded(): Engine {
    if (!this.#engine) throw new Error('a play was asked for before the desk was ready');
    return this.#engine;
  }

  get #progress(): Progress {
    return this.#play?.autosaver.progress ?? this.#shelf.progress();
  }

  #takeUp(reading: Reading<Save>): TakenUp {
    if (!saveIn(reading)) {
      const damage =
        reading.kind === 'damaged'
          ? clean(damageLine(reading.damage))
          : 'There is nothing to go on from.';
      return { notice: damage };
    }
    this.beforeRestart();
    const play = this.#open(reading, { seed: this.#options.drawSeed() });
    const notices = [
      ...(play.damage ? [damageLine(play.damage)] : []),
      ...(play.lost ? [lossLine(play.lost)] : []),
      ...(play.autosaver.rival
        ? ['Another reader has this story open; your place is kept apart from theirs.']
        : []),
    ];
    this.#place = readPlace(play.reader);
    return { session: play.session, place: this.#place, notice: clean(notices.join(' ')) };
  }

  #open(reading: Reading<Save>, opening: Opening): OpenPlay {
    this.close();
    this.#play = this.#loaded.openPlay(this.#shelf, this.story, reading, opening);
    // Costs a sync of the disk, for which the first page need not wait.
    setImmediate(() => writeLastStory(this.#options.folders, this.story, this.#options.now()));
    return this.#play;
  }
}

function outlineOf(story: Story, path: CanonicalPath | undefined): Outline {
  if (!path) return { story, canon: [] };
  return {
    story,
    canon: [...new Set(path.scenes)],
    ...(path.ending !== undefined && { canonEnding: path.ending }),
  };
}

/** The save that a reading gave, or that of the generation before. */
function saveIn(reading: Reading<Save>): Save | undefined {
  if (reading.kind === 'ok') return reading.value;
  return reading.kind === 'damaged' ? reading.previous?.value : undefined;
}

function savedPlay({ file, reading }: Listed): SavedPlay {
  const save = saveIn(reading);
  if (!save) {
    const damage = reading.kind === 'damaged' ? damageLine(reading.damage) : '';
    return { id: file, label: 'Unreadable', detail: clean(damage) };
  }
  const { preview, name, savedAt } = save;
  const path = preview.isCanon ? 'canon' : 'branch';
  return {
    id: file,
    label: clean(name ?? 'An earlier play'),
    detail: `${label(preview.scene)} · ${path} · ${when(savedAt)}`,
  };
}

/** Day and time in the reader's own time zone. */
function when(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return 'some time ago';
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** A place as it was saved; the head of the turn for anything else. */
function readPlace(json: Json | undefined): Anchor {
  if (typeof json !== 'object' || json === null || !('block' in json && 'offset' in json))
    return HEAD;
  const { block, offset } = json;
  return typeof block === 'number' && typeof offset === 'number' ? { block, offset } : HEAD;
}
