import type { Place } from '../story/machine.ts';
import type { InkState } from './ink.ts';
import type { Moment } from './moment.ts';

/** A step that a reader took: a choice by its index and words, or on to the next page. */
export type Step =
  | { readonly type: 'next' }
  | {
      readonly type: 'choose';
      readonly index: number;
      readonly text: string;
      readonly isCanon: boolean;
    };

/**
 * One turn of a play: the step that led to it and what it gave, linked to the
 * turn before. Turns are never changed, so a rewind is a step back along the
 * links, and what was played differently before and after shares its past.
 */
export interface Turn {
  /** Steps since the start; 0 for the opening. */
  readonly depth: number;
  readonly moment: Moment;
  readonly place: Place;
  readonly step?: Step;
  readonly previous?: Turn;
  /** Depth of the first turn that a choice off the canonical path led to, if one did. */
  readonly strayed?: number;
  /** Ink's state at this turn; kept for some turns, the others are replayed from them. */
  readonly state?: InkState;
}

/** All turns of a play up to `last`, the opening first. */
export function turnsUpTo(last: Turn): Turn[] {
  const turns: Turn[] = [];
  for (let turn: Turn | undefined = last; turn; turn = turn.previous) turns.push(turn);
  return turns.reverse();
}

/** The turn at `depth` on the way to `turn`; the opening when depth is below 0, `turn` itself when it is beyond. */
export function turnAt(turn: Turn, depth: number): Turn {
  let found = turn;
  while (found.depth > depth && found.previous) found = found.previous;
  return found;
}

/** The steps that lead to `last`: the log of the play. */
export function logOf(last: Turn): Step[] {
  return turnsUpTo(last).flatMap(({ step }) => (step ? [step] : []));
}

/** Index of the canonical choice among those on offer, or -1. */
export function canonicalChoice({ choices }: Moment): number {
  return choices.findIndex((choice) => choice.isCanon);
}
