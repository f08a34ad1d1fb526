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
 *
 * A map is plain data: `mapOf(story)` makes it, `onlyCanon` and `onlyWorld` cut
 * it down, and `mapRows`, `toSvg`, `toMermaid`, `toDot` and `toJson` draw it.
 *
 * ```ts
 * writeFileSync('map.svg', await toSvg(mapOf(story), { href: (file, line) => `${file}#L${line}` }));
 * ```
 */

export { checkStory } from './check/check.ts';
export type { DrawOptions } from './map/dot.ts';
export { toDot } from './map/dot.ts';
export { toJson } from './map/json.ts';
export { toMachineJson } from './map/machine-json.ts';
export {
  type MapChoice,
  type MapEnding,
  type MapScene,
  type MapWay,
  mapOf,
  type StoryMap,
} from './map/map.ts';
export { toMermaid } from './map/mermaid.ts';
export type { MapRow } from './map/row.ts';
export { mapRows } from './map/rows.ts';
export { toSvg } from './map/svg.ts';
export { findWorld, onlyCanon, onlyWorld } from './map/view.ts';
export type { Failure, FailureKind, Outcome, OutcomeStatus } from './playthrough/outcome.ts';
export { prepare } from './playthrough/prepare.ts';
export type { Prepared, RunOptions } from './playthrough/prepared.ts';
export { readScripts } from './playthrough/read.ts';
export { type Recording, recordScript } from './playthrough/record.ts';
export { runScript } from './playthrough/run.ts';
export type { Expectation, Script, ScriptStep, Spot, Written } from './playthrough/script.ts';
export type { Proof, Verdict } from './proof/proof.ts';
export { type ProveOptions, prove } from './proof/prove.ts';
export { type CanonicalPath, canonicalPath } from './session/canon.ts';
export {
  type CoverageFile,
  parseCoverage,
  printCoverage,
  type StoryCoverage,
} from './session/coverage-file.ts';
export type { Opening } from './session/ink.ts';
export type { Line, Moment, Offer, Status } from './session/moment.ts';
export type { PersistedSession, SessionEvent } from './session/player.ts';
export { Session } from './session/session.ts';
export { type TranscriptOptions, transcriptOf } from './session/transcript.ts';
export { logOf, type Step, type Turn, turnsUpTo } from './session/turn.ts';
export type { Diagnostic, Position, Severity } from './story/diagnostic.ts';
export type { Choice, Edge, EdgeKind, Ending, Scene, SceneGraph } from './story/graph.ts';
export { type Loaded, type LoadOptions, loadStory, type Story } from './story/story.ts';
