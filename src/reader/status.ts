import { type Turn, turnAt } from '../session/turn.ts';
import { knotOf } from '../story/graph.ts';
import { SIGNS } from './choices.ts';
import type { Row } from './frame.ts';
import { type Outline, sceneTitle } from './outline.ts';

/** Cells of the progress rule. */
const RULE = 14;

/**
 * The status line of a play: canon or branch, by sign, word and colour, and how
 * far along the canonical path it is. Empty for a story that marks no canon.
 */
export function statusRow(turn: Turn, { canon, story }: Outline, columns: number): Row {
  if (canon.length === 0) return [];
  const reached = progress(turn, canon);
  const filled = Math.round((RULE * reached) / canon.length);
  const rule: Row = [
    { text: '━'.repeat(filled), style: { role: 'canon' } },
    { text: '─'.repeat(RULE - filled), style: { role: 'faint' } },
    { text: `  ${reached} of ${canon.length} scenes`, style: { role: 'dim' } },
  ];
  const bar = columns >= 60 ? rule : rule.slice(2);
  if (turn.strayed === undefined) {
    return [{ text: `${SIGNS.canon} `, style: { role: 'canon' } }, { text: 'canon   ', style: { role: 'dim' } }, ...bar];
  }
  const left = sceneTitle(story, turnAt(turn, turn.strayed - 1).moment.scene);
  const since = left && columns >= 100 ? `branch since ${left}   ` : 'branch   ';
  return [{ text: `${SIGNS.branch} `, style: { role: 'branch' } }, { text: since, style: { role: 'dim' } }, ...bar];
}

/** How many scenes of the canonical path the play has come: up to the last of them that it was in. */
function progress(last: Turn, canon: readonly string[]): number {
  for (let turn: Turn | undefined = last; turn; turn = turn.previous) {
    const at = canon.lastIndexOf(knotOf(turn.moment.scene)) + 1;
    if (at > 0) return at;
  }
  return 0;
}
