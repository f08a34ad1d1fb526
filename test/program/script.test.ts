import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inPipe, inTerminal, lamp, scratch } from './program.ts';

/** A script for the story of the lamp, in a folder of its own. */
function script(yaml: string): string {
  const file = path.join(scratch(), 'dark.yaml');
  writeFileSync(file, yaml);
  return file;
}

const DARK = `story: ${lamp}
steps:
  - choose: Keep it
  - expect: { text: dragon }
  - next
  - choose: Go back up
`;

describe('play --script', () => {
  it('reads on from where the script leads', async () => {
    const file = script(DARK);
    const { stdout, stderr, status } = await inPipe(
      ['play', '--script', file, '--until', '5', '--state-dir', scratch()],
      'history\nquit\n',
    );
    expect({ stderr, status }).toEqual({ stderr: 'dark, up to line 5\n', status: 0 });
    expect(stdout).toContain('1. Go back up (canon)\n2. Stay below\n> ');
    expect(stdout).toContain('Keep it');
  });

  it('stands where a step cannot be taken, and says so', async () => {
    const file = script(DARK.replace('Go back up', 'Fly'));
    const args = ['play', '--script', file, '--state-dir', scratch()];
    const { stdout, stderr, status } = await inPipe(args);
    expect(status).toBe(0);
    expect(stderr).toContain('dark.yaml:6: there is no choice “Fly”; on offer: 1. Go back up');
    expect(stdout).toContain('1. Go back up (canon)\n');
  });

  it('opens on the screen as well', async () => {
    const file = script(DARK);
    const terminal = await inTerminal(['play', '--script', file, '--until', '3'], scratch());
    await terminal.waitFor('dark, up to line 3');
    await terminal.waitFor('She kept it');
    terminal.type('q');
    expect(await terminal.exit).toMatchObject({ code: 0 });
  });

  it('says what is wrong with a script, and how it is to be called', async () => {
    const bad = await inPipe(['play', '--script', script('story: his-hero\nsteps: [nxt]')]);
    expect(bad.status).toBe(1);
    expect(bad.stderr).toContain(
      'dark.yaml:2:9: error script-unknown-verb: unknown verb nxt; did you mean next?',
    );
    const missing = await inPipe(['play', '--script', 'nowhere.yaml']);
    expect(missing).toMatchObject({
      status: 2,
      stderr: 'continuity: there is no script nowhere.yaml\n',
    });
    const alone = await inPipe(['play', lamp, '--until', '3']);
    expect(alone).toMatchObject({ status: 2, stderr: expect.stringContaining('--script FILE') });
    const both = await inPipe(['play', '--script', 'a.yaml', '--at', 'barn']);
    expect(both.status).toBe(2);
  });
});
