import * as v from 'valibot';
import type { Fault } from './damage.ts';
import { SAVE_FORMAT, type Save } from './save.ts';
import { saveSchema } from './schema.ts';

/** What the text of a file turned out to be. */
export type Parsed<T> =
  | { readonly value: T; readonly fault?: undefined }
  | { readonly fault: Fault; readonly detail?: string };

/**
 * Reads the text of one of the program's JSON files, whose `format` is a name
 * and a number, e.g. `continuity save 1`, into what `schema` says.
 */
export function parseFile<T>(
  text: string,
  format: string,
  schema: v.GenericSchema<unknown, T>,
): Parsed<T> {
  // A file system that lost its last blocks in a power cut leaves zeros.
  if (/^[\s\0]*$/.test(text)) return { fault: 'empty' };
  const json = parseJson(text);
  const name = format.replace(/\d+$/, '');
  if (json === undefined) {
    const ours = text.startsWith(`{"format":"${name}`);
    return { fault: ours ? 'truncated' : 'not-json' };
  }
  const found = v.safeParse(v.object({ format: v.string() }), json);
  if (!found.success || !found.output.format.startsWith(name)) return { fault: 'not-ours' };
  const number = (of: string) => Number(of.slice(name.length));
  if (number(found.output.format) > number(format)) {
    return { fault: 'newer', detail: found.output.format };
  }
  const whole = v.safeParse(schema, json);
  if (whole.success) return { value: whole.output };
  return { fault: 'incomplete', detail: complaint(whole.issues[0]) };
}

/** Reads the text of a save of the story with the id `story`. Never throws. */
export function parseSave(text: string, story: string): Parsed<Save> {
  const parsed = parseFile(text, SAVE_FORMAT, saveSchema);
  if (parsed.fault !== undefined || parsed.value.story.id === story) return parsed;
  return { fault: 'other-story', detail: parsed.value.story.title };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function complaint(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return path ? `${path}: ${issue.message}` : issue.message;
}
