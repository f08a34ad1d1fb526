import type { Session } from '../session/session.ts';
import type { Row } from './frame.ts';
import type { Binding } from './keys.ts';
import type { Anchor } from './layout.ts';
import type { Outline } from './outline.ts';

/** A save as a reader lists it. */
export interface SavedPlay {
  readonly id: string;
  readonly label: string;
  /** Where it stands, and since when. */
  readonly detail: string;
}

/** A play taken up from a save, or why it could not be. `notice` says what a reader should know of it. */
export type TakenUp =
  | { readonly session: Session; readonly place: Anchor; readonly notice: string }
  | { readonly session?: undefined; readonly notice: string };

/**
 * What a face of the reader, the page or the plain one, asks of whatever runs
 * it: what was seen over all plays, and everything with an effect beyond this play.
 */
export interface Host {
  readonly outline: Outline;
  /** Whether a choice was taken in any play, by its id. */
  wasTaken(choice: string): boolean;
  /** Knots seen in any play. */
  knownScenes(): ReadonlySet<string>;
  /** Endings found in any play, this one's included. */
  foundEndings(): ReadonlySet<string>;
  /** The play or the place in it changed, and is to be kept. */
  moved(session: Session, place: Anchor): void;
  /** The saves there are, the newest first. */
  saves(): readonly SavedPlay[];
  /** Keeps the play under a name; says what came of it. */
  save(name: string): string;
  /** Takes up a save; what was being read is kept before. */
  load(id: string): TakenUp;
  /** Keeps the play that a restart is about to leave. */
  beforeRestart(): void;
}

/** What only a full screen asks for. */
export interface ScreenHost extends Host {
  /** Whether there are other stories to go to. */
  readonly severalStories: boolean;
  /** Whether there is nothing else to go to, not even a title page. */
  readonly isAlone?: boolean;
  /** Widest line of prose, in cells. */
  readonly measure: number;
  /** Whether the terminal is only sure of ASCII, see `toAscii`. */
  readonly ascii: boolean;
  setMeasure(measure: number): void;
  /** Takes the next theme, and gives its name. */
  nextTheme(): string;
  leave(to: 'library' | 'quit'): void;
  suspend(): void;
  redraw(): void;
  /** What else there is to press, and to be told of at all times, besides what every reader has. */
  readonly more?: {
    readonly bindings: readonly Binding[];
    readonly hints: readonly string[];
    /** Stands before where the play is. */
    readonly flag: Row;
  };
}
