import { Session } from '../session/session.ts';
import { type Turn, turnsUpTo } from '../session/turn.ts';
import type { Position } from '../story/diagnostic.ts';
import type { Story } from '../story/story.ts';
import { replay, turnPages } from './replay.ts';
import type { Way } from './way.ts';

/** A choice of a play: where it was taken, in whose words, and where those were written. */
export interface Taken extends Position {
  readonly scene: string;
  readonly text: string;
}

/** A play in words, and the session that played it. */
export interface Narrated {
  readonly session: Session;
  readonly taken: readonly Taken[];
  /** Whether all of it could be played. */
  readonly isWhole: boolean;
}

/** Plays `way` as a reader would, to the choice or the end behind it. */
export function narrate(story: Story, way: Way): Narrated {
  const session = new Session(story, { seed: way.seed });
  const isWhole = replay(session, way);
  turnPages(session);
  return {
    session,
    taken: turnsUpTo(session.turn).flatMap((turn) => takenAt(story, turn)),
    isWhole,
  };
}

function takenAt({ graph, main }: Story, { step, previous }: Turn): Taken[] {
  if (step?.type !== 'choose' || !previous) return [];
  const { scene, choices } = previous.moment;
  const { file = main, line = 1 } =
    graph.choices.find(({ id }) => id === choices[step.index]?.id) ?? {};
  return [{ scene, text: step.text, file, line }];
}
