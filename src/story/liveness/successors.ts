import 'inkjs/engine/Story';
import { ChoicePoint } from 'inkjs/engine/ChoicePoint';
import { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import { Divert } from 'inkjs/engine/Divert';
import type { InkObject } from 'inkjs/engine/Object';
import { DivertTargetValue } from 'inkjs/engine/Value';
import { VariableReference } from 'inkjs/engine/VariableReference';
import { containerOf, isCommand } from '../flow.ts';
import { addressTaken, outOf } from '../spots.ts';
import type { Spots } from './spots.ts';

const { Done, End, PopFunction, PopTunnel, StartThread } = ControlCommand.CommandType;

/** The variable in which ink keeps the way back from a choice's start content. */
const RETURN_VARIABLE = '$r';

/**
 * Where the flow may go on from each spot, both ways at every condition. A call
 * goes on in what it calls and behind itself; a return goes nowhere, since
 * whoever asks knows what is on the stack. A choice goes on behind itself, and
 * where it leads once it is taken.
 */
export function successorsOf(root: Container, spots: Spots): (readonly number[])[] {
  const taken = addressTaken(root).map(({ container }) => spots.at(container, 0));
  const all: (readonly number[])[] = [];
  for (const container of spots.containers) {
    for (let index = 0; index <= container.content.length; index++) {
      all.push(from(container, index));
    }
  }
  return all;

  function from(container: Container, index: number): readonly number[] {
    const object = container.content[index];
    if (!object) {
      const above = outOf(container);
      return above ? [spots.at(above.container, above.index)] : [];
    }
    const next = spots.at(container, index + 1);
    if (object instanceof Container) {
      return [object.content.length > 0 ? spots.at(object, 0) : next];
    }
    if (object instanceof ChoicePoint) {
      const target = object.choiceTarget;
      return target ? [next, spots.at(target, 0)] : [next];
    }
    if (object instanceof Divert) {
      const onward = fallsThrough(object, container.content[index - 1]);
      return [...targetsOf(object), ...(onward ? [next] : [])];
    }
    if (isCommand(object, End) || isCommand(object, Done) || isCommand(object, PopFunction))
      return [];
    if (isCommand(object, PopTunnel)) return landing(container.content[index - 2]);
    return [next];
  }

  function fallsThrough(divert: Divert, before: InkObject | undefined): boolean {
    if (divert.isConditional || divert.pushesToStack || divert.isExternal) return true;
    if (isCommand(before, StartThread)) return true;
    const target = divert.hasVariableTarget ? null : divert.targetPointer.container;
    return target !== null && isStartContent(target);
  }

  function targetsOf(divert: Divert): readonly number[] {
    if (divert.isExternal) {
      const fallback = divert.targetPathString && containerOf(root, divert.targetPathString);
      return fallback ? [spots.at(fallback, 0)] : [];
    }
    // The way back from start content is the spot behind the divert that led into it.
    if (divert.variableDivertName === RETURN_VARIABLE) return [];
    if (divert.hasVariableTarget) return taken;
    const { container, index } = divert.targetPointer;
    return container ? [spots.at(container, index)] : [];
  }

  /** Where a `->->` goes on that does not return to its caller. */
  function landing(onto: InkObject | undefined): readonly number[] {
    if (onto instanceof VariableReference) return taken;
    const path = onto instanceof DivertTargetValue ? onto.value : null;
    const target = path && root.ContentAtPath(path).container;
    return target ? [spots.at(target, 0)] : [];
  }
}

/** Whether a container is a choice's start content, which ends by going back to where it was asked for. */
function isStartContent({ content }: Container): boolean {
  const last = content.at(-1);
  return last instanceof Divert && last.variableDivertName === RETURN_VARIABLE;
}
