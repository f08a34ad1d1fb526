import type { SessionEvent } from '../session/player.ts';
import type { Session } from '../session/session.ts';
import type { Turn } from '../session/turn.ts';
import { sceneName } from '../story/names.ts';
import type { Host } from './host.ts';
import type { Anchor } from './layout.ts';
import { HEAD } from './pager.ts';
import { Course, lastChoiceOf } from './past.ts';

/** What a reader can do when a play is over. */
export type WayOn = 'undo' | 'canon' | 'restart' | 'library';

/**
 * What became of a wish: another turn to be shown, at a place in it or with
 * what it offers; or nothing but something to tell.
 */
export type Outcome = { readonly place?: Anchor | 'choices'; readonly notice: string };

/** A play that is being read, with every way there is from one of its turns to another. */
export class Play {
  #session: Session;
  readonly #host: Host;
  readonly course: Course;

  constructor(session: Session, host: Host) {
    this.#session = session;
    this.#host = host;
    this.course = new Course(host.outline.canon);
  }

  /** The newest turn. */
  get turn(): Turn {
    return this.#session.turn;
  }

  /** What to call the scene that the play is in. */
  get scene(): string {
    return sceneName(this.#host.outline.story, this.turn.moment.scene);
  }

  /** Whether it left the canonical path of a story that has one. */
  get hasStrayed(): boolean {
    return this.#host.outline.canon.length > 0 && this.turn.strayed !== undefined;
  }

  /** Has the place in the newest turn kept. */
  keep(place: Anchor): void {
    this.#host.moved(this.#session, place);
  }

  /** Takes a step; a choice that is not on offer changes nothing. */
  send(event: SessionEvent): Outcome {
    return this.#session.send(event) ? { place: HEAD, notice: '' } : { notice: '' };
  }

  /** Goes back to an earlier turn, or to where the newest begins. */
  rewind(depth: number, to: 'start' | 'choices'): Outcome {
    this.#session.send({ type: 'REWIND', depth });
    return { place: to === 'start' ? HEAD : to, notice: `Back in ${this.scene}.` };
  }

  /** Goes a way that can be gone at any time, but is offered at the end. */
  go(way: Exclude<WayOn, 'library'>): Outcome {
    switch (way) {
      case 'undo':
        return this.#undo();
      case 'canon':
        return this.#toCanon();
      case 'restart':
        this.#host.beforeRestart();
        return this.send({ type: 'RESTART' });
    }
  }

  /** Takes up a save instead of this play. */
  load(id: string): Outcome {
    const { session, ...taken } = this.#host.load(id);
    if (session) this.#session = session;
    return taken;
  }

  #undo(): Outcome {
    const turn = lastChoiceOf(this.turn);
    if (!turn) return { notice: 'There is no choice to undo.' };
    return { ...this.rewind(turn.depth, 'choices'), notice: 'Undone.' };
  }

  #toCanon(): Outcome {
    if (this.#host.outline.canon.length === 0)
      return { notice: 'This story marks no canonical path.' };
    const fork = this.course.strayOf(this.turn)?.previous;
    if (!fork) return { notice: 'You are on the canonical path.' };
    const back = this.rewind(fork.depth, 'choices');
    return { ...back, notice: `${this.scene}: here you left the canonical path.` };
  }
}
