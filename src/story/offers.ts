import 'inkjs/engine/Story';
import { Choice } from 'inkjs/compiler/Parser/ParsedHierarchy/Choice';
import { BinaryExpression } from 'inkjs/compiler/Parser/ParsedHierarchy/Expression/BinaryExpression';
import type { Expression } from 'inkjs/compiler/Parser/ParsedHierarchy/Expression/Expression';
import { MultipleConditionExpression } from 'inkjs/compiler/Parser/ParsedHierarchy/Expression/MultipleConditionExpression';
import { NumberExpression } from 'inkjs/compiler/Parser/ParsedHierarchy/Expression/NumberExpression';
import { UnaryExpression } from 'inkjs/compiler/Parser/ParsedHierarchy/Expression/UnaryExpression';
import { Gather } from 'inkjs/compiler/Parser/ParsedHierarchy/Gather/Gather';
import type { ParsedObject } from 'inkjs/compiler/Parser/ParsedHierarchy/Object';
import type { Story as ParsedStory } from 'inkjs/compiler/Parser/ParsedHierarchy/Story';
import { VariableReference } from 'inkjs/compiler/Parser/ParsedHierarchy/Variable/VariableReference';

/** What a choice as written says about whether it can ever be on offer. */
export interface OfferFacts {
  /** The id of the choice in the scene graph. */
  readonly id: string;
  /** Why its condition can never hold, if so. */
  readonly never?: 'false' | 'contradiction';
  /** For a fallback: the id of a choice that is always on offer beside it, so that it is never taken. */
  readonly shadowedBy?: string;
}

/** The facts of every choice of a story. */
export function offerFacts(parsed: ParsedStory): OfferFacts[] {
  return parsed
    .FindAll<Choice>(Choice)()
    .map((choice) => {
      const never = choice.condition ? impossible(choice.condition, parsed) : undefined;
      const shadow = shadowOf(choice);
      return {
        id: idOf(choice),
        ...(never && { never }),
        ...(shadow && { shadowedBy: idOf(shadow) }),
      };
    });
}

function idOf(choice: Choice): string {
  return choice.runtimeChoice.path.toString();
}

/** Ink takes a fallback only where nothing else is on offer. */
function shadowOf(choice: Choice): Choice | undefined {
  if (!choice.isInvisibleDefault) return undefined;
  const group = groupOf(choice);
  const own = group.indexOf(choice);
  return group.find((each, i) => {
    const always = !each.onceOnly && each.condition === null;
    return each !== choice && always && (i < own || !each.isInvisibleDefault);
  });
}

/** The choices put on offer together with `choice`: its neighbours up to a gather. */
function groupOf(choice: Choice): Choice[] {
  const around = choice.parent?.content ?? [];
  const own = around.indexOf(choice);
  const before = around.slice(0, own).findLastIndex((each) => each instanceof Gather);
  const after = around.findIndex((each, i) => i > own && each instanceof Gather);
  return around
    .slice(before + 1, after < 0 ? around.length : after)
    .filter((each) => each instanceof Choice);
}

function impossible(
  condition: Expression,
  story: ParsedStory,
): 'false' | 'contradiction' | undefined {
  const parts = conjuncts(condition);
  if (parts.some((part) => amountOf(part, story) === 0)) return 'false';
  const asserted = new Set(parts.flatMap((part) => nameOf(part) ?? []));
  const denied = parts.flatMap((part) =>
    part instanceof UnaryExpression && isNot(part.op) ? (nameOf(part.innerExpression) ?? []) : [],
  );
  return denied.some((name) => asserted.has(name)) ? 'contradiction' : undefined;
}

function conjuncts(condition: ParsedObject): ParsedObject[] {
  if (condition instanceof MultipleConditionExpression) return condition.content.flatMap(conjuncts);
  if (condition instanceof BinaryExpression && ['and', '&&'].includes(condition.opName))
    return [condition.leftExpression, condition.rightExpression].flatMap(conjuncts);
  return [condition];
}

function nameOf(part: ParsedObject): string | undefined {
  return part instanceof VariableReference ? part.name : undefined;
}

function isNot(op: string): boolean {
  return op === 'not' || op === '!';
}

/** The value of what is written in numbers and constants alone; true counts as 1, false as 0. */
function amountOf(part: ParsedObject | undefined, story: ParsedStory): number | undefined {
  if (part instanceof NumberExpression) return Number(part.value);
  if (part instanceof VariableReference) return amountOf(story.constants.get(part.name), story);
  if (part instanceof UnaryExpression && isNot(part.op)) {
    const inner = amountOf(part.innerExpression, story);
    return inner === undefined ? undefined : Number(inner === 0);
  }
  if (!(part instanceof BinaryExpression)) return undefined;
  const left = amountOf(part.leftExpression, story);
  const right = amountOf(part.rightExpression, story);
  const compare = COMPARISONS[part.opName];
  if (left === undefined || right === undefined || !compare) return undefined;
  return Number(compare(left, right));
}

const COMPARISONS: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '>': (a, b) => a > b,
  '<=': (a, b) => a <= b,
  '>=': (a, b) => a >= b,
};
