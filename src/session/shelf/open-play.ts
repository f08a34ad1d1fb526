import type { Story } from '../../story/story.ts';
import type { Opening } from '../ink.ts';
import type { Loss } from '../replay/loss.ts';
import { takeUp } from '../replay/take-up.ts';
import type { Damage } from '../save/damage.ts';
import type { Json, Save } from '../save/save.ts';
import { Session } from '../session.ts';
import { Autosaver } from './autosaver.ts';
import type { Reading } from './generation.ts';
import type { Shelf } from './shelf.ts';

/** A play that is being read, and kept as it goes on. */
export interface OpenPlay {
  readonly session: Session;
  readonly autosaver: Autosaver;
  /** Where on the page the reader was; only for a play taken up just as it stood. */
  readonly reader?: Json;
  /** Whether the play came from a save. */
  readonly isResumed: boolean;
  /** Where the story, edited since, has parted from the save. */
  readonly lost?: Loss;
  /** What is wrong with the file; the play is then from its previous generation, if that is good. */
  readonly damage?: Damage;
}

/**
 * Takes up what `reading` found, or its previous generation where the file is
 * damaged, or else begins a play at `opening`, and keeps it from then on.
 */
export function openPlay(
  shelf: Shelf,
  story: Story,
  reading: Reading<Save>,
  opening: Opening,
): OpenPlay {
  const damage = reading.kind === 'damaged' ? { damage: reading.damage } : {};
  const whole = reading.kind === 'ok' ? reading : undefined;
  const save = reading.kind === 'damaged' ? reading.previous?.value : whole?.value;
  if (!save) {
    const session = new Session(story, opening);
    return { session, autosaver: new Autosaver(shelf), isResumed: false, ...damage };
  }
  const { kind, session, lost } = takeUp(story, save);
  const autosaver = new Autosaver(shelf, lost ? undefined : whole?.file);
  const reader = kind === 'same' && save.reader !== undefined ? { reader: save.reader } : {};
  return { session, autosaver, isResumed: true, ...reader, ...(lost && { lost }), ...damage };
}
