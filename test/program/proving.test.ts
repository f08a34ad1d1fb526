import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inPipe, lamp, scratch } from './program.ts';

const MAZE = `-> gate
=== gate
* [Home again] -> END
* [Into the maze] -> maze
=== maze
+ [Left] -> maze
`;

/** A story of its own, in a folder that is gone when the test is over. */
function storyOf(text: string): string {
  const file = path.join(scratch(), 'maze.ink');
  writeFileSync(file, text);
  return file;
}

describe('continuity prove', () => {
  it('shows what is wrong with the play that leads there, writes it down, and fails', async () => {
    const file = storyOf(MAZE);
    const folder = path.join(path.dirname(file), 'found');
    const { status, stdout } = await inPipe(['prove', file, '--save', folder]);
    expect(status).toBe(1);
    expect(stdout).toContain('maze: refuted');
    expect(stdout).toMatch(/maze\.ink:6: error trap: no ending can be reached any more/);
    expect(stdout).toMatch(/1 {2}gate {2}Into the maze/);
    const script = readFileSync(path.join(folder, 'maze-trap-1.yaml'), 'utf8');
    expect(script).toContain('choose: Into the maze');
  });

  it('tells a proof from a limit, which fails only with --strict', async () => {
    const whole = await inPipe(['prove', lamp, '--seeds', '1-3', '--format', 'json']);
    const [proof] = JSON.parse(whole.stdout);
    expect(proof).toMatchObject({ story: 'lamp', seeds: [1, 2, 3], open: null });
    const file = storyOf('VAR n = 0\n- (top) {n}\n+ [On]\n~ n++\n-> top\n* [Off] -> END\n');
    const cut = await inPipe(['prove', file, '--max-states', '5']);
    expect(cut.status).toBe(0);
    expect(cut.stdout).toContain('maze: not proved');
    expect(cut.stdout).toContain('stopped by 5 states');
    expect((await inPipe(['prove', file, '--max-states', '5', '--strict'])).status).toBe(1);
  });

  it('says what is wrong with the way it is used', async () => {
    expect((await inPipe(['prove', 'nowhere'])).status).toBe(2);
    const { status, stderr } = await inPipe(['prove', lamp, '--seeds', '1-']);
    expect(status).toBe(2);
    expect(stderr).toContain('all, or numbers and ranges such as 1,5,10-20, are needed');
  });
});

describe('continuity goto', () => {
  it('prints the shortest play, and keeps it as a playthrough', async () => {
    const file = storyOf(MAZE);
    const script = path.join(path.dirname(file), 'way.yaml');
    const { status, stdout } = await inPipe(['goto', file, 'maze', '--save', script]);
    expect(stdout).toBe('maze: 1 choice from the start\n   1  gate  Into the maze\n');
    expect(status).toBe(0);
    expect(readFileSync(script, 'utf8')).toContain('choose: Into the maze');
  });

  it('reads on from there with --play', async () => {
    const { stdout } = await inPipe(['goto', storyOf(MAZE), 'maze', '--play', '--plain'], 'quit\n');
    expect(stdout).toContain('1. Left');
  });

  it('fails where there is no way, and says whether that is proved', async () => {
    const file = storyOf(`${MAZE}=== attic\nDust.\n-> END\n`);
    const { status, stdout } = await inPipe(['goto', file, 'attic']);
    expect(stdout).toBe('attic: proved unreachable (no way leads there)\n');
    expect(status).toBe(1);
    expect((await inPipe(['goto', file, 'cellar'])).status).toBe(2);
    const cut = await inPipe(['goto', file, 'attic', '--max-states', '1']);
    expect(cut.stdout).toBe('attic: proved unreachable (no way leads there)\n');
    const counter = storyOf(
      'VAR n = 0\n- (top) {n}\n+ [On]\n~ n++\n-> top\n* {n > 9} [Off] -> END\n',
    );
    const soon = await inPipe(['goto', counter, 'Off', '--max-states', '1']);
    expect(soon.stdout).toContain('on offer: not found within 1 state;');
    expect(soon.status).toBe(1);
  });

  it('tells before it looks that a playthrough cannot be saved', async () => {
    const file = storyOf(MAZE);
    const there = path.join(path.dirname(file), 'there.yaml');
    writeFileSync(there, 'mine');
    const again = await inPipe(['goto', file, 'maze', '--save', there]);
    expect(again.stdout).toBe('');
    expect(again.stderr).toBe(`continuity: ${there} is there already; --save needs a new file\n`);
    expect(again.status).toBe(2);
    expect(readFileSync(there, 'utf8')).toBe('mine');
    const nowhere = path.join(path.dirname(file), 'no', 'way.yaml');
    const lost = await inPipe(['goto', file, 'maze', '--save', nowhere]);
    expect(lost.stdout).toBe('');
    expect(lost.stderr).toBe(
      `continuity: ${nowhere} cannot be written: there is no folder ${path.dirname(nowhere)}\n`,
    );
  });
});
