import 'inkjs/engine/Story';
import type { Choice } from 'inkjs/engine/Choice';
import { ChoicePoint } from 'inkjs/engine/ChoicePoint';
import { Divert } from 'inkjs/engine/Divert';
import type { InkObject } from 'inkjs/engine/Object';
import { Value } from 'inkjs/engine/Value';
import type { Program } from '../../story/compile.ts';
import type { FlowMap } from '../../story/flow.ts';
import { SceneStory } from '../scene-story.ts';
import type { Tracer } from './tracer.ts';

/** A story that tells a tracer what it comes past. */
export class TracedStory extends SceneStory {
  readonly #tracer: Tracer;

  constructor(program: Program, flow: FlowMap, tracer: Tracer) {
    super(program, flow);
    this.#tracer = tracer;
  }

  /** Undefined while ink sets up the story's variables, which comes before this class's own fields. */
  static #of(story: TracedStory): Tracer | undefined {
    return #tracer in story ? story.#tracer : undefined;
  }

  override PerformLogicAndFlowControl(object: InkObject | null): boolean {
    const tracer = TracedStory.#of(this);
    if (tracer && object && !(object instanceof ChoicePoint)) {
      tracer.pass(object);
      if (object instanceof Divert && object.isConditional) tracer.decide(object, this.#holds());
    }
    return super.PerformLogicAndFlowControl(object);
  }

  override ProcessChoice(point: ChoicePoint): Choice | null {
    const tracer = TracedStory.#of(this);
    if (tracer && point.hasCondition) tracer.decide(point, this.#holds());
    const choice = super.ProcessChoice(point);
    if (tracer && choice) tracer.pass(point);
    return choice;
  }

  override StateSnapshot(): void {
    super.StateSnapshot();
    TracedStory.#of(this)?.mark();
  }

  override RestoreStateSnapshot(): void {
    super.RestoreStateSnapshot();
    TracedStory.#of(this)?.rollBack();
  }

  /** What the condition that was just worked out came to. */
  #holds(): boolean {
    const value: InkObject | undefined = this.state.evaluationStack.at(-1);
    return value instanceof Value && value.isTruthy;
  }
}
