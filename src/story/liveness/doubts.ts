import 'inkjs/engine/Story';
import { Container } from 'inkjs/engine/Container';
import { Divert } from 'inkjs/engine/Divert';
import { spotsIn } from './block-spots.ts';
import { calleeOf } from './landing.ts';
import type { Liveness } from './liveness.ts';
import type { Spots } from './spots.ts';

/** A block that was left out, and what its answers are known of only as far as they came up by the way. */
export interface Doubt {
  /** The spot at which it begins. */
  readonly start: number;
  /** All that is played in it, the functions that it calls included. */
  readonly spots: ReadonlySet<number>;
  /** Those of them that are conditions. */
  readonly conditions: readonly number[];
}

/** What leaving out asides leaves in doubt. */
export function doubtsOf({ asides, spots }: Liveness): Doubt[] {
  return asides.map((block) => {
    const played = new Set<number>(spotsIn(block, spots));
    for (const spot of played) {
      const object = spots.objectAt(spot);
      const callee = object instanceof Divert ? calleeOf(object) : undefined;
      if (callee) for (const each of everySpotOf(callee, spots)) played.add(each);
    }
    return {
      start: spots.at(block.container, block.start),
      spots: played,
      conditions: [...played].filter((spot) => {
        const object = spots.objectAt(spot);
        return object instanceof Divert && object.isConditional;
      }),
    };
  });
}

function everySpotOf(container: Container, spots: Spots): number[] {
  const inner = [...(container.namedOnlyContent?.values() ?? [])];
  const own = spotsIn({ container, start: 0, end: container.content.length }, spots);
  return [
    ...own,
    ...inner.flatMap((each) => (each instanceof Container ? everySpotOf(each, spots) : [])),
  ];
}
