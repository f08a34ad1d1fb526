import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inPipe, inTerminal, scratch } from './program.ts';

/** The program in a pipe, in `folder`, with its own files beside it. */
function inFolder(folder: string, args: readonly string[], input = '', env = {}) {
  return inPipe([...args, '--state-dir', path.join(folder, '..', 'state')], input, env, folder);
}

/** A folder in which `new story` was run. */
async function newProject(): Promise<string> {
  const folder = path.join(scratch(), 'night-train');
  mkdirSync(folder);
  expect(await inFolder(folder, ['new', 'story', '--yes'])).toMatchObject({
    status: 0,
    stderr: '',
  });
  return folder;
}

const branch = [
  ...['new', 'branch', 'night-train', '--from', 'the_jetty', '--after', 'ask to'],
  ...['--choice', 'Ask what he was like', '--rejoin', 'the_boat'],
];

describe('an author in an empty folder', () => {
  it('comes from a new story to a branch that plays, and that the check has nothing against', {
    timeout: 120_000,
  }, async () => {
    const folder = await newProject();
    const clean = { status: 0, stdout: '1 story, no errors, no warnings\n', stderr: '' };
    expect(await inFolder(folder, ['check'])).toMatchObject(clean);

    const made = await inFolder(folder, [...branch, '--yes']);
    expect(made).toMatchObject({ status: 0, stderr: '' });
    expect(made.stdout).toContain('+* [Ask what he was like] -> ask_what_he_was_like\n');
    expect(made.stdout).toContain('made     scripts/night-train/ask_what_he_was_like.yaml\n');
    expect(made.stdout).toContain('continuity play night-train --at ask_what_he_was_like\n');
    expect(made.stdout).not.toContain('\u001b');

    const read = await inFolder(folder, ['play', 'night-train'], '3\nnext\n');
    expect(read.stdout).toContain('3. Ask what he was like');
    expect(read.stdout).toContain('(Write here what comes of it: Ask what he was like.)');
    expect(read.stdout).toContain('Out past the breakwater');
    expect(await inFolder(folder, ['check'])).toMatchObject(clean);

    const scene = ['new', 'scene', 'night-train', 'the_pier', '--from', 'the_boat'];
    expect(await inFolder(folder, [...scene, '--yes'])).toMatchObject({ status: 2 });
    const between = [...scene.slice(0, -1), 'the_jetty', '--before', 'the_boat', '--yes'];
    expect(await inFolder(folder, between)).toMatchObject({ status: 0 });
    const canon = await inFolder(folder, ['play', 'night-train', '--canon']);
    expect(canon.stdout).toMatch(/The Jetty.*The Pier.*The Boat/s);

    const script = [
      'new',
      'playthrough',
      'night-train',
      'by_letter',
      '--to',
      'the_letter',
      '--yes',
    ];
    expect(await inFolder(folder, script)).toMatchObject({ status: 0 });
    expect(await inFolder(folder, ['check'])).toMatchObject(clean);
  });

  it('sees what would be written, and writes it only with --yes where nobody can be asked', async () => {
    const folder = await newProject();
    const before = readdirSync(path.join(folder, 'scenes/night-train'));
    const shown = await inFolder(folder, [...branch, '--dry-run']);
    expect(shown).toMatchObject({ status: 0, stderr: '' });
    expect(shown.stdout).toMatch(/^--- a\/scenes\/night-train\/the_jetty\.ink\n/);
    const refused = await inFolder(folder, branch);
    expect(refused).toMatchObject({ status: 2, stdout: shown.stdout });
    expect(refused.stderr).toMatch(/nothing was written; add --yes/);
    expect(readdirSync(path.join(folder, 'scenes/night-train'))).toEqual(before);
  });

  it('is asked on a terminal for what is missing, and before anything is written', {
    timeout: 60_000,
  }, async () => {
    const folder = await newProject();
    const asking = branch.filter((each) => !['--choice', 'Ask what he was like'].includes(each));
    const file = path.join(folder, 'scenes/night-train/the_jetty.ink');
    const before = readFileSync(file, 'utf8');
    for (const [answer, end] of [
      ['n', 'Nothing was written.'],
      ['y', 'Read it:'],
    ] as const) {
      const term = await inTerminal(asking, path.join(folder, '../state'), {
        cwd: folder,
        rows: 60,
      });
      await term.waitFor('Text of the new choice:');
      term.type('Say nothing\r');
      await term.waitFor('Write this? [Y/n]');
      expect(readFileSync(file, 'utf8')).toBe(before);
      term.type(`${answer}\r`);
      await term.waitFor(end);
      expect(await term.exit).toMatchObject({ code: 0 });
    }
    expect(readFileSync(file, 'utf8')).toContain('* [Say nothing] -> say_nothing\n');
  });

  it.each([
    [['new'], 2, /Usage: continuity new/],
    [['new', 'branch', 'night-train'], 2, /required option '--from <scene>'/],
    [
      ['new', 'branch', 'night-trian', '--from', 'a', '--after', 'b'],
      2,
      /no story night-trian; did you mean night-train\?/,
    ],
    [
      ['new', 'branch', 'night-train', '--from', 'the_jetty', '--after', 'b'],
      2,
      /needs a text: --choice/,
    ],
    [['new', 'story', 'night-train', '--yes'], 2, /scenes\/night-train is there already/],
    [
      ['schema', 'night-train', '-o', 'no/such/folder'],
      2,
      /no\/such\/folder cannot be written: ENOENT/,
    ],
    [['schema', 'nobody'], 2, /no story nobody/],
  ])('is told what is wrong with %j', async (args, status, message) => {
    const folder = await newProject();
    const ended = await inFolder(folder, args);
    expect(ended).toMatchObject({ status, stdout: '' });
    expect(ended.stderr).toMatch(message);
  });

  it('keeps the schema of the playthroughs current, and can have it made anew', async () => {
    const folder = await newProject();
    const file = 'scripts/night-train/playthrough.schema.json';
    const { stdout } = await inFolder(folder, ['schema', 'night-train']);
    expect(readFileSync(path.join(folder, file), 'utf8')).toBe(stdout);
    expect((await inFolder(folder, [...branch, '--yes'])).status).toBe(0);
    const current = readFileSync(path.join(folder, file), 'utf8');
    expect(current).toContain('"ask_what_he_was_like"');
    expect((await inFolder(folder, ['schema', 'night-train', '-o', file])).status).toBe(0);
    expect(readFileSync(path.join(folder, file), 'utf8')).toBe(current);
  });

  it('is not let into the stories that come with the program from elsewhere', async () => {
    const folder = await newProject();
    const other = ['new', 'branch', 'his-hero', '--from', 'barn', '--after', 'show', '--yes'];
    expect(await inFolder(folder, other)).toMatchObject({ status: 2, stdout: '' });
  });
});
