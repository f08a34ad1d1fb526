/**
 * Runs after every install. Plain JavaScript without imports from node_modules:
 * npm also runs it where the build tools are not installed (`npm ci
 * --omit=dev`, or `npx` in a folder that was never installed), and there it
 * has to end well, or npm keeps a broken entry.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('..', import.meta.url);
const tools = ['esbuild', 'tsx', 'typescript'];

if (tools.every((name) => existsSync(new URL(`node_modules/${name}/package.json`, root)))) {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'tools/build.ts'], {
    cwd: fileURLToPath(root),
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}
