import 'inkjs/engine/Story';
import type { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import { Glue } from 'inkjs/engine/Glue';
import type { InkObject } from 'inkjs/engine/Object';
import { PushPopType } from 'inkjs/engine/PushPop';
import { Story } from 'inkjs/engine/Story';
import { StoryException } from 'inkjs/engine/StoryException';
import { StringValue } from 'inkjs/engine/Value';
import { VariableAssignment } from 'inkjs/engine/VariableAssignment';
import type { Program } from '../story/compile.ts';
import { type FlowMap, staticTag } from '../story/flow.ts';
import { knotOf, START, tagValue } from '../story/graph.ts';
import { mergeBlanks } from './blanks.ts';
import { isSelfReference } from './self-reference.ts';
import { excessOf, isEndless, STEPS_BETWEEN_LOOKS, weightOf } from './watchdog.ts';

const { BeginTag, End, EndTag, EvalOutput } = ControlCommand.CommandType;

/**
 * An ink story that knows which scene its flow is in, notes the scenes it
 * enters, pauses at the door of another knot, and gives up on a story that
 * never comes to a choice.
 *
 * Ink has no notion of a current scene: at a choice its pointer is empty, a
 * tunnel returns without a visit, and it looks ahead past every newline and
 * undoes what it did. So the pointer is sampled after every step, and what was
 * sampled is rolled back with ink's own snapshot. Functions and threads do not
 * move the play, wherever they lead.
 */
export class SceneStory extends Story {
  /** Scenes entered since `watch` was called, in order. */
  entered: string[] = [];
  /** The scene the flow is in now. */
  scene = START;
  /** The ending named since the knot was entered. */
  ending: string | undefined;
  /** Whether `-> END` was met since `watch` was called. */
  reachedEnd = false;
  /** Whether the flow paused where it is about to enter the last of the scenes entered. */
  atDoor = false;
  /** What the line that `Continue` gave last begins with: text, or what was computed. */
  lineStart: InkObject | undefined;
  #inTag = false;
  #from = START;
  #steps = 0;
  #work = 0;
  #excess: string | undefined;
  /** What was known when ink began to look ahead. */
  #before: {
    readonly entered: number;
    readonly ending: string | undefined;
    readonly lineStart: InkObject | undefined;
  } = { entered: 0, ending: undefined, lineStart: undefined };
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
    // Ink takes a seed off the clock.
    this.state.storySeed = 0;
  }

  /**
   * Asked for only when something went wrong, which is when positions are worth
   * their loading. Where the flow has run out, it is the last that was played,
   * which ink itself does not look at.
   */
  override get currentDebugMetadata() {
    this.#program.locate?.();
    const { currentPointer, previousPointer } = this.state;
    const last = currentPointer.isNull ? previousPointer.Resolve()?.debugMetadata : null;
    return last ?? super.currentDebugMetadata;
  }

  /** Starts noting afresh, from `scene`, where `ending` was named before. */
  watch(scene: string, ending: string | undefined): void {
    this.#from = scene;
    this.scene = scene;
    this.ending = ending;
    this.entered = [];
    this.#rest();
    this.reachedEnd = false;
    this.#sampled = null;
    this.#sample();
  }

  /** Stays before the door at which the flow paused: entering counts once it goes on. */
  stayOutside(): void {
    this.entered.pop();
    this.scene = this.entered.at(-1) ?? this.#from;
    this.#sampled = null;
  }

  /** Nothing to look for in all the story: an EXTERNAL without a fallback does not compile. */
  override ValidateExternalBindings(): void {}

  /**
   * Calls the function `name`, which takes no arguments, and gives what it
   * returned. Its text is lost, so unlike ink's own way this looks at no line
   * ends. Errors are left in the state, as ink leaves them.
   */
  callFunction(name: string): unknown {
    const { state } = this;
    const container = this.KnotContainerWithName(name);
    if (!container) throw new Error(`Function doesn't exist: '${name}'`);
    state.StartFunctionEvaluationFromGame(container, []);
    try {
      while (state.canContinue) {
        this.#guard();
        this.Step();
      }
    } catch (error) {
      const { message } = error instanceof Error ? error : { message: String(error) };
      this.AddError(message, false, error instanceof StoryException && error.useEndLineNumber);
    }
    return state.hasError ? undefined : state.CompleteFunctionEvaluationFromGame();
  }

  override ResetState(): void {
    this.#rest();
    super.ResetState();
  }

  override Continue(): string | null {
    this.lineStart = undefined;
    return super.Continue();
  }

  override ContinueSingleStep(): boolean {
    this.#guard();
    const { scene, entered } = this;
    const count = entered.length;
    this.atDoor = false;
    if (this.#stepOn()) return true;
    this.#sample();
    if (entered.length === count || knotOf(this.scene) === knotOf(scene)) return false;
    this.atDoor = this.canContinue && !this.isPending();
    return this.atDoor;
  }

  /** Takes one step of ink; true where a line has ended. */
  protected step(): boolean {
    return super.ContinueSingleStep();
  }

  /** What inkjs throws as a plain error becomes an error of the story, which ends it in good order. */
  #stepOn(): boolean {
    try {
      return this.step();
    } catch (error) {
      if (error instanceof StoryException) throw error;
      if (error instanceof RangeError) return this.#giveUp(error.message);
      return this.Error(error instanceof Error ? error.message : String(error));
    }
  }

  /** Whether there is text that may be glued to what follows, or glue that what follows may stick to. */
  protected isPending(): boolean {
    const isGlued = this.state.outputStream.some((each) => each instanceof Glue);
    return isGlued || Boolean(this.currentText?.trim());
  }

  override PerformLogicAndFlowControl(object: InkObject | null): boolean {
    if (object instanceof ControlCommand) {
      if (object.commandType === End) this.reachedEnd = true;
      else if (object.commandType === BeginTag) this.#noteEnding();
      else if (object.commandType === EvalOutput) this.#noteStart(object);
      if (object.commandType === BeginTag) this.#inTag = true;
      else if (object.commandType === EndTag) this.#inTag = false;
    } else if (object instanceof StringValue) {
      if (object.isNonWhitespace) this.#noteStart(object);
    } else if (object instanceof VariableAssignment) {
      if (isEndless(this.state.evaluationStack.at(-1))) this.#giveUp('a text that grows for ever');
      if (isSelfReference(object, this.state)) return this.state.PopEvaluationStack() !== null;
    }
    return super.PerformLogicAndFlowControl(object);
  }

  override StateSnapshot(): void {
    this.#sample();
    super.StateSnapshot();
    const { entered, ending, lineStart } = this;
    this.#before = { entered: entered.length, ending, lineStart };
  }

  override RestoreStateSnapshot(): void {
    super.RestoreStateSnapshot();
    this.entered.length = this.#before.entered;
    this.scene = this.entered.at(-1) ?? this.#from;
    this.ending = this.#before.ending;
    this.lineStart = this.#before.lineStart;
    this.#inTag = false;
    this.atDoor = false;
    this.#sampled = null;
  }

  #sample(): void {
    const { container } = this.state.callStack.currentElement.currentPointer;
    if (!container || container === this.#sampled || !this.#moves()) return;
    this.#sampled = container;
    const here = this.#flow.sceneOf(container);
    if (here === null || here === this.scene) return;
    if (knotOf(here) !== knotOf(this.scene)) this.ending = undefined;
    this.entered.push(here);
    this.scene = here;
  }

  #moves(): boolean {
    const { callStack } = this.state;
    return callStack.currentElement.type !== PushPopType.Function && !callStack.canPopThread;
  }

  #noteStart(object: InkObject): void {
    if (this.#inTag || this.lineStart || this.state.inStringEvaluation) return;
    this.lineStart = object;
  }

  #noteEnding(): void {
    if (!this.#moves() || this.state.inStringEvaluation) return;
    const { container, index } = this.state.callStack.currentElement.currentPointer;
    const tag = container && staticTag(container.content, index);
    if (tag) this.ending = tagValue([tag], 'ending') ?? this.ending;
  }

  #rest(): void {
    this.#inTag = false;
    this.#steps = 0;
    this.#work = 0;
    this.#excess = undefined;
  }

  #guard(): void {
    this.#work += weightOf(this.state);
    if (++this.#steps % STEPS_BETWEEN_LOOKS === 0) {
      mergeBlanks(this.state);
      this.#excess ??= excessOf(this.state, this.#work);
    }
    // Ink forgets what goes wrong while it looks ahead, so this is said until it is heard.
    if (this.#excess !== undefined) this.#giveUp(this.#excess);
  }

  #giveUp(excess: string): never {
    const knot = this.state.currentPointer.path?.GetComponent(0)?.name ?? this.scene;
    return this.Error(`runaway story: ${excess}, in ${knot}`);
  }
}
