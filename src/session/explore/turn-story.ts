import 'inkjs/engine/Story';
import type { Choice } from 'inkjs/engine/Choice';
import { ChoicePoint } from 'inkjs/engine/ChoicePoint';
import { Divert } from 'inkjs/engine/Divert';
import { Glue } from 'inkjs/engine/Glue';
import type { InkObject } from 'inkjs/engine/Object';
import { PushPopType } from 'inkjs/engine/PushPop';
import type { StoryState } from 'inkjs/engine/StoryState';
import { BoolValue, DivertTargetValue, ListValue, StringValue, Value } from 'inkjs/engine/Value';
import { VariableAssignment } from 'inkjs/engine/VariableAssignment';
import type { Program } from '../../story/compile.ts';
import type { FlowMap } from '../../story/flow.ts';
import type { Spots } from '../../story/liveness/spots.ts';
import { SceneStory } from '../scene-story.ts';
import { Marks, SEEN } from './marks.ts';

/** Pieces of output from where on they are thrown away. */
const MANY = 64;

/**
 * An ink story that plays a whole turn at once, from one choice to the next, for
 * those who want to know what can happen and not how it reads. It does not look
 * ahead for the ends of lines, which only matters to how text is cut into
 * lines; it marks the content that it plays, and takes any state that is put in.
 */
export class TurnStory extends SceneStory {
  readonly marks: Marks;
  /** Whether the text of a turn is wanted, all of it. */
  keepsText = false;
  readonly #spots: Spots;

  /** Marks what it plays in `marks`, or in marks of its own. */
  constructor(program: Program, flow: FlowMap, spots: Spots, marks = new Marks(spots.count)) {
    super(program, flow);
    this.#spots = spots;
    this.marks = marks;
  }

  /** Goes on from `state`, which this story may change from now on. */
  install(state: StoryState): void {
    (this as unknown as { _state: StoryState })._state = state;
  }

  protected override step(): boolean {
    this.Step();
    if (!this.canContinue && !this.state.callStack.elementIsEvaluateFromGame) {
      this.TryFollowDefaultInvisibleChoice();
    }
    if (this.marks && !this.keepsText) this.#dropText();
    return false;
  }

  /** Without lines there is no place to pause between scenes. */
  protected override isPending(): boolean {
    return true;
  }

  override PerformLogicAndFlowControl(object: InkObject | null): boolean {
    // Absent only while the constructor runs the global declarations.
    if (this.marks && object) {
      this.#mark(object);
      if (object instanceof VariableAssignment) this.#ownEmptyList();
      if (!this.keepsText && this.#isText(object)) return true;
    }
    return super.PerformLogicAndFlowControl(object);
  }

  override ProcessChoice(point: ChoicePoint): Choice | null {
    const choice = super.ProcessChoice(point);
    if (choice) this.marks.add(this.#here(), SEEN.offered);
    return choice;
  }

  #mark(object: InkObject): void {
    let bits: number = SEEN.played;
    const tests =
      (object instanceof Divert && object.isConditional) ||
      (object instanceof ChoicePoint && object.hasCondition);
    if (tests) bits |= isTrue(this.state.evaluationStack.at(-1)) ? SEEN.held : SEEN.failed;
    this.marks.add(this.#here(), bits);
  }

  #here(): number {
    const { container, index } = this.state.callStack.currentElement.currentPointer;
    return container ? this.#spots.at(container, index) : 0;
  }

  /** Ink writes into an empty list what it is assigned to, which other states may hold as well. */
  #ownEmptyList(): void {
    const { evaluationStack } = this.state;
    const value = evaluationStack.at(-1);
    if (value instanceof ListValue && value.value?.Count === 0) {
      evaluationStack[evaluationStack.length - 1] = new ListValue(value.value);
    }
  }

  /** Whether an object only adds to the text, which nobody wants. */
  #isText(object: InkObject): boolean {
    const prints = object instanceof StringValue || object instanceof Glue;
    return prints && !this.state.inExpressionEvaluation && !this.state.inStringEvaluation;
  }

  #dropText(): void {
    const { outputStream, callStack } = this.state;
    if (outputStream.length < MANY || this.state.inStringEvaluation) return;
    // A function remembers where in the output it began.
    if (callStack.elements.some(({ type }) => type === PushPopType.Function)) return;
    this.state.ResetOutput();
  }
}

function isTrue(value: InkObject | undefined): boolean {
  if (value instanceof DivertTargetValue) return false;
  if (value instanceof BoolValue) return value.value === true;
  return value instanceof Value && value.isTruthy;
}
