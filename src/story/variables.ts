import 'inkjs/engine/Story';
import { Divert } from 'inkjs/compiler/Parser/ParsedHierarchy/Divert/Divert';
import { IncDecExpression } from 'inkjs/compiler/Parser/ParsedHierarchy/Expression/IncDecExpression';
import { FlowBase } from 'inkjs/compiler/Parser/ParsedHierarchy/Flow/FlowBase';
import { FunctionCall } from 'inkjs/compiler/Parser/ParsedHierarchy/FunctionCall';
import type { ParsedObject } from 'inkjs/compiler/Parser/ParsedHierarchy/Object';
import type { Story as ParsedStory } from 'inkjs/compiler/Parser/ParsedHierarchy/Story';
import { VariableAssignment } from 'inkjs/compiler/Parser/ParsedHierarchy/Variable/VariableAssignment';
import { VariableReference } from 'inkjs/compiler/Parser/ParsedHierarchy/Variable/VariableReference';
import type { Position } from './diagnostic.ts';

/** A variable as declared, and whether anything in the story reads or writes it. */
export interface VariableUse extends Position {
  readonly name: string;
  readonly kind: 'VAR' | 'LIST' | 'temp';
  readonly isRead: boolean;
  /** Whether it is written after its declaration. */
  readonly isWritten: boolean;
}

/**
 * Every variable of a story with what becomes of it. Variables of one name are
 * taken for one, so a use may be told that there is not, but none is missed.
 * `main` is the main file.
 */
export function variableUses(parsed: ParsedStory, main: string): VariableUse[] {
  const read = new Set<string>();
  const written = new Set<string>();
  const declared: VariableAssignment[] = [];
  for (const part of partsOf(parsed)) {
    if (part instanceof VariableReference) for (const name of part.path) read.add(name);
    else if (part instanceof IncDecExpression) written.add(part.varIdentifier?.name ?? '');
    else if (part instanceof Divert) {
      read.add(part.PathAsVariableName() ?? '');
      for (const name of lent(part)) written.add(name);
    } else if (part instanceof FunctionCall) read.add(part.name);
    else if (part instanceof VariableAssignment) {
      if (part.isGlobalDeclaration || part.isNewTemporaryDeclaration) declared.push(part);
      else written.add(part.variableName);
    }
  }
  return declared.map((each) => {
    const name = each.variableName;
    const items = each.listDefinition?.itemDefinitions ?? [];
    const isRead = read.has(name) || items.some((item) => read.has(item.name ?? ''));
    const kind = each.listDefinition ? 'LIST' : each.isGlobalDeclaration ? 'VAR' : 'temp';
    return { name, kind, isRead, isWritten: written.has(name), ...placeOf(each, main) };
  });
}

/** Everything below `object`; the arguments of ink's own functions too, which it keeps apart. */
function* partsOf(object: ParsedObject): Generator<ParsedObject, undefined> {
  yield object;
  const apart =
    object instanceof FunctionCall && !object.content.includes(object.proxyDivert)
      ? object.args
      : [];
  for (const part of [...object.content, ...apart]) yield* partsOf(part);
  return undefined;
}

/** Names of the variables that a call hands over by reference. */
function lent({ args, targetContent }: Divert): string[] {
  const expected = parametersOf(targetContent);
  return args.flatMap((arg, i) =>
    expected?.[i]?.isByReference && arg instanceof VariableReference ? [arg.name] : [],
  );
}

function parametersOf(target: ParsedObject | null) {
  return target instanceof FlowBase ? target.args : null;
}

function placeOf(object: ParsedObject, main: string): Position {
  const at = object.debugMetadata;
  return { file: at?.fileName ?? main, line: at?.startLineNumber ?? 1 };
}
