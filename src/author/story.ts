import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Edits } from './edits.ts';
import { inkWords } from './ink-words.ts';
import { titleFrom } from './name.ts';
import { type Plan, planned } from './plan.ts';
import { Problem } from './problem.ts';
import { rehearse } from './rehearse.ts';
import { editorFiles } from './template/editor.ts';
import { storyInk } from './template/ink.ts';
import { readmeText } from './template/readme.ts';
import { storyScripts } from './template/scripts.ts';

/** What a story is asked for with. */
export interface StoryOptions {
  /** The story's id: the name of its folder. */
  readonly name: string;
  readonly title?: string;
}

/** A plan, and what it leaves alone because it is there already. */
export interface StoryPlan extends Plan {
  readonly left: readonly string[];
}

/**
 * Plans a story in `folder`: scenes, playthroughs and, where there is no
 * `scenes/` yet, all that makes a folder a project. Throws a Problem for what
 * cannot be.
 */
export function planStory(
  folder: string,
  { name, title = titleOf(name) }: StoryOptions,
): StoryPlan {
  if (!/^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(name)) {
    throw new Problem(
      `${JSON.stringify(name)} cannot be a story’s id: it is made of letters, digits, - and _, as in night-train`,
    );
  }
  const scenes = join(folder, 'scenes', name);
  const scripts = join(folder, 'scripts', name);
  for (const each of [scenes, scripts]) {
    if (existsSync(each)) throw new Problem(`${relative(folder, each)} is there already`);
  }
  const edits = new Edits();
  const text = inkWords(title);
  for (const [file, ink] of Object.entries(storyInk(text))) edits.create(join(scenes, file), ink);

  const isProject = existsSync(join(folder, 'scenes'));
  const around = { 'README.md': readmeText(name, title), ...editorFiles(name) };
  const left: string[] = [];
  for (const [file, content] of isProject ? [] : Object.entries(around)) {
    if (existsSync(join(folder, file))) left.push(file);
    else edits.create(join(folder, file), content);
  }
  const main = join(scenes, 'main.ink');
  const story = rehearse(main, edits.changes());
  const place = { main, scripts, name, inFiles: true };
  const written = Object.entries(storyScripts(name)).map(([file, script]) => ({
    path: join(scripts, file),
    script,
  }));
  return { ...planned(edits, place, story, written), left };
}

/** An id for a story, made of the name of a folder. */
export function storyId(folderName: string): string {
  const made = folderName
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return made || 'story';
}

function titleOf(name: string): string {
  return titleFrom(name.replaceAll('-', '_'));
}
