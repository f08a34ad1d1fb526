import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PARAGRAPH =
  'The tide went on coming in, as it did twice a day whether anybody wrote it down or not, and the keeper, who wrote it down, moved her lamp a little nearer to the page. ';

/** Path of a story that can be read for ever: four paragraphs a turn, two choices. */
export function longStory(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'continuity-bench-')), 'long.ink');
  const paragraphs = [1, 2, 3, 4].map((n) => `${PARAGRAPH.repeat(n % 2 === 0 ? 2 : 1)}{hub}.`);
  const ink = [
    '# title: Long',
    '-> hub',
    '=== hub',
    '# scene: The Page',
    ...paragraphs,
    '+ [Write on # canon] -> hub',
    '+ [Look up] -> hub',
  ];
  writeFileSync(path, `${ink.join('\n')}\n`);
  return path;
}
