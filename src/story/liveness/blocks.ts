import 'inkjs/engine/Story';
import { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import { Divert } from 'inkjs/engine/Divert';
import { isCommand } from '../flow.ts';
import { landingOf } from './landing.ts';
import type { Spots } from './spots.ts';

const { BeginString, Duplicate, EndString, EvalEnd, EvalOutput, EvalStart, NoOp } =
  ControlCommand.CommandType;

/**
 * A stretch of one container, from `start` up to, but not including, `end`: a
 * question with all its answers, such as `{ brave: yes | no }`, or something
 * printed, such as `{n}`. Where nothing in it leads elsewhere, the flow enters
 * at its start and goes on behind its end.
 */
export interface Block {
  readonly container: Container;
  readonly start: number;
  readonly end: number;
}

/** Every block of a story. One may lie within another. */
export function blocksOf(spots: Spots): Block[] {
  const blocks: Block[] = [];
  const groups = new Map<
    number,
    { container: Container; end: number; first: number; value: boolean }
  >();
  for (const container of spots.containers) {
    blocks.push(...printing(container));
    container.content.forEach((object, index) => {
      if (!(object instanceof Divert) || !object.isConditional) return;
      const rejoin = rejoinOf(object);
      const top = rejoin && topIn(rejoin.container, container, index);
      if (!rejoin || top === undefined || top >= rejoin.index) return;
      if (isInString(rejoin.container, top)) return;
      const key = spots.at(rejoin.container, rejoin.index);
      const known = groups.get(key);
      const value = asksOutside(container, index, rejoin.container);
      groups.set(key, {
        container: rejoin.container,
        end: rejoin.index,
        first: Math.min(top, known?.first ?? top),
        value: value || (known?.value ?? false),
      });
    });
  }
  for (const { container, end, first, value } of groups.values()) {
    const start = startOf(container, first, value);
    if (start !== undefined) blocks.push({ container, start, end });
  }
  return blocks;
}

/** Where the answers to a question meet again: what the branch that `divert` leads to ends in. */
function rejoinOf(divert: Divert): { container: Container; index: number } | undefined {
  const branch = landingOf(divert)?.container;
  const last = branch?.content.at(-1);
  if (!(last instanceof Divert) || last.isConditional || last.pushesToStack) return undefined;
  const rejoin = landingOf(last);
  return rejoin && isCommand(rejoin.container.content[rejoin.index], NoOp) ? rejoin : undefined;
}

function isInString({ content }: Container, index: number): boolean {
  let strings = 0;
  for (const each of content.slice(0, index)) {
    if (isCommand(each, BeginString)) strings++;
    if (isCommand(each, EndString)) strings--;
  }
  return strings > 0;
}

/** The index in `outer` of what holds the object at `index` of `inner`. */
function topIn(outer: Container, inner: Container, index: number): number | undefined {
  let [container, at] = [inner, index];
  while (container !== outer) {
    const { parent } = container;
    if (!(parent instanceof Container)) return undefined;
    at = parent.content.indexOf(container);
    if (at < 0) return undefined;
    container = parent;
  }
  return at;
}

/** Whether the value that is tested was worked out before the first answer. */
function asksOutside(container: Container, index: number, outer: Container): boolean {
  if (container === outer) {
    const began = spanBefore(container, index);
    return began === undefined || hasDuplicate(container, began, index);
  }
  return index === 0 || isCommand(container.content[0], Duplicate);
}

function startOf(container: Container, first: number, value: boolean): number | undefined {
  const isDirect = container.content[first] instanceof Divert;
  const own = isDirect ? spanBefore(container, first) : first;
  return own !== undefined && value ? spanBefore(container, own) : own;
}

function hasDuplicate(container: Container, start: number, end: number): boolean {
  return container.content.slice(start, end).some((each) => isCommand(each, Duplicate));
}

/** The start of the expression that ends right before `index`. */
function spanBefore({ content }: Container, index: number): number | undefined {
  if (!isCommand(content[index - 1], EvalEnd)) return undefined;
  let depth = 0;
  for (let i = index - 1; i >= 0; i--) {
    if (isCommand(content[i], EvalEnd)) depth++;
    else if (isCommand(content[i], EvalStart) && --depth === 0) return i;
  }
  return undefined;
}

/** Expressions that print something, outside of strings. */
function printing(container: Container): Block[] {
  const { content } = container;
  const blocks: Block[] = [];
  let strings = 0;
  for (let start = 0; start < content.length; start++) {
    if (isCommand(content[start], BeginString)) strings++;
    if (isCommand(content[start], EndString)) strings--;
    if (strings > 0 || !isCommand(content[start], EvalStart)) continue;
    const end = spanEnd(container, start);
    if (content.slice(start, end).some((each) => isCommand(each, EvalOutput)))
      blocks.push({ container, start, end });
    start = end - 1;
  }
  return blocks;
}

function spanEnd({ content }: Container, start: number): number {
  let depth = 0;
  for (let i = start; i < content.length; i++) {
    if (isCommand(content[i], EvalStart)) depth++;
    else if (isCommand(content[i], EvalEnd) && --depth === 0) return i + 1;
  }
  return content.length;
}
