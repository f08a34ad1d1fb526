import { schemaText } from '../author/plan.ts';
import { cleanLine } from '../story/clean.ts';
import { deliver } from './deliver.ts';
import { namedStory } from './named-story.ts';
import type { SchemaOptions } from './options.ts';
import { writeNow } from './output.ts';

/** Exit status where the command was used wrongly. */
const wrongUse = 2;

/** Prints the JSON Schema of a story's playthroughs, or writes it to a file. Resolves to the exit status. */
export async function schema(
  name: string,
  { output }: SchemaOptions,
  home: string,
): Promise<number> {
  const story = namedStory(name, [process.cwd(), home]);
  if (typeof story === 'number') return story;
  const problem = deliver(schemaText(story), output, { isNew: false });
  if (problem === undefined) return 0;
  writeNow(2, `continuity: ${cleanLine(problem)}\n`);
  return wrongUse;
}
