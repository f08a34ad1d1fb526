import 'inkjs/engine/Story';
import type { InkObject } from 'inkjs/engine/Object';
import type { StoryState } from 'inkjs/engine/StoryState';
import { VariablePointerValue } from 'inkjs/engine/Value';
import type { VariableAssignment } from 'inkjs/engine/VariableAssignment';

/**
 * Whether `assignment` would make a temporary variable refer to itself. A
 * divert keeps the caller's variables, so `-> barn(hay)` to `=== barn(ref hay)`
 * binds `hay` to `hay`; ink then follows the reference until its stack
 * overflows. The variable already is what the parameter asks for: such an
 * assignment is to be left out.
 */
export function isSelfReference(
  { variableName, isNewDeclaration, isGlobal }: VariableAssignment,
  { callStack, evaluationStack }: StoryState,
): boolean {
  if (!isNewDeclaration || isGlobal) return false;
  const value: InkObject | undefined = evaluationStack.at(-1);
  return (
    value instanceof VariablePointerValue &&
    value.variableName === variableName &&
    value.contextIndex === callStack.currentElementIndex + 1
  );
}
