import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { Autosaver } from '../../../src/session/shelf/autosaver.ts';
import { openPlay } from '../../../src/session/shelf/open-play.ts';
import { Shelf } from '../../../src/session/shelf/shelf.ts';
import type { Story } from '../../../src/story/story.ts';
import { chosen, play, playOf, saveOf, scratchFolder, storyOf } from '../scratch.ts';

const ink = `-> gate
=== gate
A gate.
+ [Open] -> garden
+ [Knock] -> gate
=== garden
Roses.
-> END
`;

function shelfOf(story: Story, folder = scratchFolder()): Shelf {
  return new Shelf({ state: join(folder, 'state'), data: join(folder, 'data') }, story);
}

/** A play as the reader would open it, closed when the test is over. */
function resume(shelf: Shelf, story: Story, isNew = false) {
  const reading = isNew ? ({ kind: 'none' } as const) : shelf.resume();
  const opened = openPlay(shelf, story, reading, { seed: 1 });
  onTestFinished(() => opened.autosaver.close());
  return opened;
}

function turnsOf(shelf: Shelf): number[] {
  return shelf
    .earlier()
    .flatMap(({ reading }) => (reading.kind === 'ok' ? [reading.value.play.log.length] : []));
}

describe('an autosaver', () => {
  it('keeps place and position, so that a play goes on where it was left', () => {
    const story = storyOf(ink);
    const shelf = shelfOf(story);
    const first = resume(shelf, story);
    first.autosaver.keep(play(first.session, 'Knock'), { paragraph: 1 });
    first.autosaver.keep(first.session, { paragraph: 2 });
    first.autosaver.close();
    const second = resume(shelf, story);
    expect(second).toMatchObject({ isResumed: true, reader: { paragraph: 2 } });
    expect(chosen(second.session)).toEqual(['Knock']);
    second.autosaver.keep(play(second.session, 'Knock'));
    second.autosaver.close();
    expect(chosen(resume(shelf, story).session)).toEqual(['Knock', 'Knock']);
    expect(shelf.earlier()).toEqual([]);
  });

  it('keeps an undo and a restart as well', () => {
    const story = storyOf(ink);
    const shelf = shelfOf(story);
    const { session, autosaver } = resume(shelf, story);
    autosaver.keep(play(session, 'Knock', 'Knock'));
    session.send({ type: 'UNDO' });
    autosaver.keep(session);
    autosaver.flush();
    expect(shelf.resume()).toMatchObject({ value: { play: { log: [{ text: 'Knock' }] } } });
    autosaver.setAside(session);
    session.send({ type: 'RESTART' });
    autosaver.keep(session);
    autosaver.flush();
    expect(shelf.resume()).toMatchObject({ value: { play: { log: [] } } });
    expect(turnsOf(shelf)).toEqual([1]);
  });

  it('writes by itself, soon', async () => {
    const story = storyOf(ink);
    const shelf = shelfOf(story);
    const { session, autosaver } = resume(shelf, story);
    autosaver.keep(play(session, 'Knock'));
    await vi.waitFor(() => expect(shelf.resume().kind).toBe('ok'));
  });

  it('sets a play aside before another one takes its place', () => {
    const story = storyOf(ink);
    const shelf = shelfOf(story);
    const first = resume(shelf, story);
    first.autosaver.keep(play(first.session, 'Knock', 'Knock', 'Knock'));
    first.autosaver.close();
    const anew = resume(shelf, story, true);
    expect(turnsOf(shelf)).toEqual([]);
    anew.autosaver.keep(play(anew.session, 'Open'));
    anew.autosaver.flush();
    expect(turnsOf(shelf)).toEqual([3]);
    expect(shelf.resume()).toMatchObject({ value: { play: { log: [{ text: 'Open' }] } } });
  });

  it('goes on from the generation before a damaged file, says so, and keeps both', () => {
    const story = storyOf(ink);
    const shelf = shelfOf(story);
    const { autosave } = shelf.filesOf(1);
    mkdirSync(shelf.state, { recursive: true });
    writeFileSync(`${autosave}.1`, JSON.stringify(saveOf(playOf(story, 'Knock'))));
    writeFileSync(autosave, 'broken');
    const { session, autosaver, damage } = resume(shelf, story);
    expect(damage).toEqual({ fault: 'not-json', file: autosave });
    autosaver.keep(play(session, 'Knock'));
    autosaver.flush();
    expect(shelf.resume()).toMatchObject({ value: { preview: { turns: 2 } } });
    expect(turnsOf(shelf)).toEqual([1]);
    const unread = shelf.earlier().find(({ reading }) => reading.kind === 'damaged');
    expect(readFileSync(unread?.file ?? '', 'utf8')).toBe('broken');
  });

  it('keeps the play of an edited story that could only be taken up in part', () => {
    const folder = scratchFolder();
    const before = storyOf(ink, folder);
    const shelf = shelfOf(before, folder);
    const first = resume(shelf, before);
    first.autosaver.keep(play(first.session, 'Knock', 'Open'));
    first.autosaver.close();
    const { session, lost, autosaver } = resume(
      shelf,
      storyOf(ink.replace('[Open]', '[Climb]'), folder),
    );
    expect(lost).toMatchObject({ reason: 'gone', sought: 'Open', step: 2 });
    autosaver.keep(play(session, 'Climb'));
    autosaver.flush();
    expect(shelf.earlier()).toMatchObject([{ reading: { value: saveOfLog('Knock', 'Open') } }]);
  });

  it('gives a second reader a file of its own, and tells it', () => {
    const story = storyOf(ink);
    const shelf = shelfOf(story);
    const first = resume(shelf, story);
    first.autosaver.keep(play(first.session, 'Knock'));
    first.autosaver.flush();
    const second = resume(shelf, story);
    expect(second.autosaver).toMatchObject({ number: 2, rival: { pid: process.pid } });
    expect(chosen(second.session)).toEqual(['Knock']);
    second.autosaver.keep(play(second.session, 'Open'));
    second.autosaver.flush();
    expect(shelf.read(shelf.filesOf(1).autosave)).toMatchObject({ value: saveOfLog('Knock') });
    expect(shelf.read(shelf.filesOf(2).autosave)).toMatchObject({
      value: saveOfLog('Knock', 'Open'),
    });
  });

  it('keeps the progress of all plays, whatever becomes of them', () => {
    const story = storyOf(ink);
    const shelf = shelfOf(story);
    const first = resume(shelf, story);
    first.autosaver.keep(play(first.session, 'Open'));
    const second = resume(shelf, story, true);
    second.autosaver.keep(play(second.session, 'Knock'));
    for (const { autosaver } of [first, second]) autosaver.close();
    expect(shelf.progress().endings.map(({ id }) => id)).toEqual(['garden']);
    expect(
      shelf
        .progress()
        .choices.map(({ text }) => text)
        .toSorted(),
    ).toEqual(['Knock', 'Open']);
    const third = resume(shelf, story, true);
    third.autosaver.keep(third.session);
    third.autosaver.close();
    expect(shelf.progress().choices).toHaveLength(2);
  });

  it('keeps progress step by step, however fast they come', () => {
    const story = storyOf(ink);
    const shelf = shelfOf(story);
    const { session, autosaver } = resume(shelf, story);
    autosaver.keep(play(session, 'Knock'));
    autosaver.keep(play(session, 'Open'));
    expect(shelf.progress().endings.map(({ id }) => id)).toEqual(['garden']);
  });

  it('moves progress that cannot be read aside', () => {
    const story = storyOf(ink);
    const shelf = shelfOf(story);
    const { progress } = shelf.filesOf(1);
    mkdirSync(join(progress, '..'), { recursive: true });
    writeFileSync(progress, '{"format":"continuity progress 9"}');
    const { session, autosaver } = resume(shelf, story);
    autosaver.keep(play(session, 'Open'));
    autosaver.close();
    expect(shelf.progress().endings).toHaveLength(1);
    expect(existsSync(`${progress}.1`)).toBe(false);
  });

  it('does not throw where nothing can be written, and says why', () => {
    const story = storyOf(ink);
    const folder = scratchFolder();
    writeFileSync(join(folder, 'state'), 'in the way');
    const autosaver = new Autosaver(shelfOf(story, folder));
    const session = playOf(story, 'Knock');
    autosaver.keep(session);
    autosaver.setAside(session);
    autosaver.close();
    expect(autosaver.failure).toBe('ENOTDIR');
  });
});

function saveOfLog(...texts: readonly string[]) {
  return { play: { log: texts.map((text) => ({ text })) } };
}
