import { join, resolve } from 'node:path';
import { checkFile } from '../check/check.ts';
import { type CanonicalPath, canonicalPath } from '../session/canon.ts';
import type { Diagnostic } from '../story/diagnostic.ts';
import { type ReadFile, readText } from '../story/source.ts';
import { loadStory, type Story } from '../story/story.ts';
import type { Change } from './change.ts';
import { Problem } from './problem.ts';

/** Reads files as they will be once the changes are made. */
export function readPlanned(changes: readonly Change[]): ReadFile {
  const planned = new Map(changes.map(({ path, after }) => [resolve(path), after]));
  return (path) => planned.get(resolve(path)) ?? readText(path);
}

/**
 * The story as it will be once the changes are made; throws a Problem where the
 * check would find errors or warnings in it that it does not find in `before`.
 */
export function rehearse(main: string, changes: readonly Change[], before?: Story): Story {
  const read = readPlanned(changes);
  const known = new Set(before && checkFile(main).diagnostics.map(identity));
  const news = checkFile(main, read).diagnostics.filter(
    (each) => each.severity !== 'note' && !known.has(identity(each)),
  );
  const { story } = loadStory(main, { read });
  if (story && news.length === 0) return story;
  const list = news.map((each) => `\n  ${place(each, join(main, '..'))} ${each.message}`).join('');
  throw new Problem(`it would bring new faults into the story, so nothing was written:${list}`);
}

/** Throws a Problem where the canonical path of `after` is not that of `before`, with `added` where it belongs. */
export function assertSameCanon(before: Story, after: Story, added?: readonly string[]): void {
  const was = canonicalPath(before);
  const is = canonicalPath(after);
  if (told(is) === told(was && { ...was, scenes: added ?? was.scenes })) return;
  throw new Problem(
    `it would change the canonical path, so nothing was written: ${told(was)} became ${told(is)}`,
  );
}

function told(path: CanonicalPath | undefined): string {
  if (!path) return 'none';
  const end = path.ending ?? path.broken?.reason ?? '';
  return `${path.scenes.join(', ')} (${end})`;
}

/** A finding without its line, which other lines may have moved. */
function identity({ file, code, message }: Diagnostic): string {
  return `${file} ${code} ${message.replace(/\d+/g, '')}`;
}

function place({ file, line, column, severity, code }: Diagnostic, folder: string): string {
  return `${join(folder, file)}:${line}${column ? `:${column}` : ''}: ${severity} ${code}:`;
}
