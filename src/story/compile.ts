import { basename, dirname, relative, resolve } from 'node:path';
// `inkjs/engine/Story` has to load first: the other modules import each other in circles.
import 'inkjs/engine/Story';
import { Compiler } from 'inkjs/compiler/Compiler';
import { CompilerOptions } from 'inkjs/compiler/CompilerOptions';
import type { Story as ParsedStory } from 'inkjs/compiler/Parser/ParsedHierarchy/Story';
import type { Container } from 'inkjs/engine/Container';
import type { ListDefinition } from 'inkjs/engine/ListDefinition';
import { columnOf } from './column.ts';
import { byPosition, type Diagnostic, hasErrors, readInkMessage } from './diagnostic.ts';
import { foreseenFaults } from './foresight.ts';
import { type ReadFile, type Source, whyUnreadable, withoutByteOrderMark } from './source.ts';

/** What the ink runtime needs to run a story: its compiled containers and list definitions. */
export interface Program {
  readonly root: Container;
  readonly lists: ListDefinition[] | null;
  /** Gives runtime objects their file and line, where a program from the cache has none yet. */
  readonly locate?: () => void;
}

/**
 * The outcome of compiling. `program` and `parsed` are there unless a
 * diagnostic is an error; `sources` are the files read, the main file first.
 */
export interface Compilation {
  readonly program?: Program;
  readonly parsed?: ParsedStory;
  readonly sources: readonly Source[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Compiles the ink file at `main` and all that it includes, in process, so that
 * every runtime object keeps its file and line. Never throws for what is wrong
 * with the story: every message of ink becomes a diagnostic, all of them are
 * collected and sorted. Where ink cannot make sense of the text, it says so
 * before it looks at what the text means.
 */
export function compile(main: string, read: ReadFile): Compilation {
  const folder = dirname(main);
  const mainFile = basename(main);
  const sources: Source[] = [];
  const unreadable = new Map<string, string>();
  const found: Diagnostic[] = [];
  const load = (file: string): string => {
    const path = resolve(folder, file);
    try {
      const text = withoutByteOrderMark(read(path));
      if (!sources.some((each) => each.path === path)) sources.push({ file, path, text });
      return text;
    } catch (error) {
      unreadable.set(file, whyUnreadable(error));
      throw error;
    }
  };
  const done = (): readonly Diagnostic[] => {
    const all = found.map((each) => refine(each, unreadable, sources)).sort(byPosition);
    return all.filter((each, i) => !isSame(each, all[i - 1]));
  };

  const options = new CompilerOptions(
    mainFile,
    [],
    false,
    (message) => found.push(readInkMessage(message, mainFile)),
    {
      ResolveInkFilename: (file) => relative(folder, resolve(folder, file)),
      LoadInkFileContents: load,
    },
  );
  try {
    const compiler = new Compiler(load(mainFile), options);
    const { mainContentContainer: root, listDefinitions } = compiler.Compile();
    const parsed = compiler.parsedStory;
    found.push(...foreseenFaults(parsed, sources, mainFile));
    const diagnostics = done();
    if (hasErrors(diagnostics)) return { sources, diagnostics };
    return {
      program: { root, lists: listDefinitions?.lists ?? null },
      parsed,
      sources,
      diagnostics,
    };
  } catch (error) {
    // The compiler throws a bare "Compilation failed." after reporting; anything else is news.
    if (!hasErrors(found)) found.push(fault(error, mainFile, unreadable.get(mainFile)));
    return { sources, diagnostics: done() };
  }
}

/** Says of a missing INCLUDE what is wrong with it, and of everything where in its line it is. */
function refine(
  { message, ...rest }: Diagnostic,
  unreadable: ReadonlyMap<string, string>,
  sources: readonly Source[],
): Diagnostic {
  const included = /^Failed to load: '(.*?)'\. ?Error:/.exec(message)?.[1];
  const reason = included === undefined ? undefined : unreadable.get(included);
  const text = reason === undefined ? message : `cannot include '${included}': ${reason}`;
  const source = sources.find((each) => each.file === rest.file)?.text.split('\n')[rest.line - 1];
  const column = source === undefined ? undefined : columnOf(text, source);
  return { ...rest, message: text, ...(column !== undefined && { column }) };
}

/** Whether one says again what the other does: once ink’s parser is lost in a line, it stumbles on in it. */
function isSame(a: Diagnostic, b: Diagnostic | undefined): boolean {
  if (a.file !== b?.file || a.line !== b.line) return false;
  const isLost = (each: Diagnostic) => each.message.startsWith('Expected ');
  return a.message === b.message || (isLost(a) && isLost(b));
}

function fault(error: unknown, file: string, unreadable: string | undefined): Diagnostic {
  const position = { severity: 'error', file, line: 1 } as const;
  if (unreadable !== undefined) {
    return {
      code: 'file-unreadable',
      message: `cannot read '${file}': ${unreadable}`,
      ...position,
    };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'ink-error', message: `ink cannot compile this: ${message}`, ...position };
}
