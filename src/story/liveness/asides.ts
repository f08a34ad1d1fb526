import 'inkjs/engine/Story';
import { ChoicePoint } from 'inkjs/engine/ChoicePoint';
import { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import { Divert } from 'inkjs/engine/Divert';
import { Glue } from 'inkjs/engine/Glue';
import { NativeFunctionCall } from 'inkjs/engine/NativeFunctionCall';
import type { InkObject } from 'inkjs/engine/Object';
import { PushPopType } from 'inkjs/engine/PushPop';
import { DivertTargetValue, Value, VariablePointerValue } from 'inkjs/engine/Value';
import { VariableAssignment } from 'inkjs/engine/VariableAssignment';
import { VariableReference } from 'inkjs/engine/VariableReference';
import { isCommand, staticTag } from '../flow.ts';
import { tagValue } from '../graph.ts';
import { containersIn, isBranch, spotsIn } from './block-spots.ts';
import { type Block, blocksOf } from './blocks.ts';
import { calleeOf, landingOf } from './landing.ts';
import { calculate, isEvaluated } from './operators.ts';
import type { Slots } from './slots.ts';
import type { Spots } from './spots.ts';
import type { Type, Types } from './types.ts';
import type { Uses } from './uses.ts';

const C = ControlCommand.CommandType;

/** Commands that only work with the value on top, or print. */
const QUIET = new Set([C.EvalStart, C.EvalEnd, C.NoOp, C.BeginTag, C.EndTag]);

/** What there is to know to tell whether a block is an aside. */
export interface Ground {
  readonly spots: Spots;
  readonly slots: Slots;
  readonly uses: Uses;
  readonly types: Types;
}

/**
 * The blocks that change nothing but the text: nothing in them moves the play,
 * offers a choice, sets what is read elsewhere, or can fail. What they ask
 * matters to what is shown there and then, and to nothing else. Blocks that
 * hold one of the spots in `kept` are never among them.
 */
export function asidesOf(ground: Ground, kept: ReadonlySet<number>): Block[] {
  const { spots } = ground;
  const judge = new Judge(ground);
  const functions = calledFunctions(spots);
  if (!functions) return [];
  let asides = blocksOf(spots).filter(
    (block) =>
      !makesText(block.container, functions) && !holds(block, kept, spots) && judge.isQuiet(block),
  );
  // What is read outside of all asides must not be counted within one.
  for (;;) {
    const within = new Set(asides.flatMap((block) => [...spotsIn(block, spots)]));
    const read = new Set<number>();
    ground.uses.reads.forEach((slots, spot) => {
      if (!within.has(spot)) for (const slot of slots ?? []) read.add(slot);
    });
    const left = asides.filter((block) => judge.counts(block).every((slot) => !read.has(slot)));
    if (left.length === asides.length) return asides;
    asides = left;
  }
}

/** Everything that is called as a function; undefined where only a play can tell what is. */
function calledFunctions(spots: Spots): Set<Container> | undefined {
  const called = new Set<Container>();
  const [root] = spots.containers;
  for (const { content } of spots.containers) {
    for (const each of content) {
      if (!(each instanceof Divert)) continue;
      const isCall = each.pushesToStack && each.stackPushType === PushPopType.Function;
      if (isCall && each.hasVariableTarget) return undefined;
      const fallback = each.isExternal && root?.namedContent.get(each.targetPathString ?? '');
      const callee = isCall && !each.isExternal ? calleeOf(each) : fallback;
      if (callee instanceof Container) called.add(callee);
    }
  }
  return called;
}

/** Whether content may be played to make a value: the text of a function, and of the label of a choice. */
function makesText(container: Container, functions: ReadonlySet<Container>): boolean {
  for (let at: InkObject | null = container; at instanceof Container; at = at.parent) {
    const last = at.content.at(-1);
    const isLabel = last instanceof Divert && last.variableDivertName === '$r';
    if (isLabel || functions.has(at)) return true;
  }
  return false;
}

function holds(block: Block, kept: ReadonlySet<number>, spots: Spots): boolean {
  if (kept.size === 0) return false;
  for (const spot of spotsIn(block, spots)) if (kept.has(spot)) return true;
  return false;
}

class Judge {
  readonly #ground: Ground;
  /** Type of what a function returns, or null where it does more than that. */
  readonly #functions = new Map<Container, Type | null>();
  /** Slots that calling a function counts. */
  readonly #called = new Map<Container, Set<Container>>();

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  isQuiet({ container, start, end }: Block): boolean {
    const stack: Type[] = [];
    return this.#run(container, start, end, stack, undefined) && stack.length <= 1;
  }

  /** Slots that playing the block counts. */
  counts(block: Block): number[] {
    const { slots } = this.#ground;
    const { container, start, end } = block;
    const found = new Set<Container>();
    for (const each of container.content.slice(start, end)) this.#counted(each, found);
    for (const each of containersIn(block)) this.#counted(each, found);
    return [...found].flatMap((each) => [
      ...(each.visitsShouldBeCounted ? [slots.counting('visits', each)] : []),
      ...(each.turnIndexShouldBeCounted ? [slots.counting('turn', each)] : []),
    ]);
  }

  #counted(object: InkObject | undefined, found: Set<Container>): void {
    if (object instanceof Container) {
      found.add(object);
      for (const each of [...object.content, ...(object.namedOnlyContent?.values() ?? [])])
        this.#counted(each, found);
    } else if (object instanceof Divert) {
      const callee = calleeOf(object);
      if (!callee || found.has(callee)) return;
      const known = this.#called.get(callee) ?? new Set<Container>();
      if (!this.#called.has(callee)) {
        this.#called.set(callee, known);
        this.#counted(callee, known);
      }
      for (const each of known) found.add(each);
    }
  }

  /** Goes through content as it stands; false where it is more than an aside. `flow` is the function it belongs to. */
  #run(
    container: Container,
    start: number,
    end: number,
    stack: Type[],
    flow: Container | undefined,
  ): boolean {
    for (let index = start; index < end; index++) {
      if (!this.#step(container, index, stack, flow)) return false;
    }
    return true;
  }

  #step(container: Container, index: number, stack: Type[], flow: Container | undefined): boolean {
    const object = container.content[index];
    if (object instanceof Container) return this.#enter(object, stack, flow);
    if (object instanceof Glue) return true;
    if (object instanceof Divert) return this.#divert(object, container, stack, flow);
    if (object instanceof ControlCommand) return this.#command(container, index, stack, flow);
    if (object instanceof NativeFunctionCall) return calculate(object, container, index, stack);
    if (object instanceof VariableAssignment)
      return flow !== undefined && object.isNewDeclaration && !object.isGlobal && index === 0;
    if (object instanceof ChoicePoint || object instanceof VariablePointerValue) return false;
    if (object instanceof DivertTargetValue) return this.#isCounted(container, index);
    const isValue = object instanceof Value || object instanceof VariableReference;
    if (!isValue) return false;
    if (!isEvaluated(container, index)) return true;
    const type = this.#ground.types.of(object, flow);
    stack.push(type);
    return type !== 'unknown';
  }

  /** An alternative is entered with what is on the stack, and leaves it to the next. */
  #enter(container: Container, stack: Type[], flow: Container | undefined): boolean {
    const branches = [...(container.namedOnlyContent?.values() ?? [])];
    const isWeave = branches.some((each) => each instanceof Container && !isBranch(each));
    if (isWeave) return false;
    return this.#run(container, 0, container.content.length, stack.slice(), flow);
  }

  #divert(
    object: Divert,
    container: Container,
    stack: Type[],
    flow: Container | undefined,
  ): boolean {
    const target = landingOf(object);
    if (!target) return false;
    const { container: branch, index } = target;
    if (object.pushesToStack)
      return object.stackPushType === PushPopType.Function && this.#call(branch, stack);
    if (object.isConditional) stack.pop();
    if (branch.parent === container && isBranch(branch))
      return this.#run(branch, 0, branch.content.length, stack.slice(), flow);
    return isCommand(branch.content[index], C.NoOp);
  }

  #call(callee: Container, stack: Type[]): boolean {
    const known = this.#functions.get(callee);
    const returned = known === undefined ? this.#functionType(callee) : known;
    if (returned === null || returned === 'unknown') return false;
    if (callee.content[0] instanceof VariableAssignment) stack.pop();
    stack.push(returned);
    return true;
  }

  #functionType(callee: Container): Type | null {
    // A function that calls itself may go on for ever.
    this.#functions.set(callee, null);
    if (callee.content[1] instanceof VariableAssignment) return null;
    const hasOneWayOut = isCommand(
      callee.content.findLast((each) => each instanceof ControlCommand),
      C.PopFunction,
    );
    const stack: Type[] = [];
    const isQuiet =
      hasOneWayOut &&
      returnsIn(callee) === 1 &&
      this.#run(callee, 0, callee.content.length, stack, callee);
    const type = isQuiet && stack.length === 1 ? (stack[0] ?? null) : null;
    this.#functions.set(callee, type);
    return type;
  }

  #command(
    container: Container,
    index: number,
    stack: Type[],
    flow: Container | undefined,
  ): boolean {
    const object = container.content[index] as ControlCommand;
    switch (object.commandType) {
      case C.EvalOutput:
        return stack.pop() !== undefined;
      case C.Duplicate:
        stack.push(stack.at(-1) ?? 'number');
        return stack.length > 1;
      case C.PopEvaluatedValue:
        stack.pop();
        return true;
      case C.VisitIndex:
      case C.Turns:
        stack.push('number');
        return true;
      case C.TurnsSince:
      case C.ReadCount:
        stack.push('number');
        return container.content[index - 1] instanceof DivertTargetValue;
      case C.PopFunction:
        return flow !== undefined;
      case C.BeginTag:
        return tagValue([staticTag(container.content, index) ?? ''], 'ending') === undefined;
      default:
        return QUIET.has(object.commandType);
    }
  }

  /** An address that is used up by the next command. */
  #isCounted({ content }: Container, index: number): boolean {
    const next = content[index + 1];
    return isCommand(next, C.TurnsSince) || isCommand(next, C.ReadCount);
  }
}

function returnsIn(container: Container): number {
  let count = 0;
  for (const each of [...container.content, ...(container.namedOnlyContent?.values() ?? [])]) {
    if (each instanceof Container) count += returnsIn(each);
    else if (each instanceof ControlCommand && isCommand(each, C.PopFunction)) count++;
  }
  return count;
}
