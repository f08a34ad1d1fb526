import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import { build } from 'esbuild';

/**
 * Measures what the README claims, each against a yardstick in the same run:
 * machines differ and have moods, ratios hold. `npm run bench` prints a table;
 * with `--strict` it exits 1 when a figure is over its bound.
 */
interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly bound: number;
}

const ROUNDS = 15;
const NODE = process.execPath;
const BIN = join(import.meta.dirname, '..', 'bin', 'continuity.js');

/** End of a frame, as the surface marks it for the terminal. */
const FRAME_END = '\x1b[?2026l';

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** Milliseconds that a command takes in a terminal, until it has written `until`, or ended where there is nothing to wait for. */
function timed(args: readonly string[], folder: string, until?: string): Promise<number> {
  const env = {
    PATH: process.env.PATH ?? '',
    TERM: 'xterm-256color',
    COLORTERM: 'truecolor',
    LANG: 'C.UTF-8',
    HOME: folder,
  };
  return new Promise((resolve) => {
    const start = performance.now();
    const pty = spawn(NODE, [...args], { cols: 120, rows: 40, env, cwd: process.cwd() });
    let written = '';
    let taken: number | undefined;
    const done = () => {
      taken ??= performance.now() - start;
    };
    pty.onData((bytes) => {
      written += bytes;
      if (until === undefined || taken !== undefined || !written.includes(until)) return;
      done();
      pty.kill('SIGTERM');
    });
    pty.onExit(() => {
      done();
      resolve(taken ?? Number.NaN);
    });
  });
}

/** How many times bare Node's time each variant takes: the median over rounds in which all of them ran in turn. */
async function ratios(
  variants: Readonly<Record<string, () => Promise<number>>>,
): Promise<Record<string, number>> {
  const found: Record<string, number[]> = {};
  for (let round = 0; round <= ROUNDS; round++) {
    const floor = await timed(['-e', '0'], tmpdir());
    for (const [name, run] of Object.entries(variants)) {
      const ratio = (await run()) / floor;
      // The first round warms the disk.
      if (round > 0) found[name] = [...(found[name] ?? []), ratio];
    }
  }
  return Object.fromEntries(Object.entries(found).map(([name, values]) => [name, median(values)]));
}

async function startUp(story: string): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'continuity-bench-'));
  const script = join('scripts', story, 'canon.yaml');
  const play = (dir: string) => timed([BIN, 'play', story, '--state-dir', dir], dir, FRAME_END);
  const test = () => timed([BIN, 'test', script, '--state-dir', folder], folder);
  await play(folder);
  await test();
  const found = await ratios({
    version: () => timed([BIN, '--version'], folder),
    help: () => timed([BIN, '--help'], folder),
    again: () => play(folder),
    test,
    first: async () => {
      const fresh = mkdtempSync(join(tmpdir(), 'continuity-bench-'));
      const time = await play(fresh);
      rmSync(fresh, { recursive: true, force: true });
      return time;
    },
  });
  rmSync(folder, { recursive: true, force: true });
  return [
    { what: '--version', value: found.version ?? Number.NaN, unit: '× node -e 0', bound: 1.2 },
    { what: '--help', value: found.help ?? Number.NaN, unit: '× node -e 0', bound: 1.2 },
    {
      what: 'play to the first frame, opened before',
      value: found.again ?? Number.NaN,
      unit: '× node -e 0',
      bound: 2.5,
    },
    {
      what: 'test of one playthrough, story compiled before',
      value: found.test ?? Number.NaN,
      unit: '× node -e 0',
      bound: 3,
    },
    {
      what: 'play to the first frame, first time',
      value: found.first ?? Number.NaN,
      unit: '× node -e 0',
      bound: Number.POSITIVE_INFINITY,
    },
  ];
}

/** Runs one of the measurements that want a process of their own, bundled as the program is; it prints figures as JSON. */
async function apart(name: string): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'continuity-bench-'));
  await build({
    entryPoints: [join(import.meta.dirname, 'bench', `${name}.ts`)],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    splitting: true,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'silent',
  });
  symlinkSync(join(import.meta.dirname, '..', 'node_modules'), join(folder, 'node_modules'));
  const run = spawnSync(NODE, ['--expose-gc', join(folder, `${name}.mjs`)], { encoding: 'utf8' });
  rmSync(folder, { recursive: true, force: true });
  if (run.status !== 0) throw new Error(`${name} failed:\n${run.stderr}`);
  return JSON.parse(run.stdout) as Figure[];
}

const story = process.argv.slice(2).find((arg) => !arg.startsWith('--')) ?? 'his-hero';
const figures = [
  ...(await startUp(story)),
  ...(await apart('reading')),
  ...(await apart('memory')),
  ...(await apart('session')),
  ...(await apart('suite')),
  ...(await apart('playthroughs')),
  ...(await apart('saving')),
];
let over = 0;
for (const { what, value, unit, bound } of figures) {
  const isOver = !(value <= bound);
  if (isOver) over++;
  const limit = Number.isFinite(bound) ? `at most ${bound}` : '';
  console.log(
    `${what.padEnd(52)} ${value.toFixed(2).padStart(8)} ${unit.padEnd(14)} ${limit}${isOver ? '   OVER' : ''}`,
  );
}
process.exitCode = over > 0 && process.argv.includes('--strict') ? 1 : 0;
