/**
 * What a run of a script gave: what `runScript` returns and reporters show.
 *
 * The contract: a run never throws for what is wrong with a script or a story.
 * The first action that fails ends it; expectations that fail are all there.
 * `status` has `fails` and `skip` reckoned in already. A failure holds all that
 * is needed to show it without the session: text of stories and scripts is as
 * they have it, to be cleaned where it is shown (`describeFailure` does).
 */
import type { Line, Offer } from '../session/moment.ts';
import type { Step, Turn } from '../session/turn.ts';
import type { Diagnostic, Position } from '../story/diagnostic.ts';
import type { Script, Spot, YamlPath } from './script.ts';

/** How a script came out. */
export type OutcomeStatus = 'passed' | 'failed' | 'skipped';

/**
 * What failed: an `action` that could not be taken, an `expectation`, a
 * condition of the script's own `always`, an `invariant` of the story, the
 * `story` itself by a message of ink, or the `engine` by a move off the map.
 */
export type FailureKind = 'action' | 'expectation' | 'always' | 'invariant' | 'story' | 'engine';

/** What stood there when something failed. */
export interface Scenery {
  readonly scene: string;
  /** What the reader was shown since the last step that moved the play. */
  readonly page: readonly Line[];
  /** Choices on offer. */
  readonly choices: readonly Offer[];
  /** What was played last, in the story's source; `file` is relative to the story's folder. */
  readonly content: Position;
  /** The steps that the play had taken so far, undone ones left out. */
  readonly log: readonly Step[];
  /** The ending reached, if one was. */
  readonly ending?: string;
}

/** One thing that failed. */
export interface Failure extends Scenery {
  readonly kind: FailureKind;
  /** Stable name of what failed: `expect-text`, `step-choose`, `always-broken`, `ink-error`, … */
  readonly code: string;
  /** Where in the script; for what is wrong with an included step, in the file that holds it. */
  readonly at: Spot;
  /** Leads to the failed expectation's value in the YAML of `at.file`. */
  readonly path?: YamlPath;
  /** The step of the script itself that included the step at `at`. */
  readonly via?: Spot;
  /** What was expected and found, in one line. */
  readonly message: string;
  readonly expected?: string;
  readonly received?: string;
  /** The value that a variable had, where that is what failed. */
  readonly actual?: boolean | number | string;
  /** The way out, if one is known. */
  readonly hint?: string;
  /** Where the invariant is written that failed; its file is relative to the story's folder. */
  readonly written?: Position;
  /** What ink reported, where that is what failed. */
  readonly diagnostic?: Diagnostic;
}

/** What became of one script. */
export interface Outcome {
  readonly script: Script;
  readonly status: OutcomeStatus;
  /** Why it was skipped, or that it failed as expected and why. */
  readonly note?: string;
  /** Where chance began. */
  readonly seed: number;
  /** Folder of the story, to which positions in it are relative; none where it has errors. */
  readonly folder?: string;
  /** What is wrong with the script, or with the story it is for: it could not be run. */
  readonly problems: readonly Diagnostic[];
  /** What failed in the run, in order; also where it was expected to fail. */
  readonly failures: readonly Failure[];
  /** The last turn of the play; none where nothing was run. */
  readonly turn?: Turn;
  /** Every turn that was played, in order, undone ones too. */
  readonly turns: readonly Turn[];
  /** Steps of the script that were run. */
  readonly steps: number;
  /** Milliseconds that the run took. */
  readonly duration: number;
}
