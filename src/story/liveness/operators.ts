import 'inkjs/engine/Story';
import type { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import type { NativeFunctionCall } from 'inkjs/engine/NativeFunctionCall';
import { Value } from 'inkjs/engine/Value';
import { isCommand } from '../flow.ts';
import type { Type } from './types.ts';

const { EvalEnd, EvalStart } = ControlCommand.CommandType;

const COMPARING = new Set(['==', '!=', '<', '>', '<=', '>=']);
const JOINING = new Set(['&&', '||']);
const CALCULATING = new Set(['+', '-', 'MIN', 'MAX']);

/** What an operator makes of the types on the stack; false where it may fail. */
export function calculate(
  { name, numberOfParameters }: NativeFunctionCall,
  { content }: Container,
  index: number,
  stack: Type[],
): boolean {
  const operands = stack.splice(Math.max(0, stack.length - numberOfParameters));
  if (operands.length !== numberOfParameters || operands.includes('unknown')) return false;
  const [first, second] = operands;
  const isSame = first === second;
  if (name === '!' || JOINING.has(name)) return push(stack, 'number');
  if (COMPARING.has(name)) return isSame && push(stack, 'number');
  if (name === '?' || name === '!?') return isSame && first === 'list' && push(stack, 'number');
  if (name === 'LIST_COUNT') return first === 'list' && push(stack, 'number');
  const isNumber = isSame && first === 'number';
  if (name === '*' || CALCULATING.has(name)) return isNumber && push(stack, 'number');
  if (name !== '%' && name !== '/') return false;
  const divisor = content[index - 1];
  return (
    isNumber && divisor instanceof Value && Number(divisor.value) !== 0 && push(stack, 'number')
  );
}

function push(stack: Type[], type: Type): boolean {
  stack.push(type);
  return true;
}

/** Whether the object at `index` is part of an expression, and not of the text. */
export function isEvaluated({ content }: Container, index: number): boolean {
  let depth = 0;
  for (let i = 0; i < index; i++) {
    if (isCommand(content[i], EvalStart)) depth++;
    else if (isCommand(content[i], EvalEnd)) depth--;
  }
  return depth > 0;
}
