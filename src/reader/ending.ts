import { label } from '../session/block.ts';
import { canonicalChoice } from '../session/turn.ts';
import { endingTitle, sceneTitle } from '../story/names.ts';
import type { Role, Row, Style } from './frame.ts';
import type { Host, ScreenHost } from './host.ts';
import { blankRow, type TextRow } from './layout.ts';
import { type Option, SIGNS } from './option.ts';
import { endingsFound, type Outline } from './outline.ts';
import { lastChoiceOf } from './past.ts';
import type { Play, WayOn } from './play.ts';
import { centred } from './rows.ts';
import { type Setting, setLines } from './setting.ts';
import { textWidth } from './width.ts';

/** More endings than this are counted, not shown one by one. */
const MANY = 24;

/** The ways on from the end of a play, in order: what each does, and its option. */
export function waysOn(
  play: Play,
  { severalStories, isAlone = false }: Pick<ScreenHost, 'severalStories' | 'isAlone'>,
): { way: WayOn; option: Option }[] {
  const ways: (readonly [WayOn, string] | false)[] = [
    lastChoiceOf(play.turn) !== undefined && ['undo', 'Undo the last choice'],
    play.hasStrayed && ['canon', 'Go back to where the canonical path was left'],
    ['restart', 'Read again from the start'],
    !isAlone && ['library', severalStories ? 'Another story' : 'Back to the title page'],
  ];
  return ways
    .filter((each) => each !== false)
    .map(([way, text]) => ({ way, option: { text, kind: 'plain', taken: false } }));
}

/**
 * The card that stands below the last text of a play: which ending it is, how
 * many were found, and what the canonical path did instead; or that the story
 * stopped or broke. `block` is the number its rows go by.
 */
export function endingCard(play: Play, host: Host, setting: Setting, block: number): TextRow[] {
  const lines = linesOf(play, host, setting.measure);
  const rows = lines.flatMap(({ text, style }) => (text ? centre(text, setting, style) : [[]]));
  return [
    blankRow(block),
    ...rows.map((row, offset): TextRow => ({ kind: 'card', row, text: '', block, offset })),
  ];
}

/** Text set in lines and centred in the measure. */
export function centre(text: string, setting: Setting, style: Style): Row[] {
  const measure = Math.max(2, setting.measure - 4);
  return setLines([{ text }], { ...setting, measure }).map((line) =>
    centred(
      line.spans.map((span) => ({ text: span.text, style })),
      setting.measure,
    ),
  );
}

interface CardLine {
  readonly text: string;
  readonly style: Style;
}

function linesOf(play: Play, host: Host, measure: number): CardLine[] {
  const { status, ending } = play.turn.moment;
  const { story } = host.outline;
  const line = (text: string, role: Role, bold = false): CardLine => ({
    text,
    style: { role, bold },
  });
  const space = line('', 'text');
  const rule = [line('·  ·  ·', 'faint'), space];
  if (status === 'failed') {
    return [
      ...rule,
      line('The story broke here', 'warn', true),
      line('What was read until now is kept.', 'dim'),
    ];
  }
  if (ending === undefined) {
    return [
      ...rule,
      line('The story stops here', 'bright', true),
      line('It is no ending: nothing leads on.', 'dim'),
    ];
  }
  const found = host.foundEndings();
  const { known, total } = endingsFound(story, found);
  const marks = '●'.repeat(known) + '○'.repeat(total - known);
  const count = `${known} of ${total} endings found`;
  const marked = `${count}   ${marks}`;
  const fits = total <= MANY && textWidth(marked) <= measure - 4;
  return [
    ...rule,
    line(endingTitle(story, ending), 'bright', true),
    line(total > 1 ? (fits ? marked : count) : 'The end', 'dim'),
    ...canonInstead(play, host.outline).flatMap(({ text, role }) => [space, line(text, role)]),
  ];
}

function canonInstead(
  { turn, course }: Play,
  { story, canon, canonEnding }: Outline,
): { text: string; role: Role }[] {
  if (canon.length === 0) return [];
  const stray = course.strayOf(turn);
  if (!stray) return [{ text: `${SIGNS.canon} the canonical path, to its end`, role: 'canon' }];
  const fork = stray.previous?.moment;
  const offered = fork?.choices[canonicalChoice(fork)];
  if (!offered || stray.step?.type !== 'choose') {
    return [{ text: `${SIGNS.branch} a branch off the canonical path`, role: 'branch' }];
  }
  const where = sceneTitle(story, fork.scene);
  const you = where ? `In “${where}” you` : 'You';
  const chose = `${you} chose “${label(stray.step.text)}”; canon chose “${label(offered.text)}”.`;
  const met =
    turn.moment.ending === canonEnding ? ['the ending of the canonical path, by another way'] : [];
  return [...met, chose].map((text) => ({ text: `${SIGNS.branch} ${text}`, role: 'branch' }));
}
