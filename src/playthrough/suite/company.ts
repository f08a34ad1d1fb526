import { dirname, join, relative, resolve } from 'node:path';
import { Collector } from '../../session/coverage/collector.ts';
import { invariantsOf } from '../../session/invariant.ts';
import { calledOnlyBy } from '../../story/called.ts';
import { type Coverable, coverableOf } from '../../story/coverable.ts';
import { isExpressionFunction } from '../../story/expressions.ts';
import { hashSources } from '../../story/hash.ts';
import { readText, withoutByteOrderMark } from '../../story/source.ts';
import type { Story } from '../../story/story-of.ts';
import { prepare } from '../prepare.ts';
import type { Prepared } from '../prepared.ts';
import type { Script } from '../script.ts';

/** A story and the scripts that play it, made ready. */
export interface Company {
  readonly prepared: Prepared;
  /** Files the story is made of, absolute; those that were read before an error was found. */
  readonly files: readonly string[];
  /** Hash of the story by itself, without the expressions of its scripts. */
  readonly hash: string;
}

/**
 * Makes the story whose main file is `main` ready for `scripts`. Its findings
 * name files from the folder `from`. Everything it is made of is read once.
 */
export async function engage(
  main: string,
  scripts: readonly Script[],
  { cache, from }: { readonly cache: string; readonly from: string },
): Promise<Company> {
  const folder = dirname(main);
  const texts = new Map<string, string>();
  const read = (path: string): string => {
    const text = readText(path);
    texts.set(resolve(path), withoutByteOrderMark(text));
    return text;
  };
  const prepared = await prepare(main, scripts, { cache, read });
  const sources = [...texts].map(([path, text]) => ({ file: relative(folder, path), text }));
  const diagnostics = prepared.diagnostics.map((each) => ({
    ...each,
    file: relative(from, join(folder, each.file)),
  }));
  return {
    prepared: { ...prepared, diagnostics },
    files: [...texts.keys()],
    hash: hashSources(sources),
  };
}

const known = new WeakMap<Story, Coverable>();

/**
 * A new collector of what plays of the story reach. Invariants and the
 * expressions of scripts are called from outside: no play comes past them, or
 * past what nothing but they call.
 */
export function collectorFor(story: Story, hash: string): Collector {
  const coverable = known.get(story) ?? findCoverable(story);
  known.set(story, coverable);
  return new Collector(story, coverable, hash);
}

function findCoverable(story: Story): Coverable {
  const invariants = new Set(invariantsOf(story).map(({ name }) => name));
  const isApart = (name: string) => invariants.has(name) || isExpressionFunction(name);
  const helpers = calledOnlyBy(story.program, isApart);
  return coverableOf(story.program, story.main, (name) => isApart(name) || helpers.has(name));
}
