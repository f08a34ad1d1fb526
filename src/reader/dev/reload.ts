import { type Loss, lossLine } from '../../session/replay/loss.ts';
import { replay } from '../../session/replay/replay.ts';
import { makeSave, type Save } from '../../session/save/save.ts';
import type { Session } from '../../session/session.ts';
import type { Turn } from '../../session/turn.ts';
import { clean } from '../../story/clean.ts';
import type { Story } from '../../story/story.ts';
import type { Anchor } from '../layout.ts';
import { HEAD } from '../pager.ts';
import { samePlace } from './same-place.ts';

/** What an author is told where all of the play fits. */
export const RELOADED = 'Reloaded.';

/** Where a play stood: all it takes to find the place again in the edited story. */
export interface Stand {
  readonly save: Save;
  readonly turn: Turn;
  readonly place: Anchor;
}

/** A play taken up in the edited story; `lost` where only a part of it fits. */
export interface Reloaded {
  readonly session: Session;
  readonly place: Anchor;
  readonly notice: string;
  readonly lost?: Loss;
}

/** Where a play stands now. */
export function standOf(session: Session, place: Anchor, now: Date): Stand {
  return { save: makeSave(session, { savedAt: now.toISOString() }), turn: session.turn, place };
}

/** Takes up in `story` the play that stood at `stand`: just there, or at the last step that still fits. */
export function reload(story: Story, { save, turn, place }: Stand): Reloaded {
  const { session, lost } = replay(story, save);
  if (lost) return { session, place: HEAD, notice: clean(lossLine(lost)), lost };
  return { session, place: samePlace(turn, place, session.turn), notice: RELOADED };
}
