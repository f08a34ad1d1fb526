import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { build, type Metafile, type OutputFile, transform } from 'esbuild';
import { blessedPlugin } from './blessed-plugin.ts';
import { lazyBuiltinsPlugin } from './lazy-builtins-plugin.ts';

/** One script with several modules in it, and what went into it. */
export interface Bundle {
  /** Name of the file it is to have. */
  readonly name: string;
  /**
   * ASCII. The first line is a comment holding the fingerprint of the rest, a
   * SHA-256 in hex; the rest is an object of functions of (exports, require,
   * module, __filename, __dirname), by module. What they require is a module of
   * Node's own, or `./bundle/module`.
   */
  readonly code: string;
  readonly fingerprint: string;
  /** Whether a first run of the program, up to a story's first page, uses it. */
  readonly isUsedFirst: boolean;
  /** Every file that went in, relative to the project. */
  readonly files: readonly string[];
}

/** What the program starts with: the module `main` of the bundle `continuity.cjs`. */
const start = 'src/cli/main.ts';

/** What a thread of `continuity test` starts with: the module `worker` of the bundle `worker.cjs`. */
const worker = 'src/playthrough/suite/worker.ts';

/**
 * Bundles of what is always loaded together, by the modules that are imported
 * with `import()`. Every other such module has a bundle of its own.
 */
const together: Readonly<Record<string, readonly string[]>> = {
  continuity: [start],
  // All that the first page of a story waits for.
  reading: [
    'src/cli/commands.ts',
    'src/cli/play.ts',
    'src/cli/look.ts',
    'src/cli/shelve.ts',
    'src/reader/app.ts',
  ],
  playing: [
    'src/story/stored-program.ts',
    'src/story/machine.ts',
    'src/session/canon.ts',
    'src/session/shelf/open-play.ts',
  ],
  // All that one playthrough waits for.
  testing: ['src/cli/test.ts'],
};

/** A module of the program as esbuild split it: some files, and what it imports. */
interface Module {
  readonly name: string;
  readonly text: string;
  readonly files: readonly string[];
  /** The source that it stands for, when `import()` loads it. */
  readonly entry: string | undefined;
  /** Names of the modules that it cannot begin without. */
  readonly needs: readonly string[];
}

/** Splits the program wherever `import()` loads something that not everything needs. */
async function modules(root: string): Promise<Module[]> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: { main: start, worker },
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    write: false,
    metafile: true,
    platform: 'node',
    target: 'node20.19',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    // Its module for import() asks where it is, which a script cannot say; the one for require() does not.
    alias: { fdir: './node_modules/fdir/dist/index.cjs' },
    plugins: [blessedPlugin, lazyBuiltinsPlugin],
    logLevel: 'warning',
  });
  // Such as import.meta, which a script has not: it would fail when it is reached.
  if (result.warnings.length > 0) throw new Error('What esbuild warned of is taken for an error.');
  return result.outputFiles.map((file) => moduleOf(file, result.metafile));
}

function moduleOf({ path, text }: OutputFile, { outputs }: Metafile): Module {
  const name = basename(path);
  const output = outputs[`dist/${name}`];
  const imported = output?.imports ?? [];
  return {
    name,
    text,
    files: Object.keys(output?.inputs ?? {}),
    entry: output?.entryPoint,
    needs: imported
      .filter(({ kind }) => kind === 'import-statement')
      .map((each) => basename(each.path)),
  };
}

/** The module named `name` and all that it cannot begin without. */
function withNeeds(
  name: string,
  all: ReadonlyMap<string, Module>,
  found: Set<string>,
): Set<string> {
  if (!all.has(name) || found.has(name)) return found;
  found.add(name);
  for (const need of all.get(name)?.needs ?? []) withNeeds(need, all, found);
  return found;
}

/** Name of the bundle of every module. What several bundles need, and none of those above, has one of its own. */
function placesOf(all: ReadonlyMap<string, Module>): Map<string, string> {
  const places = new Map<string, string>();
  const entries = [...all.values()].filter(({ entry }) => entry !== undefined);
  for (const [bundle, sources] of Object.entries(together)) {
    for (const { name } of entries.filter(({ entry }) => sources.includes(entry ?? ''))) {
      for (const each of withNeeds(name, all, new Set())) {
        if (!places.has(each)) places.set(each, bundle);
      }
    }
  }
  const wanted = entries.filter(({ name }) => !places.has(name));
  const needs = wanted.map(({ name }) => withNeeds(name, all, new Set()));
  for (const { name } of all.values()) {
    const users = wanted.filter((_, i) => needs[i]?.has(name));
    const [only] = users;
    const bundle = users.length === 1 && only ? basename(only.entry ?? '', '.ts') : name;
    if (!places.has(name)) places.set(name, bundle.replace(/\.js$/, ''));
  }
  return places;
}

/** A module as one function, its imports turned into requires of `./bundle/module`. */
async function asFunction(
  { name, text }: Module,
  places: ReadonlyMap<string, string>,
): Promise<string> {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    // Off, so that import() becomes require(), for Node's own modules too.
    supported: { 'dynamic-import': false },
    minifySyntax: true,
    minifyWhitespace: true,
    charset: 'ascii',
  });
  const required = code.replace(
    /require\("\.\/([^"]+)"\)/g,
    (_, other: string) => `require("./${places.get(other)}.cjs/${other}")`,
  );
  return `${JSON.stringify(name)}:function(exports,require,module,__filename,__dirname){${required}}`;
}

/** Bundles the program. Rejects when a file does not parse, an import cannot be found or something looks wrong; esbuild has then written why to stderr. */
export async function bundleProgram(root: string): Promise<Bundle[]> {
  const all = new Map((await modules(root)).map((each) => [each.name, each]));
  const places = placesOf(all);
  const names = [...new Set(places.values())];
  return Promise.all(
    names.map(async (name) => {
      const inside = [...all.values()].filter((each) => places.get(each.name) === name);
      const functions = await Promise.all(inside.map((each) => asFunction(each, places)));
      const text = asAscii(`({${functions.join(',\n')}})`);
      const fingerprint = createHash('sha256').update(text).digest('hex');
      const files = inside.flatMap((each) => each.files);
      const isUsedFirst = name in together;
      return {
        name: `${name}.cjs`,
        code: `//${fingerprint}\n${text}`,
        fingerprint,
        isUsedFirst,
        files,
      };
    }),
  );
}

/** esbuild leaves regular expressions as they were written; escapes mean the same there. */
function asAscii(code: string): string {
  return code.replace(
    /[^\0-~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
