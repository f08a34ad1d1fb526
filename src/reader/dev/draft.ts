import type { Opening } from '../../session/ink.ts';
import type { Loss } from '../../session/replay/loss.ts';
import type { Session } from '../../session/session.ts';
import type { Turn } from '../../session/turn.ts';
import type { Diagnostic } from '../../story/diagnostic.ts';
import type { Desk } from '../desk.ts';
import type { Anchor } from '../layout.ts';
import { HEAD } from '../pager.ts';
import { Insights } from './insight.ts';
import { brokenInvariant } from './problems.ts';
import { reload, type Stand, standOf } from './reload.ts';

/** A play that is read in one version of a story. */
interface Work {
  readonly desk: Desk;
  readonly insights: Insights;
  readonly place: Anchor;
}

/** What is drafted with: where a play begins, and the clock. */
export interface DraftOptions {
  /** Where a play begins. */
  readonly opening: Partial<Opening>;
  now(): Date;
}

/**
 * A story that is being written, with the play in it. A new version takes the
 * place of the one before, and the play goes on in it as far as it fits.
 */
export class Draft {
  readonly #options: DraftOptions;
  #work: Work | undefined;
  /** Where the play stood before a version that it does not fit, the turn it was put at, and why. */
  #astray: { readonly stand: Stand; readonly at: Turn; readonly lost: Loss } | undefined;

  constructor(options: DraftOptions) {
    this.#options = options;
  }

  /** What is read; undefined before the first version without errors. */
  get work(): Work | undefined {
    return this.#work;
  }

  /** Takes a version up, whose desk is ready; what there is to say about that. Undefined where it is the one that is read already. */
  take(desk: Desk): string | undefined {
    if (!this.#work) return this.#begin(desk);
    const { desk: old, insights, place } = this.#work;
    if (old.story.hash === desk.story.hash) return undefined;
    const stand = this.#astray?.stand ?? standOf(insights.session, place, this.#options.now());
    const { lost, notice, ...taken } = reload(desk.story, stand);
    this.#astray = lost && { stand, at: taken.session.turn, lost };
    desk.adopt(taken.session, old, !lost);
    this.#read(desk, taken.session, taken.place);
    desk.moved(taken.session, taken.place);
    return notice;
  }

  /** Told where the play is read now. */
  moved(session: Session, place: Anchor): void {
    if (!this.#work) return;
    const { desk, insights } = this.#work;
    if (insights.session === session) this.#work = { desk, insights, place };
    else this.#read(desk, session, place);
    if (this.#astray?.at !== session.turn) this.#astray = undefined;
  }

  /** What is wrong with the play, where it stands and where it came to grief. */
  faults(): Diagnostic[] {
    if (!this.#work) return [];
    const { insights } = this.#work;
    const { turn } = insights.session;
    const broken = insights.verdicts(turn).filter(({ holds }) => !holds);
    const reported = [...turn.moment.errors, ...(this.#astray?.lost.errors ?? [])];
    return [
      ...reported.filter(({ severity }) => severity === 'error'),
      ...broken.map(brokenInvariant),
    ];
  }

  #begin(desk: Desk): string {
    const { at, ...opening } = this.#options.opening;
    const isThere = desk.story.graph.scenes.some(({ id }) => id === at);
    const session = desk.begin(isThere && at !== undefined ? { ...opening, at } : opening);
    this.#read(desk, session, HEAD);
    return at === undefined || isThere ? '' : `There is no scene ${at}: from the start.`;
  }

  #read(desk: Desk, session: Session, place: Anchor): void {
    this.#work = { desk, insights: new Insights(session, desk.outline), place };
  }
}
