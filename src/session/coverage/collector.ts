import type { Coverable } from '../../story/coverable.ts';
import { START } from '../../story/graph.ts';
import type { Story } from '../../story/story.ts';
import { edgeKey, type StoryCoverage } from '../coverage-file.ts';
import type { Turn } from '../turn.ts';
import { Tally } from './tally.ts';
import { type Trace, Tracer } from './tracer.ts';

/**
 * Collects what plays of one story reach. Sessions are to be opened with its
 * `tracer`, and their turns added; a turn counts once, however often a play
 * goes back to it.
 */
export class Collector {
  readonly tracer: Tracer;
  readonly #hash: string;
  readonly #all: Tally;
  readonly #canon: Tally;
  /** Choices that never leave the scene they are taken in, with that scene. */
  readonly #stays: ReadonlySet<string>;
  readonly #seen = new WeakSet<Turn>();

  /** `hash` is that of the story's sources, where the story itself was compiled with more than them. */
  constructor(story: Story, coverable: Coverable, hash = story.hash) {
    this.#hash = hash;
    const stays = story.graph.edges.filter(({ from, to }) => from === to);
    this.#stays = new Set(stays.map(({ choice, from }) => `${choice} ${from}`));
    this.tracer = new Tracer(coverable);
    this.#all = new Tally(story.graph, coverable);
    this.#canon = new Tally(story.graph, coverable);
  }

  /** Adds a turn and all that lead to it; `at` is the scene that the play began in, if not at the start. */
  add(last: Turn, at?: string): void {
    for (let turn: Turn | undefined = last; turn && !this.#seen.has(turn); turn = turn.previous) {
      const trace = this.tracer.traceOf(turn.moment);
      // A turn out of a save was counted when it was played; what led to it would be played again.
      if (!trace) return;
      this.#seen.add(turn);
      this.#note(turn, trace, at ?? START);
    }
  }

  /** All that was collected, with a 0 for whatever was not reached. */
  coverage(): StoryCoverage {
    return {
      hash: this.#hash,
      ...this.#all.reached(),
      canon: this.#canon.reached(),
    };
  }

  #note(turn: Turn, trace: Trace, at: string): void {
    const tallies = turn.strayed === undefined ? [this.#all, this.#canon] : [this.#all];
    const { moment, previous, step } = turn;
    const taken = step?.type === 'choose' ? previous?.moment.choices[step.index]?.id : undefined;
    const from = previous?.moment.scene ?? at;
    const entered = previous || moment.entered[0] !== at ? moment.entered : moment.entered.slice(1);
    for (const tally of tallies) {
      if (!previous) tally.enter(at);
      for (const { id } of moment.choices) tally.offer(id);
      if (taken !== undefined) tally.take(taken);
      let scene = from;
      for (const next of entered) {
        tally.move(edgeKey(scene, next));
        tally.enter(next);
        scene = next;
      }
      if (taken !== undefined && this.#stays.has(`${taken} ${from}`))
        tally.move(edgeKey(from, from));
      if (moment.ending !== undefined) tally.end(moment.ending);
      tally.trace(trace);
    }
  }
}
