import 'inkjs/engine/Story';
import { Container } from 'inkjs/engine/Container';
import { Divert } from 'inkjs/engine/Divert';
import type { InkObject } from 'inkjs/engine/Object';
import { PushPopType } from 'inkjs/engine/PushPop';
import { DivertTargetValue } from 'inkjs/engine/Value';
import type { Program } from './compile.ts';

/**
 * Names of the functions that are called, also by way of others, by the knots
 * that `isApart` names, and by nothing else in `program`. The knots apart are
 * not among them.
 */
export function calledOnlyBy(
  { root }: Program,
  isApart: (name: string) => boolean,
): ReadonlySet<string> {
  const knots = [...root.namedContent.keys()];
  const fromApart = reachedFrom(knots.filter(isApart));
  const others = knots.filter((name) => !isApart(name) && !fromApart.has(name));
  const live = reachedFrom([...others, ...callsIn(root.content)]);
  return new Set([...fromApart].filter((name) => !live.has(name) && !isApart(name)));

  function reachedFrom(names: readonly string[]): ReadonlySet<string> {
    const reached = new Set(names);
    for (const name of reached) {
      const knot = root.namedContent.get(name);
      if (knot instanceof Container) for (const callee of callsIn([knot])) reached.add(callee);
    }
    return reached;
  }
}

/** The knots that `objects` call as functions, or whose address they take. */
function callsIn(objects: readonly InkObject[]): string[] {
  return objects.flatMap((object) => {
    if (object instanceof Container) {
      const named = [...(object.namedOnlyContent?.values() ?? [])];
      return callsIn([...object.content, ...named]);
    }
    const path =
      object instanceof Divert && object.stackPushType === PushPopType.Function
        ? object.targetPath
        : object instanceof DivertTargetValue
          ? object.targetPath
          : null;
    const knot = path?.isRelative ? undefined : path?.GetComponent(0)?.name;
    return knot ? [knot] : [];
  });
}
