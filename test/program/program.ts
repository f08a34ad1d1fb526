import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { openTerminal, type TerminalOptions, type TestTerminal } from '../reader/terminal.ts';

/** The project's folder, the program, and the story that most tests read. */
export const root = path.resolve(import.meta.dirname, '../..');
export const bin = path.join(root, 'bin/continuity.js');
export const lamp = path.join(import.meta.dirname, 'stories/lamp');

/** A folder that is gone when the test is over. */
export function scratch(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'continuity-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** The program in a terminal of its own, its files in `state`. */
export function inTerminal(
  args: readonly string[],
  state: string,
  options: Partial<TerminalOptions> = {},
): Promise<TestTerminal> {
  const all = [bin, ...args, '--state-dir', state];
  return openTerminal({ command: process.execPath, args: all, cwd: root, ...options });
}

/** What a run of the program in a pipe came to. */
export interface Piped {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The program in a pipe, given `input` to read, started in the folder `cwd`. */
export function inPipe(
  args: readonly string[],
  input = '',
  env: Record<string, string> = {},
  cwd = root,
): Promise<Piped> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, ...args], {
      cwd,
      env: { PATH: process.env.PATH ?? '', HOME: '/nonexistent', ...env },
    });
    const written = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (chunk: string) => {
        written[name] += chunk;
      });
    }
    child.on('error', reject);
    child.on('close', (status, signal) => resolve({ status, signal, ...written }));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
