import { diffArrays } from 'diff';
import { isScalar, type Scalar, type YAMLSeq } from 'yaml';
import { scalar, written } from '../write.ts';
import type { Fits, Splice } from './yaml-source.ts';

/** Items `at` and on that are to go, and what is to come in their place. */
interface Change {
  readonly at: number;
  readonly removed: number;
  readonly added: readonly string[];
}

/**
 * What has to change in `text` for `list`, which has items, to hold `wanted`;
 * undefined where a comment would be lost. Items that fit are left alone.
 */
export function itemEdits(
  list: YAMLSeq,
  text: string,
  wanted: readonly string[],
  fits: Fits,
  inFlow: boolean,
): Splice[] | undefined {
  const items = list.items.filter((item): item is Scalar => isScalar(item));
  if (items.length < list.items.length || !list.range) return undefined;
  const flow = inFlow || list.flow === true;
  const changes = changesBetween(items.map(textOf), wanted, fits);
  if (changes.every(({ removed, added }) => removed === added.length))
    return changes.flatMap((change) => replaced(items, change, flow));
  if (!flow) return changes.flatMap((change) => blockEdits(list, items, text, change));
  const [from, to] = list.range;
  // A comment in brackets belongs to an item that may be gone.
  if (between(items, text.slice(0, to), from).includes('#')) return undefined;
  const parts = rebuilt(items, text, changes);
  return [{ from, to, text: `[${parts.join(', ')}]` }];
}

function changesBetween(texts: readonly string[], wanted: readonly string[], fits: Fits): Change[] {
  const changes: Change[] = [];
  let at = 0;
  let change: { at: number; removed: number; added: readonly string[] } | undefined;
  for (const { added, removed, value } of diffArrays([...texts], [...wanted], {
    comparator: fits,
  })) {
    if (!added && !removed) {
      change = undefined;
      at += value.length;
      continue;
    }
    if (!change) {
      change = { at, removed: 0, added: [] };
      changes.push(change);
    }
    if (removed) {
      change.removed += value.length;
      at += value.length;
    } else change.added = [...change.added, ...value];
  }
  return changes;
}

/** The items as they are to be, those that stay as they are written. */
function rebuilt(items: readonly Scalar[], text: string, changes: readonly Change[]): string[] {
  const sources = items.map(({ range }) => text.slice(range?.[0], range?.[1]));
  let at = 0;
  const parts = changes.flatMap((change) => {
    const before = sources.slice(at, change.at);
    at = change.at + change.removed;
    return [...before, ...change.added.map((each) => scalar(each, true))];
  });
  return [...parts, ...sources.slice(at)];
}

function replaced(items: readonly Scalar[], { at, added }: Change, flow: boolean): Splice[] {
  return added.flatMap((each, i) => {
    const item = items[at + i];
    if (!item?.range) return [];
    return [{ from: item.range[0], to: item.range[1], text: written(each, item.type, flow) }];
  });
}

/** Whole lines come and go in a list that has a line for each item. */
function blockEdits(
  list: YAMLSeq,
  items: readonly Scalar[],
  text: string,
  { at, removed, added }: Change,
): Splice[] {
  const both = Math.min(removed, added.length);
  const dash = list.range?.[0] ?? 0;
  const indent = ' '.repeat(dash - lineStart(text, dash));
  const gone = items.slice(at + both, at + removed).flatMap(({ range }): Splice[] => {
    if (!range) return [];
    return [{ from: lineStart(text, range[0]), to: nextLine(text, range[1]), text: '' }];
  });
  const lines = added.slice(both).map((each) => `- ${scalar(each, false)}`);
  const before = items[at + both - 1]?.range;
  const end = before ? lineEnd(text, before[1]) : undefined;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const come: Splice[] = [];
  if (lines.length > 0 && end !== undefined)
    come.push({ from: end, to: end, text: lines.map((line) => `${eol}${indent}${line}`).join('') });
  else if (lines.length > 0)
    come.push({
      from: dash,
      to: dash,
      text: lines.map((line) => `${line}${eol}${indent}`).join(''),
    });
  return [
    ...replaced(items, { at, removed: both, added: added.slice(0, both) }, false),
    ...gone,
    ...come,
  ];
}

/** A text as it is written, without its quotes. */
export function textOf({ source, value }: Scalar): string {
  return typeof value === 'string' ? value : String(source ?? value);
}

/** What stands in `text` from `from` on besides the items themselves. */
function between(items: readonly Scalar[], text: string, from: number): string {
  const starts = items.map(({ range }) => range?.[0] ?? text.length);
  const ends = items.map(({ range }) => range?.[1] ?? text.length);
  return [from, ...ends].map((end, i) => text.slice(end, starts[i] ?? text.length)).join('');
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** Where the line after the one that `at` ends in begins. */
function nextLine(text: string, at: number): number {
  const end = text[at - 1] === '\n' ? at - 1 : text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** Where that line itself ends, before its line end. */
function lineEnd(text: string, at: number): number {
  const end = nextLine(text, at);
  return end - (/\r?\n$/.exec(text.slice(0, end).slice(-2))?.[0].length ?? 0);
}
