import type { Tracer } from '../session/coverage/tracer.ts';
import type { Turn } from '../session/turn.ts';
import type { Diagnostic } from '../story/diagnostic.ts';
import type { Story } from '../story/story-of.ts';
import type { Script } from './script.ts';

/**
 * Scripts made ready for their story: `prepare` gives it, `runScript` takes it.
 * The story holds the scripts' expressions as functions, so its hash is not
 * that of the story alone; it plays the same to the letter.
 */
export interface Prepared {
  /** None where the story has errors. */
  readonly story?: Story;
  /** What was found in the story itself. */
  readonly diagnostics: readonly Diagnostic[];
  /** The scripts with all that was found about them, in the order given. */
  readonly scripts: readonly Script[];
  /** The function of the story that each expression became. */
  readonly functions: ReadonlyMap<string, string>;
}

/** How a script is run. */
export interface RunOptions {
  /** Where chance begins, in place of what the script says. */
  readonly seed?: number;
  /** Told every turn as it is played, the opening first; also turns undone later. */
  readonly onTurn?: (turn: Turn) => void;
  /** Told what every moment comes past. */
  readonly tracer?: Tracer;
  /** Steps that begin behind this line of the script are not run. */
  readonly until?: number;
}
