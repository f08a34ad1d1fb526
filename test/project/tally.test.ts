import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { node, root } from '../cli/launch.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'continuity-tally-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** Runs test files, given by their sources, and says how that ended. */
async function tally(...sources: string[]) {
  for (const [index, source] of sources.entries()) {
    await writeFile(path.join(folder, `${index}.test.js`), source);
  }
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
  const reporter = path.join(root, 'tools/tally.ts');
  const args = ['run', '--root', folder, '--globals', '--reporter', reporter];
  const { status, stdout } = await node([vitest, ...args], { CI: '1' });
  return { status, last: stdout.trimEnd().split('\n').at(-1) };
}

it('a run of tests closes with how many passed', async () => {
  const good = `it('a', () => {}); describe('b', () => { it('c', () => {}); });`;
  expect(await tally(good, good)).toEqual({ status: 0, last: '4 passed, 0 failed' });
});

it('counts everything that went wrong as failed', async () => {
  const { status, last } = await tally(
    `it('passes', () => {});`,
    `it('fails', () => { throw new Error('no'); });`,
    `import './missing.js'; it('is never loaded', () => {});`,
    `describe('a', () => { beforeAll(() => { throw new Error('no'); }); it('b', () => {}); });`,
    `it('leaves an error behind', () => { Promise.reject(new Error('stray')); });`,
  );
  expect({ status, last }).toEqual({ status: 1, last: '2 passed, 4 failed' });
});
