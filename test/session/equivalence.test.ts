import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Session } from '../../src/session/session.ts';
import { loadStory, type Story } from '../../src/story/story.ts';
import { hasCorpus, proofPrograms, THE_INTERCEPT } from '../story/corpus.ts';
import { programs } from './generated/programs.ts';
import { playRaw, playSession, TOO_LONG } from './plays.ts';

/** Loads a program that was made up, without a file. */
function load(ink: string): Story | undefined {
  return loadStory('/made-up/main.ink', { read: () => ink }).story;
}

function expectSamePlay(story: Story, seed: number, picks: readonly number[]): void {
  const bare = playRaw(story.program, seed, picks);
  if (bare.includes(TOO_LONG)) return;
  const session = new Session(story, { seed });
  const ours = playSession(session, picks);
  expect(ours.filter((line) => line.includes('scene graph does not allow'))).toEqual([]);
  expect(ours).toEqual(bare);
}

const picks = fc.array(fc.nat({ max: 97 }), { minLength: 1, maxLength: 24 });

describe('a play of a session is the play of bare ink, and stays on the scene graph', () => {
  it('for programs made up of everything ink has', () => {
    let compiled = 0;
    let all = 0;
    fc.assert(
      fc.property(programs, fc.nat({ max: 99 }), picks, (ink, seed, each) => {
        const story = load(ink);
        all++;
        if (!story) return;
        compiled++;
        expectSamePlay(story, seed, each);
      }),
      { numRuns: 120 },
    );
    expect(compiled / all).toBeGreaterThan(0.8);
  }, 120_000);

  it.skipIf(!hasCorpus)('for The Intercept', () => {
    const { story } = loadStory(THE_INTERCEPT);
    if (!story) throw new Error('The Intercept does not load');
    const long = fc.array(fc.nat({ max: 97 }), { minLength: 40, maxLength: 80 });
    fc.assert(
      fc.property(fc.nat({ max: 99 }), long, (seed, each) => expectSamePlay(story, seed, each)),
      {
        numRuns: 30,
      },
    );
  });

  it.each(['his-hero', 'close-encounter'])('for %s', (id) => {
    const { story } = loadStory(`scenes/${id}/main.ink`);
    if (!story) throw new Error(`${id} does not load`);
    const long = fc.array(fc.nat({ max: 97 }), { minLength: 40, maxLength: 90 });
    fc.assert(
      fc.property(fc.nat({ max: 99 }), long, (seed, each) => expectSamePlay(story, seed, each)),
      {
        numRuns: 20,
      },
    );
  });
});

describe.skipIf(!hasCorpus)('ink-proof (skipped where ../shared/corpus is absent)', () => {
  it('plays the same programs the same way, whatever is chosen', () => {
    let played = 0;
    for (const { path } of proofPrograms) {
      const { story } = loadStory(path);
      // A program that recurses for ever is stopped at another place by each.
      if (!story || path.includes('I131')) continue;
      for (const seed of [0, 1, 2]) {
        const each = Array.from({ length: 12 }, (_, i) => seed * 7 + i);
        const ours = playSession(new Session(story, { seed }), each).map(asWhole);
        expect(ours, path).toEqual(playRaw(story.program, seed, each).map(asWhole));
        played++;
      }
    }
    expect(played).toBeGreaterThan(300);
  });
});

/** Long fractions are printed as ink's own runtime does, with the digits of a 32-bit float; inkjs prints more. */
function asWhole(line: string): string {
  return line.replace(/-?\d+\.\d{3,}/g, (number) => String(Math.fround(Number(number)).toFixed(4)));
}
