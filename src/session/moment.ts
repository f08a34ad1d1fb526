import type { Diagnostic } from '../story/diagnostic.ts';

/** One line of output with its tags, as ink gives it, without the newline; may be blank. */
export interface Line {
  readonly text: string;
  readonly tags: readonly string[];
}

/** A choice on offer. Its id is that of the choice in the scene graph. */
export interface Offer {
  readonly id: string;
  readonly text: string;
  readonly tags: readonly string[];
  readonly isCanon: boolean;
}

/**
 * Where a play stands: `more` at the door of the next scene, `choosing` with
 * choices on offer, `ended` at `-> END`, `stopped` where the flow is done with
 * nothing on offer, `failed` when the story broke.
 */
export type Status = 'more' | 'choosing' | 'ended' | 'stopped' | 'failed';

/** What one step of a story gave. Plain JSON. */
export interface Moment {
  readonly status: Status;
  /** The scene the play is in. */
  readonly scene: string;
  /** Scenes entered in this step, in order. */
  readonly entered: readonly string[];
  readonly lines: readonly Line[];
  readonly choices: readonly Offer[];
  /** The ending reached, when `ended`. */
  readonly ending?: string;
  /** What ink reported while it ran, errors last when `failed`. */
  readonly errors: readonly Diagnostic[];
}
