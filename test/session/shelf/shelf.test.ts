import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLastStory, writeLastStory } from '../../../src/session/shelf/last-story.ts';
import type { Listed } from '../../../src/session/shelf/listing.ts';
import { Shelf } from '../../../src/session/shelf/shelf.ts';
import { storyKey } from '../../../src/session/shelf/story-key.ts';
import type { Story } from '../../../src/story/story.ts';
import { play, playOf, saveOf, scratchFolder, storyOf } from '../scratch.ts';

const ink = `-> gate
=== gate
A gate.
+ [Open] -> garden
+ [Knock] -> gate
=== garden
Roses.
-> END
`;

/** A shelf in a folder of its own, whose clock goes on a second at every look. */
function shelfOf(story: Story, folder = scratchFolder()) {
  let seconds = 0;
  const now = () => new Date(Date.UTC(2026, 0, 31, 12, 0, seconds++));
  const folders = { state: join(folder, 'state'), data: join(folder, 'data') };
  return { shelf: new Shelf(folders, story, { now, version: '0.1.0' }), folders };
}

function names(listed: readonly Listed[]): (string | undefined)[] {
  return listed.map(({ reading }) =>
    reading.kind === 'ok' ? reading.value.name : reading.damage.fault,
  );
}

/** Files written within a few milliseconds of each other need times of their own to be told apart. */
function setTime(file: string, seconds: number): void {
  utimesSync(file, seconds, seconds);
}

describe('a named slot', () => {
  it('gives back what was saved, whatever its name', () => {
    const story = storyOf(ink);
    const { shelf } = shelfOf(story);
    for (const name of ['Before the gate', '../../up', 'CON', '💾', ' ']) {
      const session = playOf(story, 'Knock');
      expect(shelf.writeSlot(name, session, { paragraph: 2 })).toMatchObject({ kind: 'written' });
      expect(shelf.readSlot(name)).toMatchObject({
        kind: 'ok',
        value: {
          name: name.trim(),
          version: '0.1.0',
          reader: { paragraph: 2 },
          play: session.persist(),
        },
      });
    }
    expect(shelf.readSlot('BEFORE  the gate').kind).toBe('ok');
    expect(shelf.readSlot('another').kind).toBe('none');
  });

  it('keeps what it held before', () => {
    const story = storyOf(ink);
    const { shelf } = shelfOf(story);
    const session = playOf(story);
    shelf.writeSlot('a', session);
    const written = shelf.writeSlot('a', play(session, 'Knock'));
    writeFileSync(written.file, '');
    expect(shelf.readSlot('a')).toMatchObject({
      kind: 'damaged',
      damage: { fault: 'empty', file: written.file },
      previous: { value: { preview: { turns: 0 } } },
    });
  });

  it('that is damaged is moved aside, not written over, and its good generation stays', () => {
    const story = storyOf(ink);
    const { shelf } = shelfOf(story);
    const session = playOf(story);
    shelf.writeSlot('a', session);
    const { file } = shelf.writeSlot('a', play(session, 'Knock'));
    writeFileSync(file, 'precious?');
    shelf.writeSlot('a', play(session, 'Knock'));
    const folder = join(file, '..');
    const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(texts).toContain('precious?');
    expect(texts.filter((text) => text.startsWith('{'))).toHaveLength(2);
    expect(shelf.readSlot('a')).toMatchObject({ kind: 'ok', value: { preview: { turns: 2 } } });
  });

  it('is listed with its preview, newest first, a damaged one as damaged', () => {
    const story = storyOf(ink);
    const { shelf } = shelfOf(story);
    const session = playOf(story);
    const files = ['first', 'second', 'third'].map((name) => shelf.writeSlot(name, session).file);
    expect(names(shelf.slots())).toEqual(['third', 'second', 'first']);
    const [listed] = shelf.slots();
    expect(listed?.reading).toMatchObject({
      value: { preview: { scene: 'gate', sentence: 'A gate.' } },
    });
    writeFileSync(files[1] ?? '', '{"format":"continuity save 1","sto');
    setTime(files[1] ?? '', 1_000);
    expect(names(shelf.slots())).toEqual(['third', 'first', 'truncated']);
  });

  it('that cannot be written says so', () => {
    const story = storyOf(ink);
    const { shelf, folders } = shelfOf(story);
    writeFileSync(folders.data, 'in the way');
    expect(shelf.writeSlot('a', playOf(story))).toMatchObject({
      kind: 'failed',
      reason: 'ENOTDIR',
    });
    expect(shelf.slots()).toEqual([]);
  });
});

describe('the saves of a story', () => {
  it('do not mix with those of another story of the same id', () => {
    const one = storyOf(ink);
    const other = storyOf(ink);
    expect(one.id).toBe(other.id);
    const folder = scratchFolder();
    shelfOf(one, folder).shelf.writeSlot('a', playOf(one));
    expect(shelfOf(one, folder).shelf.slots()).toHaveLength(1);
    expect(shelfOf(other, folder).shelf.slots()).toEqual([]);
  });

  it('are found by whichever way the story is reached', () => {
    const folder = scratchFolder();
    const story = storyOf(ink, folder, 'gate');
    symlinkSync(join(folder, 'gate'), join(folder, 'link'));
    expect(storyKey({ ...story, folder: join(folder, 'link') })).toBe(storyKey(story));
    expect(storyKey(story)).toMatch(/^gate-[0-9a-f]{12}$/);
  });

  it('refuse one of another story that has got among them', () => {
    const story = storyOf(ink);
    const { shelf } = shelfOf(story);
    const { file } = shelf.writeSlot('a', playOf(story));
    const other = storyOf(ink, scratchFolder(), 'elsewhere');
    writeFileSync(file, JSON.stringify(saveOf(playOf(other))));
    expect(shelf.readSlot('a')).toEqual({
      kind: 'damaged',
      damage: { fault: 'other-story', file, detail: 'elsewhere' },
    });
  });
});

describe('plays set aside', () => {
  it('are the ten last ones, newest first', () => {
    const story = storyOf(ink);
    const { shelf } = shelfOf(story);
    const session = playOf(story);
    for (let number = 0; number < 13; number++) shelf.setAside(shelf.pack(play(session, 'Knock')));
    const turns = shelf
      .earlier()
      .map(({ reading }) => reading.kind === 'ok' && reading.value.preview.turns);
    expect(turns).toEqual([13, 12, 11, 10, 9, 8, 7, 6, 5, 4]);
  });

  it('do not count a play without a step, nor the same play twice', () => {
    const story = storyOf(ink);
    const { shelf } = shelfOf(story);
    shelf.setAside(shelf.pack(playOf(story)));
    const session = playOf(story, 'Open');
    shelf.setAside(shelf.pack(session));
    shelf.setAside(shelf.pack(session));
    expect(shelf.earlier()).toHaveLength(1);
  });
});

describe('resuming', () => {
  it('finds nothing where nothing was read', () => {
    expect(shelfOf(storyOf(ink)).shelf.resume()).toEqual({ kind: 'none' });
  });

  it('takes the newest autosave of any reader', () => {
    const story = storyOf(ink);
    const { shelf } = shelfOf(story);
    mkdirSync(shelf.state, { recursive: true });
    for (const [reader, steps] of [
      [1, ['Knock']],
      [2, ['Knock', 'Knock']],
    ] as const) {
      const { autosave } = shelf.filesOf(reader);
      writeFileSync(autosave, JSON.stringify(saveOf(playOf(story, ...steps))));
      setTime(autosave, 1_000 + reader);
    }
    expect(shelf.resume()).toMatchObject({ kind: 'ok', value: { preview: { turns: 2 } } });
    setTime(shelf.filesOf(1).autosave, 2_000);
    expect(shelf.resume()).toMatchObject({ kind: 'ok', value: { preview: { turns: 1 } } });
  });

  it('finds the generation before where a process ended between two renames', () => {
    const story = storyOf(ink);
    const { shelf } = shelfOf(story);
    const { autosave } = shelf.filesOf(1);
    mkdirSync(shelf.state, { recursive: true });
    writeFileSync(autosave, JSON.stringify(saveOf(playOf(story, 'Knock'))));
    renameSync(autosave, `${autosave}.1`);
    expect(shelf.resume()).toMatchObject({ kind: 'ok', value: { preview: { turns: 1 } } });
  });
});

it('the story read last is remembered, and nothing where its record is damaged', () => {
  const story = storyOf(ink);
  const { folders } = shelfOf(story);
  expect(readLastStory(folders)).toBeUndefined();
  const { file } = writeLastStory(folders, story, new Date('2026-01-31T12:00:00Z'));
  expect(readLastStory(folders)).toMatchObject({
    id: 'story',
    title: 'story',
    main: join(story.folder, 'main.ink'),
    readAt: '2026-01-31T12:00:00.000Z',
  });
  writeFileSync(file, '{');
  expect(readLastStory(folders)).toBeUndefined();
});
