import { knotOf, START } from '../story/graph.ts';
import type { Story } from '../story/story.ts';
import { Session } from './session.ts';
import { canonicalChoice, turnsUpTo } from './turn.ts';

/** Why NEXT alone does not come to an ending. */
export type CanonBreak = 'no-canon' | 'two-canon' | 'endless' | 'stopped' | 'failed';

/** What NEXT alone plays. */
export interface CanonicalPath {
  /** Knots in the order they are come to, each once in a row. */
  readonly scenes: readonly string[];
  readonly ending?: string;
  /** Words read along it. */
  readonly words: number;
  readonly turns: number;
  /** Where and why it stops short of an ending. */
  readonly broken?: { readonly scene: string; readonly reason: CanonBreak };
}

/** Steps after which a canonical path is taken never to end. */
const MAX_STEPS = 5_000;

/** Plays NEXT from the start. Undefined for a story that marks no choice as canon. */
export function canonicalPath(story: Story, seed = 1): CanonicalPath | undefined {
  if (!story.graph.choices.some((choice) => choice.isCanon)) return undefined;
  const session = new Session(story, { seed });
  let twice: string | undefined;
  for (let steps = 0; steps < MAX_STEPS; steps++) {
    const { scene, choices } = session.turn.moment;
    if (choices.filter((choice) => choice.isCanon).length > 1) twice ??= scene;
    if (!session.send({ type: 'NEXT' })) break;
  }
  const { moment, depth } = session.turn;
  const moments = turnsUpTo(session.turn).map((turn) => turn.moment);
  const knots = moments.flatMap(({ entered, scene }) => [...entered, scene].map(knotOf));
  const scenes = knots.filter((knot, i) => knot !== START && knot !== knots[i - 1]);
  const text = moments.flatMap(({ lines }) => lines.map((line) => line.text)).join(' ');
  const reason =
    twice === undefined ? reasonOf(moment.status, canonicalChoice(moment)) : 'two-canon';
  return {
    scenes,
    ...(moment.ending !== undefined && { ending: moment.ending }),
    words: text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0,
    turns: depth,
    ...(reason && { broken: { scene: twice ?? moment.scene, reason } }),
  };
}

function reasonOf(status: string, canonical: number): CanonBreak | undefined {
  if (status === 'ended') return undefined;
  if (status === 'failed' || status === 'stopped') return status;
  return status === 'choosing' && canonical < 0 ? 'no-canon' : 'endless';
}
