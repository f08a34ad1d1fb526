import { join } from 'node:path';
import * as v from 'valibot';
import type { Folders } from '../folders.ts';
import { parseFile } from '../save/parse.ts';
import { readGenerations, type Written, writeGeneration } from './generation.ts';
import type { StoryPlace } from './story-key.ts';

const FORMAT = 'continuity last 1';

/** The story that was read last, for a library that offers to resume it. */
export interface LastStory {
  readonly id: string;
  readonly title: string;
  /** Absolute path of its main file, which may be gone by now. */
  readonly main: string;
  /** When, in ISO 8601. */
  readonly readAt: string;
}

const schema: v.GenericSchema<unknown, LastStory> = v.object({
  format: v.literal(FORMAT),
  id: v.string(),
  title: v.string(),
  main: v.string(),
  readAt: v.string(),
});

/** The story read last, if it is known. Never throws. */
export function readLastStory({ state }: Pick<Folders, 'state'>): LastStory | undefined {
  const reading = readGenerations(join(state, 'last.json'), (text) =>
    parseFile(text, FORMAT, schema),
  );
  if (reading.kind === 'ok') return reading.value;
  return reading.kind === 'damaged' ? reading.previous?.value : undefined;
}

/** Records that a story is being read. Never throws. */
export function writeLastStory(
  { state }: Pick<Folders, 'state'>,
  { id, title, folder, main }: StoryPlace,
  now: Date,
): Written {
  const last: LastStory = { id, title, main: join(folder, main), readAt: now.toISOString() };
  return writeGeneration(join(state, 'last.json'), JSON.stringify({ format: FORMAT, ...last }));
}
