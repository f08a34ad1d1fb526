import 'inkjs/engine/Story';
import { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import { Divert } from 'inkjs/engine/Divert';
import { DivertTargetValue } from 'inkjs/engine/Value';
import { isCommand, staticTag } from './flow.ts';
import { tagValue } from './graph.ts';

const { BeginString, EndString, PopTunnel, ReadCount, TurnsSince } = ControlCommand.CommandType;

/** The variable in which ink keeps the way back from a choice's start content. */
export const RETURN_VARIABLE = '$r';

/** A spot between two objects of compiled content. */
export interface Spot {
  readonly container: Container;
  readonly index: number;
}

/** The spot after `container` in what holds it, or undefined where flow cannot leave it so. */
export function outOf(container: Container): Spot | undefined {
  const { parent } = container;
  if (!(parent instanceof Container)) return undefined;
  const index = parent.content.indexOf(container);
  return index < 0 ? undefined : { container: parent, index: index + 1 };
}

/** The index of the command that ends the string begun at `begin`. */
export function endOfString({ content }: Container, begin: number): number {
  let depth = 0;
  for (let index = begin; index < content.length; index++) {
    if (isCommand(content[index], BeginString)) depth++;
    else if (isCommand(content[index], EndString) && --depth === 0) return index;
  }
  return content.length;
}

/** Every flow whose address a story takes to divert to it later, as a value or an argument. */
export function addressTaken(root: Container): Spot[] {
  const taken = new Set<Container>();
  const search = (container: Container): void => {
    container.content.forEach((object, index) => {
      if (object instanceof Container) search(object);
      else if (object instanceof DivertTargetValue && !isConsumed(container, index)) {
        const target = targetOf(object, root);
        if (target && !target.name?.startsWith(RETURN_VARIABLE)) taken.add(target);
      }
    });
    for (const object of container.namedOnlyContent?.values() ?? []) {
      if (object instanceof Container) search(object);
    }
  };
  search(root);
  return [...taken].map((container) => ({ container, index: 0 }));
}

/** An address that the very next command uses up, such as that of `TURNS_SINCE(-> barn)` or `->-> barn`. */
function isConsumed({ content }: Container, index: number): boolean {
  const command = content[index + 1];
  const counts = isCommand(command, TurnsSince) || isCommand(command, ReadCount);
  return counts || isCommand(content[index + 2], PopTunnel);
}

/** What an address means; null for `->-> DONE` and the like, which lead nowhere. */
export function targetOf({ value: path }: DivertTargetValue, root: Container): Container | null {
  return path && root.ContentAtPath(path).container;
}

/** Where a divert leads, or nowhere. */
export function spotOf(object: Divert): Spot[] {
  const { container, index } = object.targetPointer;
  return container ? [{ container, index: Math.max(index, 0) }] : [];
}

/** Whether it is what a choice says before its bracket: replayed once the choice is taken, then the flow comes back. */
export function isStartContent({ content }: Container): boolean {
  const last = content.at(-1);
  return last instanceof Divert && last.variableDivertName === RETURN_VARIABLE;
}

/** The last ending that is named in it. */
export function lastEnding({ content }: Container): string | undefined {
  const tags = content.map((_, index) => staticTag(content, index) ?? '');
  return tagValue(tags.reverse(), 'ending');
}

/** A sequence ends in one of its elements, which ink names s0, s1 and so on: none is passed by when all are. */
export function isLastOfSequence({ name, parent }: Container): boolean {
  const number = /^s(\d+)$/.exec(name ?? '')?.[1];
  if (number === undefined || !(parent instanceof Container)) return false;
  return !parent.namedContent.has(`s${Number(number) + 1}`);
}
