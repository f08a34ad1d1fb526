import type { ActorLogic, AnyActorScope, Snapshot } from 'xstate';
import type { Diagnostic } from '../story/diagnostic.ts';
import { START } from '../story/graph.ts';
import {
  endingWith,
  entering,
  isOffMap,
  type Place,
  placeAt,
  type StoryMove,
} from '../story/machine.ts';
import type { Story } from '../story/story.ts';
import type { Called } from './call.ts';
import type { Tracer } from './coverage/tracer.ts';
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
const STRIDE = 16;

/** Places of a scene machine found before, and where moves led from them: it has no other memory. */
interface Known {
  readonly heads: Map<string, Place>;
  readonly moves: WeakMap<Place, Map<string, Place>>;
}

/** All plays of a story are on one map. */
const maps = new WeakMap<Story, Known>();

/** Whether `event` would change the play. */
export function can(turn: Turn, event: SessionEvent): boolean {
  const { moment } = turn;
  switch (event.type) {
    case 'NEXT':
      return (
        moment.status === 'more' || (moment.status === 'choosing' && canonicalChoice(moment) >= 0)
      );
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
  /** How each first turn was opened, from which it can be played again. */
  readonly #openings = new WeakMap<Turn, Opening>();
  readonly #map: Known;

  constructor(story: Story, tracer?: Tracer) {
    this.#story = story;
    this.#map = maps.get(story) ?? { heads: new Map(), moves: new WeakMap() };
    maps.set(story, this.#map);
    this.#ink = new Ink(story.program, story.graph, story.main, tracer);
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
    // First of all: looking back at a play that came out of a save replays it.
    const log = logOf(turn);
    this.#warm(turn);
    return { opening, log, moment: turn.moment, state: this.#ink.save() };
  }

  /** The story's variables as they stood at `turn`. */
  variables(turn: Turn): ReturnType<Ink['variables']> {
    this.#warm(turn);
    return this.#ink.variables();
  }

  /** What ink functions without parameters come to at `turn`; the play stays as it is. */
  call(names: readonly string[], turn: Turn): Called[] {
    this.#warm(turn);
    return names.map((name) => this.#ink.call(name));
  }

  #snapshot(turn: Turn, opening: Opening): SessionSnapshot {
    return { status: 'active', output: undefined, error: undefined, turn, opening };
  }

  /** The last turn comes from the save itself; those before it are replayed once somebody looks back. */
  #restore({ opening, log, moment, state }: PersistedSession, scope: AnyActorScope): Turn {
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
    this.#ink.load(state);
    this.#hot = {
      depth: log.length,
      moment,
      place: this.#follow(this.#placeAt(moment.scene), { entered: [], ...ended }, scope),
      step,
      get previous() {
        past ??= replay();
        return past;
      },
      ...(strayed >= 0 && { strayed: strayed + 1 }),
      state,
    };
    return this.#hot;
  }

  #open(opening: Opening, scope: AnyActorScope): Turn {
    const { graph } = this.#story;
    const moment = this.#ink.start(opening);
    const at = graph.scenes.some(({ id }) => id === opening.at) ? opening.at : undefined;
    const entered = moment.entered[0] === at ? moment.entered.slice(1) : moment.entered;
    const from = this.#placeAt(at ?? START);
    const place = this.#follow(from, { ...moment, entered }, scope);
    const turn = { depth: 0, moment: this.#checked(moment, place, at ?? START), place };
    this.#openings.set(turn, opening);
    this.#hot = turn;
    return turn;
  }

  #take(turn: Turn, step: Step, scope: AnyActorScope): Turn {
    this.#warm(turn);
    const moment = this.#ink.advance(step.type === 'choose' ? step.index : undefined);
    const place = this.#follow(turn.place, moment, scope);
    const depth = turn.depth + 1;
    const strays = step.type === 'choose' && !step.isCanon;
    const strayed = turn.strayed ?? (strays ? depth : undefined);
    const taken = {
      depth,
      moment: this.#checked(moment, place, turn.moment.scene),
      place,
      step,
      previous: turn,
      ...(strayed !== undefined && { strayed }),
      ...(depth % STRIDE === 0 && { state: this.#ink.save() }),
    };
    this.#hot = taken;
    return taken;
  }

  /** Tells the machine what ink did, move by move. */
  #follow(
    from: Place,
    { entered, ending }: Pick<Moment, 'entered' | 'ending'>,
    scope: AnyActorScope,
  ): Place {
    let place = from;
    for (const scene of entered) place = this.#move(place, entering(scene), scope);
    return ending === undefined ? place : this.#move(place, endingWith(ending), scope);
  }

  #placeAt(scene: string): Place {
    const { machine, graph } = this.#story;
    const place = this.#map.heads.get(scene) ?? placeAt(machine, graph, scene);
    this.#map.heads.set(scene, place);
    return place;
  }

  #move(place: Place, move: StoryMove, scope: AnyActorScope): Place {
    const known = this.#map.moves.get(place) ?? new Map<string, Place>();
    const moved = known.get(move.type) ?? this.#story.machine.transition(place, move, scope);
    this.#map.moves.set(place, known.set(move.type, moved));
    return moved;
  }

  /** The graph is derived so that no move can be outside it; if one is, that is said at once. */
  #checked(moment: Moment, place: Place, from: string): Moment {
    if (!isOffMap(place)) return moment;
    const { graph, main } = this.#story;
    const ended = moment.ending === undefined ? [] : [`ending ${moment.ending}`];
    const { file = main, line = 1 } = graph.scenes.find(({ id }) => id === from) ?? {};
    const error: Diagnostic = {
      code: 'off-map',
      severity: 'error',
      message: `engine fault: the play moved from ${from} to ${[...moment.entered, ...ended].join(', ')}, which the scene graph does not allow`,
      file,
      line,
    };
    return { ...moment, status: 'failed', errors: [...moment.errors, error] };
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
    const opening = this.#openings.get(kept);
    if (kept.state) this.#ink.load(kept.state);
    else if (opening) this.#ink.start(opening);
    for (const step of steps.reverse())
      this.#ink.advance(step.type === 'choose' ? step.index : undefined);
    this.#hot = turn;
  }
}

function stepOf(
  { moment }: Turn,
  event: { type: 'NEXT' } | { type: 'CHOOSE'; index: number },
): Step {
  const index = event.type === 'CHOOSE' ? event.index : canonicalChoice(moment);
  const offer = moment.choices[index];
  return offer
    ? { type: 'choose', index, text: offer.text, isCanon: offer.isCanon }
    : { type: 'next' };
}
