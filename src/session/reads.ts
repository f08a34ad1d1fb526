import 'inkjs/engine/Story';
import { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import { Divert } from 'inkjs/engine/Divert';
import { NativeFunctionCall } from 'inkjs/engine/NativeFunctionCall';
import type { InkObject } from 'inkjs/engine/Object';
import type { StoryState } from 'inkjs/engine/StoryState';
import { DivertTargetValue, Value, VariablePointerValue } from 'inkjs/engine/Value';
import { VariableAssignment } from 'inkjs/engine/VariableAssignment';
import { VariableReference } from 'inkjs/engine/VariableReference';
import { Void } from 'inkjs/engine/Void';

const { EvalStart, EvalOutput, EvalEnd, Duplicate, PopEvaluatedValue, PopFunction, NoOp } =
  ControlCommand.CommandType;
const { BeginString, EndString, ListFromInt, ListRange } = ControlCommand.CommandType;

/** Commands whose outcome depends on nothing but what they are given. */
const PLAIN: ReadonlySet<number> = new Set([
  ...[EvalStart, EvalOutput, EvalEnd, Duplicate, PopEvaluatedValue, PopFunction, NoOp],
  ...[BeginString, EndString, ListFromInt, ListRange],
]);

/** All of a play that a function looks at. */
export interface Reads {
  readonly variables: readonly string[];
  readonly visits: readonly Container[];
}

/**
 * What of a play the outcome of `flow`, a function without arguments, depends
 * on. Undefined where that is more than variables and visits: chance, turns,
 * alternatives, threads, variables handed on by reference.
 */
export function readsOf(flow: Container, globals: ReadonlySet<string>): Reads | undefined {
  const variables = new Set<string>();
  const visits = new Set<Container>();
  const seen = new Set<Container>();
  const pending: InkObject[] = [flow];
  for (let object = pending.pop(); object; object = pending.pop()) {
    if (object instanceof Container) {
      if (seen.has(object)) continue;
      seen.add(object);
      pending.push(...object.content, ...(object.namedOnlyContent?.values() ?? []));
    } else if (object instanceof Divert) {
      const target = object.hasVariableTarget || object.isExternal ? null : object.targetPointer;
      if (!target?.container) return undefined;
      pending.push(target.container);
    } else if (object instanceof VariableReference) {
      if (object.containerForCount) visits.add(object.containerForCount);
      else if (object.name && globals.has(object.name)) variables.add(object.name);
    } else if (!isPlain(object)) return undefined;
  }
  return { variables: [...variables], visits: [...visits] };
}

/** What `reads` stands at in `state`; values are never changed, only replaced. */
export function readingsOf({ variables, visits }: Reads, state: StoryState): unknown[] {
  return [
    ...variables.map((name) => state.variablesState.GetVariableWithName(name)),
    ...visits.map((container) => state.VisitCountForContainer(container)),
  ];
}

function isPlain(object: InkObject): boolean {
  if (object instanceof ControlCommand) return PLAIN.has(object.commandType);
  if (object instanceof DivertTargetValue || object instanceof VariablePointerValue) return false;
  return [Value, NativeFunctionCall, VariableAssignment, Void].some(
    (kind) => object instanceof kind,
  );
}
