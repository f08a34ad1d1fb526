import 'inkjs/engine/Story';
import { ChoicePoint } from 'inkjs/engine/ChoicePoint';
import type { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import { Divert } from 'inkjs/engine/Divert';
import type { InkObject } from 'inkjs/engine/Object';
import { DivertTargetValue, VariablePointerValue } from 'inkjs/engine/Value';
import { VariableAssignment } from 'inkjs/engine/VariableAssignment';
import { VariableReference } from 'inkjs/engine/VariableReference';
import type { Slots } from './slots.ts';
import type { Spots } from './spots.ts';

const { ListRandom, Random, ReadCount, SeedRandom, SequenceShuffleIndex } =
  ControlCommand.CommandType;
const { Turns, TurnsSince, VisitIndex } = ControlCommand.CommandType;

/**
 * What each spot of a story reads and overwrites, in slots. Where a reference to
 * a variable is made counts as a read of it; what is read through references
 * that a state already holds is for whoever looks at that state.
 */
export interface Uses {
  /** By spot; undefined where nothing is read. */
  readonly reads: readonly (readonly number[] | undefined)[];
  /** By spot: the one slot whose value is overwritten there, whatever it was. */
  readonly kills: readonly (number | undefined)[];
}

/** Reads off the compiled story what each spot uses. `globals` are the names of its global variables. */
export function usesOf(
  root: Container,
  spots: Spots,
  slots: Slots,
  globals: ReadonlySet<string>,
): Uses {
  const reads: (readonly number[] | undefined)[] = [];
  const kills: (number | undefined)[] = [];
  const targets: Container[] = [];
  const objects = [...allObjects(spots)];
  for (const { object } of objects) {
    const target = object instanceof DivertTargetValue && object.value;
    const container = target && root.ContentAtPath(target).container;
    if (container) targets.push(container);
  }
  for (const { object, container, index } of objects) {
    reads.push(object ? readBy(object, container, index) : undefined);
    kills.push(object ? killedBy(object) : undefined);
  }
  return { reads, kills };

  function readBy(object: InkObject, container: Container, index: number) {
    if (object instanceof VariableReference) {
      const counted = object.pathForCount ? object.containerForCount : null;
      if (counted) return [slots.counting('visits', counted)];
      return object.name ? variable(object.name) : undefined;
    }
    if (object instanceof VariablePointerValue && object.value) return variable(object.value);
    if (object instanceof Divert && object.variableDivertName) {
      return object.variableDivertName === '$r' ? undefined : variable(object.variableDivertName);
    }
    if (object instanceof ChoicePoint && object.onceOnly && object.choiceTarget) {
      return [slots.counting('visits', object.choiceTarget)];
    }
    if (object instanceof VariableAssignment && object.variableName) {
      return readByAssigning(object.variableName);
    }
    return object instanceof ControlCommand ? readByCommand(object, container, index) : undefined;
  }

  /** An empty list takes over where the one before it came from; a temporary variable has to be there. */
  function readByAssigning(name: string): readonly number[] | undefined {
    if (name === '$r') return undefined;
    return [globals.has(name) ? slots.of('origins', name) : slots.of('temporary', name)];
  }

  function readByCommand({ commandType }: ControlCommand, container: Container, index: number) {
    switch (commandType) {
      case VisitIndex:
        return [slots.counting('visits', container)];
      case SequenceShuffleIndex:
      case Random:
      case ListRandom:
      case SeedRandom:
        return [slots.of('chance')];
      case Turns:
        return [slots.of('turns')];
      case TurnsSince:
        return counted('turn', container.content[index - 1]);
      case ReadCount:
        return counted('visits', container.content[index - 1]);
      default:
        return undefined;
    }
  }

  function counted(kind: 'visits' | 'turn', target: InkObject | undefined): readonly number[] {
    const path = target instanceof DivertTargetValue ? target.value : null;
    const only = path && root.ContentAtPath(path).container;
    return (only ? [only] : targets).map((each) => slots.counting(kind, each));
  }

  function variable(name: string): readonly number[] {
    if (globals.has(name)) return [slots.of('global', name), slots.of('origins', name)];
    return [slots.of('temporary', name)];
  }

  function killedBy(object: InkObject): number | undefined {
    if (!(object instanceof VariableAssignment)) return undefined;
    const name = object.variableName;
    // Declared anew, a name is that of a temporary variable, whatever else is called so.
    const isGlobal = name && globals.has(name) && (object.isGlobal || !object.isNewDeclaration);
    return isGlobal ? slots.of('global', name) : undefined;
  }
}

function* allObjects(spots: Spots) {
  for (const container of spots.containers) {
    for (let index = 0; index <= container.content.length; index++) {
      yield { object: container.content[index], container, index };
    }
  }
}
