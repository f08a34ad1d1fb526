import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTerminal } from '../reader/terminal.ts';
import { lamp, type Piped, root, scratch } from './program.ts';

const bin = join(root, 'bin/continuity.js');

const PASSES = 'title: Up to the lamp\nsteps:\n  - follow: canon\n  - expect: { ending: lit }\n';
const FAILS = 'title: No dragons\nsteps:\n  - choose: strike\n  - expect: { text: dragon }\n';

/** A project with the story of the lamp, and scripts by name. */
function project(scripts: Readonly<Record<string, string>>, others: Record<string, string> = {}) {
  const folder = scratch();
  cpSync(lamp, join(folder, 'scenes/lamp'), { recursive: true });
  for (const [name, text] of Object.entries(scripts)) write(folder, `scripts/lamp/${name}`, text);
  for (const [name, text] of Object.entries(others)) write(folder, name, text);
  return folder;
}

function write(folder: string, name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

function start(folder: string, args: readonly string[], env: Record<string, string> = {}) {
  return spawn(process.execPath, [bin, 'test', ...args, '--state-dir', join(folder, 'state')], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', HOME: folder, ...env },
  });
}

/** `continuity test` in a project, in a pipe. */
function test(folder: string, args: readonly string[] = [], env: Record<string, string> = {}) {
  return new Promise<Piped>((resolve, reject) => {
    const child = start(folder, args, env);
    const written = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (chunk: string) => {
        written[name] += chunk;
      });
    }
    child.on('error', reject);
    child.on('close', (status, signal) => resolve({ status, signal, ...written }));
    child.stdin.end();
  });
}

/** Many scripts, of which the one in the middle fails. */
function many(count: number): Record<string, string> {
  const names = Array.from({ length: count }, (_, i) => `${String(i).padStart(3, '0')}.yaml`);
  return Object.fromEntries(names.map((name, i) => [name, i === count >> 1 ? FAILS : PASSES]));
}

describe('continuity test', () => {
  it('ends with 0 where all pass, and the tally is the last line', async () => {
    const { status, stdout, stderr } = await test(project({ 'up.yaml': PASSES }));
    expect(stdout).toMatch(
      /^✓ Up to the lamp scripts\/lamp\/up\.yaml\n\n\d+ ms\n1 passed, 0 failed\n$/,
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('ends with 1 where one fails, and shows all there is to know', async () => {
    const { status, stdout } = await test(project({ 'no.yaml': FAILS, 'up.yaml': PASSES }));
    expect(status).toBe(1);
    for (const part of [
      'scripts/lamp/no.yaml:4:21: error expect-text: expected the text “dragon”',
      'It caught, and she went up.',
      'so far 1. “Strike it”',
      'again continuity test scripts/lamp/no.yaml',
      'look continuity play --script scripts/lamp/no.yaml --until 4',
    ])
      expect(stdout).toContain(part);
    expect(stdout).toMatch(/scene stair, at scenes\/lamp\/main\.ink:\d+/);
    expect(stdout).toMatch(/1 passed, 1 failed\n$/);
    expect(stdout).not.toContain('\x1b');
  });

  it('ends with 2 where it is used wrongly', async () => {
    const folder = project({ 'up.yaml': PASSES });
    for (const [args, problem] of [
      [['scripts/lamp/ap.yaml'], 'did you mean scripts/lamp/up.yaml?'],
      [['--grep', '/(/'], 'is not a regular expression'],
      [['--grep', 'nothing like it'], 'no playthrough has nothing like it'],
      [['--shard', '3/2'], '1/3 to 3/3'],
      [['--seeds', '5..1'], 'such as 1..100'],
      [['--seeds', '1..3', '--seed', '2'], 'cannot be used with'],
      [['--coverage', 'scripts/lamp/up.yaml'], 'playthroughs stand before --coverage'],
      [['--coverage-from', 'nowhere.json'], 'cannot read nowhere.json'],
      [['--coverage-format', 'lcov'], '--coverage-format lcov is for a file'],
      [['--reporter', 'dots'], 'Allowed choices are pretty, tap'],
    ] as const) {
      const { status, stderr, stdout } = await test(folder, args);
      expect({ args, status, stdout }).toEqual({ args, status: 2, stdout: '' });
      expect(stderr).toContain(problem);
    }
  });

  it('runs scripts with other seeds, picks some, and lists what it would run', async () => {
    const folder = project({ 'no.yaml': FAILS, 'up.yaml': PASSES });
    const listed = await test(folder, ['--list', '--grep', 'up', '--seeds', '7..8']);
    expect(listed.stdout).toBe(
      'scripts/lamp/up.yaml seed 7  Up to the lamp\nscripts/lamp/up.yaml seed 8  Up to the lamp\n',
    );
    const { stdout, status } = await test(folder, ['--grep', 'UP', '--seeds', '7..8']);
    expect(stdout).toMatch(/2 passed, 0 failed\n$/);
    expect(status).toBe(0);
  });

  it('stops after the first failure where it is told to', async () => {
    const { stdout } = await test(project(many(6)), ['--bail']);
    expect(stdout).toContain('stopped after what failed: 2 were not run\n');
    expect(stdout).toMatch(/3 passed, 1 failed\n$/);
  });

  it('is content with only on a desk, and not where it runs unattended', async () => {
    const folder = project({ 'no.yaml': FAILS, 'up.yaml': `only: true\n${PASSES}` });
    const desk = await test(folder);
    expect(desk.stdout).toMatch(/only scripts\/lamp\/up.yaml: 1 others were left out/);
    expect(desk.status).toBe(0);
    const ci = await test(folder, [], { CI: 'true' });
    expect(ci.stderr).toContain('scripts/lamp/up.yaml says only: take it out');
    expect(ci.status).toBe(1);
  });

  it.each([
    ['json', (text: string) => JSON.parse(text).failed],
    ['junit', (text: string) => Number(/failures="(\d+)"/.exec(text)?.[1])],
    ['tap', (text: string) => text.match(/^not ok/gm)?.length],
  ])('writes nothing but the document as %s', async (reporter, failures) => {
    const folder = project({ 'no.yaml': FAILS, 'up.yaml': PASSES });
    const { stdout, stderr } = await test(folder, ['--reporter', reporter, '--coverage']);
    expect(failures(stdout)).toBe(1);
    expect(stderr).toMatch(/choices taken/);
    expect(stderr).toMatch(/1 passed, 1 failed\n$/);
  });
});

describe('a suite in several threads', () => {
  it('comes out as in one, in the same order', async () => {
    const folder = project(many(24));
    const told = async (workers: string) => {
      const { stdout, status } = await test(folder, ['--workers', workers, '--coverage', 'c.json']);
      const coverage = readFileSync(join(folder, 'c.json'), 'utf8');
      return { status, coverage, stdout: stdout.replace(/\d+(\.\d)? m?s/g, 'N ms') };
    };
    const alone = await told('0');
    expect(alone.status).toBe(1);
    expect(await told('2')).toEqual(alone);
  });

  it('compiles each story once, whatever the number of threads', async () => {
    const folder = project(many(8));
    await test(folder, ['--workers', '3']);
    const cache = join(folder, 'state/cache/stories');
    const kept = readdirSync(cache, { recursive: true, withFileTypes: true });
    expect(
      kept.filter((entry) => entry.isFile() && /^lamp-.*\.story$/.test(entry.name)),
    ).toHaveLength(1);
  });
});

describe('coverage of a suite', () => {
  it('is written in every format, and added up over shards', async () => {
    const folder = project({ 'a.yaml': PASSES, 'b.yaml': 'steps:\n  - choose: keep\n' });
    const out = ['c.json', 'lcov.info', 'table.txt', 'html/'];
    const all = await test(
      folder,
      out.flatMap((file) => ['--coverage', file]),
    );
    expect(all.status).toBe(0);
    expect(readFileSync(join(folder, 'lcov.info'), 'utf8')).toContain('SF:scenes/lamp/main.ink');
    expect(readFileSync(join(folder, 'table.txt'), 'utf8')).toMatch(/scenes +3 of 4/);
    expect(existsSync(join(folder, 'html/index.html'))).toBe(true);
    await test(folder, ['--shard', '1/2', '--coverage', 'one.json']);
    const { stderr, stdout } = await test(folder, [
      '--shard',
      '2/2',
      '--coverage-from',
      'one.json',
      '--coverage',
      'two.json',
    ]);
    expect({ stderr, stdout }).toMatchObject({ stderr: '' });
    expect(readFileSync(join(folder, 'two.json'), 'utf8')).toBe(
      readFileSync(join(folder, 'c.json'), 'utf8'),
    );
  });

  it('is shown as well, where the files are not all', async () => {
    const folder = project({ 'a.yaml': PASSES });
    for (const args of [
      ['--coverage', '--coverage', 'c.json'],
      ['--coverage', 'd.json', '--coverage'],
    ]) {
      const { stdout } = await test(folder, args);
      expect(stdout).toMatch(/scenes +\d of 4/);
    }
    expect(existsSync(join(folder, 'c.json'))).toBe(true);
    expect(existsSync(join(folder, 'd.json'))).toBe(true);
  });

  it('is held against the thresholds of the project', async () => {
    const folder = project(
      { 'a.yaml': PASSES },
      { 'continuity.yaml': 'coverage: { endings: 100, scenes: 50 }\n' },
    );
    const { status, stderr, stdout } = await test(folder, ['--coverage']);
    expect(stderr).toBe('continuity: lamp: endings 1 of 3, 33%, wanted at least 100%\n');
    expect(stdout).toMatch(/1 passed, 0 failed\n$/);
    expect(status).toBe(1);
    expect((await test(folder)).status).toBe(0);
  });

  it('is not asked for of a story that is not there', async () => {
    const folder = project(
      { 'a.yaml': PASSES },
      {
        'continuity.yaml':
          'coverage: { stories: { lmap: { scenes: 10 }, lamp: { scenes: 10 } } }\n',
      },
    );
    const { status, stderr } = await test(folder, ['--coverage']);
    expect(stderr).toBe(
      'continuity: continuity.yaml asks for coverage of lmap, and there is no story lmap; did you mean lamp?\n',
    );
    expect(status).toBe(1);
  });

  it('needs a config that makes sense', async () => {
    const folder = project({ 'a.yaml': PASSES }, { 'continuity.yaml': 'coverage: { ends: 1 }\n' });
    const { status, stderr } = await test(folder);
    expect(stderr).toContain('continuity.yaml:1:13: error config-key: there is no key ends');
    expect(status).toBe(2);
  });

  it('says so where a file cannot be written', async () => {
    const folder = project({ 'a.yaml': PASSES }, { 'taken/x': '' });
    const args = ['--coverage', 'taken', '--coverage-format', 'lcov'];
    const { status, stderr } = await test(folder, args);
    expect(stderr).toMatch(/^continuity: EISDIR/);
    expect(status).toBe(2);
  });
});

describe('a project from outside', () => {
  it('runs with its own story, and its commands lead there', async () => {
    const folder = project({ 'deep/down/a.yaml': PASSES, 'no.yaml': FAILS });
    const elsewhere = join(folder, 'elsewhere');
    mkdirSync(elsewhere);
    const { stdout } = await test(elsewhere, ['../scripts/lamp', '../scripts/lamp/no.yaml']);
    expect(stdout).toContain('✓ Up to the lamp ../scripts/lamp/deep/down/a.yaml');
    expect(stdout).toContain('scene stair, at ../scenes/lamp/main.ink:');
    expect(stdout).toContain('again continuity test ../scripts/lamp/no.yaml');
    expect(stdout).toMatch(/1 passed, 1 failed\n$/);
  });

  it('runs a single row, as a failure says', async () => {
    const table = 'title: Two\nwith: [{ n: 1 }, { n: 9 }]\nsteps:\n  - choose: $n\n';
    const folder = project({ 'a.yaml': table });
    expect((await test(folder)).stdout).toContain('again continuity test scripts/lamp/a.yaml#2\n');
    const { stdout, status } = await test(folder, ['scripts/lamp/a.yaml#2']);
    expect(stdout).toMatch(/0 passed, 1 failed\n$/);
    expect(status).toBe(1);
    const missing = await test(folder, ['scripts/lamp/a.yaml#3']);
    expect(missing.stderr).toBe('continuity: scripts/lamp/a.yaml has no row 3: its table has 2\n');
    expect(missing.status).toBe(2);
  });
});

describe('what a run received', () => {
  it('is put in place of what scripts and transcripts expect', async () => {
    const folder = project(
      {
        'a.yaml':
          'title: A\ntranscript: bless\nsteps:\n  - expect: { choices: [Strike, Hold it] } # two\n',
      },
      { 'scripts/lamp/a.transcript.md': 'Nothing of it.\n' },
    );
    const before = await test(folder);
    expect(before.stdout).toContain('the play is not as its transcript has it');
    expect(before.stdout).toContain('-Nothing of it.');
    rmSync(join(folder, 'scripts/lamp/a.transcript.md'));
    expect((await test(folder)).stdout).toContain(
      'scripts/lamp/a.yaml:2:1: error transcript-missing: no transcript is kept of it yet',
    );
    const { status, stderr, stdout } = await test(folder, ['--update']);
    expect(stderr).toContain(`-  - expect: { choices: [Strike, Hold it] } # two
+  - expect: { choices: [Strike, Keep it] } # two
scripts/lamp/a.yaml: 1 value rewritten
`);
    expect(stderr).toContain('scripts/lamp/a.transcript.md: written anew\n');
    expect({ status, tally: stdout.split('\n').at(-2) }).toEqual({
      status: 0,
      tally: '1 passed, 0 failed',
    });
    const script = readFileSync(join(folder, 'scripts/lamp/a.yaml'), 'utf8');
    expect(script).toBe(
      'title: A\ntranscript: bless\nsteps:\n  - expect: { choices: [Strike, Keep it] } # two\n',
    );
    const kept = readFileSync(join(folder, 'scripts/lamp/a.transcript.md'), 'utf8').split('\n');
    const changed = kept.findIndex((line) => line.includes('a match'));
    kept[changed] = 'She had no match.';
    write(folder, 'scripts/lamp/a.transcript.md', kept.join('\n'));
    expect((await test(folder)).stdout).toContain(
      `a.transcript.md:${changed + 1}: error transcript`,
    );
  });
});

describe('on a terminal', () => {
  function terminal(folder: string, args: readonly string[]) {
    const all = [bin, 'test', ...args, '--state-dir', join(folder, 'state')];
    return openTerminal({ command: process.execPath, args: all, cwd: folder });
  }

  it('a suite being watched runs what a change concerns, all on Enter, and ends on q', async () => {
    const folder = project({ 'no.yaml': FAILS, 'up.yaml': PASSES });
    const screen = await terminal(folder, ['--watch']);
    await screen.waitFor('1 passed, 1 failed');
    await screen.waitFor('watching; Enter runs all of it, q quits');
    write(folder, 'scripts/lamp/no.yaml', FAILS.replace('text: dragon', 'text: caught'));
    await screen.waitFor('1 passed, 0 failed');
    const main = join(folder, 'scenes/lamp/main.ink');
    writeFileSync(main, readFileSync(main, 'utf8').replace('It caught', 'It failed'));
    await screen.waitFor('It failed, and she went up.');
    await screen.waitFor('1 passed, 1 failed');
    screen.type('q');
    expect((await screen.exit).code).toBe(1);
    expect(screen.raw).not.toContain('\x1b[?1049h');
  });

  it('Ctrl-C ends a suite after the script that is on, and tells of it so far', async () => {
    const folder = project({ 'up.yaml': PASSES });
    const screen = await terminal(folder, ['--seeds', '1..5000', '--workers', '0']);
    await screen.waitFor(/\d+ of 5000/);
    screen.type('\x03');
    expect((await screen.exit).code).toBe(130);
    expect(screen.raw).toMatch(/interrupted: \d+ were not run/);
    expect(screen.raw).toMatch(/\d+ passed, 0 failed\r\n$/);
  });
});
