import { type Actor, createActor, type Snapshot } from 'xstate';
import type { Story } from '../story/story.ts';
import type { Called } from './call.ts';
import type { Tracer } from './coverage/tracer.ts';
import type { Ink, Opening } from './ink.ts';
import {
  can,
  type PersistedSession,
  Player,
  type SessionEvent,
  type SessionLogic,
} from './player.ts';
import type { Turn } from './turn.ts';

/**
 * A play of a story: an XState actor, with one hot ink story behind it. It
 * stays active after an ending, so that a reader can go back from it, and what
 * is wrong with a story is a `failed` moment, never an error of the actor.
 */
export class Session {
  readonly story: Story;
  /** The actor itself, for whoever wants to observe or inspect it. */
  readonly actor: Actor<SessionLogic>;
  readonly #player: Player;
  #fault: { readonly error: unknown } | undefined;

  /**
   * Opens a play, or takes up a persisted one of the very same story; throws for a state that
   * ink cannot read. `tracer` is told what every moment comes past.
   */
  constructor(story: Story, opening: Opening | PersistedSession, tracer?: Tracer) {
    this.story = story;
    this.#player = new Player(story, tracer);
    const persisted = 'log' in opening ? (opening as unknown as Snapshot<unknown>) : undefined;
    const input = 'log' in opening ? opening.opening : opening;
    this.actor = createActor(this.#player.logic, {
      input,
      ...(persisted && { snapshot: persisted }),
    });
    // Without an observer XState would throw a fault of the engine where nobody can catch it.
    this.actor.subscribe({
      error: (error) => {
        this.#fault = { error };
      },
    });
    this.actor.start();
    this.#throwFault();
  }

  get turn(): Turn {
    return this.actor.getSnapshot().turn;
  }

  get opening(): Opening {
    return this.actor.getSnapshot().opening;
  }

  /** Whether `event` would change the play. */
  can(event: SessionEvent): boolean {
    return can(this.turn, event);
  }

  /** Sends `event`; false, and nothing happens, where it cannot be. */
  send(event: SessionEvent): boolean {
    if (!this.can(event)) return false;
    this.actor.send(event);
    this.#throwFault();
    return true;
  }

  /** The play as plain JSON, from which another process goes on exactly. */
  persist(): PersistedSession {
    return this.#player.persist(this.actor.getSnapshot());
  }

  /** The story's variables as they stand now, or stood at an earlier turn. */
  variables(turn = this.turn): ReturnType<Ink['variables']> {
    return this.#player.variables(turn);
  }

  /** What the ink functions `names`, which take no parameters, return now or at an earlier turn. The play goes on as if nothing had been asked. */
  call(names: readonly string[], turn = this.turn): Called[] {
    return this.#player.call(names, turn);
  }

  #throwFault(): void {
    if (this.#fault) throw this.#fault.error;
  }
}
