import 'inkjs/engine/Story';
import { Container } from 'inkjs/engine/Container';
import { Divert } from 'inkjs/engine/Divert';
import type { Block } from './blocks.ts';
import { landingOf } from './landing.ts';
import type { Spots } from './spots.ts';

/** Every spot of a block, those of the containers in it and of its branches included. */
export function* spotsIn(block: Block, spots: Spots): Generator<number> {
  const { container, start, end } = block;
  for (let index = start; index < end; index++) yield spots.at(container, index);
  for (const each of containersIn(block)) yield* allIn(each, spots);
}

/** The containers right within a block: those that stand in it, and those that it branches to. */
export function containersIn({ container, start, end }: Block): Container[] {
  return container.content.slice(start, end).flatMap((each) => {
    if (each instanceof Container) return [each];
    const branch = each instanceof Divert ? landingOf(each)?.container : undefined;
    return branch && branch.parent === container && isBranch(branch) ? [branch] : [];
  });
}

function* allIn(container: Container, spots: Spots): Generator<number> {
  for (let index = 0; index <= container.content.length; index++) yield spots.at(container, index);
  for (const each of [...container.content, ...(container.namedOnlyContent?.values() ?? [])]) {
    if (each instanceof Container) yield* allIn(each, spots);
  }
}

/** Whether ink named a container as the branch of a question or the part of a sequence. */
export function isBranch({ name }: Container): boolean {
  return name !== null && /^(b|s\d+)$/.test(name);
}
