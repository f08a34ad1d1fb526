import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { blessedPlugin } from '../../tools/blessed-plugin.ts';
import { lazyBuiltinsPlugin } from '../../tools/lazy-builtins-plugin.ts';
import { root } from '../cli/launch.ts';
import { openTerminal } from '../reader/terminal.ts';

let folder = '';
let [own, installed] = ['', ''];

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'continuity-blessed-'));
  own = await demo('own', [blessedPlugin, lazyBuiltinsPlugin]);
  installed = await demo('installed', []);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** Bundles a program that paints and reads keys; blessed inside, or as it was installed. */
async function demo(name: string, plugins: Plugin[]): Promise<string> {
  const outfile = path.join(folder, `${name}.cjs`);
  await build({
    entryPoints: [path.join(root, 'test/project/fixtures/painter.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    plugins,
    external: plugins.length > 0 ? [] : ['blessed'],
  });
  return outfile;
}

/** All bytes that a program writes to a terminal while some keys are pressed. */
async function bytes(file: string, term: string): Promise<string> {
  const env = { TERM: term, NODE_PATH: path.join(root, 'node_modules') };
  const terminal = await openTerminal({ command: 'node', args: [file], env });
  await terminal.waitFor('keys:');
  const heard: string[] = [];
  for (const key of ['down', 'x', 'pageup']) {
    heard.push(key);
    terminal.press(key);
    await terminal.waitFor(`keys: ${heard.join(' ')}`);
  }
  terminal.press('q');
  await terminal.exit;
  return terminal.raw;
}

it.each(['xterm-256color', 'linux', 'nonsense'])(
  'blessed paints the same in the bundle as outside of it, on %s',
  async (term) => {
    expect(await bytes(own, term)).toBe(await bytes(installed, term));
  },
);
