import * as v from 'valibot';
import { type Parsed, parseFile } from '../save/parse.ts';
import { isRecalled } from '../save/trail.ts';
import type { Turn } from '../turn.ts';

const PROGRESS_FORMAT = 'continuity progress 1';

/** An ending a reader has found, and when for the first time, in ISO 8601. */
export interface FoundEnding {
  readonly id: string;
  readonly found: string;
}

/** A choice a reader has taken. Its id is that of the story as it was then; its words outlive an edit. */
export interface TakenChoice {
  readonly scene: string;
  readonly id: string;
  readonly text: string;
}

/** What a reader has seen of a story, over all plays of it. It only ever grows. Plain JSON. */
export interface Progress {
  readonly endings: readonly FoundEnding[];
  readonly choices: readonly TakenChoice[];
  /** Ids. */
  readonly scenes: readonly string[];
}

/** Nothing seen yet. */
export const NO_PROGRESS: Progress = { endings: [], choices: [], scenes: [] };

const progressSchema: v.GenericSchema<unknown, Progress> = v.object({
  format: v.literal(PROGRESS_FORMAT),
  endings: v.array(v.object({ id: v.string(), found: v.string() })),
  choices: v.array(v.object({ scene: v.string(), id: v.string(), text: v.string() })),
  scenes: v.array(v.string()),
});

/** All that is in any of `parts`; of an ending the earliest date. */
export function mergeProgress(...parts: readonly Progress[]): Progress {
  const endings = new Map<string, FoundEnding>();
  const choices = new Map<string, TakenChoice>();
  for (const each of parts.flatMap((part) => part.endings)) {
    const known = endings.get(each.id);
    if (!known || each.found < known.found) endings.set(each.id, each);
  }
  for (const each of parts.flatMap((part) => part.choices)) {
    choices.set(`${each.scene}\n${each.text}`, each);
  }
  return {
    endings: [...endings.values()],
    choices: [...choices.values()],
    scenes: [...new Set(parts.flatMap((part) => part.scenes))],
  };
}

/** `progress` with what `turn` added to it; the very same object if nothing is new. `now` is in ISO 8601. */
export function noteTurn(progress: Progress, turn: Turn, now: string): Progress {
  const { moment, step } = turn;
  // What came out of a save was noted when it was played.
  const before = isRecalled(turn) ? undefined : turn.previous?.moment;
  const offer = step?.type === 'choose' ? before?.choices[step.index] : undefined;
  const scenes = [...(before ? [before.scene] : []), ...moment.entered, moment.scene];
  const ending = moment.ending;
  const isEndingNew = ending !== undefined && !progress.endings.some((each) => each.id === ending);
  const isChoiceNew = before && offer && !hasTaken(progress, before.scene, offer.text);
  const areScenesNew = !scenes.every((scene) => progress.scenes.includes(scene));
  if (!isEndingNew && !isChoiceNew && !areScenesNew) return progress;
  return mergeProgress(progress, {
    endings: isEndingNew ? [{ id: ending, found: now }] : [],
    choices: isChoiceNew ? [{ scene: before.scene, id: offer.id, text: offer.text }] : [],
    scenes,
  });
}

/** Whether a choice with this text has been taken in `scene` before. */
export function hasTaken(progress: Progress, scene: string, text: string): boolean {
  return progress.choices.some((each) => each.scene === scene && each.text === text);
}

/** `progress` as the text of a file. */
export function writeProgress({ endings, choices, scenes }: Progress): string {
  return JSON.stringify({ format: PROGRESS_FORMAT, endings, choices, scenes });
}

/** Reads what `writeProgress` wrote. Never throws. */
export function parseProgress(text: string): Parsed<Progress> {
  return parseFile(text, PROGRESS_FORMAT, progressSchema);
}
