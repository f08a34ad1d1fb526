import * as v from 'valibot';
import { type Json, SAVE_FORMAT, type Save } from './save.ts';

const text = v.string();
const texts = v.array(text);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const step = v.variant('type', [
  v.object({ type: v.literal('next') }),
  v.object({ type: v.literal('choose'), index: count, text, isCanon: v.boolean() }),
]);

const diagnostic = v.object({
  code: text,
  severity: v.picklist(['error', 'warning', 'note']),
  message: text,
  file: text,
  line: v.number(),
  column: v.exactOptional(v.number()),
  hint: v.exactOptional(text),
});

const moment = v.object({
  status: v.picklist(['more', 'choosing', 'ended', 'stopped', 'failed']),
  scene: text,
  entered: texts,
  lines: v.array(v.object({ text, tags: texts })),
  choices: v.array(v.object({ id: text, text, tags: texts, isCanon: v.boolean() })),
  ending: v.exactOptional(text),
  errors: v.array(diagnostic),
});

const play = v.object({
  opening: v.object({ seed: v.number(), at: v.exactOptional(text) }),
  log: v.array(step),
  moment,
  state: v.object({ ink: text, scene: text, ending: v.exactOptional(text), held: texts }),
});

const preview = v.object({
  scene: text,
  sentence: text,
  isCanon: v.boolean(),
  turns: count,
  ending: v.exactOptional(text),
});

/**
 * A save as it must be read from a file. Fields it does not know are dropped:
 * a save of the same format may hold more.
 */
export const saveSchema: v.GenericSchema<unknown, Save> = v.pipe(
  v.object({
    format: v.literal(SAVE_FORMAT),
    version: v.exactOptional(text),
    story: v.object({ id: text, title: text, scenes: texts }),
    hash: text,
    name: v.exactOptional(text),
    savedAt: v.pipe(text, v.isoTimestamp()),
    preview,
    reader: v.exactOptional(v.custom<Json>(() => true)),
    play,
    trail: v.array(v.object({ scene: text, line: text, offers: text })),
  }),
  v.check(({ play, trail }) => play.log.length === trail.length, 'the log has lost its trail'),
);
