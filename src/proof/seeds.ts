import { livenessOf } from '../story/liveness/liveness.ts';
import type { Story } from '../story/story.ts';

/** Seeds that a reader can meet who names none: a play begins with one of 0 to 99. */
export const READER_SEEDS: readonly number[] = Array.from({ length: 100 }, (_, seed) => seed);

/** The seeds to look at: the one asked for; all that a reader can meet where the story asks chance for anything; else `usual`, which is as good as any. */
export function seedsFor(
  { program }: Story,
  asked: number | undefined,
  usual: number,
): readonly number[] {
  if (asked !== undefined) return [asked];
  return livenessOf(program).usesChance
    ? [usual, ...READER_SEEDS.filter((seed) => seed !== usual)]
    : [usual];
}
