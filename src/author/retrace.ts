import type { Moment } from '../session/moment.ts';
import { Session } from '../session/session.ts';
import type { Story } from '../story/story.ts';
import { Problem } from './problem.ts';
import type { Taken, Way } from './way.ts';

/**
 * The same play of a story that has changed since: its choices are found by
 * their texts, since their numbers may be others now. Throws a Problem where
 * one is not on offer any more.
 */
export class Retrace {
  readonly #session: Session;
  readonly #way: Way;
  readonly #opening: Moment;
  readonly #steps: Taken[] = [];

  constructor(story: Story, way: Way) {
    const { seed, at } = way;
    this.#way = way;
    this.#session = new Session(story, { seed, ...(at !== undefined && { at }) });
    this.#opening = this.moment;
    for (const { step } of way.steps) {
      if (step.type === 'next') this.next();
      else this.choose(step.text);
    }
  }

  get moment(): Moment {
    return this.#session.turn.moment;
  }

  /** The play as far as it has come. */
  get way(): Way {
    const { seed, at } = this.#way;
    const begin = { seed, ...(at !== undefined && { at }), opening: this.#opening };
    return { ...begin, steps: [...this.#steps], moment: this.moment };
  }

  /** Turns the page. */
  next(): Moment {
    const can = this.moment.status === 'more' && this.#session.send({ type: 'NEXT' });
    if (!can) throw new Problem(`the play does not go on in ${this.moment.scene}`);
    return this.#taken();
  }

  /** Takes the choice of that text. */
  choose(text: string): Moment {
    const index = this.moment.choices.findIndex((offer) => offer.text === text);
    if (!this.#session.send({ type: 'CHOOSE', index })) {
      const offers = this.moment.choices.map((offer) => `“${offer.text}”`).join(', ');
      throw new Problem(
        `“${text}” would not be on offer in ${this.moment.scene}${offers && `, only ${offers}`}`,
      );
    }
    return this.#taken();
  }

  #taken(): Moment {
    const { step } = this.#session.turn;
    if (step) this.#steps.push({ step, moment: this.moment });
    return this.moment;
  }
}
