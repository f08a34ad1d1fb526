import type { Script } from '../script.ts';

/** One run of a script. */
export interface Task {
  readonly script: Script;
  /** Where chance begins, in place of what the script says. */
  readonly seed?: number;
}

/** Which of the scripts are run, and how often. */
export interface Selection {
  /** Only those in whose title, file or story this is found. */
  readonly grep?: RegExp;
  /** Once with each of these seeds, in place of the script's own. */
  readonly seeds?: readonly number[];
  /** One part of so many, counted from 1. */
  readonly shard?: { readonly index: number; readonly count: number };
}

/** What is to be run, and what there is to say about what is not. */
export interface Selected {
  readonly tasks: readonly Task[];
  /** Scripts that ask to be the only ones to run. */
  readonly only: readonly Script[];
  readonly notes: readonly string[];
}

/**
 * Picks what is to be run. Where scripts say `only`, no others are; shards are
 * dealt out script by script in order, so that together they are all of them
 * and each comes out the same everywhere.
 */
export function select(scripts: readonly Script[], { grep, seeds, shard }: Selection): Selected {
  const notes: string[] = [];
  const only = scripts.filter((script) => script.only);
  let chosen = only.length > 0 ? only : scripts;
  if (only.length > 0) {
    const rest = scripts.length - only.length;
    notes.push(`only ${only.map(({ id }) => id).join(', ')}: ${rest} others were left out`);
  }
  if (grep) chosen = chosen.filter((script) => matches(script, grep));
  const dealt = shard
    ? chosen.filter((_, index) => index % shard.count === shard.index - 1)
    : chosen;
  const tasks = dealt.flatMap((script): Task[] => {
    if (!seeds || script.skip !== undefined) return [{ script }];
    return seeds.map((seed) => ({ script, seed }));
  });
  return { tasks, only, notes };
}

/** Scripts that hold what others share rather than a playthrough of their own: found in a folder, and included by another. */
export function withoutShared(
  scripts: readonly Script[],
  named: ReadonlySet<string>,
): readonly Script[] {
  const shared = new Set(scripts.flatMap(({ sources }) => sources.slice(1)));
  return scripts.filter(({ file }) => named.has(file) || !shared.has(file));
}

/** Of files of which only some rows were asked for, these; or what is wrong where there is no such row. */
export function onlyRows(
  scripts: readonly Script[],
  rows: ReadonlyMap<string, ReadonlySet<number>>,
): { readonly scripts: readonly Script[]; readonly problems: readonly string[] } {
  const problems = [...rows].flatMap(([file, wanted]) => {
    const ours = scripts.filter((each) => each.file === file);
    if (ours.some(isUnread)) return [];
    const count = ours.filter(({ row }) => row).length;
    return [...wanted]
      .filter((number) => number < 1 || number > count)
      .map(
        (number) =>
          `${file} has no row ${number}: ${count === 0 ? 'it has no table' : `its table has ${count}`}`,
      );
  });
  const chosen = scripts.filter((script) => {
    const wanted = rows.get(script.file);
    return !wanted || isUnread(script) || wanted.has((script.row?.index ?? -1) + 1);
  });
  return { scripts: chosen, problems };
}

/** Whether a script is one for all of its rows, because something is wrong with it. */
function isUnread({ id, file, diagnostics }: Script): boolean {
  return id === file && diagnostics.length > 0;
}

/**
 * Reads what to look for: `/…/` with flags behind it is a regular expression,
 * anything else a text, which is found without regard to case. Throws a
 * SyntaxError for an expression that is none.
 */
export function readGrep(text: string): RegExp {
  const [, source, flags = ''] = /^\/(.+)\/([a-z]*)$/s.exec(text) ?? [];
  if (source !== undefined) return new RegExp(source, flags.replace(/[gy]/g, ''));
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'iu');
}

function matches({ title, id, story }: Script, grep: RegExp): boolean {
  return grep.test(title) || grep.test(id) || (story !== undefined && grep.test(story.value));
}
