import { Story } from 'inkjs/engine/Story';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import type { Container } from 'inkjs/engine/Container';
import type { InkObject } from 'inkjs/engine/Object';
import { PushPopType } from 'inkjs/engine/PushPop';
import type { Program } from '../story/compile.ts';
import { type FlowMap, isCommand } from '../story/flow.ts';
import { knotOf, START } from '../story/graph.ts';

/** Steps of the interpreter without a choice after which a story is taken to run for ever. */
const MAX_STEPS = 250_000;
/** Calls within calls after which a function or tunnel is taken to call itself for ever. */
const MAX_DEPTH = 2_500;
/** Pieces of text in one line after which the line is taken never to end. */
const MAX_PIECES = 5_000;

/**
 * An ink story that knows which scene its flow is in, notes the scenes it
 * enters, pauses at the door of another knot, and gives up on a story that
 * never comes to a choice.
 *
 * Ink has no notion of a current scene: at a choice its pointer is empty, a
 * tunnel returns without a visit, and it looks ahead past every newline and
 * undoes what it did. So the pointer is sampled around every step, and what
 * was sampled is rolled back with ink's own snapshot.
 */
export class SceneStory extends Story {
  /** Scenes entered since `watch` was called, in order. */
  entered: string[] = [];
  /** Whether `-> END` was met since `watch` was called. */
  reachedEnd = false;
  #scene = START;
  #steps = 0;
  #mark = 0;
  /** Where the flow was at the last sample: most steps stay in one container. */
  #sampled: Container | null = null;
  readonly #flow: FlowMap;
  readonly #program: Program;

  constructor(program: Program, flow: FlowMap) {
    super(program.root, program.lists);
    this.#program = program;
    this.#flow = flow;
    this.allowExternalFunctionFallbacks = true;
    this.ResetState();
  }

  /** The scene the flow is in now. */
  get scene(): string {
    return this.entered.at(-1) ?? this.#scene;
  }

  /** Asked for only when something went wrong, which is when positions are worth their loading. */
  override get currentDebugMetadata() {
    this.#program.locate?.();
    return super.currentDebugMetadata;
  }

  /** Starts noting afresh, from `scene`. */
  watch(scene: string): void {
    this.#scene = scene;
    this.entered = [];
    this.#steps = 0;
    this.reachedEnd = false;
    this.#sampled = null;
    this.#sample();
  }

  /** Forgets that the last scene was entered: its door is where the page ends. */
  stepBack(): void {
    this.entered.pop();
  }

  override Step(): void {
    this.#guard();
    this.#sample();
    super.Step();
    this.#sample();
  }

  override PerformLogicAndFlowControl(object: InkObject | null): boolean {
    if (object && isCommand(object, ControlCommand.CommandType.End)) this.reachedEnd = true;
    return super.PerformLogicAndFlowControl(object);
  }

  override StateSnapshot(): void {
    super.StateSnapshot();
    this.#mark = this.entered.length;
  }

  override RestoreStateSnapshot(): void {
    super.RestoreStateSnapshot();
    this.entered.length = Math.min(this.#mark, this.entered.length);
    this.#sampled = null;
  }

  /** Also stops where another knot is entered and no text is pending; pending text may be glued to what follows. */
  override ContinueSingleStep(): boolean {
    const entered = this.entered.length;
    const before = this.scene;
    if (super.ContinueSingleStep()) return true;
    if (this.entered.length === entered || knotOf(this.scene) === knotOf(before)) return false;
    return this.canContinue && !this.currentText?.trim();
  }

  #sample(): void {
    const stack = this.state.callStack;
    const { type, currentPointer } = stack.currentElement;
    const { container } = currentPointer;
    if (!container || container === this.#sampled) return;
    if (type === PushPopType.Function || stack.canPopThread || this.state.inStringEvaluation) return;
    this.#sampled = container;
    const here = this.#flow.sceneOf(container);
    if (here !== null && here !== this.scene) this.entered.push(here);
  }

  #guard(): void {
    if (++this.#steps > MAX_STEPS) this.#giveUp('no choice and no end after', MAX_STEPS, 'steps');
    if (this.#steps % 64 !== 0) return;
    if (this.state.callStack.depth > MAX_DEPTH) this.#giveUp('calls within calls,', MAX_DEPTH, 'deep');
    if (this.state.outputStream.length > MAX_PIECES) this.#giveUp('a line of more than', MAX_PIECES, 'pieces');
  }

  #giveUp(what: string, limit: number, unit: string): never {
    return this.Error(`runaway story: ${what} ${limit.toLocaleString('en')} ${unit}, in ${this.scene}`);
  }
}
