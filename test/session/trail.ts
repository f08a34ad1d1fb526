import { createHash } from 'node:crypto';
import type { PersistedSession } from '../../src/session/player.ts';
import type { Session } from '../../src/session/session.ts';
import type { Step } from '../../src/session/turn.ts';

/** A play as it stood at one turn, as plain JSON. */
export interface Footprint {
  readonly depth: number;
  readonly moment: unknown;
  readonly place: unknown;
  readonly variables: unknown;
  /** Digest of the state of ink, random numbers and all. */
  readonly state: string;
}

/** How `session` stands now. */
export function footprint(session: Session): Footprint {
  const { depth, moment, place } = session.turn;
  const state = JSON.stringify(session.persist().state);
  const print = { depth, moment, place: place.value, variables: session.variables() };
  return JSON.parse(
    JSON.stringify({ ...print, state: createHash('sha1').update(state).digest('base64') }),
  );
}

/** Plays `session` on from where it is until no pick is left or nothing can be chosen. */
export function play(session: Session, picks: readonly number[], look = () => {}): void {
  for (const pick of picks) {
    for (look(); session.turn.moment.status === 'more'; look()) session.send({ type: 'NEXT' });
    const { length } = session.turn.moment.choices;
    if (!session.send({ type: 'CHOOSE', index: pick % length })) return;
  }
  for (look(); session.turn.moment.status === 'more'; look()) session.send({ type: 'NEXT' });
}

/** A play stopped at some turn, and the steps it took from there. */
export interface Stop {
  readonly persisted: PersistedSession;
  readonly onward: readonly Step[];
}

/** Every stop of the play that `session` just made. */
export function stopsOf(session: Session, persisted: readonly PersistedSession[]): Stop[] {
  const { log } = session.persist();
  return persisted.map((each) => ({ persisted: each, onward: log.slice(each.log.length) }));
}

/**
 * Takes a restored play on to its end by the steps it took before, and then back to its start:
 * the footprints of both ways, which are those of the first play if nothing got lost.
 */
export function retrace(session: Session, onward: readonly Step[]): Footprint[] {
  const footprints = [footprint(session)];
  for (const step of onward) {
    session.send(step.type === 'next' ? { type: 'NEXT' } : { type: 'CHOOSE', index: step.index });
    footprints.push(footprint(session));
  }
  while (session.send({ type: 'UNDO' })) footprints.push(footprint(session));
  return footprints;
}

/** The footprints that `retrace` has to find for a play stopped at `depth`, given those of the whole play. */
export function expected(footprints: readonly Footprint[], depth: number): Footprint[] {
  return [...footprints.slice(depth), ...footprints.slice(0, -1).reverse()];
}
