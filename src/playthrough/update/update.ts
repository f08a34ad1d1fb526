import { comparable } from '../find-choice.ts';
import type { Spot, Value } from '../script.ts';
import type { Change, Observed } from './observed.ts';
import { YamlSource } from './yaml-source.ts';

/** A value that was not rewritten, and why. */
export interface Kept {
  readonly at: Spot;
  readonly reason: string;
}

/** What one file of steps becomes. */
export interface Update {
  readonly file: string;
  readonly before: string;
  /** The same as `before` where nothing could be rewritten. */
  readonly after: string;
  /** Values that were rewritten. */
  readonly changed: number;
  readonly kept: readonly Kept[];
}

/**
 * Rewrites the texts, choices and variables that scripts expect to what their
 * runs had, in place: not a character besides them changes. What other runs
 * rely on, or what stands for the values of a table, is left alone, with the
 * reason. `read` gives the text of a file. Files come in the order of their names.
 */
export function updatesOf(observed: readonly Observed[], read: (file: string) => string): Update[] {
  const upheld = new Set(observed.flatMap((each) => each.upheld.map(keyOf)));
  const changes = observed.flatMap((each) => each.changes);
  const files = [...new Set(changes.map(({ at }) => at.file))].sort();
  return files.map((file) => {
    const own = changes.filter(({ at }) => at.file === file);
    return updateOf(file, read(file), own, upheld);
  });
}

function updateOf(
  file: string,
  before: string,
  changes: readonly Change[],
  upheld: ReadonlySet<string>,
): Update {
  const mark = before.startsWith('\uFEFF') ? '\uFEFF' : '';
  const source = new YamlSource(before.slice(mark.length));
  const kept: Kept[] = [];
  let changed = 0;
  for (const key of new Set(changes.map(({ at }) => keyOf(at)))) {
    const same = changes.filter(({ at }) => keyOf(at) === key);
    const [change] = same;
    if (!change) continue;
    const isAgreed = new Set(same.map(({ value }) => JSON.stringify(value))).size === 1;
    const reason = upheld.has(key)
      ? 'another run has what is expected here'
      : isAgreed
        ? apply(source, change)
        : 'runs differ in what they have here';
    if (reason === undefined) changed++;
    else kept.push({ at: change.at, reason });
  }
  return { file, before, after: mark + source.text, changed, kept };
}

/** Why nothing is put in place of a value where the play has none. */
const NOTHING = 'there is nothing to put in its place';

/** Makes a change; gives the reason why not, where it cannot be made. */
function apply(source: YamlSource, { key, at, path, value, hasRow }: Change): string | undefined {
  const spot = key === 'vars' ? source.spotOf(path, at.file) : at;
  const written = spot && source.textsAt(spot);
  if (!spot || !written) return 'it is written elsewhere in the file';
  if (hasRow && written.some((text) => text.includes('$')))
    return 'it stands for values of a table';
  if (value === undefined) return NOTHING;
  const put = hasRow ? escapeSigns(value) : value;
  if (typeof put !== 'object')
    return source.replace(spot, put) ? undefined : 'it is not a single value';
  if (put.length === 0) return NOTHING;
  const fits = (old: string, wanted: string) =>
    key === 'choices' ? comparable(wanted).startsWith(comparable(old)) : old === wanted;
  return source.rewrite(spot, put, fits) ? undefined : 'a comment between them would be lost';
}

/** `$` is the sign of a name in a table's script, and written twice there. */
function escapeSigns(value: Value): Value {
  if (typeof value === 'string') return value.replaceAll('$', '$$$$');
  return typeof value === 'object' ? value.map((each) => each.replaceAll('$', '$$$$')) : value;
}

function keyOf({ file, line, column }: Spot): string {
  return `${file}:${line}:${column}`;
}
