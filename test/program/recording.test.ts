import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { inPipe, inTerminal, lamp, root, scratch } from './program.ts';

const lampName = path.relative(root, lamp);

/** What becomes of the lamp when it is lit. */
const LIT = `title: The Lamp, as it was played
story: ${lampName}
seed: 3
steps:
  - expect: { scene: stair, choices: [Strike it, Keep it] }
  - choose: Strike it
  - next
  - expect: { scene: gallery, choices: [Light the lamp, Leave it dark] }
  - choose: Light the lamp
  - expect: { ending: lit }
`;

describe('recording while reading', () => {
  it('writes what is left of the play when the input ends', async () => {
    const state = scratch();
    const file = path.join(state, 'lit.yaml');
    const args = ['play', lamp, '--seed', '3', '--record', file, '--state-dir', state];
    const { status, stderr } = await inPipe(args, '2\nback\n1\n1\n');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(readFileSync(file, 'utf8')).toBe(LIT);
  });

  it('never writes over a file, and leaves none where nothing is read', async () => {
    const state = scratch();
    const file = path.join(state, 'mine.yaml');
    const nothing = await inPipe(['play', 'no-such', '--record', file, '--state-dir', state]);
    expect(nothing.status).toBe(2);
    expect(existsSync(file)).toBe(false);
    const args = ['play', lamp, '--record', file, '--state-dir', state];
    await inPipe([...args, '--new'], '1\n');
    const kept = readFileSync(file, 'utf8');
    const again = await inPipe([...args, '--new'], '2\n');
    expect(again).toMatchObject({ status: 2, stdout: '' });
    expect(again.stderr).toMatch(/^continuity: the script cannot be written: EEXIST/);
    expect(readFileSync(file, 'utf8')).toBe(kept);
  });

  it('keeps up with every step on a full screen, so that a kill loses none', async () => {
    const state = scratch();
    const file = path.join(state, 'kept.yaml');
    const args = ['play', lamp, '--new', '--seed', '3', '--record', file];
    const term = await inTerminal(args, state);
    await term.waitFor('◆ Strike it');
    term.press('1');
    await term.waitFor('It caught, and she went up.');
    await vi.waitFor(() => expect(readFileSync(file, 'utf8')).toContain('- choose: Strike it'), {
      timeout: 10_000,
    });
    term.kill('SIGKILL');
    await term.exit;
    expect(LIT).toContain(readFileSync(file, 'utf8').split('\n').slice(1, -1).join('\n'));
  });

  it('writes the last step when the reader quits', async () => {
    const state = scratch();
    const file = path.join(state, 'quit.yaml');
    const args = ['play', lamp, '--new', '--record', file, '--transcript', `${file}.md`];
    const term = await inTerminal(args, state);
    await term.waitFor('◇ Keep it');
    term.press('2');
    await term.waitFor('felt her way down');
    term.press('q');
    expect((await term.exit).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('- choose: Keep it');
    expect(readFileSync(`${file}.md`, 'utf8')).toContain('> ◇ Keep it');
  });
});

describe('continuity record', () => {
  it('makes a script of the last play, which plays it again', async () => {
    const state = scratch();
    const args = ['--state-dir', state];
    const none = await inPipe(['record', lamp, ...args]);
    expect(none).toMatchObject({ status: 2, stdout: '' });
    expect(none.stderr).toContain(`nothing of ${lamp} has been read yet: continuity play ${lamp}`);
    await inPipe(['play', lamp, '--seed', '3', ...args], '1\nsave on the gallery\n1\n');
    expect(await inPipe(['record', lamp, ...args])).toMatchObject({
      status: 0,
      stdout: LIT,
      stderr: '',
    });
    const saved = await inPipe(['record', lamp, '--load', 'on the gallery', ...args]);
    expect(saved.stdout).toBe(LIT.split('  - choose: Light')[0]);
    const slip = await inPipe(['record', lamp, '--load', 'on the galery', ...args]);
    expect(slip).toMatchObject({ status: 2, stdout: '' });
    expect(slip.stderr).toContain('did you mean on the gallery?');
  });

  it('makes a script of choices, and refuses to write over another file', async () => {
    const state = scratch();
    const file = path.join(state, 'lit.yaml');
    const args = ['record', lamp, '--choices', 'strike', '1', '--seed', '3', '--state-dir', state];
    expect(await inPipe([...args, '-o', file])).toMatchObject({
      status: 0,
      stdout: '',
      stderr: '',
    });
    expect(readFileSync(file, 'utf8')).toBe(LIT);
    const again = await inPipe([...args, '-o', file]);
    expect(again.status).toBe(2);
    expect(again.stderr).toContain('is there already');
    const titled = await inPipe([...args, '--title', 'Lit: at once']);
    expect(titled.stdout).toContain('title: "Lit: at once"\n');
  });

  it('gives up on a story that never comes to a choice', async () => {
    const state = scratch();
    const story = path.join(state, 'round.ink');
    writeFileSync(story, '-> a\n=== a\nOne.\n-> b\n=== b\nTwo.\n-> a\n');
    const args = ['--state-dir', state];
    const recorded = await inPipe(['record', story, '--choices', 'On', ...args]);
    expect(recorded.status).toBe(2);
    expect(recorded.stderr).toContain('choice 1: there is no choice “On”');
    const exported = await inPipe(['export', 'transcript', story, ...args]);
    expect(exported.status).toBe(1);
    expect(exported.stderr).toMatch(/the canonical path stops in [ab]: it does not end/);
  });

  it('says which choice there is not', async () => {
    const args = [
      'record',
      lamp,
      '--choices',
      'Strike it',
      'Light the lam',
      'x',
      '--state-dir',
      scratch(),
    ];
    const { status, stderr } = await inPipe(args);
    expect(status).toBe(2);
    expect(stderr).toBe('continuity: choice 3: there is no choice “x”: nothing is on offer\n');
  });
});

describe('continuity export', () => {
  it('prints ink’s JSON, which inkjs plays by itself', async () => {
    const state = scratch();
    const file = path.join(state, 'lamp.json');
    const args = ['export', 'json', lamp, '-o', file, '--state-dir', state];
    expect(await inPipe(args)).toMatchObject({ status: 0, stdout: '', stderr: '' });
    // The second time the story comes from the cache.
    const again = await inPipe(['export', 'json', lamp, '--state-dir', state]);
    expect(again.stdout).toBe(readFileSync(file, 'utf8'));
    const alone = `
      const { Story } = require('inkjs');
      const story = new Story(require('node:fs').readFileSync(process.argv[1], 'utf8'));
      let text = story.ContinueMaximally();
      for (; story.currentChoices.length > 0; text += story.ContinueMaximally()) story.ChooseChoiceIndex(0);
      process.stdout.write(text);`;
    const { stdout } = spawnSync(process.execPath, ['-e', alone, file], {
      cwd: root,
      encoding: 'utf8',
    });
    const read = await inPipe(['play', lamp, '--canon', '--state-dir', scratch()]);
    const lines = stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => line.replace(/_(\w+)_/g, '$1'));
    expect(lines).toHaveLength(5);
    for (const line of lines) expect(read.stdout).toContain(line);
  });

  it('prints the canonical path in Markdown, or what a playthrough plays', async () => {
    const args = ['--state-dir', scratch()];
    const canon = await inPipe(['export', 'transcript', lamp, ...args]);
    expect(canon).toMatchObject({ status: 0, stderr: '' });
    expect(canon.stdout).toContain('# The Lamp\n\n*written for these tests*\n\n## The Stair\n');
    expect(canon.stdout).toContain(
      '> ◆ Light the lamp\n\nShe lit the lamp.\n\n*Ending: The Lamp Is Lit*\n',
    );
    const script = 'scripts/his-hero/the_log.yaml';
    const log = await inPipe(['export', 'transcript', 'his-hero', '--script', script, ...args]);
    expect(log).toMatchObject({ status: 0, stderr: '' });
    expect(log.stdout).toContain('The two on the sofa look for whoever has been deciding');
    expect(log.stdout).toContain('> ◇ Look into the grey window');
  });

  it('says what is wrong with the name of a story or script', async () => {
    const args = ['--state-dir', scratch()];
    expect(await inPipe(['export', 'json', 'his-heroo', ...args])).toMatchObject({
      status: 2,
      stderr: 'continuity: there is no story his-heroo; did you mean his-hero?\n',
    });
    const gone = await inPipe(['export', 'transcript', lamp, '--script', 'gone.yaml', ...args]);
    expect(gone).toMatchObject({ status: 1, stdout: '' });
    expect(gone.stderr).toContain('gone.yaml:1:1');
    expect((await inPipe(['export', 'pdf', lamp, ...args])).status).toBe(2);
  });
});
