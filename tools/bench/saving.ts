import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import { createEmulator } from '../../test/reader/emulator.ts';

/** Saves a story that is open in `dev` again and again, and waits for the new page; prints figures as JSON. */
const ROUNDS = 15;
const [columns, rows] = [120, 40];

const root = process.cwd();
const corpus = join(root, '..', 'shared', 'corpus', 'the-intercept', 'TheIntercept.ink');
const lone = { path: corpus, line: 'They are keeping me waiting.' };
const file = join(root, 'test', 'program', 'stories', 'lamp', 'main.ink');
const { path, line } = existsSync(corpus)
  ? lone
  : { path: file, line: 'The stair went up in the dark.' };

const folder = mkdtempSync(join(tmpdir(), 'continuity-bench-'));
const story = join(folder, 'story.ink');
const ink = readFileSync(path, 'utf8');
writeFileSync(story, ink);

const emulator = createEmulator(columns, rows);
const args = [join(root, 'bin', 'continuity.js'), 'dev', story, '--state-dir', folder];
const env = { PATH: process.env.PATH ?? '', TERM: 'xterm-256color', LANG: 'C.UTF-8', HOME: folder };
const pty = spawn(process.execPath, args, { cols: columns, rows, env, cwd: root });
let look = () => {};
pty.onData((bytes) => void emulator.write(bytes).then(() => look()));
emulator.onAnswer((answer) => pty.write(answer));

/** Resolves once the screen shows `text`. */
function seen(text: string): Promise<void> {
  return new Promise((resolve) => {
    look = () => {
      if (emulator.screen().join('\n').includes(text)) resolve();
    };
    look();
  });
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
await seen(line);
await pause(2_000);
const times: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const words = `Edit number ${round}.`;
  const start = performance.now();
  writeFileSync(story, ink.replace(line, words));
  await seen(words);
  times.push(performance.now() - start);
  await pause(200);
}
pty.kill();
rmSync(folder, { recursive: true, force: true });
const sorted = times.toSorted((a, b) => a - b);
const value = sorted[sorted.length >> 1] ?? Number.NaN;
const what = `from a save to the new page in dev${path === corpus ? ', on The Intercept' : ''}`;
console.log(JSON.stringify([{ what, value, unit: 'ms', bound: 500 }]));
process.exit(0);
