import { basename, join, resolve } from 'node:path';
import { compile } from '../story/compile.ts';
import { deriveGraph } from '../story/derive.ts';
import { byPosition, type Diagnostic, hasErrors } from '../story/diagnostic.ts';
import { hashSources } from '../story/hash.ts';
import { createSceneMachine } from '../story/machine.ts';
import { offerFacts } from '../story/offers.ts';
import { reachOf } from '../story/reach.ts';
import { type ReadFile, readText, type Source } from '../story/source.ts';
import type { Story } from '../story/story.ts';
import { storyOf } from '../story/story-of.ts';
import { tagUses } from '../story/tags.ts';
import { variableUses } from '../story/variables.ts';
import { checkCanon } from './canon.ts';
import { codes } from './codes.ts';
import { checkFlow } from './flow.ts';
import { meant } from './meant.ts';
import { checkNames } from './names.ts';
import { once } from './once.ts';
import { checkPlays } from './plays.ts';
import { lineOf, type Subject } from './subject.ts';
import { checkTags } from './tags.ts';
import { checkText } from './text.ts';
import { checkVariables } from './variables.ts';

/** What was found, and the absolute paths of the files that were read, or asked for and not there. */
export interface Checked {
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly string[];
}

const CHECKS = [checkFlow, checkTags, checkNames, checkText, checkVariables, checkCanon] as const;

/**
 * Checks the story whose main file is `path`: compiles it afresh, derives its
 * graph, judges canon and text, and plays it at random. Everything found is
 * sorted by place; a story that does not compile, or that is not there, is judged no further.
 */
export function checkFile(path: string, read: ReadFile = readText): Checked {
  const main = resolve(path);
  const asked = new Set([main]);
  const reading: ReadFile = (file) => {
    asked.add(file);
    return read(file);
  };
  const { program, parsed, sources, diagnostics } = compile(main, reading);
  const files = [...asked];
  const isEmpty = diagnostics.some(({ code }) => code === 'story-empty');
  if (!program || !parsed || isEmpty || hasErrors(diagnostics))
    return { diagnostics: diagnostics.map((each) => withHint(each, sources)), files };
  const name = basename(main);
  const graph = deriveGraph(program, parsed, name);
  const story = storyOf(main, {
    graph,
    diagnostics,
    hash: hashSources(sources),
    read,
    program: () => program,
    machine: createSceneMachine,
  });
  const subject: Subject = {
    story,
    sources,
    reach: reachOf(program, graph, name),
    tags: tagUses(program, graph, name),
    variables: variableUses(parsed, name),
    offers: offerFacts(parsed),
  };
  const told = [...diagnostics, ...CHECKS.flatMap((check) => check(subject))];
  const met = checkPlays(subject).filter((each) => !told.some((one) => isSame(one, each)));
  return { diagnostics: once(tidy([...told, ...met], subject)), files };
}

/** Checks a story, from the files that it was loaded from, as they are now. */
export function checkStory({ folder, main, read }: Story): Diagnostic[] {
  return [...checkFile(join(folder, main), read).diagnostics];
}

/** Ink’s own messages seldom say the way out; the table of codes does, for the kinds that are known. */
function withHint(diagnostic: Diagnostic, sources: readonly Source[]): Diagnostic {
  const { code, hint } = diagnostic;
  const near = meant(diagnostic, sources);
  if (near !== undefined) return { ...diagnostic, hint: near };
  const mend = codes.find((each) => each.code === code)?.mend;
  const isKind = code !== 'ink-error' && code !== 'ink-warning';
  return hint === undefined && mend && isKind ? { ...diagnostic, hint: mend } : diagnostic;
}

/** With a column each and a hint, in order. */
function tidy(all: readonly Diagnostic[], subject: Subject): Diagnostic[] {
  return all
    .map((each) => withHint(each, subject.sources))
    .map((each) => {
      const first = lineOf(subject, each.file, each.line).search(/\S/);
      return each.column === undefined && first >= 0 ? { ...each, column: first + 1 } : each;
    })
    .sort(byPosition);
}

function isSame(a: Diagnostic, b: Diagnostic): boolean {
  return a.code === b.code && a.file === b.file && a.line === b.line;
}
