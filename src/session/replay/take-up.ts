import { START } from '../../story/graph.ts';
import type { Story } from '../../story/story.ts';
import type { Save } from '../save/save.ts';
import { recallTrail } from '../save/trail.ts';
import { Session } from '../session.ts';
import { type Replayed, replay } from './replay.ts';

/** A play that goes on from a save. `replayed` when the story is not the one it was. */
export interface TakenUp extends Replayed {
  readonly kind: 'same' | 'replayed';
}

/**
 * Goes on from `save`: just where it stood in the same story, as far as its
 * choices still fit in one that has been edited since. Never throws.
 */
export function takeUp(story: Story, save: Save): TakenUp {
  const session = save.hash === story.hash ? restore(story, save) : undefined;
  if (session) return { kind: 'same', session };
  return { kind: 'replayed', ...replay(story, save) };
}

/** Undefined where the save says what cannot be; its log may still be right. */
function restore(story: Story, { play, trail }: Save): Session | undefined {
  const { scenes, endings } = story.graph;
  const { moment, state, opening } = play;
  const isScene = (scene = START) => scene === START || scenes.some(({ id }) => id === scene);
  if (![moment.scene, state.scene, opening.at].every(isScene)) return undefined;
  if (moment.ending !== undefined && !endings.some(({ id }) => id === moment.ending)) {
    return undefined;
  }
  try {
    const session = new Session(story, play);
    // Brings ink's state into the hot story, which is where a bad one shows.
    session.variables();
    recallTrail(session.turn, trail);
    return session;
  } catch {
    return undefined;
  }
}
