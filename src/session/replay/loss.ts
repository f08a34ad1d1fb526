import type { Diagnostic } from '../../story/diagnostic.ts';

/**
 * Why a replay stopped: `opening`, the scene to begin in is gone; `gone`, the
 * choice is not on offer any more; `ambiguous`, several may be it; `elsewhere`,
 * it now leads to another place than it did; `broken`, the story fails there.
 */
export type LossReason = 'opening' | 'gone' | 'ambiguous' | 'elsewhere' | 'broken';

/** Where an edited story and a saved play part. The reader is put where this choice has to be made. */
export interface Loss {
  readonly reason: LossReason;
  /** Number of the first step that no longer fits, from 1; 0 where not even the opening does. */
  readonly step: number;
  /** Steps in the saved log. */
  readonly steps: number;
  /** Text of the choice that was taken there. */
  readonly sought?: string;
  /** Scene in which it was taken; for `opening` the one to begin in. */
  readonly scene: string;
  /** Scene in which the reader is put. */
  readonly now: string;
  /** Texts of what is on offer there. */
  readonly offers: readonly string[];
  /** What the story reported where it is `broken`. */
  readonly errors?: readonly Diagnostic[];
}

const REASONS: Readonly<Record<LossReason, (loss: Loss) => string>> = {
  opening: ({ scene }) => `the scene it began in, ${scene}, is gone: it begins at the start`,
  gone: ({ sought, offers }) => `“${sought}” is not on offer any more${instead(offers)}`,
  ambiguous: ({ sought }) => `it cannot tell which “${sought}” you took`,
  elsewhere: ({ sought }) =>
    sought === undefined ? 'it opens differently now' : `“${sought}” leads elsewhere now`,
  broken: ({ sought }) =>
    sought === undefined ? 'it breaks at its opening' : `it breaks after “${sought}”`,
};

/** What a reader has to know of a loss, in one line. Holds words of the story: clean it before showing it. */
export function lossLine(loss: Loss): string {
  const why = REASONS[loss.reason](loss);
  const kept = loss.step > 0 ? ` (step ${loss.step} of ${loss.steps}, in ${loss.scene})` : '';
  return `The story was changed since: ${why}${kept}.`.replace(/\s+/g, ' ');
}

function instead(offers: readonly string[]): string {
  return offers.length > 0 ? `, only ${offers.map((text) => `“${text}”`).join(', ')}` : '';
}
