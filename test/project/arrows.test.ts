import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome');

/** The folders of src/, each with those it may import from besides itself. */
const arrows: Record<string, readonly string[]> = {
  story: [],
  session: ['story'],
  map: ['session', 'story'],
  check: ['session', 'story'],
  playthrough: ['session', 'story'],
  proof: ['session', 'story'],
  reader: ['check', 'map', 'playthrough', 'proof', 'session', 'story'],
  author: ['check', 'map', 'playthrough', 'proof', 'session', 'story'],
  cli: ['author', 'reader', 'check', 'map', 'playthrough', 'proof', 'session', 'story'],
};
const folders = Object.keys(arrows);

/** The files, below src/, that may import packages which nobody else may. */
const packages: Record<string, readonly string[]> = {
  'story/x.ts': ['inkjs/engine/Story', 'xstate'],
  'session/x.ts': ['inkjs/engine/Story', 'xstate'],
  'playthrough/x.ts': ['yaml'],
  'reader/surface.ts': ['blessed'],
};
const guarded = ['inkjs/engine/Story', 'xstate', 'yaml', 'blessed'];

/** What is planted below src/ of a scratch project: each file with what it imports. */
const planted: Record<string, readonly string[]> = Object.fromEntries(
  [...folders.map((folder) => `${folder}/x.ts`), 'reader/surface.ts'].map((file) => [
    file,
    [...folders.map((folder) => `../${folder}/y.ts`), ...guarded],
  ]),
);

/** Sources that are about something else than who imports whom. */
const others: Record<string, string> = {
  'story/forms.ts': [
    `import '../cli/y.ts';`,
    `import type { A } from '../cli/y.ts';`,
    `export * from '../cli/y.ts';`,
    `export type { B } from '../cli/y.ts';`,
    `export const c = [await import('../cli/y.ts'), {} as A];`,
  ].join('\n'),
  'story/second-copy.ts': `import 'inkjs';\nimport 'inkjs/full';\n`,
  'story/hen.ts': `import { egg } from './egg.ts';\nexport const hen = () => egg;\n`,
  'story/egg.ts': `import { hen } from './hen.ts';\nexport const egg = () => hen;\n`,
  'story/untyped.ts': 'export const untyped = (value: any) => value;\n',
};

/** One complaint of the linter: rule, file below src/, and line. */
interface Complaint {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
}

/** Lints the planted files, in a folder of their own, by this project's rules. */
async function lint(): Promise<Complaint[]> {
  const scratch = await mkdtemp(path.join(os.tmpdir(), 'continuity-arrows-'));
  const sources = Object.entries(planted).map(([file, specifiers]) => {
    return [file, specifiers.map((specifier) => `import '${specifier}';\n`).join('')] as const;
  });
  await cp(path.join(root, 'biome.json'), path.join(scratch, 'biome.json'));
  for (const [file, source] of [...sources, ...Object.entries(others)]) {
    await mkdir(path.join(scratch, 'src', path.dirname(file)), { recursive: true });
    await writeFile(path.join(scratch, 'src', file), source);
  }
  const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', 'src'];
  const output = await new Promise<string>((resolve) => {
    // It always ends with an error: it has faults to find.
    execFile(process.execPath, args, { cwd: scratch }, (_error, stdout) => resolve(stdout));
  });
  await rm(scratch, { recursive: true });
  const { diagnostics } = JSON.parse(output) as {
    diagnostics: { category: string; location: { path: string; start: { line: number } } }[];
  };
  return diagnostics.map(({ category, location }) => ({
    rule: category.split('/').at(-1) ?? '',
    file: path.posix.relative('src', location.path),
    line: location.start.line,
  }));
}

let complaints: Complaint[] = [];

beforeAll(async () => {
  complaints = await lint();
});

/** The lines of `file` that `rule` complains about, in order. */
function lines(file: string, rule: string): number[] {
  const found = complaints.filter((one) => one.file === file && one.rule === rule);
  return found.map((one) => one.line).sort((a, b) => a - b);
}

describe('the import arrows', () => {
  it.each(Object.keys(planted))('let src/%s import what it may, and refuse the rest', (file) => {
    const folder = path.dirname(file);
    const own = [folder, ...(arrows[folder] ?? [])].map((name) => `../${name}/y.ts`);
    const allowed = [...own, ...(packages[file] ?? [])];
    const refused = lines(file, 'noRestrictedImports').map((line) => planted[file]?.[line - 1]);
    expect(refused).toEqual(planted[file]?.filter((specifier) => !allowed.includes(specifier)));
  });

  it('see every form of import', () => {
    expect(lines('story/forms.ts', 'noRestrictedImports')).toEqual([1, 2, 3, 4, 5]);
  });

  it('refuse the entries of inkjs that hold a second copy of its classes', () => {
    expect(lines('story/second-copy.ts', 'noRestrictedImports')).toEqual([1, 2]);
  });

  it('refuse cycles', () => {
    expect(lines('story/hen.ts', 'noImportCycles')).toEqual([1]);
    expect(lines('story/egg.ts', 'noImportCycles')).toEqual([1]);
  });
});

it('the linter refuses any', () => {
  expect(lines('story/untyped.ts', 'noExplicitAny')).toEqual([1]);
});
