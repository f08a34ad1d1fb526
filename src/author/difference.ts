import { relative } from 'node:path';
import { structuredPatch } from 'diff';
import type { Change } from './change.ts';

/** One line of a unified diff, without a line end, and what it is for. */
export interface DifferenceLine {
  readonly part: 'file' | 'place' | 'added' | 'removed' | 'same';
  readonly text: string;
}

/** The changes as a unified diff; `from` is the folder that paths are shown from. What is generated is only named. */
export function differenceOf(changes: readonly Change[], from: string): DifferenceLine[] {
  return changes.flatMap(({ path, before, after, isGenerated }) => {
    const name = (relative(from, path) || path).replaceAll('\\', '/');
    const { hunks } = structuredPatch('', '', before ?? '', after, '', '', { context: 3 });
    const files = [`--- ${before === undefined ? '/dev/null' : `a/${name}`}`, `+++ b/${name}`];
    const named = files.map((text) => ({ part: 'file', text }) as const);
    if (isGenerated)
      return [...named, { part: 'place', text: '@@ made by the program @@' } as const];
    return [
      ...named,
      ...hunks.flatMap((hunk) => [
        {
          part: 'place',
          text: `@@ -${before === undefined ? '0,0' : `${hunk.oldStart},${hunk.oldLines}`} +${hunk.newStart},${hunk.newLines} @@`,
        } as const,
        ...hunk.lines.map((text) => ({ part: partOf(text), text: text.replace(/\r$/, '') })),
      ]),
    ];
  });
}

function partOf(line: string): DifferenceLine['part'] {
  if (line.startsWith('+')) return 'added';
  return line.startsWith('-') ? 'removed' : 'same';
}
