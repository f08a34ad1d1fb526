import { chmod, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { bundleProgram } from '../../tools/bundle.ts';
import { node, root } from './launch.ts';

/** What a start of the program uses, in dist/. */
const bundles = ['continuity.cjs', 'reading.cjs', 'playing.cjs'];

let copy = '';

/** Runs the launcher of the copied project. */
const launch = () => node([path.join(copy, 'bin/continuity.js'), '--version']);
const works = { status: 0, stdout: `${manifest.version}\n`, stderr: '' };
const inDist = (file: string) => path.join(copy, 'dist', file);

beforeEach(async () => {
  copy = await mkdtemp(path.join(os.tmpdir(), 'continuity-launcher-'));
  for (const folder of ['bin', 'dist']) {
    await cp(path.join(root, folder), path.join(copy, folder), { recursive: true });
  }
});

afterEach(async () => {
  await chmod(inDist('.'), 0o755).catch(() => undefined);
  await rm(copy, { recursive: true });
});

describe('the launcher', () => {
  it('says what to do before anything was built', async () => {
    await rm(inDist('.'), { recursive: true });
    const { status, stdout, stderr } = await launch();
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe('continuity: Run `npm ci` first; nothing has been built yet.\n');
  });

  it('starts the program from what the build kept, and leaves no file behind', async () => {
    const before = await readdir(inDist('.'));
    expect(before).toContain('continuity.cache');
    expect(await launch()).toEqual(works);
    expect(await readdir(inDist('.'))).toEqual(before);
  });

  it.each(bundles)('is handed machine code of %s that V8 accepts', async (name) => {
    const script = `
      const [filename, cache] = process.argv.slice(1);
      const { readFileSync } = require('node:fs');
      const cachedData = readFileSync(cache).subarray(128);
      const source = readFileSync(filename, 'latin1');
      const script = new (require('node:vm').Script)(source, { filename, cachedData });
      console.log(script.cachedDataRejected);`;
    const files = [inDist(name), inDist(name.replace('cjs', 'cache'))];
    expect(await node(['-e', script, ...files])).toMatchObject({ stdout: 'false\n' });
  });

  it('starts the program without machine code', async () => {
    await rm(inDist('continuity.cache'));
    expect(await launch()).toEqual(works);
  });

  it('starts the program from a folder that cannot be written', async () => {
    await rm(inDist('continuity.cache'));
    await chmod(inDist('.'), 0o555);
    expect(await launch()).toEqual(works);
  });

  it('prints the help that the build kept, which is the one it would make', async () => {
    const help = () => node([path.join(copy, 'bin/continuity.js'), '--help']);
    const kept = await help();
    expect(kept.stdout).toBe(await readFile(inDist('help.txt'), 'utf8'));
    await rm(inDist('help.txt'));
    expect(await help()).toEqual(kept);
  });

  it('says so when a part of the program is missing, instead of half working', async () => {
    await rm(inDist('list.cjs'));
    const { status, stderr } = await node([path.join(copy, 'bin/continuity.js'), 'list']);
    expect(status).toBe(70);
    expect(stderr).toContain('is not in dist: was the program built again while it ran?');
  });

  it('is not led astray by machine code that is cut short or of another bundle', async () => {
    const cache = inDist('continuity.cache');
    const whole = await readFile(cache, 'latin1');
    for (const length of [whole.length - 1, 1000, 100, 0]) {
      await writeFile(cache, whole.slice(0, length), 'latin1');
      expect(await launch()).toEqual(works);
    }
    await writeFile(cache, whole.replace(/ [0-9a-f]{64}/, ` ${'0'.repeat(64)}`), 'latin1');
    expect(await launch()).toEqual(works);
  });
});

describe('what npm runs after an install', () => {
  it('does nothing, and ends well, where the build tools are missing', async () => {
    const prepare = path.join(copy, 'tools/prepare.mjs');
    await cp(path.join(root, 'tools/prepare.mjs'), prepare);
    await rm(inDist('.'), { recursive: true });
    expect(await node([prepare])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(await readdir(copy)).toEqual(['bin', 'tools']);
  });
});

describe.each(bundles)('the bundle %s', (name) => {
  it('is plain ASCII and carries its own fingerprint', async () => {
    const source = await readFile(inDist(name), 'latin1');
    expect(source).toMatch(/^\/\/[0-9a-f]{64}\n\(\{/);
    expect([...source].every((letter) => letter <= '~')).toBe(true);
  });

  it('names no folder of the machine that built it', async () => {
    expect(await readFile(inDist(name), 'latin1')).not.toContain(root);
  });
});

describe('the build', () => {
  it('keeps what one command needs out of the way of the others', async () => {
    const bundles = await bundleProgram(root);
    const holders = (file: string) =>
      bundles.filter(({ files }) => files.includes(file)).map(({ name }) => name);
    expect(holders('src/cli/reset-terminal.ts')).toEqual(['reset-terminal.cjs']);
    expect(holders('src/reader/title.ts')).toEqual(['reading.cjs']);
    expect(holders('src/map/svg.ts')).toEqual(['svg.cjs']);
    expect(holders('src/cli/main.ts')).toEqual(['continuity.cjs']);
  });

  it('leaves no bundle of an earlier build behind', async () => {
    const names = (await bundleProgram(root)).map(({ name }) => name);
    const kept = (await readdir(inDist('.'))).filter((file) => file.endsWith('.cjs'));
    expect(kept.sort()).toEqual(names.sort());
  });

  it('comes with the licence of every package in the program', async () => {
    const licences = await readFile(inDist('licences.txt'), 'utf8');
    const files = (await bundleProgram(root)).flatMap((bundle) => bundle.files);
    const packages = files.map((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1]);
    expect(packages).toContain('commander');
    for (const name of new Set(packages)) {
      if (name === undefined) continue;
      expect(licences).toMatch(
        new RegExp(`^${name} [0-9.]+ \\((MIT|ISC|BSD-3-Clause|Apache-2.0)\\)`, 'm'),
      );
    }
  });
});
