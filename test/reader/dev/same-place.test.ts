import { describe, expect, it } from 'vitest';
import { samePlace } from '../../../src/reader/dev/same-place.ts';
import { Session } from '../../../src/session/session.ts';
import { ink } from '../../story/ink.ts';

/** The opening turn of a story of these paragraphs. */
function opening(...paragraphs: string[]) {
  return new Session(ink(`${paragraphs.join('\n')}\n-> END\n`), { seed: 1 }).turn;
}

describe('a place in an edited turn', () => {
  const then = opening('One.', 'Two.', 'Three.', 'Four.');

  it('is at the paragraph with the same words, wherever that is now', () => {
    const now = opening('New.', 'One.', 'Two.', 'Newer.', 'Three.', 'Four.');
    expect(samePlace(then, { block: 2, offset: 3 }, now)).toEqual({ block: 4, offset: 3 });
    expect(samePlace(then, { block: 3, offset: 0 }, opening('Four.'))).toEqual({
      block: 0,
      offset: 0,
    });
  });

  it('is beside its neighbours where the paragraph itself was edited', () => {
    const now = opening('New.', 'One.', 'Two.', '3', 'Four.');
    expect(samePlace(then, { block: 2, offset: 4 }, now)).toEqual({ block: 3, offset: 1 });
  });

  it('is the nearest of several with the same words', () => {
    const now = opening('Two.', 'One.', 'Two.', 'Three.');
    expect(samePlace(then, { block: 1, offset: 0 }, now).block).toBe(0);
    expect(samePlace(then, { block: 2, offset: 0 }, now).block).toBe(3);
  });

  it('stays within a turn that has become shorter, and behind the text where it was there', () => {
    expect(samePlace(then, { block: 3, offset: 2 }, opening('Else.'))).toEqual({
      block: 0,
      offset: 2,
    });
    expect(samePlace(then, { block: 4, offset: 0 }, opening('One.'))).toEqual({
      block: 1,
      offset: 0,
    });
  });
});
