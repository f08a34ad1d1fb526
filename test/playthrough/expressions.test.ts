import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { prepare } from '../../src/playthrough/prepare.ts';
import { readScripts } from '../../src/playthrough/read.ts';
import { runScript } from '../../src/playthrough/run.ts';
import { compile } from '../../src/story/compile.ts';
import { scratchFolder } from '../session/scratch.ts';
import { filesOf, LOFT } from './scripts.ts';

vi.mock('../../src/story/compile.ts', async (original) => {
  const real = await original<typeof import('../../src/story/compile.ts')>();
  return { ...real, compile: vi.fn(real.compile) };
});

const scripts = {
  'a.yaml': 'always: [trust >= 0]\nsteps:\n  - expect: { ink: [loft == 1, things ? map] }',
  'b.yaml': 'steps:\n  - next\n  - expect: { ink: trust == 1 }',
  'c.yaml': 'steps: [next]',
  'bad.yaml': 'steps:\n  - expect: { ink: [trust = 1, nosuch(), trust == 0] }',
};

/** Runs scripts on the loft with a cache; how they came out, and how often the story was compiled for them. */
async function ran(folder: string, names: readonly string[], ink = LOFT) {
  const read = filesOf({ ...scripts, 'loft/main.ink': ink });
  vi.mocked(compile).mockClear();
  const cache = join(folder, 'cache');
  const prepared = await prepare('loft/main.ink', readScripts(names, read), { cache, read });
  // What was compiled is written down a moment later.
  await new Promise(setImmediate);
  const statuses = prepared.scripts.map((script) => runScript(prepared, script).status);
  return { statuses, compiled: vi.mocked(compile).mock.calls.length };
}

describe('the expressions of scripts', () => {
  it('are compiled with their story at once, and not again while neither has changed', async () => {
    const folder = scratchFolder();
    const all = ['a.yaml', 'b.yaml', 'c.yaml'];
    const passed = ['passed', 'passed', 'passed'];
    expect(await ran(folder, all)).toEqual({ statuses: passed, compiled: 1 });
    expect(await ran(folder, all)).toEqual({ statuses: passed, compiled: 0 });
    expect(await ran(folder, ['b.yaml'])).toEqual({ statuses: ['passed'], compiled: 0 });
    expect(await ran(folder, all, `${LOFT}\n`)).toEqual({ statuses: passed, compiled: 1 });
  });

  it('that do not compile are left out, and the others still tell', async () => {
    const folder = scratchFolder();
    const statuses = ['failed', 'passed'];
    expect((await ran(folder, ['bad.yaml', 'b.yaml'])).statuses).toEqual(statuses);
  });

  it('need no compiling where a story has none', async () => {
    const folder = scratchFolder();
    expect(await ran(folder, ['c.yaml'])).toEqual({ statuses: ['passed'], compiled: 1 });
    expect(await ran(folder, ['c.yaml'])).toEqual({ statuses: ['passed'], compiled: 0 });
  });

  it('leave scenes, choices and endings of the story as they are', async () => {
    const main = join('scenes', 'his-hero', 'main.ink');
    const [script] = readScripts(
      ['a.yaml'],
      filesOf({ 'a.yaml': 'steps:\n  - expect: { ink: "barn == 0" }' }),
    );
    const one = await prepare(main, script ? [script] : []);
    const bare = await prepare(main, []);
    expect(one.functions.size).toBe(1);
    expect({ ...one.story?.graph }).toEqual({ ...bare.story?.graph });
  });

  it('are compiled again where the cache was lost or is broken', async () => {
    const folder = scratchFolder();
    await ran(folder, ['a.yaml']);
    rmSync(join(folder, 'cache'), { recursive: true });
    expect(await ran(folder, ['a.yaml'])).toEqual({ statuses: ['passed'], compiled: 1 });
  });
});

describe('one compile', () => {
  it('is all that the playthroughs of a whole story take', async () => {
    const files = ['canon', 'off_book', 'the_author'].map(
      (name) => `scripts/his-hero/${name}.yaml`,
    );
    vi.mocked(compile).mockClear();
    const prepared = await prepare('scenes/his-hero/main.ink', readScripts(files));
    const outcomes = prepared.scripts.map((script) => runScript(prepared, script));
    expect(outcomes.map(({ status }) => status)).toEqual(['passed', 'passed', 'passed']);
    expect(vi.mocked(compile)).toHaveBeenCalledTimes(1);
    expect(readFileSync(files[0] ?? '', 'utf8')).toContain('steps:');
  });
});
