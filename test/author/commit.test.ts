import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commit } from '../../src/author/commit.ts';
import { Problem } from '../../src/author/problem.ts';
import { filesIn, folderOf } from './scratch.ts';

const before = { 'a.ink': 'old' };

function planIn(folder: string) {
  const main = join(folder, 'a.ink');
  const changes = [
    { path: main, before: 'old', after: 'new' },
    { path: join(folder, 'sub/b.ink'), after: 'b' },
  ];
  return { changes, main, hash: '', scripts: [] };
}

describe('a plan that is carried out', () => {
  it('is kept when all is well', async () => {
    const folder = folderOf(before);
    await commit(planIn(folder), async () => {});
    expect(filesIn(folder)).toEqual({ 'a.ink': 'new', 'sub/': '', 'sub/b.ink': 'b' });
  });

  it('is taken back when the story did not become what was planned', async () => {
    const folder = folderOf(before);
    await expect(commit(planIn(folder))).rejects.toThrow(/did not become what was planned/);
    expect(filesIn(folder)).toEqual(before);
  });

  it('is taken back when what looks at it fails', async () => {
    const folder = folderOf(before);
    const verify = () => Promise.reject(new Problem('no'));
    await expect(commit(planIn(folder), verify)).rejects.toThrow('no');
    expect(filesIn(folder)).toEqual(before);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'])(
    'is taken back when %s ends the program',
    async (signal) => {
      const folder = folderOf(before);
      const fixture = join(import.meta.dirname, 'fixtures/interrupted.ts');
      const child = spawn(process.execPath, ['--import', 'tsx', fixture, folder, signal]);
      let written = '';
      child.stdout.on('data', (chunk) => {
        written += chunk;
      });
      const end = await new Promise((resolve) => child.on('close', (_, by) => resolve(by)));
      expect(end).toBe(signal);
      expect(written).toBe('new');
      expect(filesIn(folder)).toEqual(before);
    },
  );
});
