import { type InkLine, inkLines, insertLines } from './ink-lines.ts';

/** How a choice is written: what stands before its text on its line. */
interface Bullets {
  /** White space at the beginning of the line. */
  readonly indent: string;
  /** `*`, `+`, `* *` …, as written. */
  readonly marks: string;
  readonly level: number;
}

/** Marks at the beginning of a line, behind a gather or the condition of a branch where there is one. */
const CHOICE =
  /^(?<indent>\s*)(?:(?:-(?!>)[ \t]*)+(?:\([^)]*\)[ \t]*)?|-(?!>)[^"]*?:[ \t]*)?(?<marks>(?:\*[ \t]*)*\*|(?:\+[ \t]*)*\+)/;
const GATHER = /^\s*(?<dashes>(?:-(?!>)\s*)+)/;
const FLOW = /^\s*=/;

/**
 * Ink text with another choice beside the one at `line` (counted from 1): behind
 * all that belongs to that choice, on its level, under its conditions, with its
 * bullets. `words` is what follows the bullets. Nothing else changes by a byte.
 * Undefined where there is no choice at that line.
 */
export function withChoiceBeside(text: string, line: number, words: string): string | undefined {
  const lines = inkLines(text);
  const bullets = bulletsOf(lines[line - 1]);
  if (!bullets) return undefined;
  const end = blockEnd(lines, line - 1, bullets);
  const index = contentEnd(lines, line - 1, end, bullets);
  return insertLines(text, index, [`${bullets.indent}${bullets.marks} ${words}`]);
}

/** Whether the line (counted from 1) is part of what follows a choice, or its own line. */
export function isWithinChoice(text: string, line: number): boolean {
  const lines = inkLines(text);
  for (let index = line - 1; index >= 0; index--) {
    const at = lines[index];
    const bullets = bulletsOf(at);
    if (bullets && blockEnd(lines, index, bullets) >= line) return true;
    if (at && FLOW.test(at.code)) return false;
  }
  return false;
}

function bulletsOf(line: InkLine | undefined): Bullets | undefined {
  const { indent, marks } = CHOICE.exec(line?.code ?? '')?.groups ?? {};
  if (indent === undefined || marks === undefined) return undefined;
  return { indent: indent.replace('\uFEFF', ''), marks, level: count(marks, /[*+]/g) };
}

/**
 * Index of the line that ends the weave block of the choice at `start`: the next
 * choice or gather on its level or further out, the next branch or the end of
 * the braces it stands in, the next knot or stitch, or the end of the file.
 */
function blockEnd(lines: readonly InkLine[], start: number, { level }: Bullets): number {
  const inBraces = depthAt(lines, start) > 0;
  let depth = 0;
  for (const [index, { code }] of lines.entries()) {
    if (index < start) continue;
    if (index > start && depth === 0 && ends(code, level, inBraces)) return index;
    for (const step of braces(code)) {
      depth += step;
      if (depth < 0) return index;
    }
  }
  return lines.length;
}

function ends(code: string, level: number, inBraces: boolean): boolean {
  if (FLOW.test(code)) return true;
  const dashes = GATHER.exec(code)?.groups?.dashes;
  if (dashes !== undefined) return inBraces || count(dashes, /-/g) <= level;
  const next = bulletsOf({ raw: code, code });
  return next !== undefined && next.level <= level;
}

/** Blank lines, and comments that stand no deeper than the choice, belong to what follows. */
function contentEnd(
  lines: readonly InkLine[],
  start: number,
  end: number,
  { indent }: Bullets,
): number {
  let index = end;
  while (index > start + 1) {
    const { raw, code } = lines[index - 1] ?? { raw: '', code: '' };
    const isDeep = raw.trim() !== '' && (/^\s*/.exec(raw)?.[0].length ?? 0) > indent.length;
    if (code.trim() !== '' || isDeep) break;
    index--;
  }
  return index;
}

/** Braces open at the beginning of line `index`; a knot or stitch begins with none. */
function depthAt(lines: readonly InkLine[], index: number): number {
  let depth = 0;
  for (const { code } of lines.slice(0, index)) {
    if (/^\s*==/.test(code)) depth = 0;
    for (const step of braces(code)) depth += step;
  }
  return depth;
}

/** +1 for each brace that the line opens, -1 for each it closes, in order; `\{` is none. */
function braces(code: string): number[] {
  const marks = code.replace(/\\./g, '').match(/[{}]/g) ?? [];
  return marks.map((mark) => (mark === '{' ? 1 : -1));
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
