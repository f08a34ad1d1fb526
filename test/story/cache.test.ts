import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { Session } from '../../src/session/session.ts';
import { loadEngine, openStory } from '../../src/story/open.ts';
import { loadStory, type Story } from '../../src/story/story.ts';
import { playSession } from '../session/plays.ts';
import { scratchFolder } from '../session/scratch.ts';

const INK = `INCLUDE two.ink
VAR half = 0.0
VAR minus = -2.0
~ half = 5 / 2.0
{half} {minus / 4}
* [On] -> two
* [Break] -> broken
=== broken
Before.
{7 % zero}
-> END
`;

/** A story on the disk, and a folder for its cache. */
function onDisk() {
  const folder = scratchFolder();
  const main = join(folder, 'main.ink');
  writeFileSync(main, INK);
  writeFileSync(join(folder, 'two.ink'), 'VAR zero = 0\n=== two\nTwo.\n-> END\n');
  return { folder, main, cache: join(folder, 'cache') };
}

/** Opens a story so that it is in the cache. */
async function warm(main: string, cache: string): Promise<Story> {
  const { story } = loadStory(main, { cache });
  if (!story) throw new Error('it does not load');
  await vi.waitFor(() => expect(readdirSync(cache)).toHaveLength(1));
  return story;
}

function plays(story: Story): readonly (readonly string[])[] {
  return [[0], [1]].map((picks) => playSession(new Session(story, { seed: 1 }), picks));
}

describe('a story from the cache', () => {
  it('is the same as a fresh one: graph, text, floats, and the places of its errors', async () => {
    const { main, cache } = onDisk();
    const fresh = await warm(main, cache);
    await loadEngine();
    const { story } = await openStory(main, cache);
    if (!story) throw new Error('it does not open');
    expect(story.graph).toEqual(fresh.graph);
    expect(story.hash).toBe(fresh.hash);
    expect(plays(story)).toEqual(plays(fresh));
    expect(plays(story)[0]?.[0]).toBe('2.5 -0.5');
    const session = new Session(story, { seed: 1 });
    session.send({ type: 'CHOOSE', index: 1 });
    expect(session.turn.moment.errors.at(-1)).toMatchObject({ file: 'main.ink', line: 10 });
  });

  it('is compiled again, without a word, when any of its files has changed', async () => {
    const { folder, main, cache } = onDisk();
    const before = await warm(main, cache);
    writeFileSync(join(folder, 'two.ink'), 'VAR zero = 0\n=== two\nTwo, changed.\n-> END\n');
    const { story } = await openStory(main, cache);
    expect(story?.hash).not.toBe(before.hash);
    expect(story && plays(story)[0]).toContain('Two, changed.');
  });

  it.each([
    ['empty', () => ''],
    ['cut short', (text: string) => text.slice(0, text.length >> 1)],
    ['not JSON', () => 'once upon a time'],
    ['of another version', (text: string) => text.replace(/continuity \d+/, 'continuity 0')],
    ['altered in its program', (text: string) => text.replace('^Before.', '^After.')],
  ])('is compiled again, without a word, when its entry is %s', async (_, damage) => {
    const { main, cache } = onDisk();
    const fresh = await warm(main, cache);
    const entry = join(cache, readdirSync(cache)[0] ?? '');
    writeFileSync(entry, damage(readFileSync(entry, 'utf8')));
    await loadEngine();
    const { story } = await openStory(main, cache);
    expect(story && plays(story)).toEqual(plays(fresh));
  });

  it('needs no folder that can be written', async () => {
    const { folder, main } = onDisk();
    const blocked = join(folder, 'blocked');
    mkdirSync(blocked);
    writeFileSync(join(blocked, 'cache'), 'a file where the folder should be');
    const { story } = await openStory(main, join(blocked, 'cache'));
    expect(story?.id).toBe(folder.split('/').at(-1));
  });
});
