/**
 * The library: load a story, play it, look at it.
 *
 * ```ts
 * import { loadStory, Session } from 'continuity';
 * const { story, diagnostics } = loadStory('scenes/his-hero/main.ink');
 * if (story) {
 *   const session = new Session(story, { seed: 1 });
 *   session.send({ type: 'NEXT' });
 *   console.log(session.turn.moment.lines);
 * }
 * ```
 */
export type { Failure, FailureKind, Outcome, OutcomeStatus } from './playthrough/outcome.ts';
export { prepare } from './playthrough/prepare.ts';
export type { Prepared, RunOptions } from './playthrough/prepared.ts';
export { readScripts } from './playthrough/read.ts';
export { runScript } from './playthrough/run.ts';
export type { Expectation, Script, ScriptStep, Spot, Written } from './playthrough/script.ts';
export { type CanonicalPath, canonicalPath } from './session/canon.ts';
export type { Opening } from './session/ink.ts';
export type { Line, Moment, Offer, Status } from './session/moment.ts';
export type { PersistedSession, SessionEvent } from './session/player.ts';
export { Session } from './session/session.ts';
export { logOf, type Step, type Turn, turnsUpTo } from './session/turn.ts';
export type { Diagnostic, Position, Severity } from './story/diagnostic.ts';
export type { Choice, Edge, EdgeKind, Ending, Scene, SceneGraph } from './story/graph.ts';
export { type Loaded, type LoadOptions, loadStory, type Story } from './story/story.ts';
