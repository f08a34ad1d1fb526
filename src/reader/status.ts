import { sceneName, sceneTitle } from '../story/names.ts';
import type { Role, Row } from './frame.ts';
import { SIGNS } from './option.ts';
import type { Outline } from './outline.ts';
import type { Play } from './play.ts';

/** Cells of the progress rule. */
const RULE = 14;

/**
 * What the status line may say of a play, from the fullest to the shortest:
 * canon or branch, by sign, word and colour, and how far along the canonical
 * path it is. `headed`: the scene stands at the top of the screen already. A
 * story that marks no canon has no more to say than its scene.
 */
export function statusRows(
  { turn, course }: Play,
  { canon, story }: Outline,
  headed: boolean,
): Row[] {
  const scene = headed ? undefined : sceneTitle(story, turn.moment.scene);
  if (canon.length === 0) return scene ? [dim(scene), []] : [[]];
  const stray = course.strayOf(turn);
  const role = stray ? 'branch' : 'canon';
  const sign: Row = [{ text: SIGNS[role], style: { role } }];
  const word: Row = [...sign, ...dim(` ${role}`)];
  const reached = course.reached(turn);
  const count = `${reached} of ${canon.length} scenes`;
  const counted: Row = [...word, ...dim(`   ${count}`)];
  const full: Row = [...rule(reached / canon.length), ...dim(`  ${count}`)];
  const fork = stray?.previous?.moment.scene;
  const since = fork === undefined ? '' : ` since ${sceneName(story, fork)}`;
  return [
    ...(scene ? [[...word, ...dim(`   ${scene}   ${reached}/${canon.length}`)]] : []),
    ...(since && headed ? [[...word, ...dim(`${since}   `), ...full]] : []),
    ...(headed ? [[...word, ...dim('   '), ...full]] : []),
    counted,
    [...word, ...dim(`   ${reached}/${canon.length}`)],
    word,
    sign,
  ];
}

function rule(share: number): Row {
  const filled = Math.round(RULE * share);
  return [bar('━', filled, 'canon'), bar('─', RULE - filled, 'faint')].filter(({ text }) => text);
}

function bar(glyph: string, cells: number, role: Role) {
  return { text: glyph.repeat(cells), style: { role } };
}

function dim(text: string): Row {
  return [{ text, style: { role: 'dim' } }];
}
