import type { ActorLogic, AnyActorScope, Snapshot } from 'xstate';
import type { Diagnostic } from '../story/diagnostic.ts';
import { START } from '../story/graph.ts';
import { endingWith, entering, isOffMap, type Place, placeAt } from '../story/machine.ts';
import type { Story } from '../story/story.ts';
import { Ink, type InkState, type Opening } from './ink.ts';
import type { Moment } from './moment.ts';
import { canonicalChoice, logOf, type Step, type Turn, turnAt } from './turn.ts';

/**
 * What can be asked of a play. `NEXT` turns the page, or takes the canonical
 * choice where choices are on offer; `REWIND` goes back to the turn at `depth`.
 */
export type SessionEvent =
  | { readonly type: 'NEXT' }
  | { readonly type: 'CHOOSE'; readonly index: number }
  | { readonly type: 'UNDO' }
  | { readonly type: 'REWIND'; readonly depth: number }
  | { readonly type: 'RESTART'; readonly seed?: number };

/** A play as it stands: the newest turn, which holds all that came before. */
export type SessionSnapshot = Snapshot<undefined> & {
  readonly turn: Turn;
  readonly opening: Opening;
};

/** A play as plain JSON: its log, and where the log led, so that nothing has to be replayed to go on. */
export interface PersistedSession {
  readonly opening: Opening;
  readonly log: readonly Step[];
  readonly moment: Moment;
  readonly state: InkState;
}

/** Actor logic of a play. */
export type SessionLogic = ActorLogic<SessionSnapshot, SessionEvent, Opening>;

/** Turns between two that keep ink's state; a rewind replays at most so many. */
const STRIDE = 64;

/** Whether `event` would change the play. */
export function can(turn: Turn, event: SessionEvent): boolean {
  const { moment } = turn;
  switch (event.type) {
    case 'NEXT':
      return moment.status === 'more' || (moment.status === 'choosing' && canonicalChoice(moment) >= 0);
    case 'CHOOSE':
      return moment.status === 'choosing' && event.index in moment.choices;
    case 'UNDO':
      return turn.depth > 0;
    case 'REWIND':
      return event.depth >= 0 && event.depth < turn.depth;
    case 'RESTART':
      return true;
  }
}

/**
 * The actor logic of a play: turns in, turns out, with one hot ink story
 * behind. The same turn and the same event always give the same next turn.
 */
export class Player {
  readonly #story: Story;
  readonly #ink: Ink;
  /** The turn that the hot story stands at. */
  #hot: Turn | undefined;

  constructor(story: Story) {
    this.#story = story;
    this.#ink = new Ink(story.program, story.graph, story.main);
  }

  readonly logic: SessionLogic = {
    getInitialSnapshot: (scope, opening) => this.#snapshot(this.#open(opening, scope), opening),
    transition: (snapshot, event, scope) => {
      const { turn, opening } = snapshot;
      if (!can(turn, event)) return snapshot;
      switch (event.type) {
        case 'NEXT':
        case 'CHOOSE':
          return this.#snapshot(this.#take(turn, stepOf(turn, event), scope), opening);
        case 'UNDO':
          return this.#snapshot(turnAt(turn, turn.depth - 1), opening);
        case 'REWIND':
          return this.#snapshot(turnAt(turn, event.depth), opening);
        case 'RESTART': {
          const afresh = event.seed === undefined ? opening : { ...opening, seed: event.seed };
          return this.#snapshot(this.#open(afresh, scope), afresh);
        }
      }
    },
    getPersistedSnapshot: (snapshot) => this.persist(snapshot) as unknown as Snapshot<unknown>,
    restoreSnapshot: (snapshot, scope) => {
      const persisted = snapshot as unknown as PersistedSession;
      return this.#snapshot(this.#restore(persisted, scope), persisted.opening);
    },
  };

  /** The play at its newest turn as plain JSON. */
  persist({ turn, opening }: SessionSnapshot): PersistedSession {
    this.#warm(turn);
    return { opening, log: logOf(turn), moment: turn.moment, state: this.#ink.save() };
  }

  /** The story's variables as they stood at `turn`. */
  variables(turn: Turn): ReturnType<Ink['variables']> {
    this.#warm(turn);
    return this.#ink.variables();
  }

  #snapshot(turn: Turn, opening: Opening): SessionSnapshot {
    return { status: 'active', output: undefined, error: undefined, turn, opening };
  }

  /** The last turn comes from the save itself; those before it are replayed once somebody looks back. */
  #restore({ opening, log, moment, state }: PersistedSession, scope: AnyActorScope): Turn {
    const { graph, machine } = this.#story;
    const step = log.at(-1);
    if (!step) return this.#open(opening, scope);
    const ended = moment.ending === undefined ? {} : { ending: moment.ending };
    const strayed = log.findIndex((each) => each.type === 'choose' && !each.isCanon);
    const replay = (): Turn => {
      let turn = this.#open(opening, scope);
      for (const each of log.slice(0, -1)) turn = this.#take(turn, each, scope);
      return turn;
    };
    let past: Turn | undefined;
    return {
      depth: log.length,
      moment,
      place: this.#follow(placeAt(machine, graph, moment.scene), { entered: [], ...ended }, scope),
      step,
      get previous() {
        past ??= replay();
        return past;
      },
      ...(strayed >= 0 && { strayed: strayed + 1 }),
      state,
    };
  }

  #open(opening: Opening, scope: AnyActorScope): Turn {
    const { graph, machine } = this.#story;
    const moment = this.#ink.start(opening);
    const at = graph.scenes.some(({ id }) => id === opening.at) ? opening.at : undefined;
    const entered = at === undefined ? moment.entered : moment.entered.slice(1);
    const from = placeAt(machine, graph, at ?? START);
    const place = this.#follow(from, { ...moment, entered }, scope);
    return this.#keep({ depth: 0, moment, place });
  }

  #take(turn: Turn, step: Step, scope: AnyActorScope): Turn {
    this.#warm(turn);
    const moment = this.#ink.advance(step.type === 'choose' ? step.index : undefined);
    const place = this.#follow(turn.place, moment, scope);
    const depth = turn.depth + 1;
    const strays = step.type === 'choose' && !step.isCanon;
    const strayed = turn.strayed ?? (strays ? depth : undefined);
    return this.#keep({
      depth,
      moment: isOffMap(place) ? offMap(moment) : moment,
      place,
      step,
      previous: turn,
      ...(strayed !== undefined && { strayed }),
    });
  }

  #keep(turn: Turn): Turn {
    const kept = turn.depth % STRIDE === 0 ? { ...turn, state: this.#ink.save() } : turn;
    this.#hot = kept;
    return kept;
  }

  /** Tells the machine what ink did, move by move. */
  #follow(from: Place, { entered, ending }: Pick<Moment, 'entered' | 'ending'>, scope: AnyActorScope): Place {
    const moves = entered.map(entering);
    if (ending !== undefined) moves.push(endingWith(ending));
    return moves.reduce((place, move) => this.#story.machine.transition(place, move, scope), from);
  }

  /** Brings the hot story to `turn`: from the nearest state kept before it, by the same steps. */
  #warm(turn: Turn): void {
    if (this.#hot === turn) return;
    const steps: Step[] = [];
    let kept = turn;
    while (!kept.state && kept.previous) {
      if (kept.step) steps.push(kept.step);
      kept = kept.previous;
    }
    if (kept.state) this.#ink.load(kept.state);
    for (const step of steps.reverse()) this.#ink.advance(step.type === 'choose' ? step.index : undefined);
    this.#hot = turn;
  }
}

function stepOf({ moment }: Turn, event: { type: 'NEXT' } | { type: 'CHOOSE'; index: number }): Step {
  const index = event.type === 'CHOOSE' ? event.index : canonicalChoice(moment);
  const offer = moment.choices[index];
  return offer ? { type: 'choose', index, text: offer.text, isCanon: offer.isCanon } : { type: 'next' };
}

/** The graph is derived so that this cannot happen; if it does, it is said at once. */
function offMap(moment: Moment): Moment {
  const move = [...moment.entered, ...(moment.ending === undefined ? [] : [moment.ending])].join(', ');
  const error: Diagnostic = {
    code: 'off-map',
    severity: 'error',
    message: `engine fault: the story moved to ${move}, which its scene graph does not allow`,
    file: '',
    line: 1,
  };
  return { ...moment, status: 'failed', errors: [...moment.errors, error] };
}
