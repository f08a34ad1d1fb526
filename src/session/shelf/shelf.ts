import { join } from 'node:path';
import type { Folders } from '../folders.ts';
import { parseSave } from '../save/parse.ts';
import { type Json, makeSave, type Save } from '../save/save.ts';
import type { Session } from '../session.ts';
import { moveDamagedAside } from './aside.ts';
import {
  type Reading,
  readGenerations,
  reasonOf,
  type Written,
  writeGeneration,
} from './generation.ts';
import { filesIn, type Listed, listSaves, newestFile } from './listing.ts';
import { mergeProgress, type Progress, parseProgress } from './progress.ts';
import { keepEarlier } from './ring.ts';
import { slotFile, slotName } from './slot-name.ts';
import { type StoryPlace, storyKey } from './story-key.ts';

/** What a shelf may be told besides its story. */
export interface ShelfOptions {
  /** Version of the program, written into saves. */
  readonly version?: string;
  readonly now?: () => Date;
}

/** What a save can hold besides the play. */
export interface Extras {
  readonly reader?: Json;
  readonly name?: string;
}

/**
 * All that is kept of one story: in the state folder the autosaves, one for
 * each reader that has it open, and the plays set aside; in the data folder the
 * named slots and the progress. Reading changes nothing, and nothing is deleted
 * but the oldest of many plays set aside. Never throws.
 */
export class Shelf {
  readonly story: StoryPlace;
  readonly now: () => Date;
  /** Absolute folder of autosaves, locks and plays set aside. */
  readonly state: string;
  readonly #data: string;
  readonly #slots: string;
  readonly #version: string | undefined;

  constructor(
    { state, data }: Pick<Folders, 'state' | 'data'>,
    story: StoryPlace,
    { version, now = () => new Date() }: ShelfOptions = {},
  ) {
    const key = storyKey(story);
    this.story = story;
    this.now = now;
    this.state = join(state, 'stories', key);
    this.#data = join(data, 'stories', key);
    this.#slots = join(this.#data, 'slots');
    this.#version = version;
  }

  /** The present state of a play as a save. */
  pack(session: Session, extras: Extras = {}): Save {
    const savedAt = this.now().toISOString();
    const version = this.#version;
    return makeSave(session, { ...extras, savedAt, ...(version !== undefined && { version }) });
  }

  /** The save in a file, or what is wrong with it. */
  read(file: string): Reading<Save> {
    return readGenerations(file, (text) => parseSave(text, this.story.id));
  }

  /** Where the story was left: the newest autosave, whichever reader wrote it. */
  resume(): Reading<Save> {
    const newest = newestFile(this.state, /^autosave(-\d+)?\.json$/);
    return newest === undefined ? { kind: 'none' } : this.read(newest);
  }

  /** The save in the slot that a reader calls `name`. */
  readSlot(name: string): Reading<Save> {
    return this.read(this.#slotPath(name));
  }

  /** Saves a play to the slot `name`; what was there becomes its previous generation. On the disk when this returns. */
  writeSlot(name: string, session: Session, reader?: Json): Written {
    const path = this.#slotPath(name);
    try {
      moveDamagedAside(path, this.read(path), this.now());
    } catch (error) {
      return { kind: 'failed', file: path, reason: reasonOf(error) };
    }
    const extras = { name: slotName(name), ...(reader !== undefined && { reader }) };
    return writeGeneration(path, JSON.stringify(this.pack(session, extras)));
  }

  /** All named slots, newest first. */
  slots(): Listed[] {
    return listSaves(this.#slots, /\.json$/, (file) => this.read(file));
  }

  /** Keeps a play that another one is about to take the place of; the oldest of more than ten goes. A play of no steps is not kept. */
  setAside(save: Save): Written | undefined {
    return keepEarlier(this.state, save, this.now(), (file) => this.read(file));
  }

  /** Plays that were set aside, and files that could not be read, newest first. */
  earlier(): Listed[] {
    return listSaves(this.state, /^earlier-.*\.json$|\.unread-.*\.json$/, (file) =>
      this.read(file),
    );
  }

  /** What has been seen of the story in all plays, by all readers that had it open. */
  progress(): Progress {
    const parts = filesIn(this.#data, /^progress(-\d+)?\.json$/).flatMap((file) => {
      const reading = readGenerations(file, parseProgress);
      if (reading.kind === 'ok') return [reading.value];
      return reading.kind === 'damaged' && reading.previous ? [reading.previous.value] : [];
    });
    return mergeProgress(...parts);
  }

  /** The files that belong to the reader with the given number, counted from 1, alone. */
  filesOf(reader: number): { autosave: string; lock: string; progress: string } {
    const number = reader === 1 ? '' : `-${reader}`;
    return {
      autosave: join(this.state, `autosave${number}.json`),
      lock: join(this.state, `autosave${number}.lock`),
      progress: join(this.#data, `progress${number}.json`),
    };
  }

  #slotPath(name: string): string {
    return join(this.#slots, slotFile(name));
  }
}
