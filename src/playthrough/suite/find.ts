import { existsSync, statSync } from 'node:fs';
import { extname, join, normalize, relative, resolve } from 'node:path';
import { suggestion } from '../../story/find.ts';
import { CONFIG } from '../config.ts';

/** The files of scripts that were asked for, and what is wrong with what was asked, a line each. */
export interface FoundScripts {
  /** Paths from the working folder, in order. */
  readonly files: readonly string[];
  /** Those that were named one by one; the others were found in a folder. */
  readonly named: ReadonlySet<string>;
  /** Rows that were asked for by their numbers, of files that were not asked for whole. */
  readonly rows: ReadonlyMap<string, ReadonlySet<number>>;
  readonly problems: readonly string[];
}

/** Where a project keeps its playthroughs. */
const SCRIPTS = 'scripts';

const EXTENSIONS = ['.yaml', '.yml'];
const ANY = '**/*.{yaml,yml}';

/**
 * Finds scripts: each of `wanted` is a file, a row of its table as in `a.yaml#2`,
 * a folder, or a pattern such as `scripts/mine/zurich*.yaml`; without any it is all below `scripts/`. `from` is
 * the working folder. In a folder, files whose name begins with `_` are left
 * out: they hold what others share.
 */
export async function findScripts(wanted: readonly string[], from: string): Promise<FoundScripts> {
  const named = new Set<string>();
  const problems: string[] = [];
  const whole = new Set<string>();
  const rows = new Map<string, Set<number>>();
  for (const each of wanted.length > 0 ? wanted : [SCRIPTS]) {
    const path = resolve(from, each);
    const row = rowOf(each, from);
    if (each.trim() === '') problems.push('a playthrough was named by an empty text');
    else if (row) {
      named.add(row.file);
      rows.set(row.file, (rows.get(row.file) ?? new Set()).add(row.number));
    } else if (!existsSync(path)) {
      const matches = isPattern(each) ? await glob(each, from) : [];
      for (const file of matches) whole.add(file);
      if (matches.length === 0) problems.push(await missing(each, wanted.length === 0, from));
    } else if (statSync(path).isDirectory()) {
      const matches = await glob(join(each, ANY), from);
      for (const file of matches) whole.add(file);
      if (matches.length === 0) problems.push(`there are no playthroughs in ${each}`);
    } else if (EXTENSIONS.includes(extname(path))) {
      const file = relative(from, path) || path;
      whole.add(file);
      named.add(file);
    } else problems.push(`${each} is no playthrough: a playthrough is a .yaml file`);
  }
  const files = [...new Set([...whole, ...rows.keys()])].sort();
  for (const file of whole) rows.delete(file);
  return { files, named, rows, problems };
}

/** The row that is meant by `file#2`, where there is no file of this name. */
function rowOf(wanted: string, from: string): { file: string; number: number } | undefined {
  const [, file = '', number = ''] = /^(.+)#(\d+)$/.exec(wanted) ?? [];
  const path = resolve(from, file);
  if (!EXTENSIONS.includes(extname(file)) || existsSync(resolve(from, wanted))) return undefined;
  return existsSync(path)
    ? { file: relative(from, path) || path, number: Number(number) }
    : undefined;
}

function isPattern(text: string): boolean {
  return /[*?[\]{}!]/.test(text);
}

/** Files that match, from `from`; loaded when a folder is looked into, which a single file needs not. */
async function glob(pattern: string, from: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const patterns = [pattern.replaceAll('\\', '/')];
  const files = await glob(patterns, {
    cwd: from,
    ignore: ['**/node_modules/**', '**/_*', `**/${CONFIG}`],
  });
  return files.map(normalize).filter((file) => EXTENSIONS.includes(extname(file)));
}

async function missing(wanted: string, isDefault: boolean, from: string): Promise<string> {
  if (isDefault) {
    return `there are no playthroughs here: they are .yaml files below ${SCRIPTS}/, or name some`;
  }
  if (isPattern(wanted)) return `no playthrough matches ${wanted}`;
  const known = existsSync(join(from, SCRIPTS)) ? await glob(join(SCRIPTS, ANY), from) : [];
  return `there is no playthrough ${wanted}${suggestion(wanted, known)}`;
}
