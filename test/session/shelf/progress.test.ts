import { describe, expect, it } from 'vitest';
import {
  hasTaken,
  mergeProgress,
  NO_PROGRESS,
  noteTurn,
  type Progress,
  parseProgress,
  writeProgress,
} from '../../../src/session/shelf/progress.ts';
import { play, playOf, storyOf } from '../scratch.ts';

const story = () =>
  storyOf(`-> gate
=== gate
A gate.
+ [Open] -> garden
+ [Leave] -> road
=== garden
Roses.
-> END
=== road
Dust.
+ [Back] -> gate
`);

const day = (number: number) => `2026-01-0${number}T00:00:00.000Z`;

describe('progress', () => {
  it('is what has been seen in all plays', () => {
    const session = playOf(story());
    let progress = noteTurn(NO_PROGRESS, session.turn, day(1));
    for (const step of ['Leave', 'Back', 'Open']) {
      progress = noteTurn(progress, play(session, step).turn, day(2));
    }
    expect(progress.scenes).toEqual(['gate', 'road', 'garden']);
    expect(progress.endings).toEqual([{ id: 'garden', found: day(2) }]);
    expect(progress.choices.map(({ scene, text }) => `${scene}: ${text}`)).toEqual([
      'gate: Leave',
      'road: Back',
      'gate: Open',
    ]);
    expect(hasTaken(progress, 'gate', 'Open')).toBe(true);
    expect(hasTaken(progress, 'road', 'Open')).toBe(false);
  });

  it('is the same as before where nothing is new', () => {
    const session = playOf(story(), 'Open');
    const progress = noteTurn(NO_PROGRESS, session.turn, day(1));
    expect(noteTurn(progress, session.turn, day(2))).toBe(progress);
    session.send({ type: 'UNDO' });
    expect(noteTurn(progress, session.turn, day(2))).toBe(progress);
  });

  it('of several readers is that of all of them, with the first date of each ending', () => {
    const one: Progress = {
      endings: [{ id: 'a', found: day(3) }],
      choices: [{ scene: 's', id: 's.c-0', text: 'x' }],
      scenes: ['s', 't'],
    };
    const other: Progress = {
      endings: [
        { id: 'b', found: day(2) },
        { id: 'a', found: day(1) },
      ],
      choices: [{ scene: 't', id: 't.c-0', text: 'x' }],
      scenes: ['t', 'u'],
    };
    const both = mergeProgress(one, other);
    expect(both.endings).toEqual([
      { id: 'a', found: day(1) },
      { id: 'b', found: day(2) },
    ]);
    expect(both.choices).toHaveLength(2);
    expect(both.scenes).toEqual(['s', 't', 'u']);
    expect(mergeProgress(both, one, other)).toEqual(both);
  });

  it('comes back from its file as it was', () => {
    const progress = noteTurn(NO_PROGRESS, playOf(story(), 'Open').turn, day(1));
    expect(parseProgress(writeProgress(progress))).toEqual({
      value: expect.objectContaining(progress),
    });
    expect(parseProgress('{"format":"continuity progress 1"}').fault).toBe('incomplete');
  });
});
