import { chmodSync, cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it, vi } from 'vitest';
import type { TerminalOptions, TestTerminal } from '../reader/terminal.ts';
import { inPipe, inTerminal, scratch } from './program.ts';

const gate = path.join(import.meta.dirname, 'stories/gate');

/** A story being written: its files can be edited, and it is open in `dev`. */
interface Writing {
  readonly folder: string;
  readonly state: string;
  readonly term: TestTerminal;
  /** Replaces `from` by `to` in a file of the story, as an editor does that saves. */
  edit(from: string, to: string, file?: string): void;
}

async function writing(
  args: readonly string[] = [],
  options: Partial<TerminalOptions> = {},
  prepare: (folder: string) => void = () => {},
): Promise<Writing> {
  const [folder, state] = [scratch(), scratch()];
  cpSync(gate, folder, { recursive: true });
  prepare(folder);
  const patience = 15_000;
  const term = await inTerminal(['dev', folder, '--seed', '1', ...args], state, {
    patience,
    ...options,
  });
  const edit: Writing['edit'] = (from, to, file = 'main.ink') => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    expect(text).toContain(from);
    writeFileSync(path.join(folder, file), text.replace(from, to));
  };
  return { folder, state, term, edit };
}

/** An editor that writes its arguments to a file and says so on the screen. */
function fakeEditor(name: string, body: string): { command: string; log: string } {
  const folder = scratch();
  const [command, log] = [path.join(folder, name), path.join(folder, 'log')];
  writeFileSync(command, `#!/bin/sh\necho "$@" >> '${log}'\n${body}\n`);
  chmodSync(command, 0o755);
  return { command, log };
}

function shown(term: TestTerminal): string {
  return term.screen().join('\n');
}

describe('a story in dev', () => {
  it('follows a save, and stays where it was read', async () => {
    const { term, edit } = await writing();
    await term.waitFor('Pay him');
    term.press('1');
    await term.waitFor('Haggle');
    edit('The guard took the coin.', 'The guard bit the coin first.');
    await term.waitFor('bit the coin first');
    await term.waitFor('Haggle');
    expect(shown(term)).toContain('Reloaded.');
    expect(shown(term)).toContain('▸ Pay him');
    edit('# title: The Gate', '# title: The Wall');
    await term.waitFor((screen) => screen[0]?.includes('The Wall') === true);
    await term.waitFor('Haggle');
  });

  it('follows what it includes, and a file that comes only later', async () => {
    const { term, edit, folder } = await writing(['--at', 'town']);
    await term.waitFor('The market was loud.');
    // There is no title page to go back to.
    await term.waitFor('Read again from the start');
    expect(shown(term)).not.toContain('title page');
    edit('loud', 'empty', 'town.ink');
    await term.waitFor('The market was empty.');
    edit('INCLUDE town.ink', 'INCLUDE town.ink\nINCLUDE inn.ink');
    await term.waitFor("cannot include 'inn.ink'");
    writeFileSync(path.join(folder, 'inn.ink'), '=== inn\nBeds.\n-> END\n');
    await term.waitFor((screen) => !screen.join('\n').includes('cannot include'));
    await term.waitFor('The market was empty.');
  });

  it('goes to the last step that fits where a choice has other words, names it, and comes back with it', async () => {
    const { term, edit } = await writing();
    await term.waitFor('Pay him');
    term.press('1');
    await term.waitFor('Walk in');
    term.press('1');
    await term.waitFor('The market was loud.');
    edit('[Walk in ', '[Stroll in ');
    await term.waitFor('“Walk in” is not on offer any more');
    await term.waitFor('◆ Stroll in');
    expect(shown(term)).toContain('The guard took the coin.');
    edit('[Stroll in ', '[Walk in ');
    await term.waitFor('The market was loud.');
    expect(shown(term)).toContain('Reloaded.');
  });

  it('counts what a check finds, lists it on demand, and tells what was probably meant', async () => {
    const { term, edit } = await writing();
    await term.waitFor('Pay him');
    edit('=== woods', '=== woods\n# scen: The Woods');
    await term.waitFor('Reloaded. 1 error, 1 warning, 1 note.');
    expect(shown(term)).not.toContain('scen');
    term.press('p');
    await term.waitFor('the tag scen is not known; did you mean scene?');
    edit('-> woods', '-> wods');
    await term.waitFor('did you mean woods?');
    edit('-> wods', '-> woods');
    await term.waitFor((screen) => !screen.join('\n').includes('wods'));
    edit('# scen:', '# scene:');
    await term.waitFor('Reloaded.');
    await term.waitFor((screen) => !screen.join('\n').includes('warning'));
  });

  it('shows errors over the page with their lines until they are mended', async () => {
    const { term, edit } = await writing();
    await term.waitFor('Pay him');
    edit('-> woods', '-> wods');
    await term.waitFor('1 error');
    await term.waitFor('main.ink:22');
    await term.waitFor("Divert target not found: '-> wods'");
    await term.waitFor('22 │ * [Turn into the woods] -> wods');
    term.press('escape');
    await term.waitFor((screen) => !screen.join('\n').includes('not found'));
    // The old version stays readable, and the footer keeps counting.
    expect(shown(term)).toContain('! 1 error');
    term.press('1');
    await term.waitFor('Haggle');
    term.press('p');
    await term.waitFor('Divert target not found');
    edit('-> wods', '-> woods');
    await term.waitFor((screen) => !screen.join('\n').includes('error'));
    await term.waitFor('Haggle');
  });

  it('waits for a story that has errors from the first, and opens it', async () => {
    const { term, edit } = await writing([], {}, (folder) =>
      writeFileSync(
        path.join(folder, 'main.ink'),
        readFileSync(path.join(gate, 'main.ink'), 'utf8').replace('-> road', '-> raod'),
      ),
    );
    await term.waitFor("Divert target not found: '-> raod'");
    term.press('escape');
    await term.waitFor('It opens here as soon as they are mended');
    edit('-> raod', '-> road');
    await term.waitFor('Pay him');
    term.press('q');
    expect((await term.exit).code).toBe(0);
  });

  it('misses a main file that is gone, and takes it up when it is back', async () => {
    const { term, folder } = await writing();
    await term.waitFor('Pay him');
    const main = path.join(folder, 'main.ink');
    renameSync(main, `${main}.old`);
    await term.waitFor("cannot read 'main.ink': there is no such file");
    renameSync(`${main}.old`, main);
    await term.waitFor((screen) => !screen.join('\n').includes('cannot read'));
    await term.waitFor('Pay him');
  });

  it('shows what breaks a new version while it is played, where the play came to grief', async () => {
    const { term, edit } = await writing();
    await term.waitFor('Pay him');
    term.press('1');
    await term.waitFor('Walk in');
    term.press('1');
    await term.waitFor('The market was loud.');
    edit('The market was loud.\n-> END', 'The market was shut.\n- (round)\n-> round', 'town.ink');
    await term.waitFor('1 error');
    await term.waitFor('runaway story');
    term.press('escape');
    await term.waitFor('it breaks after “Walk in”');
    edit('- (round)\n-> round', '-> END', 'town.ink');
    await term.waitFor('The market was shut.');
    expect(shown(term)).not.toContain('error');
  });

  it('is refused in a pipe, with the way out, and for a scene or story that is not there', async () => {
    const piped = await inPipe(['dev', gate]);
    expect(piped.status).toBe(2);
    expect(piped.stdout).toBe('');
    expect(piped.stderr).toContain('check --watch');
    const term = await inTerminal(['dev', gate, '--at', 'wods'], scratch());
    await term.waitFor('gate has no scene wods; did you mean woods?');
    expect((await term.exit).code).toBe(2);
  });

  it('keeps what is read apart from what a reader reads, and writes nothing beside the story', async () => {
    const { term, folder, state } = await writing();
    await term.waitFor('Pay him');
    term.press('1');
    await term.waitFor('Haggle');
    term.press('q');
    await term.exit;
    const kept = globSync('**/*', { cwd: state });
    expect(kept.some((file) => file.startsWith('state/dev/'))).toBe(true);
    expect(kept.filter((file) => /^(state|data)\/stories/.test(file))).toEqual([]);
    expect(globSync('**/*', { cwd: folder }).sort()).toEqual(['main.ink', 'town.ink']);
  });
});

describe('the author’s view', () => {
  it('tells place, variables and their changes, invariants, and what choices come to', async () => {
    const { term } = await writing([], { columns: 120, rows: 40 });
    await term.waitFor('Pay him');
    term.press('a');
    await term.waitFor('VARIABLES');
    expect(shown(term)).toContain('main.ink:11');
    expect(shown(term)).toContain('road · turn 0 · seed 1');
    expect(shown(term)).toMatch(/1 ◆ Pay him +:13/);
    expect(shown(term)).toContain('stays in road');
    expect(shown(term)).toContain('can rejoin canon at');
    expect(shown(term)).toContain('✓ always_can_pay');
    term.press('1');
    await term.waitFor('coins  2 → 1');
    await term.waitFor('canon, on to town');
    expect(shown(term)).toContain('main.ink:15');
    term.press('a');
    await term.waitFor((screen) => !screen.join('\n').includes('VARIABLES'));
  });

  it('stands below the page on a usual screen, and alone on a small one', async () => {
    const { term } = await writing(['--at', 'woods']);
    await term.waitFor('Lie down');
    term.press('a');
    await term.waitFor('2 more below: ]');
    term.press(']');
    await term.waitFor(/leads only to/);
    expect(shown(term)).toContain('It was dark under the trees.');
    term.resize(50, 18);
    await term.waitFor((screen) => !screen.join('\n').includes('under the trees'));
    await term.waitFor('to asleep; leads only to ending lost');
    term.press('escape');
    await term.waitFor('It was dark under the trees.');
  });

  it('says at once when an invariant breaks, and that it holds again after an undo', async () => {
    const { term } = await writing();
    await term.waitFor('Pay him');
    term.press('1');
    await term.waitFor('Haggle');
    term.press('2');
    await term.waitFor('always_can_pay is broken: it returned false');
    term.press('escape');
    await term.waitFor('He would not hear of it.');
    expect(shown(term)).toContain('! 1 error');
    term.press('u');
    await term.waitFor('Undone.');
    expect(shown(term)).not.toContain('error');
  });
});

describe('the editor', () => {
  it('has the terminal while it runs, on the line that is read', async () => {
    const { command, log } = fakeEditor('vim', "echo 'in the editor'\nread line");
    const { term, folder } = await writing([], { env: { EDITOR: command } });
    await term.waitFor('Pay him');
    term.press('e');
    await term.waitFor('in the editor');
    expect(term.alternate).toBe(false);
    // What is typed now is for the editor: Ctrl-C ends it, not the reader.
    term.type('done\r');
    await term.waitFor('Pay him');
    expect(term.alternate).toBe(true);
    expect(readFileSync(log, 'utf8').trim()).toBe(`+11 ${path.join(folder, 'main.ink')}`);
    term.press('2');
    await term.waitFor('It was dark under the trees.');
  });

  it('opens the line of the choice that is marked, and of an error that is picked', async () => {
    const { command, log } = fakeEditor('hx', '');
    const { term, folder, edit } = await writing([], { env: { EDITOR: 'false', VISUAL: command } });
    const main = path.join(folder, 'main.ink');
    const opened = (count: number) =>
      vi.waitFor(() => {
        const lines = readFileSync(log, 'utf8').trim().split('\n');
        expect(lines).toHaveLength(count);
        return lines.at(-1);
      }, 20_000);
    await term.waitFor('Pay him');
    term.press('down');
    await term.waitFor('▌ 2');
    term.press('e');
    expect(await opened(1)).toBe(`${main}:22`);
    await term.waitFor('Pay him');
    edit('-> ford', '-> frd');
    await term.waitFor('Divert target not found');
    term.press('enter');
    expect(await opened(2)).toBe(`${main}:27`);
  });

  it('with a window of its own leaves the page where it is', async () => {
    const { command, log } = fakeEditor('code', '');
    const { term, folder } = await writing([], { env: { EDITOR: `${command} --wait` } });
    await term.waitFor('Pay him');
    term.press('e');
    await vi.waitFor(() => expect(readFileSync(log, 'utf8')).toMatch(/\n$/), 15_000);
    expect(readFileSync(log, 'utf8').trim()).toBe(`--wait --goto ${folder}/main.ink:11`);
    expect(term.raw.split('\x1b[?1049l')).toHaveLength(1);
    term.press('2');
    await term.waitFor('It was dark under the trees.');
  });

  it('is left alone with Ctrl-C, and told of where it fails or is not set', async () => {
    const { command } = fakeEditor('nano', "trap 'exit 3' INT\necho waiting\nread line");
    const { term } = await writing([], { env: { EDITOR: command } });
    await term.waitFor('Pay him');
    term.press('e');
    await term.waitFor('waiting');
    term.press('ctrl-c');
    await term.waitFor('nano ended with status 3.');
    term.press('q');
    expect((await term.exit).code).toBe(0);

    const bare = await writing([], { env: { EDITOR: undefined, VISUAL: undefined } });
    await bare.term.waitFor('Pay him');
    bare.term.press('e');
    await bare.term.waitFor('Set VISUAL or EDITOR');

    const missing = await writing([], { env: { EDITOR: 'no-such-editor' } });
    await missing.term.waitFor('Pay him');
    missing.term.press('e');
    await missing.term.waitFor('no-such-editor could not be started');
  });
});
