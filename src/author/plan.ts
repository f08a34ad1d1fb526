import { join } from 'node:path';
import { playthroughSchema } from '../playthrough/schema.ts';
import type { Story } from '../story/story.ts';
import type { Change } from './change.ts';
import type { Edits } from './edits.ts';
import type { Place } from './place.ts';

/** What a command would do to the files, and what the story then is. */
export interface Plan {
  readonly changes: readonly Change[];
  /** The main file of the story that is made or changed. */
  readonly main: string;
  /** Hash of the story as it will be. */
  readonly hash: string;
  /** The playthroughs that it makes. */
  readonly scripts: readonly string[];
  /** Text of the choice that it adds, if it adds one. */
  readonly choice?: string;
}

/** A plan for a scene of that name. */
export interface ScenePlan extends Plan {
  readonly scene: string;
}

/** A playthrough to be written. */
export interface PlannedScript {
  readonly path: string;
  readonly script: string;
}

/** File name of the schema that lies beside a story's playthroughs. */
const SCHEMA_FILE = 'playthrough.schema.json';

/** A plan of what is in `edits` already, with playthroughs, and the schema for them brought up to date. */
export function planned(
  edits: Edits,
  { main, scripts: folder }: Place,
  story: Story,
  scripts: readonly PlannedScript[],
): Plan {
  for (const { path, script } of scripts) edits.create(path, script);
  edits.generate(join(folder, SCHEMA_FILE), schemaText(story));
  return {
    changes: edits.changes(),
    main,
    hash: story.hash,
    scripts: scripts.map(({ path }) => path),
  };
}

/** The schema of a story's playthroughs as the text of a file. */
export function schemaText(story: Story): string {
  return `${JSON.stringify(playthroughSchema(story), null, 2)}\n`;
}
