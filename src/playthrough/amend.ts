import { isSeq, parseDocument, stringify } from 'yaml';
import type { YamlPath } from './script.ts';

/**
 * The text of a script in which the list of choices at `path` has `choice` as
 * its item number `index` (counted from 0); nothing else changes by a byte.
 * Undefined where there is no list to put it into.
 */
export function withExpectedChoice(
  text: string,
  path: YamlPath,
  index: number,
  choice: string,
): string | undefined {
  const list = parseDocument(text).getIn(path, true);
  if (!isSeq(list) || list.items.length === 0) return undefined;
  const words = stringify([choice], { collectionStyle: 'flow', lineWidth: 0 });
  const item = words.trim().replace(/^\[\s*|\s*\]$/g, '');
  const before = rangeOf(list.items[Math.min(index, list.items.length) - 1]);
  const first = rangeOf(list.items[0]);
  if (!first) return undefined;
  const column = first[0] - text.lastIndexOf('\n', first[0]) - 1;
  const dash = text.slice(first[0] - column, first[0]);
  const [at, added] = list.flow
    ? before
      ? [before[1], `, ${item}`]
      : [first[0], `${item}, `]
    : before
      ? [lineEnd(text, before[1]), `\n${dash.replace(/[^-\s]/g, ' ')}${item}`]
      : [first[0], `${item}\n${dash}`];
  return text.slice(0, at) + added + text.slice(at);
}

/** Where a node begins and ends in its text. */
function rangeOf(node: unknown): readonly [number, number] | undefined {
  const range = (node as { range?: readonly [number, number, number] } | undefined)?.range;
  return range ? [range[0], range[1]] : undefined;
}

/** Where the line ends that `from` is in, its comment included. */
function lineEnd(text: string, from: number): number {
  return from + text.slice(from).search(/\r?\n|$/);
}
