import { basename, extname } from 'node:path';
import { byPosition, type Diagnostic } from '../story/diagnostic.ts';
import { type ReadFile, readText, whyUnreadable } from '../story/source.ts';
import { includer, YamlFiles } from './include.ts';
import { readCondition } from './read-condition.ts';
import { readSteps } from './read-steps.ts';
import { readTable } from './read-table.ts';
import { Reading } from './reading.ts';
import type { Row, Script, Spot, Written } from './script.ts';
import type { Entry, YamlFile } from './yaml-file.ts';

/** What a script can say of itself, in the order in which it is listed. */
export const KEYS = [
  'title',
  'story',
  'seed',
  'start',
  'always',
  'transcript',
  'with',
  'only',
  'skip',
  'fails',
  'steps',
] as const;

/** What to do with a file that is a list. */
const OF_STEPS =
  'write `steps:` above the list; where others include it, begin the name of the file with _';

/** Where chance begins in a script that does not say. */
export const DEFAULT_SEED = 1;

/** The largest seed that ink's generator tells from others. */
const MOST = 2_147_483_647;

const SEED = `a whole number from 0 to ${MOST}`;

/**
 * Reads the scripts in `files`, in that order; a table makes several of one
 * file. Never throws: a file that cannot be read is a script without steps
 * that says so.
 */
export function readScripts(files: readonly string[], read: ReadFile = readText): Script[] {
  const known = new YamlFiles(read);
  return files.flatMap((file) => readFile(file, known));
}

function readFile(file: string, files: YamlFiles): Script[] {
  let yaml: YamlFile;
  try {
    yaml = files.open(file, 'a playthrough');
  } catch (error) {
    const message = `it cannot be read: ${whyUnreadable(error)}`;
    const severity = 'error';
    return [
      blank(file, [{ code: 'script-unreadable', severity, message, file, line: 1, column: 1 }]),
    ];
  }
  if (!yaml.root) return [blank(file, yaml.diagnostics)];
  const found: Diagnostic[] = [...yaml.diagnostics];
  const head = new Reading(yaml, found);
  const table = head.yaml.entries(yaml.root)?.find(({ key }) => key === 'with');
  const rows = table ? readTable(head, table) : undefined;
  if (!rows) return [readRow(yaml, files, found)];
  // Of a table that is wrong one row is enough to see what else is.
  const read = found.length === yaml.diagnostics.length ? rows : rows.slice(0, 1);
  const scripts = read.map((row) => readRow(yaml, files, [...found], row));
  if (scripts.every(({ diagnostics }) => diagnostics.length === 0)) return scripts;
  const all = scripts.flatMap(({ diagnostics }) => diagnostics);
  const [first] = scripts;
  return [{ ...(first ?? blank(file, [])), id: file, diagnostics: inOrder([...found, ...all]) }];
}

function readRow(yaml: YamlFile, files: YamlFiles, found: Diagnostic[], row?: Row): Script {
  const { file } = yaml;
  const reading = new Reading(yaml, found, row);
  const root = yaml.root ?? null;
  const top = reading.at(root);
  const entries = reading.yaml.list(root)
    ? (reading.problem(top, 'script-type', 'expected a map of keys, found a list', OF_STEPS) ?? [])
    : reading.fields(root, top, KEYS, 'key');
  const entry = (key: (typeof KEYS)[number]) => entries.find((each) => each.key === key);
  const text = (key: (typeof KEYS)[number], what: string): Written<string> | undefined => {
    const its = entry(key);
    return its && reading.text(its.value, reading.at(its.keyNode), what);
  };
  const sources = [file];
  const include = includer(files, sources, [file]);
  const steps = entry('steps');
  if (!steps && reading.yaml.entries(root))
    reading.problem(
      top,
      'script-type',
      'there are no steps in it',
      'write `steps:` and a list below it',
    );
  const title = text('title', 'a title')?.value;
  const story = text('story', 'the name of a story');
  const start = text('start', 'the name of a scene');
  const skip = reason(reading, entry('skip'), 'why it is skipped');
  const fails = reason(reading, entry('fails'), 'why it is expected to fail');
  const transcript = blessing(reading, entry('transcript'));
  const seed = entry('seed');
  const only = entry('only');
  const always = entry('always');
  const script = {
    file,
    id: row ? `${file}#${row.index + 1}` : file,
    title: titleOf(title ?? basename(file, extname(file)), yaml, row),
    ...(story && { story }),
    seed:
      (seed && reading.whole(seed.value, reading.at(seed.keyNode), [0, MOST], SEED)) ??
      DEFAULT_SEED,
    ...(start && { start }),
    always: always
      ? reading
          .texts(always.value, reading.at(always.keyNode), 'an ink expression')
          .flatMap((each) => readCondition(reading, each) ?? [])
      : [],
    steps: steps
      ? readSteps(reading, steps.value, reading.at(steps.keyNode), ['steps'], include)
      : [],
    ...(row && { row }),
    ...(transcript && { transcript }),
    only:
      (only && reading.flag(only.value, reading.at(only.keyNode), 'whether only this is run')) ??
      false,
    ...(skip !== undefined && { skip }),
    ...(fails !== undefined && { fails }),
    sources,
  };
  return { ...script, diagnostics: inOrder(found) };
}

/** A reason in words; a bare `true` gives none. */
function reason(reading: Reading, entry: Entry | undefined, what: string): string | undefined {
  if (!entry) return undefined;
  const scalar = reading.scalar(entry.value, reading.at(entry.keyNode), what);
  if (!scalar) return undefined;
  if (typeof scalar.value === 'string')
    return reading.text(entry.value, reading.at(entry.keyNode), what)?.value;
  return reading.problem(
    scalar.at,
    'script-type',
    `expected ${what}, in words, found ${scalar.source}`,
  );
}

/** Where a script says `transcript: bless`. */
function blessing(reading: Reading, entry: Entry | undefined): Spot | undefined {
  if (!entry) return undefined;
  const scalar = reading.scalar(entry.value, reading.at(entry.keyNode), 'bless');
  if (!scalar || scalar.value === 'bless') return scalar && reading.at(entry.keyNode);
  const hint = 'write `transcript: bless` to keep one beside the script';
  const message = `expected bless, found ${scalar.source}`;
  return reading.problem(scalar.at, 'script-type', message, hint);
}

/** The title, with the values of its row where it does not tell rows apart by itself. */
function titleOf(title: string, yaml: YamlFile, row: Row | undefined): string {
  if (!row) return title;
  const written = yaml.entries(yaml.root)?.find(({ key }) => key === 'title')?.value;
  if (written && String(yaml.scalar(written)?.value) !== title) return title;
  const values = Object.entries(row.values).map(([name, value]) => `${name}: ${value}`);
  return `${title} (${values.join(', ')})`;
}

function blank(file: string, diagnostics: readonly Diagnostic[]): Script {
  const title = basename(file, extname(file));
  const seed = DEFAULT_SEED;
  return {
    file,
    id: file,
    title,
    seed,
    always: [],
    steps: [],
    only: false,
    sources: [file],
    diagnostics,
  };
}

/** Findings by position, each once. */
export function inOrder(found: readonly Diagnostic[]): Diagnostic[] {
  const sorted = [...found].sort(byPosition);
  return sorted.filter((each, i) => {
    const last = sorted[i - 1];
    return (
      each.message !== last?.message ||
      each.line !== last.line ||
      each.column !== last.column ||
      each.file !== last.file
    );
  });
}
