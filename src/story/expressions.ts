import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { type Diagnostic, hasErrors } from './diagnostic.ts';
import { openStory } from './open.ts';
import { type ReadFile, readText } from './source.ts';
import type { Loaded } from './story.ts';

/** A story that can also tell what ink expressions come to that are not in it. */
export interface Extended {
  readonly loaded: Loaded;
  /** The function without arguments that each expression became. */
  readonly functions: ReadonlyMap<string, string>;
  /** What is wrong with those that do not compile; `column` is a place in the expression, from 1. */
  readonly faults: ReadonlyMap<string, Diagnostic>;
}

/** How an extended story is opened. */
export interface ExtendOptions {
  readonly cache?: string;
  readonly read?: ReadFile;
}

/** What stands before an expression on its line. */
const RETURN = '~ return ';

/** Lines that each expression takes. */
const LINES = 2;

/**
 * Opens the story whose main file is `path` with `expressions` in it: each is
 * a function behind the end of the main file, so that ink itself compiles it,
 * with all that the story has. All of them are compiled at once; those that do
 * not compile are told apart and left out. The story plays as it does without
 * them; only its hash is another.
 */
export async function openWithExpressions(
  path: string,
  expressions: readonly string[],
  { cache, read = readText }: ExtendOptions = {},
): Promise<Extended> {
  const main = resolve(path);
  const wanted = [...new Set(expressions)].sort();
  const faults = new Map<string, Diagnostic>();
  if (wanted.length === 0)
    return { loaded: await openStory(main, cache, read), functions: new Map(), faults };
  const folder = cache === undefined ? undefined : join(cache, 'expressions');
  const before = folder === undefined ? [] : recall(folder, main);
  // Those of one script are among those of all: they need not be compiled again by themselves.
  let held = wanted.every((each) => before.includes(each)) ? before : wanted;
  for (;;) {
    const loaded = await openStory(main, folder, withFunctions(main, held, read));
    const first = hasErrors(loaded.diagnostics)
      ? lineCount(main, read) + 1
      : Number.POSITIVE_INFINITY;
    const isOurs = ({ file, line, severity }: Diagnostic) =>
      severity === 'error' && file === basename(main) && line >= first;
    const ours = loaded.diagnostics.filter(isOurs);
    const blamed = ours.flatMap((each) => {
      const expression = held[Math.floor((each.line - first) / LINES)];
      if (expression === undefined) return [];
      if (!faults.has(expression)) {
        const column = Math.max(1, (each.column ?? 1) - RETURN.length);
        faults.set(expression, { ...each, column });
      }
      return [expression];
    });
    if (blamed.length === 0) {
      if (loaded.story && folder !== undefined && held !== before) keep(folder, main, held);
      const good = wanted.filter((each) => !faults.has(each));
      return { loaded, functions: new Map(good.map((each) => [each, functionOf(each)])), faults };
    }
    held = held.filter((each) => !faults.has(each));
  }
}

/** Reads the main file with a function for each expression behind its end. */
function withFunctions(main: string, expressions: readonly string[], read: ReadFile): ReadFile {
  const functions = expressions.map(
    (each) => `=== function ${functionOf(each)}()\n${RETURN}${each}\n`,
  );
  return (path) => (path === main ? `${read(path)}\n${functions.join('')}` : read(path));
}

/** A name that no story has, the same for the same expression. */
function functionOf(expression: string): string {
  return `__${createHash('sha256').update(expression).digest('hex').slice(0, 16)}`;
}

/** Whether `name` is that of a function that an expression became. */
export function isExpressionFunction(name: string): boolean {
  return /^__[0-9a-f]{16}$/.test(name);
}

function lineCount(main: string, read: ReadFile): number {
  try {
    return read(main).split('\n').length;
  } catch {
    return 0;
  }
}

function listPath(folder: string, main: string): string {
  const key = createHash('sha256').update(main).digest('hex').slice(0, 12);
  return join(folder, `${key}.list.json`);
}

function recall(folder: string, main: string): readonly string[] {
  try {
    const list: unknown = JSON.parse(readFileSync(listPath(folder, main), 'utf8'));
    return Array.isArray(list) ? list.map(String) : [];
  } catch {
    return [];
  }
}

function keep(folder: string, main: string, expressions: readonly string[]): void {
  try {
    const path = listPath(folder, main);
    const draft = `${path}.${process.pid}`;
    mkdirSync(folder, { recursive: true });
    writeFileSync(draft, JSON.stringify(expressions));
    renameSync(draft, path);
  } catch {
    // Read-only or full: all is compiled again next time.
  }
}
