import 'inkjs/engine/Story';
import type { CallStack } from 'inkjs/engine/CallStack';
import type { Choice } from 'inkjs/engine/Choice';
import type { Pointer } from 'inkjs/engine/Pointer';
import type { StoryState } from 'inkjs/engine/StoryState';
import { VariablePointerValue } from 'inkjs/engine/Value';
import type { Liveness } from '../../story/liveness/liveness.ts';
import type { Saturation } from '../../story/liveness/saturation.ts';
import { DIGEST_WORDS } from './digest.ts';
import { memoryOf } from './fork.ts';
import { type LivePlan, planOf, planOfEverything } from './live-plan.ts';
import type { Vocabulary } from './memory.ts';
import { ValueDigest } from './value-digest.ts';

/** A state at a choice: ink's own, and what the session knows beside it. */
export interface Keyed {
  readonly state: StoryState;
  /** The choices on offer, and the spots where each leads. */
  readonly choices: readonly { readonly choice: Choice; readonly target: number }[];
  readonly scene: string;
  readonly ending: string | undefined;
}

const END_OF_FRAME = 0x55555555;

/**
 * Makes keys of states at a choice: equal for two states only if whatever is
 * chosen from there on, both show the same and end the same. What no way on can
 * read is left out, and counts are kept as far as they can be told apart; with
 * `isSliced` false everything is kept. The keys of a story are the same in every process.
 */
export class StateKeys {
  readonly #liveness: Liveness;
  readonly #names: Vocabulary;
  readonly #isSliced: boolean;
  readonly #digest: ValueDigest;
  readonly #always: LivePlan;
  readonly #everything: LivePlan;
  readonly #plans = new Map<string, LivePlan>();

  constructor(liveness: Liveness, names: Vocabulary, isSliced: boolean) {
    this.#liveness = liveness;
    this.#names = names;
    this.#isSliced = isSliced;
    this.#digest = new ValueDigest(liveness.usesChance);
    this.#always = planOf(liveness, liveness.always, names);
    this.#everything = planOfEverything(liveness, names);
  }

  /** Writes the key, four words, to `into`. */
  write(keyed: Keyed, into: Int32Array): void {
    const { state, choices, scene, ending } = keyed;
    const plan = this.planAt(keyed);
    const digest = this.#digest.reset();
    digest.addText(scene);
    digest.addText(ending ?? '');
    digest.add(choices.length);
    for (const { choice, target } of choices) {
      digest.add(target);
      if (choice.threadAtGeneration) this.#addThread(choice.threadAtGeneration, state, plan);
    }
    digest.add(state.evaluationStack.length);
    for (const value of state.evaluationStack) digest.addValue(value);
    this.#addMemory(state, plan);
    digest.finish(into);
  }

  /** A text that is the same for two states only if whatever is live everywhere is. */
  textOfAlways(state: StoryState): string {
    this.#digest.reset();
    this.#addMemory(state, this.#always);
    this.#digest.finish(TEXT);
    return TEXT.join();
  }

  /** What the key of a state depends on. */
  planAt({ choices }: Keyed): LivePlan {
    if (!this.#isSliced) return this.#everything;
    const { rows, spots, always } = this.#liveness;
    const points = new Set<number>();
    for (const { choice, target } of choices) {
      points.add(rows.rowAt(target));
      const frames = choice.threadAtGeneration?.callstack ?? [];
      for (let i = 0; i < frames.length - 1; i++) {
        const { container = null, index = 0 } = frames[i]?.currentPointer ?? {};
        if (container) points.add(rows.rowAt(spots.at(container, index + 1)));
      }
    }
    const key = [...points].sort((a, b) => a - b).join();
    const known = this.#plans.get(key);
    if (known) return known;
    const bits = always.slice();
    for (const row of points) rows.addRow(bits, row);
    const plan = planOf(this.#liveness, bits, this.#names);
    this.#plans.set(key, plan);
    return plan;
  }

  #addThread(thread: CallStack.Thread, state: StoryState, plan: LivePlan): void {
    const { callstack, previousPointer } = thread;
    const digest = this.#digest;
    // Which containers a choice enters, and so counts, depends on where it was put on offer.
    this.#addPointer(previousPointer);
    digest.add(callstack.length);
    for (const [i, frame] of callstack.entries()) {
      digest.add(frame.type * 2 + Number(frame.inExpressionEvaluation));
      // Choosing puts the flow of the topmost frame elsewhere.
      if (i < callstack.length - 1) this.#addPointer(frame.currentPointer);
      for (const [name, value] of frame.temporaryVariables) {
        if (name.startsWith('$')) continue;
        if (value instanceof VariablePointerValue) this.#addReferred(value, thread, state);
        if (this.#isSliced && !plan.temporaries.has(name)) continue;
        digest.addText(name);
        digest.addValue(value);
      }
      digest.add(END_OF_FRAME);
    }
  }

  /** Whatever a reference refers to can be read and written wherever the flow goes. */
  #addReferred(
    { value: name, contextIndex }: VariablePointerValue,
    thread: CallStack.Thread,
    state: StoryState,
  ): void {
    const frame = thread.callstack[contextIndex - 1];
    const from = frame?.temporaryVariables ?? memoryOf(state).globals;
    this.#digest.addText(name ?? '');
    this.#digest.addValue(from.get(name ?? ''));
  }

  #addPointer({ container, index }: Pointer): void {
    this.#digest.add(container ? this.#liveness.spots.at(container, index) : -1);
  }

  #addMemory(state: StoryState, plan: LivePlan): void {
    const digest = this.#digest;
    const { visits, turns, globals } = memoryOf(state);
    for (const number of plan.globals) digest.addValue(globals.at(number));
    for (const number of plan.origins) digest.addOrigins(globals.at(number));
    for (const { number, saturation } of plan.visits) {
      digest.addNumber(saturated(visits.at(number) ?? 0, saturation));
    }
    for (const { number, saturation } of plan.turns) {
      const turn = turns.at(number);
      const age = turn === undefined ? -1 : state.currentTurnIndex - turn;
      digest.addNumber(age < 0 ? -1 : saturated(age, saturation));
    }
    if (plan.turn) digest.addNumber(saturated(state.currentTurnIndex + 1, plan.turn));
    if (!plan.chance) return;
    digest.addNumber(state.storySeed);
    digest.addNumber(state.previousRandom);
  }
}

const TEXT = new Int32Array(DIGEST_WORDS);

function saturated(count: number, saturation: Saturation): number {
  if (saturation.kind === 'limit') return Math.min(count, saturation.limit);
  return saturation.kind === 'modulo' ? count % saturation.modulo : count;
}
