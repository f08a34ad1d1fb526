import { findChoice } from '../playthrough/find-choice.ts';
import { DEFAULT_SEED } from '../playthrough/read.ts';
import { lossLine } from '../session/replay/loss.ts';
import { takeUp } from '../session/replay/take-up.ts';
import { damageLine } from '../session/save/damage.ts';
import type { Save } from '../session/save/save.ts';
import { Session } from '../session/session.ts';
import type { Reading } from '../session/shelf/generation.ts';
import { Shelf } from '../session/shelf/shelf.ts';
import { suggestion } from '../story/find.ts';
import type { Story } from '../story/story.ts';
import type { Library } from './library.ts';
import type { RecordOptions } from './options.ts';

/** Pages in a row after which a story is taken never to come to a choice. */
const MAX_PAGES = 1_000;

/** A play that can be looked back on, with what there is to say about it; or only that. */
export type Played = { readonly session?: Session; readonly notice?: string };

/** The play in a save, or the one that was left last. */
export function keptPlay(
  story: Story,
  name: string,
  { folders }: Library,
  slot: string | undefined,
): Played {
  const shelf = new Shelf(folders, story);
  const reading = slot === undefined ? shelf.resume() : shelf.readSlot(slot);
  const save = saveIn(reading);
  const damage = reading.kind === 'damaged' ? damageLine(reading.damage) : '';
  if (!save && damage) return { notice: damage };
  if (!save) {
    const names = shelf.slots().flatMap((each) => saveIn(each.reading)?.name ?? []);
    return {
      notice:
        slot === undefined
          ? `nothing of ${name} has been read yet: continuity play ${name}`
          : `there is no save “${slot}” of ${name}${suggestion(slot, names)}`,
    };
  }
  const { session, lost } = takeUp(story, save);
  const notice = [damage, ...(lost ? [lossLine(lost)] : [])].filter(Boolean).join(' ');
  return { session, notice };
}

function saveIn(reading: Reading<Save>): Save | undefined {
  if (reading.kind === 'ok') return reading.value;
  return reading.kind === 'damaged' ? reading.previous?.value : undefined;
}

/** A new play, its pages turned as they come. */
export function chosenPlay(
  story: Story,
  { at, seed = DEFAULT_SEED }: RecordOptions,
  choices: readonly string[],
): Played {
  const scenes = story.graph.scenes.map(({ id }) => id);
  if (at !== undefined && !scenes.includes(at))
    return { notice: `${story.id} has no scene ${at}${suggestion(at, scenes)}` };
  const session = new Session(story, { seed, ...(at !== undefined && { at }) });
  const turnPages = () => {
    for (let pages = 0; pages < MAX_PAGES && session.turn.moment.status === 'more'; pages++)
      session.send({ type: 'NEXT' });
  };
  turnPages();
  for (const [i, wanted] of choices.entries()) {
    const { index, problem, hint } = choiceIn(session, wanted);
    if (index === undefined)
      return { notice: `choice ${i + 1}: ${problem}${hint ? ` (${hint})` : ''}` };
    session.send({ type: 'CHOOSE', index });
    turnPages();
  }
  return { session };
}

/** A choice by its text, or else by its number. */
function choiceIn(session: Session, wanted: string) {
  const offers = session.turn.moment.choices;
  const found = findChoice(wanted, offers);
  const isNumber = found.index === undefined && /^[1-9]\d*$/.test(wanted);
  const { index, problem, hint } = {
    hint: '',
    ...(isNumber ? findChoice(Number(wanted), offers) : found),
  };
  return { index, problem, hint };
}
