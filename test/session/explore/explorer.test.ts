import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Explorer, type Reached } from '../../../src/session/explore/explorer.ts';
import { Session } from '../../../src/session/session.ts';
import { loadStory, type Story } from '../../../src/story/story.ts';
import { hasCorpus, proofPrograms, THE_INTERCEPT } from '../../story/corpus.ts';
import { programs } from '../generated/programs.ts';

/** A turn as both tell it: what was entered since the last choice, what is on offer, how it is over. */
interface Told {
  readonly status: string;
  readonly scene: string;
  readonly entered: readonly string[];
  readonly offers: readonly string[];
  readonly ending: string | undefined;
  readonly errors: readonly string[];
}

function toldByExplorer({ status, scene, entered, offers, ending, errors }: Reached): Told {
  return {
    status,
    scene,
    entered,
    offers: offers.map(({ id, text }) => `${id} ${text}`),
    ending,
    errors: errors.map(({ message }) => message).sort(),
  };
}

/** Turns all pages up to the next choice. */
function toldBySession(session: Session): Told {
  const entered: string[] = [];
  const errors: string[] = [];
  for (;;) {
    const { moment } = session.turn;
    entered.push(...moment.entered);
    errors.push(...moment.errors.map(({ message }) => message));
    if (moment.status !== 'more') {
      const { status, scene, choices, ending } = moment;
      const offers = choices.map(({ id, text }) => `${id} ${text}`);
      return { status, scene, entered, offers, ending, errors: errors.sort() };
    }
    session.send({ type: 'NEXT' });
  }
}

/** Plays the same choices in both; between two turns the explorer goes elsewhere and comes back. */
function expectSame(story: Story, seed: number, picks: readonly number[]): void {
  const explorer = new Explorer(story);
  const session = new Session(story, { seed });
  let reached = explorer.start(seed);
  for (const pick of picks) {
    const told = toldBySession(session);
    if (told.errors.some((message) => message.startsWith('runaway'))) return;
    expect(toldByExplorer(reached)).toEqual(told);
    const count = told.offers.length;
    if (count === 0) return;
    explorer.start(seed + 1);
    explorer.take(reached, (pick + 1) % count);
    reached = explorer.take(reached, pick % count);
    session.send({ type: 'CHOOSE', index: pick % count });
  }
}

function load(path: string): Story {
  const { story } = loadStory(path);
  if (!story) throw new Error(`${path} does not load`);
  return story;
}

const picks = (most: number) => fc.array(fc.nat({ max: 97 }), { minLength: 1, maxLength: most });

describe('an explorer plays what a session plays', () => {
  it('for programs made up of everything ink has', () => {
    fc.assert(
      fc.property(programs, fc.nat({ max: 99 }), picks(12), (ink, seed, each) => {
        const { story } = loadStory('/made-up/main.ink', { read: () => ink });
        if (story) expectSame(story, seed, each);
      }),
      { numRuns: Number(process.env.EXPLORER_RUNS ?? 100) },
    );
  }, 120_000);

  it.each(['his-hero', 'close-encounter'])(
    'for %s',
    (id) => {
      const story = load(`scenes/${id}/main.ink`);
      fc.assert(
        fc.property(picks(80), (each) => expectSame(story, 1, each)),
        { numRuns: 20 },
      );
    },
    60_000,
  );

  it.skipIf(!hasCorpus)(
    'for The Intercept',
    () => {
      const story = load(THE_INTERCEPT);
      fc.assert(
        fc.property(picks(80), (each) => expectSame(story, 1, each)),
        { numRuns: 20 },
      );
    },
    60_000,
  );

  it.skipIf(!hasCorpus)(
    'for the programs of ink-proof',
    () => {
      for (const { path } of proofPrograms) {
        const { story } = loadStory(path);
        if (story) expectSame(story, 3, [0, 1, 2, 3, 4, 5, 6, 7]);
      }
    },
    60_000,
  );
});
