import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it, vi } from 'vitest';
import { inTerminal, lamp, scratch } from './program.ts';

/** The autosave of the one story read so far. */
function autosaveIn(state: string): string {
  const [file] = globSync('state/stories/*/autosave.json', { cwd: state, absolute: true });
  return readFileSync(file ?? '', 'utf8');
}

describe('reading on a full screen', () => {
  it('shows a title page with what to expect, then the first page', async () => {
    const term = await inTerminal(['play', lamp], scratch());
    await term.waitFor('Begin');
    const title = term.screen().join('\n');
    expect(title).toContain('The Lamp');
    expect(title).toContain('written for these tests');
    expect(title).toContain('Rating: general');
    expect(title).toContain('darkness');
    expect(title).toContain('0 of 3 endings found');
    term.press('enter');
    await term.waitFor('The stair went up in the dark.');
    await term.waitFor('◆ Strike it');
    await term.waitFor('◇ Keep it');
  });

  it('follows canon for a reader who only presses Space, to its ending', async () => {
    const term = await inTerminal(['play', lamp, '--new'], scratch());
    await term.waitFor('◆ Strike it');
    term.press('space');
    await term.waitFor('It caught, and she went up.');
    term.press('space');
    await term.waitFor('◆ Light the lamp');
    term.press('space');
    await term.waitFor('The Lamp Is Lit');
    await term.waitFor('1 of 3 endings found');
    await term.waitFor('the canonical path, to its end');
    term.press('q');
    expect(await term.exit).toEqual({ code: 0, signal: undefined });
    expect(term.alternate).toBe(false);
  });

  it('never picks a choice with keys typed ahead of it', async () => {
    const term = await inTerminal(['play', lamp, '--new'], scratch());
    await term.waitFor('◆ Strike it');
    term.type('     ');
    await term.waitFor('It caught, and she went up.');
    term.press('m');
    await term.waitFor('Map');
    expect(term.screen().join('\n')).not.toContain('She lit the lamp.');
  });

  it('undoes, also from an ending, and finds the way back to canon', async () => {
    const term = await inTerminal(['play', lamp, '--new'], scratch());
    await term.waitFor('◇ Keep it');
    term.press('2');
    await term.waitFor('felt her way down');
    term.press('space');
    await term.waitFor('◇ Stay below');
    term.press('2');
    await term.waitFor('1 of 3 endings found');
    await term.waitFor('canon chose “Strike it”');
    term.press('u');
    await term.waitFor('◇ Stay below');
    term.press('c');
    await term.waitFor('here you left the canonical path');
    await term.waitFor('◆ Strike it');
  });

  it('comes back to the same page after kill -9', async () => {
    const state = scratch();
    const first = await inTerminal(['play', lamp, '--new'], state);
    await first.waitFor('◇ Keep it');
    first.press('2');
    await first.waitFor('felt her way down');
    first.press('space');
    await first.waitFor('◆ Go back up');
    // The autosave of a page is written after its frame.
    await vi.waitFor(() => expect(autosaveIn(state)).toContain('"scene":"The Cellar"'), 10_000);
    first.kill('SIGKILL');
    await first.exit;
    const second = await inTerminal(['play', lamp], state);
    await second.waitFor('Read on');
    await second.waitFor('The Cellar');
    second.press('enter');
    await second.waitFor('◆ Go back up');
  });

  it('saves under a name, restarts, and loads', async () => {
    const term = await inTerminal(['play', lamp, '--new'], scratch());
    await term.waitFor('◆ Strike it');
    term.press('space');
    await term.waitFor('she went up');
    term.press('s');
    await term.waitFor('Save as');
    term.press('ctrl-u');
    term.type('by the lamp');
    term.press('enter');
    await term.waitFor('Saved as “by the lamp”');
    term.press('r');
    await term.waitFor('Read again from the start?');
    term.press('down');
    term.press('enter');
    await term.waitFor('The stair went up in the dark.');
    term.press('l');
    await term.waitFor('by the lamp');
    term.press('enter');
    await term.waitFor('she went up');
  });

  it('tells a reader where an edited story no longer fits, and puts them there', async () => {
    const state = scratch();
    const story = path.join(scratch(), 'door.ink');
    const ink = (choice: string) =>
      `A door.\n* [${choice}] It opened.\n  * * [Go in] In.\n  -> END\n* [Leave] -> END\n`;
    writeFileSync(story, ink('Knock'));
    const first = await inTerminal(['play', story, '--new'], state);
    await first.waitFor('Knock');
    first.press('1');
    await first.waitFor('Go in');
    first.press('q');
    await first.exit;
    writeFileSync(story, ink('Ring the bell'));
    const second = await inTerminal(['play', story], state);
    await second.waitFor('Read on');
    second.press('enter');
    await second.waitFor('The story was changed since');
    await second.waitFor('Ring the bell');
  });

  it('goes from the library to a story and back', async () => {
    const term = await inTerminal([], scratch());
    await term.waitFor('C O N T I N U I T Y');
    await term.waitFor('His Hero');
    await term.waitFor('Close Encounter');
    term.press('1');
    await term.waitFor('Begin');
    term.press('escape');
    await term.waitFor('C O N T I N U I T Y');
    term.press('q');
    expect((await term.exit).code).toBe(0);
  });
});
