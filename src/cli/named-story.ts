import { dirname } from 'node:path';
import { findStory } from '../story/find.ts';
import { loadStory, type Story } from '../story/story.ts';
import { writeNow } from './output.ts';
import { report } from './report.ts';

/** Exit status where a story has errors, and where a name means none. */
const [failed, wrongUse] = [1, 2];

/**
 * The story that `name` means, looked for in `places` and compiled afresh; or
 * the exit status, once it has been said why there is none.
 */
export function namedStory(name: string, places: readonly string[]): Story | number {
  const found = findStory(name, places);
  if (found.path === undefined) {
    writeNow(2, `continuity: ${found.problem}\n`);
    return wrongUse;
  }
  const { story, diagnostics } = loadStory(found.path);
  if (story) return story;
  writeNow(2, report(diagnostics, dirname(found.path), process.cwd()));
  return failed;
}
