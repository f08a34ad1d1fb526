import type { Story } from '../../story/story.ts';
import type { Save } from '../save/save.ts';
import { type Mark, markOf } from '../save/trail.ts';
import { Session } from '../session.ts';
import { type Turn, turnsUpTo } from '../turn.ts';
import { Ground } from './ground.ts';
import { type Leg, legsOf, type Taken } from './leg.ts';
import type { Loss, LossReason } from './loss.ts';
import { findOffer } from './offer.ts';

/** Pages without a choice, beyond twice as many as there were, after which a story is taken to turn them for ever. */
const SPARE_PAGES = 64;

/** A play taken up in an edited story; with a loss where not all of it could be. */
export interface Replayed {
  readonly session: Session;
  readonly lost?: Loss;
}

/**
 * Plays the log of `save` again in a story that has been edited since, choice
 * by choice, and stops before the first one that does not fit any more: its
 * text is not on offer, or it does not lead to where it led. Only words and
 * places decide, never positions, so that nobody ends up on a branch they did
 * not choose. Pages that came or went between two choices do not matter.
 */
export function replay(story: Story, save: Save): Replayed {
  const { seed, at } = save.play.opening;
  if (at === undefined || story.graph.scenes.some(({ id }) => id === at)) {
    return new Replay(story, save).run();
  }
  const session = new Session(story, { seed });
  const { moment } = session.turn;
  const offers = moment.choices.map(({ text }) => text);
  const steps = save.play.log.length;
  return {
    session,
    lost: { reason: 'opening', step: 0, steps, scene: at, now: moment.scene, offers },
  };
}

/** A choice that was replayed. */
interface Retaken {
  readonly taken: Taken;
  readonly before: Mark;
  /** What the moment is like at which it has been taken now. */
  readonly now: Mark;
  /** Depth of that moment. */
  readonly depth: number;
  readonly isSure: boolean;
}

class Replay {
  readonly #session: Session;
  readonly #ground: Ground;
  readonly #save: Save;
  #last: Retaken | undefined;

  constructor(story: Story, save: Save) {
    this.#session = new Session(story, save.play.opening);
    this.#ground = new Ground(story, save);
    this.#save = save;
  }

  run(): Replayed {
    for (const leg of legsOf(this.#save)) {
      const lost = leg.taken ? this.#take(leg, leg.taken) : this.#arrive(leg);
      if (lost) return { session: this.#session, lost };
    }
    return { session: this.#session };
  }

  /** Goes along `leg` and takes the choice at its end. */
  #take({ pages, place }: Leg, taken: Taken): Loss | undefined {
    this.#turnPages(pages.length);
    const { depth, moment } = this.#session.turn;
    if (!this.#isThere(place, this.#session.turn)) return this.#goBack(moment.status === 'failed');
    const found = findOffer(taken.step, place, moment.choices);
    if (typeof found === 'string') return this.#lossOf(found, taken, place.scene);
    this.#last = { taken, before: place, now: markOf(moment), depth, isSure: found.isSure };
    this.#session.send({ type: 'CHOOSE', index: found.index });
    return undefined;
  }

  /** Goes along the last leg, to where the play stood. */
  #arrive({ pages, place }: Leg): Loss | undefined {
    const { log, moment: stood } = this.#save.play;
    // Where the story broke, or before anything was done, any place is as good.
    if (log.length === 0 || stood.status === 'failed') return undefined;
    const { depth } = this.#session.turn;
    this.#turnPages(pages.length);
    const turns = turnsUpTo(this.#session.turn).slice(depth);
    const there = turns.filter(
      (turn) => this.#isThere(place, turn) && !this.#ground.isOtherEnding(stood, turn.moment),
    );
    const before = pages.filter(({ scene }) => scene === place.scene).length;
    const target = stood.status === 'more' ? (there[before] ?? there.at(-1)) : there.at(-1);
    if (!target) return this.#goBack(turns.some(({ moment }) => moment.status === 'failed'));
    this.#session.send({ type: 'REWIND', depth: target.depth });
    return undefined;
  }

  #turnPages(before: number): void {
    for (let pages = SPARE_PAGES + 2 * before; pages > 0; pages--) {
      if (this.#session.turn.moment.status !== 'more') return;
      this.#session.send({ type: 'NEXT' });
    }
  }

  #isThere(place: Mark, { moment }: Turn): boolean {
    if (moment.status === 'failed') return false;
    if (this.#isOnlyNow(place, markOf(moment))) return false;
    return this.#ground.isPlace(place, moment, this.#last?.isSure === false);
  }

  /** Whether the last choice was taken too early: the place where it was taken comes only now, after a new one. */
  #isOnlyNow(place: Mark, here: Mark): boolean {
    if (!this.#last || here.line === '' || here.line === place.line) return false;
    const { before, now } = this.#last;
    return now.line !== before.line && here.line === before.line && here.offers === before.offers;
  }

  /** Undoes the last choice, since it did not lead where it led. */
  #goBack(isBroken: boolean): Loss {
    const reason = isBroken ? 'broken' : 'elsewhere';
    const { errors } = this.#session.turn.moment;
    const lost = this.#backWith(reason);
    return isBroken ? { ...lost, errors } : lost;
  }

  #backWith(reason: LossReason): Loss {
    this.#session.send({ type: 'REWIND', depth: this.#last?.depth ?? 0 });
    if (this.#last) return this.#lossOf(reason, this.#last.taken, this.#last.before.scene);
    const [opening] = this.#save.trail;
    return this.#lossOf(reason, { number: 1 }, opening?.scene ?? '');
  }

  #lossOf(
    reason: LossReason,
    { number, step }: Pick<Taken, 'number'> & Partial<Taken>,
    scene: string,
  ): Loss {
    const { moment } = this.#session.turn;
    return {
      reason,
      step: number,
      steps: this.#save.play.log.length,
      ...(step && { sought: step.text }),
      scene,
      now: moment.scene,
      offers: moment.choices.map(({ text }) => text),
    };
  }
}
