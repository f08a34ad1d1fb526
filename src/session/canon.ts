import { knotOf, START } from '../story/graph.ts';
import type { Story } from '../story/story.ts';
import { Session } from './session.ts';
import { canonicalChoice, type Turn, turnsUpTo } from './turn.ts';

/** Why NEXT alone does not come to an ending. */
export type CanonBreak = 'no-canon' | 'two-canon' | 'endless' | 'stopped' | 'failed';

/** What NEXT alone plays. */
export interface CanonicalPath {
  /** Knots in the order they are come to, each once in a row. */
  readonly scenes: readonly string[];
  /** The same with stitches: ids of scenes in the order they are come to, each once in a row. */
  readonly places: readonly string[];
  readonly ending?: string;
  /** Words read along it. */
  readonly words: number;
  readonly turns: number;
  /** Where and why it stops short of an ending. */
  readonly broken?: { readonly scene: string; readonly reason: CanonBreak };
}

/** Steps after which a canonical path is taken never to end. */
const MAX_STEPS = 5_000;

/** What NEXT alone plays, and the turn that it comes to. */
export interface CanonicalPlay {
  readonly path: CanonicalPath;
  /** Where it ends or breaks; for `two-canon` the turn that offers both. */
  readonly turn: Turn;
}

/** Plays NEXT from the start. Undefined for a story that marks no choice as canon. */
export function canonicalPath(story: Story, seed = 1): CanonicalPath | undefined {
  if (!story.graph.choices.some((choice) => choice.isCanon)) return undefined;
  return playCanon(story, seed).path;
}

/** Plays NEXT from the start, whether or not the story marks anything as canon. */
export function playCanon(story: Story, seed: number): CanonicalPlay {
  const session = new Session(story, { seed });
  let twice: Turn | undefined;
  for (let steps = 0; steps < MAX_STEPS; steps++) {
    const { choices } = session.turn.moment;
    if (choices.filter((choice) => choice.isCanon).length > 1) twice ??= session.turn;
    if (!session.send({ type: 'NEXT' })) break;
  }
  const { moment, depth } = session.turn;
  const moments = turnsUpTo(session.turn).map((turn) => turn.moment);
  const places = moments.flatMap(({ entered, scene }) => [...entered, scene]);
  const text = moments.flatMap(({ lines }) => lines.map((line) => line.text)).join(' ');
  const reason = twice ? 'two-canon' : reasonOf(moment.status, canonicalChoice(moment));
  const turn = twice ?? session.turn;
  const path = {
    scenes: withoutRepeats(places.map(knotOf)),
    places: withoutRepeats(places),
    ...(moment.ending !== undefined && { ending: moment.ending }),
    words: text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0,
    turns: depth,
    ...(reason && { broken: { scene: turn.moment.scene, reason } }),
  };
  return { path, turn };
}

function withoutRepeats(path: readonly string[]): string[] {
  return path.filter((id, i) => id !== START && id !== path[i - 1]);
}

function reasonOf(status: string, canonical: number): CanonBreak | undefined {
  if (status === 'ended') return undefined;
  if (status === 'failed' || status === 'stopped') return status;
  return status === 'choosing' && canonical < 0 ? 'no-canon' : 'endless';
}
