import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** One tool: what it looks for, how it is started, and how many files its output says it read. */
interface Check {
  readonly about: string;
  readonly command: readonly [bin: string, ...args: string[]];
  /** The files read; 0 when the output does not say. */
  readonly read: (output: string) => number;
  /** Lines of the output that are nobody's business. */
  readonly noise?: RegExp;
}

/** Reads the first number that `pattern` captures; 0 without one. */
function number(pattern: RegExp): (output: string) => number {
  return (output) => Number(pattern.exec(output)?.[1] ?? 0);
}

/** The lines of `output` that name a file of the project itself, as `tsc --listFiles` does. */
function ownFiles(output: string): number {
  const isOwn = (line: string) => line.startsWith(root) && !line.includes('node_modules');
  return output.split('\n').filter(isOwn).length;
}

const checks: readonly Check[] = [
  {
    about: 'types',
    command: ['tsc', '--noEmit', '-p', '.', '--listFiles'],
    read: ownFiles,
    noise: /^\/.*\n|^[A-Z]:.*\n/gm,
  },
  {
    about: 'lint and format',
    command: ['biome', 'check', '--colors=off', '--error-on-warnings', '--max-diagnostics=100'],
    read: number(/^Checked (\d+) files?/m),
  },
  {
    about: 'dead code',
    command: [
      'knip',
      '--treat-config-hints-as-errors',
      '--reporter',
      'symbols',
      '--reporter',
      './tools/knip-count.mjs',
    ],
    read: number(/^Read (\d+) files/m),
  },
];

/** Runs a tool of node_modules; resolves to its status and all that it wrote. */
function run([bin, ...args]: Check['command']): Promise<{ status: number; output: string }> {
  return new Promise((resolve, reject) => {
    const file = path.join(root, 'node_modules/.bin', bin);
    const child = spawn(file, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        output += chunk;
      });
    }
    child.on('error', reject);
    child.on('close', (status) => resolve({ status: status ?? 1, output }));
  });
}

/**
 * Runs one check and says how it went. False when the tool found something, or
 * read no file at all: a tool that looks nowhere finds nothing.
 */
async function passes({ about, command, read, noise = /$^/ }: Check): Promise<boolean> {
  const { status, output } = await run(command);
  const files = read(output);
  const passed = status === 0 && files > 0;
  if (!passed) process.stderr.write(output.replace(noise, ''));
  console.log(`${passed ? 'ok' : 'FAILED'}  ${about} (${files} files)`);
  return passed;
}

const results: boolean[] = [];
for (const check of checks) results.push(await passes(check));
process.exitCode = results.every(Boolean) ? 0 : 1;
