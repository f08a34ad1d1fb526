import { styleText } from 'node:util';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/** Lines around a change. */
const CONTEXT = 2;

/** Lines that change at most for their pairing to be looked for, which takes the square of them. */
const PAIRED = 2000;

/** What has to change in `before` for it to be `after`, as a unified diff of the file; '' for nothing. */
export function difference(file: string, before: string, after: string): string {
  if (before === after) return '';
  const options = { context: CONTEXT, headerOptions: FILE_HEADERS_ONLY, maxEditLength: PAIRED };
  const patch = createTwoFilesPatch(file, file, before, after, undefined, undefined, options);
  return patch ?? inOneBlock(file, before.split('\n'), after.split('\n'));
}

/** A unified diff of texts that end in a line feed, from the first line that differs to the last. */
function inOneBlock(file: string, before: readonly string[], after: readonly string[]): string {
  const least = Math.min(before.length, after.length);
  let head = 0;
  while (head < least && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < least - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const from = Math.max(0, head - CONTEXT);
  // The empty text behind the last line feed is no line.
  const below = Math.max(0, Math.min(CONTEXT, tail - 1));
  const [gone, come] = [before, after].map((lines) => lines.slice(head, lines.length - tail));
  const count = (lines: readonly string[] = []) => head - from + lines.length + below;
  return [
    `--- ${file}`,
    `+++ ${file}`,
    `@@ -${from + 1},${count(gone)} +${from + 1},${count(come)} @@`,
    ...before.slice(from, head).map((line) => ` ${line}`),
    ...(gone ?? []).map((line) => `-${line}`),
    ...(come ?? []).map((line) => `+${line}`),
    ...before.slice(before.length - tail, before.length - tail + below).map((line) => ` ${line}`),
    '',
  ].join('\n');
}

/** No more than `most` lines of a diff, and how many more there are. */
export function cutOff(diff: string, most: number): string {
  const lines = diff.split('\n');
  const more = lines.length - 1 - most;
  if (more <= 0) return diff;
  return [...lines.slice(0, most), `… and ${more} more lines`, ''].join('\n');
}

/** A unified diff in the colours that everybody gives it. */
export function painted(diff: string): string {
  return diff
    .split('\n')
    .map((line, at) => {
      const style = at < 2 ? 'bold' : STYLES[line.charAt(0)];
      return style && line ? styleText(style, line, { validateStream: false }) : line;
    })
    .join('\n');
}

const STYLES: Readonly<Record<string, 'green' | 'red' | 'cyan'>> = {
  '+': 'green',
  '-': 'red',
  '@': 'cyan',
};
