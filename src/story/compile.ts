import { basename, dirname, resolve } from 'node:path';
// `inkjs/engine/Story` has to load first: the other modules import each other in circles.
import 'inkjs/engine/Story';
import { Compiler } from 'inkjs/compiler/Compiler';
import { CompilerOptions } from 'inkjs/compiler/CompilerOptions';
import type { Story as ParsedStory } from 'inkjs/compiler/Parser/ParsedHierarchy/Story';
import type { Container } from 'inkjs/engine/Container';
import type { ListDefinition } from 'inkjs/engine/ListDefinition';
import { byPosition, type Diagnostic, hasErrors, readInkMessage } from './diagnostic.ts';

/** Reads a file as text; throws when it cannot be read. */
export type ReadFile = (path: string) => string;

/** One file of ink that a story is made of. `file` is relative to the folder of the main file. */
export interface Source {
  readonly file: string;
  readonly path: string;
  readonly text: string;
}

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
 * collected and sorted.
 */
export function compile(main: string, read: ReadFile): Compilation {
  const folder = dirname(main);
  const mainFile = basename(main);
  const sources: Source[] = [];
  const diagnostics: Diagnostic[] = [];
  const load = (file: string): string => {
    const path = resolve(folder, file);
    const text = withoutByteOrderMark(read(path));
    if (!sources.some((each) => each.path === path)) sources.push({ file, path, text });
    return text;
  };

  const options = new CompilerOptions(
    mainFile,
    [],
    false,
    (message) => diagnostics.push(readInkMessage(message, mainFile)),
    { ResolveInkFilename: (file) => file, LoadInkFileContents: load },
  );
  try {
    const compiler = new Compiler(load(mainFile), options);
    const story = compiler.Compile();
    diagnostics.push(...missingExternals(compiler.parsedStory, mainFile));
    if (hasErrors(diagnostics)) return { sources, diagnostics: diagnostics.sort(byPosition) };
    return {
      program: { root: story.mainContentContainer, lists: story.listDefinitions?.lists ?? null },
      parsed: compiler.parsedStory,
      sources,
      diagnostics: diagnostics.sort(byPosition),
    };
  } catch (error) {
    // The compiler throws a bare "Compilation failed." after reporting; anything else is news.
    if (!hasErrors(diagnostics)) diagnostics.push(compilerFault(error, mainFile));
    return { sources, diagnostics: diagnostics.sort(byPosition) };
  }
}

/** A byte-order mark would become text of the story: inkjs does not strip it. */
function withoutByteOrderMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** An EXTERNAL without a fallback function of its name kills the story at its first call. */
function missingExternals(parsed: ParsedStory, main: string): Diagnostic[] {
  return [...parsed.externals.values()]
    .filter((external) => !parsed.subFlowsByName.get(external.name ?? '')?.isFunction)
    .map((external) => ({
      code: 'external-missing',
      severity: 'error',
      message: `EXTERNAL ${external.name}(${external.argumentNames.join(', ')}) has no fallback, and no program here provides it`,
      file: external.debugMetadata?.fileName ?? main,
      line: external.debugMetadata?.startLineNumber ?? 1,
      hint: `write a fallback in ink: === function ${external.name}(${external.argumentNames.join(', ')})`,
    }));
}

function compilerFault(error: unknown, main: string): Diagnostic {
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'ink-error', severity: 'error', message, file: main, line: 1 };
}
