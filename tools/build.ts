import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { type Bundle, bundleProgram } from './bundle.ts';
import { licences } from './licences.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = path.join(root, 'dist');
const run = promisify(execFile);

/** Writes a file so that nobody ever sees half of it. */
async function replace(file: string, content: string): Promise<void> {
  const half = `${file}.${process.pid}`;
  await writeFile(half, content);
  await rename(half, file);
}

/** True when a bundle is in dist/ already, with machine code of it for this very Node where the first run makes some. */
async function isBuilt({ name, fingerprint, isUsedFirst }: Bundle): Promise<boolean> {
  const [code, cache] = await Promise.all(
    [name, name.replace(/cjs$/, 'cache')].map((file) =>
      readFile(path.join(dist, file), 'latin1').catch(() => ''),
    ),
  );
  const label = `${process.version} ${process.arch} ${fingerprint}`;
  const isWarm = !isUsedFirst || cache?.startsWith(label) === true;
  return code?.slice(2, 66) === fingerprint && isWarm;
}

/** Removes the bundles of earlier builds that the program has no more. */
async function dropOld(names: readonly string[]): Promise<void> {
  const isOld = (file: string) =>
    /\.(cjs|cache)$/.test(file) && !names.includes(file.replace(/cache$/, 'cjs'));
  const old = (await readdir(dist)).filter(isOld);
  await Promise.all(old.map((file) => rm(path.join(dist, file), { force: true })));
}

/**
 * Builds the program into dist/: its bundles, their machine code as V8 compiled
 * it in a first run, the help as it is printed, and the licences of what they hold. Does nothing when dist/
 * has them already. Rejects, and leaves no program behind, when it cannot be
 * bundled: an old one would be mistaken for what the sources say.
 */
export async function buildProgram(): Promise<void> {
  await mkdir(dist, { recursive: true });
  const bundles = await bundleProgram(root).catch(async (error: unknown) => {
    await rm(path.join(dist, 'continuity.cjs'), { force: true });
    throw error;
  });
  if ((await Promise.all(bundles.map(isBuilt))).every(Boolean)) return;
  const files = bundles.flatMap((bundle) => bundle.files);
  await replace(path.join(dist, 'licences.txt'), await licences(files));
  for (const { name, code } of bundles) await replace(path.join(dist, name), code);
  await dropOld(bundles.map(({ name }) => name));
  await rm(path.join(dist, 'help.txt'), { force: true });
  const warm = path.join(root, 'tools/warm.cjs');
  for (const kind of ['play', 'test']) {
    await run(process.execPath, [warm, dist, kind]).catch((error: unknown) => {
      // Nothing is lost but some milliseconds at each start; the launcher copes.
      console.warn(`continuity: no machine code was kept: ${String(error)}`);
    });
  }
  const { stdout } = await run(process.execPath, [path.join(root, 'bin/continuity.js'), '--help']);
  await replace(path.join(dist, 'help.txt'), stdout);
}

/** What others can import: each has a file of its own in dist/, and they share the rest. */
const entries = ['index', 'test', 'vitest'];

/**
 * Builds the library into the folder `to`: its entries with the project's own
 * files inside, packages outside, and types.
 */
export async function buildLibrary(to = dist): Promise<void> {
  await rm(path.join(to, 'shared'), { recursive: true, force: true });
  await build({
    entryPoints: entries.map((name) => path.join(root, 'src', `${name}.ts`)),
    outdir: to,
    splitting: true,
    chunkNames: 'shared/[name]-[hash]',
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    logLevel: 'warning',
  });
  const tsc = path.join(root, 'node_modules/.bin/tsc');
  const types = path.join(to, 'types');
  await run(tsc, ['-p', path.join(root, 'tsconfig.library.json'), '--outDir', types]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await Promise.all([buildProgram(), buildLibrary()]);
}
