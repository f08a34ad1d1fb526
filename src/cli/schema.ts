import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { schemaText } from '../author/plan.ts';
import { clean } from '../story/clean.ts';
import { findStory } from '../story/find.ts';
import { loadStory } from '../story/story.ts';
import type { SchemaOptions } from './options.ts';
import { writeNow } from './output.ts';
import { report } from './report.ts';

/** Exit status where a story has errors, and where the command was used wrongly. */
const [failed, wrongUse] = [1, 2];

/** Prints the JSON Schema of a story's playthroughs, or writes it to a file. Resolves to the exit status. */
export async function schema(
  name: string,
  { output }: SchemaOptions,
  home: string,
): Promise<number> {
  const found = findStory(name, [process.cwd(), home]);
  if (found.path === undefined) {
    writeNow(2, `continuity: ${found.problem}\n`);
    return wrongUse;
  }
  const { story, diagnostics } = loadStory(found.path);
  if (!story) {
    writeNow(2, report(diagnostics, dirname(found.path), process.cwd()));
    return failed;
  }
  const text = schemaText(story);
  if (output === undefined) {
    writeNow(1, text);
    return 0;
  }
  try {
    writeFileSync(output, text);
    return 0;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    writeNow(2, `continuity: the schema cannot be written: ${clean(reason)}\n`);
    return wrongUse;
  }
}
