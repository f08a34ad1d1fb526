import 'inkjs/engine/Story';
import { ChoicePoint } from 'inkjs/engine/ChoicePoint';
import { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import { Divert } from 'inkjs/engine/Divert';
import { NativeFunctionCall } from 'inkjs/engine/NativeFunctionCall';
import type { InkObject } from 'inkjs/engine/Object';
import { IntValue, Value } from 'inkjs/engine/Value';
import { VariableReference } from 'inkjs/engine/VariableReference';
import { isCommand } from '../flow.ts';
import type { Spots } from './spots.ts';
import type { Uses } from './uses.ts';

const { EvalEnd, VisitIndex } = ControlCommand.CommandType;
const COMPARISONS = new Set(['==', '!=', '<', '>', '<=', '>=']);

/**
 * How much of a count its reads can tell apart: all of it; nothing beyond
 * `limit`; or only what is left after division by `modulo`. A count only ever
 * grows by one, so that two counts which no read tells apart stay so.
 */
export type Saturation =
  | { readonly kind: 'whole' }
  | { readonly kind: 'limit'; readonly limit: number }
  | { readonly kind: 'modulo'; readonly modulo: number };

const WHOLE: Saturation = { kind: 'whole' };

/** The saturation of every count that is read, by slot. Whatever is not understood keeps the whole count. */
export function saturationsOf(spots: Spots, uses: Uses): Map<number, Saturation> {
  const found = new Map<number, Saturation>();
  for (const container of spots.containers) {
    container.content.forEach((object, index) => {
      const reads = uses.reads[spots.at(container, index)];
      if (!reads) return;
      const needed = neededBy(object, container, index);
      for (const slot of reads) {
        const known = found.get(slot);
        found.set(slot, known ? join(known, needed) : needed);
      }
    });
  }
  return found;
}

function join(a: Saturation, b: Saturation): Saturation {
  if (a.kind === 'limit' && b.kind === 'limit') return a.limit > b.limit ? a : b;
  if (a.kind === 'modulo' && b.kind === 'modulo' && a.modulo === b.modulo) return a;
  return WHOLE;
}

function limit(limit: number): Saturation {
  return Number.isSafeInteger(limit) ? { kind: 'limit', limit } : WHOLE;
}

function neededBy(object: InkObject, container: Container, index: number): Saturation {
  if (object instanceof ChoicePoint) return limit(1);
  const isPush = object instanceof VariableReference || object instanceof ControlCommand;
  if (!isPush) return WHOLE;
  // What a sequence asks for is one less than the visits.
  const offset = isCommand(object, VisitIndex) ? 1 : 0;
  const takesTarget = object instanceof ControlCommand && offset === 0;
  const under = container.content[index - (takesTarget ? 2 : 1)];
  return neededFrom(container, index + 1, under, offset);
}

/** Follows an expression from where a count was pushed to what consumes it; `under` is what was pushed before. */
function neededFrom(
  { content }: Container,
  start: number,
  under: InkObject | undefined,
  offset: number,
): Saturation {
  let above = 0;
  for (let i = start; i < content.length; i++) {
    const object = content[i];
    if (object instanceof VariableReference || object instanceof Value) above++;
    else if (object instanceof NativeFunctionCall) {
      const { numberOfParameters: taken } = object;
      if (taken > above) {
        const other = above > 0 ? content[i - 1] : under;
        return neededByOperator(
          object.name,
          above === taken - 1 ? other : undefined,
          above,
          offset,
        );
      }
      above -= taken - 1;
    } else if (isCommand(object, EvalEnd) && above === 0) {
      return isTested(content[i + 1]) ? limit(1 + offset) : WHOLE;
    } else return WHOLE;
  }
  return WHOLE;
}

function neededByOperator(
  name: string,
  other: InkObject | undefined,
  above: number,
  offset: number,
): Saturation {
  if (name === '!' || name === '&&' || name === '||') return limit(1 + offset);
  const constant = other instanceof IntValue ? (other.value ?? Number.NaN) : Number.NaN;
  if (!Number.isSafeInteger(constant)) return WHOLE;
  if (COMPARISONS.has(name) || name === 'MIN') return limit(Math.max(constant, 0) + 1 + offset);
  const divides = name === '%' && above === 1 && constant > 0;
  return divides ? { kind: 'modulo', modulo: constant } : WHOLE;
}

/** Whether what comes after an expression only asks if its value is true. */
function isTested(object: InkObject | undefined): boolean {
  if (object instanceof ChoicePoint) return object.hasCondition;
  const first = object instanceof Container ? object.content[0] : object;
  return first instanceof Divert && first.isConditional && !first.hasVariableTarget;
}
