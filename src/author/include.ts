import { inkLines, insertLines } from './ink-lines.ts';

const INCLUDE = /^\s*INCLUDE\s/;
/** What stands at the head of a main file, before its story: blank lines, tags, declarations. */
const HEAD = /^\s*($|#|(VAR|LIST|CONST|EXTERNAL)\s)/;

/** Text of a main file that includes `file` too: after its last INCLUDE, or at the end of its head where it has none. */
export function withInclude(text: string, file: string): string {
  const lines = inkLines(text);
  const last = lines.findLastIndex(({ code }) => INCLUDE.test(code));
  if (last >= 0) return insertLines(text, last + 1, [`INCLUDE ${file}`]);
  const body = lines.findIndex(({ code }) => !HEAD.test(code));
  const head = body < 0 ? lines.length : body;
  return insertLines(text, head, [`INCLUDE ${file}`, ...(body < 0 ? [] : [''])]);
}

/** Whether the file includes others. */
export function hasIncludes(text: string): boolean {
  return inkLines(text).some(({ code }) => INCLUDE.test(code));
}
