import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildLibrary } from '../../tools/build.ts';

const root = path.resolve(import.meta.dirname, '../..');
let project = '';

/** Runs a file of Node's with arguments in the project, and gives all that it wrote. */
function node(...args: readonly string[]): Promise<{ failed: boolean; output: string }> {
  return new Promise((resolve) => {
    const env = { PATH: process.env.PATH ?? '', HOME: project, NO_COLOR: '1' };
    execFile(process.execPath, args, { cwd: project, env }, (error, stdout, stderr) => {
      resolve({ failed: error !== null, output: stdout + stderr });
    });
  });
}

function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(project, name)), { recursive: true });
  writeFileSync(path.join(project, name), text);
}

/** A project that has this one among its packages, as `npm install` would leave it. */
beforeAll(async () => {
  project = realpathSync(mkdtempSync(path.join(tmpdir(), 'continuity-consumer-')));
  const modules = path.join(project, 'node_modules');
  mkdirSync(path.join(modules, 'continuity'), { recursive: true });
  for (const name of readdirSync(path.join(root, 'node_modules')))
    symlinkSync(path.join(root, 'node_modules', name), path.join(modules, name));
  cpSync(path.join(root, 'package.json'), path.join(modules, 'continuity/package.json'));
  await buildLibrary(path.join(modules, 'continuity/dist'));
  cpSync(path.join(root, 'test/program/stories/lamp'), path.join(project, 'scenes/lamp'), {
    recursive: true,
  });
  write('package.json', '{ "type": "module" }');
}, 120_000);

afterAll(() => rmSync(project, { recursive: true, force: true, maxRetries: 5 }));

describe('a project that uses the library', () => {
  it('plays a story with the types of continuity/test, and sees what is wrong', async () => {
    write(
      'play.ts',
      `import { type Story, loadStory } from 'continuity';
import { open, type TestPlay } from 'continuity/test';
import { playthroughs } from 'continuity/vitest';
const play: TestPlay = await open('lamp', { seed: 3 });
await play.choose(1);
await play.expect({ scene: 'stair', vars: { oil: 0 }, ink: 'oil == 0' });
const story: Story | undefined = loadStory('scenes/lamp/main.ink').story;
export const names: readonly [string, string | undefined] = [play.scene, story?.title];
playthroughs('scripts', { root: '.' });
// @ts-expect-error: there is no such expectation
await play.expect({ sceen: 'stair' });
`,
    );
    const tsc = path.join(root, 'node_modules/typescript/lib/tsc.js');
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023'];
    expect(await node(tsc, ...options, '--types', 'node', '--skipLibCheck', 'play.ts')).toEqual({
      failed: false,
      output: '',
    });
    write(
      'play.mjs',
      `import { open } from 'continuity/test';
const play = await open('lamp');
await play.choose('strike');
console.log(play.page.map(({ text }) => text).join());
await play.expect({ text: 'a dragon' }).catch(({ name, message }) => console.log(name, message));
`,
    );
    const { failed, output } = await node('play.mjs');
    expect(failed).toBe(false);
    expect(output).toMatch(
      /^It caught, and she went up\.\nAssertionError expected the text “a dragon”/,
    );
  });

  it('makes vitest tests of its playthroughs, which show what a failed one would', async () => {
    write('scripts/lamp/lit.yaml', 'title: Lit\nsteps:\n  - follow: canon\n');
    write('scripts/lamp/no.yaml', 'title: No dragon\nsteps:\n  - expect: { text: dragon }\n');
    write('scripts/lamp/later.yaml', 'title: Later\nskip: not yet\nsteps: [next]\n');
    write(
      'scripts.test.mjs',
      "import { playthroughs } from 'continuity/vitest';\nplaythroughs('scripts');\n",
    );
    const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
    const { failed, output } = await node(vitest, 'run', '--reporter=verbose');
    expect(failed).toBe(true);
    expect(output).toMatch(/✓ .*scripts > Lit \(scripts\/lamp\/lit\.yaml\)/);
    expect(output).toMatch(/× .*scripts > No dragon \(scripts\/lamp\/no\.yaml\)/);
    expect(output).toMatch(/↓ .*scripts > Later/);
    expect(output).toContain(
      'scripts/lamp/no.yaml:3:21: error expect-text: expected the text “dragon”',
    );
    expect(output).toContain('She had a match, and _one_ only.');
    expect(output).toContain('again continuity test scripts/lamp/no.yaml');
    expect(output).toMatch(/1 failed \| 1 passed \| 1 skipped/);
  });
});
