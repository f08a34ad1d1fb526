import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type OpenOptions, open, type TestPlay } from '../src/test.ts';
import { scratchFolder } from './session/scratch.ts';

const LAMP = join(import.meta.dirname, 'program/stories/lamp');

async function lamp(options: OpenOptions = {}): Promise<TestPlay> {
  return open(LAMP, { cache: scratchFolder(), ...options });
}

/** What a promise is rejected with. */
async function fault(promise: Promise<unknown>): Promise<Error & { actual?: unknown }> {
  return promise.then(
    () => Promise.reject(new Error('nothing failed')),
    (error: Error) => error,
  );
}

describe('a story opened in a test', () => {
  it('is played with the verbs of playthroughs', async () => {
    const play = await lamp();
    await play.expect({ scene: 'stair', text: 'a match', choices: ['Strike it', 'Keep it'] });
    await play.choose('keep');
    await play.next();
    expect(play.scene).toBe('cellar');
    expect(play.isCanon).toBe(false);
    expect(play.variables).toEqual({ oil: 1 });
    await play.undo(2);
    await play.follow('gallery');
    await play.save('here');
    await play.choose(2);
    await play.expect({ ending: 'dark', canon: false });
    await play.restore('here');
    await play.follow();
    expect(play.ending).toBe('lit');
    await play.restart();
    expect(play.choices.map(({ text }) => text)).toEqual(['Strike it', 'Keep it']);
  });

  it('takes conditions in ink, also ones that it did not know when it was opened', async () => {
    const play = await lamp();
    await play.choose('Keep it');
    await play.expect({ ink: 'oil == 1 && not gallery' });
    await play.next();
    await play.expect({ scene: 'cellar', ink: ['cellar', 'oil > 0'] });
    const { message } = await fault(play.expect({ ink: 'oil > 1' }));
    expect(message).toContain('expected oil > 1, which is false');
  });

  it('begins in any scene', async () => {
    const play = await lamp({ start: 'cellar' });
    await play.expect({ scene: 'cellar' });
    expect(play.page.map(({ text }) => text)).toContain(
      'The cellar held oil, and a step up again.',
    );
  });

  it('fails with all that a playthrough would show', async () => {
    const play = await lamp();
    const error = await fault(play.expect({ scene: 'gallery', text: 'the bay' }));
    expect(error.name).toBe('AssertionError');
    expect(error.actual).toBe('stair');
    expect(error.message).toMatch(/^expected scene gallery, found stair\n/);
    expect(error.message).toContain('expected the text “the bay”, which is not on the page');
    expect(error.message).toContain('    She had a match, and _one_ only.');
    expect(error.message).toContain('1. Strike it (canon)');
    expect(error.message).toMatch(/scene stair, at .*lamp\/main\.ink:\d+/);
    expect(error.message).not.toContain('continuity test');
    expect(error.stack).toContain('test.test.ts');
  });

  it('tells what is meant where a name is mistyped', async () => {
    const play = await lamp();
    const { message } = await fault(play.expect({ scene: 'galery' }));
    expect(message).toMatch(/no scene galery; did you mean gallery\?/);
    const other = await fault(play.choose('Light it'));
    expect(other.message).toMatch(/Light it/);
    await expect(open('no-such-story')).rejects.toThrow('there is no story no-such-story');
  });

  it('points to where it was opened, if it cannot be', async () => {
    const opening = open(LAMP, { cache: scratchFolder(), start: 'galery' });
    const { message, stack = '' } = await fault(opening);
    expect(message).toMatch(/no scene galery; did you mean gallery\?/);
    expect(stack.split('\n').find((line) => line.startsWith('    at '))).toContain('test.test.ts');
  });

  it('takes its steps in order, also where nobody waits for them', async () => {
    const play = await lamp();
    void play.choose('Strike it');
    void play.next();
    await play.expect({ scene: 'gallery' });
  });
});
