import { describe, expect, it } from 'vitest';
import { makeSave } from '../../../src/session/save/save.ts';
import { play, playOf, saveOf, storyOf } from '../scratch.ts';

const story = () =>
  storyOf(`# title: The Barn
-> study
=== study
# scene: The Study
He looks up. “You knew,” he says. And then, more quietly: “You always knew.”
+ [Say yes # canon] -> barn
+ [Say no] -> barn
=== barn
Hay.
-> END
`);

describe('a save', () => {
  it('says what it is before anything else', () => {
    expect(JSON.stringify(saveOf(playOf(story())))).toMatch(/^\{"format":"continuity save 1"/);
  });

  it('previews scene, last sentence, canon or branch, and turns', () => {
    const session = playOf(story());
    expect(saveOf(session).preview).toEqual({
      scene: 'The Study',
      sentence: 'And then, more quietly: “You always knew.”',
      isCanon: true,
      turns: 0,
    });
    expect(saveOf(play(session, 'Say no')).preview).toEqual({
      scene: 'barn',
      sentence: 'Hay.',
      isCanon: false,
      turns: 1,
      ending: 'barn',
    });
  });

  it('keeps what the reader gives it, untouched', () => {
    const reader = { paragraph: 12, open: ['map'], '__proto__ ': null };
    const save = makeSave(playOf(story()), { savedAt: '2026-01-31T12:00:00Z', reader });
    expect(save.reader).toEqual(reader);
  });

  it('has one mark for each step, also when a play is taken back', () => {
    const session = playOf(story(), 'Say yes');
    expect(saveOf(session).trail.map(({ scene }) => scene)).toEqual(['study']);
    session.send({ type: 'UNDO' });
    expect(saveOf(session).trail).toEqual([]);
  });
});
