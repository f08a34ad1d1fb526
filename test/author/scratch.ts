import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Plan } from '../../src/author/plan.ts';
import { loadStory, type Story } from '../../src/story/story.ts';

/** Files by their paths, with what they hold. */
export type Files = Readonly<Record<string, string>>;

/** A folder with these files, gone when the test is over. */
export function folderOf(files: Files = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'continuity-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

/** All that is in a folder, folders with a slash behind them. */
export function filesIn(folder: string, within = ''): Files {
  const found: Record<string, string> = {};
  for (const entry of readdirSync(join(folder, within), { withFileTypes: true })) {
    const path = within ? `${within}/${entry.name}` : entry.name;
    if (entry.isDirectory()) Object.assign(found, { [`${path}/`]: '' }, filesIn(folder, path));
    else found[path] = readFileSync(join(folder, path), 'utf8');
  }
  return found;
}

/** The story whose main file is at `file` of `folder`. */
export function storyIn(folder: string, file: string): Story {
  const { story, diagnostics } = loadStory(join(folder, file));
  if (!story) throw new Error(JSON.stringify(diagnostics));
  return story;
}

/** What a plan makes of each file that it makes or changes; the schema is left out. */
export function plannedIn(folder: string, plan: Plan): Files {
  const own = plan.changes.filter(({ isGenerated }) => !isGenerated);
  return Object.fromEntries(own.map(({ path, after }) => [path.slice(folder.length + 1), after]));
}
