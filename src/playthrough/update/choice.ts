import type { YamlPath } from '../script.ts';
import { YamlSource } from './yaml-source.ts';

/**
 * The text of a script in which the list of choices at `path` has `choice` as
 * its item number `index` (counted from 0); nothing else changes. Undefined
 * where there is no list to put it into, or a comment would be lost.
 */
export function withExpectedChoice(
  text: string,
  path: YamlPath,
  index: number,
  choice: string,
): string | undefined {
  const source = new YamlSource(text);
  const spot = source.spotOf(path, '');
  const before = spot && source.textsAt(spot);
  if (!spot || !before || before.length === 0) return undefined;
  const wanted = before.toSpliced(index, 0, choice);
  return source.rewrite(spot, wanted, (one, other) => one === other) ? source.text : undefined;
}
