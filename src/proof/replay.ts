import type { Session } from '../session/session.ts';
import type { Way } from './way.ts';

/** Takes `session` along `way`, turning the pages between its choices; false where a choice cannot be taken. */
export function replay(session: Session, { choices }: Pick<Way, 'choices'>): boolean {
  for (const index of choices) {
    turnPages(session);
    if (!session.send({ type: 'CHOOSE', index })) return false;
  }
  return true;
}

/** Turns pages until a choice or the end; with `until`, no further than where that is true. */
export function turnPages(session: Session, until: () => boolean = () => false): void {
  while (!until() && session.turn.moment.status === 'more' && session.send({ type: 'NEXT' }));
}
