import type { PersistedSession } from '../player.ts';
import type { Session } from '../session.ts';
import { type Preview, previewOf } from './preview.ts';
import { type Mark, trailTo } from './trail.ts';

/** Anything that JSON can hold. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

/** What the first line of a save says it is. A later format has a higher number. */
export const SAVE_FORMAT = 'continuity save 1';

/**
 * A play as it is kept in a file: where it stands, for the same story, and the
 * log that leads there with what it was like on the way, for one that was
 * edited since. Plain JSON.
 */
export interface Save {
  readonly format: typeof SAVE_FORMAT;
  /** Version of the program that wrote it. */
  readonly version?: string;
  readonly story: {
    readonly id: string;
    readonly title: string;
    /** Ids of all its scenes then, which tells a renamed scene from another one. */
    readonly scenes: readonly string[];
  };
  /** Hash of the story's sources: `play` fits a story of this hash to the letter. */
  readonly hash: string;
  readonly play: PersistedSession;
  /** One mark for each step of the log: the moment at which the step was taken. */
  readonly trail: readonly Mark[];
  /** Where on the page the reader is, in the reader's own terms. */
  readonly reader?: Json;
  /** The name that a reader gave it, as typed: clean it before showing it. */
  readonly name?: string;
  /** When, in ISO 8601. */
  readonly savedAt: string;
  readonly preview: Preview;
}

/** What a save says besides the play itself. */
export interface Label {
  /** ISO 8601. */
  readonly savedAt: string;
  readonly version?: string;
  readonly reader?: Json;
  readonly name?: string;
}

/** The present state of `session` as a save. */
export function makeSave(session: Session, { savedAt, version, reader, name }: Label): Save {
  const { story, turn } = session;
  return {
    format: SAVE_FORMAT,
    ...(version !== undefined && { version }),
    story: { id: story.id, title: story.title, scenes: story.graph.scenes.map(({ id }) => id) },
    hash: story.hash,
    ...(name !== undefined && { name }),
    savedAt,
    preview: previewOf(story, turn),
    ...(reader !== undefined && { reader }),
    play: session.persist(),
    trail: trailTo(turn),
  };
}
