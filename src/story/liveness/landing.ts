import type { Container } from 'inkjs/engine/Container';
import type { Divert } from 'inkjs/engine/Divert';

/** The container that a divert leads into and the index there; undefined where only a play can tell. */
export function landingOf(divert: Divert): { container: Container; index: number } | undefined {
  if (divert.hasVariableTarget || divert.isExternal) return undefined;
  const { container, index } = divert.targetPointer;
  return container ? { container, index } : undefined;
}

/** What a divert calls as a function or tunnel; undefined where it calls nothing, or only a play can tell what. */
export function calleeOf(divert: Divert): Container | undefined {
  return divert.pushesToStack ? landingOf(divert)?.container : undefined;
}
