import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bin, inPipe, lamp, root, scratch } from './program.ts';

/** Control bytes other than newline: none may ever be written in plain mode. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the point
const CONTROL = /[\0-\x09\x0b-\x1f\x7f-\x9f]/;

describe('reading in a pipe', () => {
  it('prints text, numbered choices with canon marked, and a prompt', async () => {
    const { stdout, status } = await inPipe(['play', lamp, '--state-dir', scratch()], '1\n1\n');
    expect(status).toBe(0);
    expect(stdout).toContain('The stair went up in the dark.\n');
    expect(stdout).toContain('1. Strike it (canon)\n2. Keep it\n> ');
    expect(stdout).toContain('She lit the lamp.\n');
    expect(stdout).toContain('Ending: The Lamp Is Lit (1 of 3 endings found)');
    expect(stdout).not.toMatch(CONTROL);
  });

  it('keeps the place when the input ends, and goes on there', async () => {
    const state = scratch();
    await inPipe(['play', lamp, '--state-dir', state], '2\n');
    const { stdout, status } = await inPipe(
      ['play', lamp, '--state-dir', state],
      'history\nquit\n',
    );
    expect(status).toBe(0);
    expect(stdout).toContain('1. Go back up (canon)\n2. Stay below\n> ');
    expect(stdout).toContain('Keep it');
  });

  it('prints the whole canonical path, and nothing else, with --canon', async () => {
    const { stdout, status, stderr } = await inPipe([
      'play',
      lamp,
      '--canon',
      '--state-dir',
      scratch(),
    ]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('It caught, and she went up.');
    expect(stdout).not.toContain('> ');
    expect(stdout).not.toContain('1. ');
  });

  it('prints the canonical path of both stories, of the length they promise', async () => {
    for (const story of ['his-hero', 'close-encounter']) {
      const { stdout, status } = await inPipe([
        'play',
        story,
        '--canon',
        '--plain',
        '--state-dir',
        scratch(),
      ]);
      const words = stdout.split(/\s+/).length;
      expect(status).toBe(0);
      expect(words).toBeGreaterThan(3_000);
      expect(words).toBeLessThan(4_600);
    }
  });

  it('says in one line what is wrong, and exits with 2 for wrong use', async () => {
    const state = ['--state-dir', scratch()];
    const wrong = await inPipe(['play', 'his-heroo', ...state]);
    expect(wrong).toMatchObject({ status: 2, stdout: '' });
    expect(wrong.stderr).toBe('continuity: there is no story his-heroo; did you mean his-hero?\n');
    const scene = await inPipe(['play', lamp, '--at', 'gallry', ...state]);
    expect(scene.stderr).toContain('did you mean gallery?');
    expect(scene.status).toBe(2);
    const slot = await inPipe(['play', lamp, '--load', 'nowhere', ...state]);
    expect(slot.status).toBe(2);
  });

  it('writes a transcript, and never over a file that is there', async () => {
    const folder = scratch();
    const file = path.join(folder, 'read.md');
    const args = ['play', lamp, '--transcript', file, '--state-dir', folder];
    await inPipe([...args, '--new'], '1\n1\n');
    const transcript = readFileSync(file, 'utf8');
    expect(transcript).toContain('# The Lamp');
    expect(transcript).toContain('> ◆ Strike it');
    expect(transcript).toContain('and *one* only');
    const again = await inPipe(args, '');
    expect(again.status).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe(transcript);
  });

  it('waits for whoever reads it slowly', async () => {
    const child = spawn(process.execPath, [bin, 'play', lamp, '--new', '--state-dir', scratch()], {
      env: { PATH: process.env.PATH ?? '', HOME: '/nonexistent' },
    });
    // More than any pipe holds.
    child.stdin.end('help\n'.repeat(2_000));
    const status = new Promise((resolve) => child.on('close', resolve));
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    let length = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      length += chunk.length;
    });
    expect(await status).toBe(0);
    expect(length).toBeGreaterThan(400_000);
  });

  const intercept = path.join(root, '../shared/corpus/the-intercept/TheIntercept.ink');
  it.skipIf(!existsSync(intercept))('plays The Intercept from start to end', async () => {
    const picks = Array.from({ length: 200 }, () => '1').join('\n');
    const { stdout, status } = await inPipe(['play', intercept, '--state-dir', scratch()], picks);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Ending: /);
    expect(stdout).not.toMatch(CONTROL);
  });
});
