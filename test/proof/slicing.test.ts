import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unseenIn } from '../../src/proof/dead.ts';
import { prove } from '../../src/proof/prove.ts';
import { Search } from '../../src/proof/search.ts';
import { loadStory, type Story } from '../../src/story/story.ts';
import { programs } from '../session/generated/programs.ts';
import { everything } from './everything.ts';

const numRuns = Number(process.env.SLICING_RUNS ?? 100);

function load(ink: string): Story | undefined {
  return loadStory('/made-up/main.ink', { read: () => ink }).story;
}

describe('a search that leaves out what cannot be read any more', () => {
  it('shows the same as one that leaves out nothing, for programs made up of everything ink has', () => {
    let closed = 0;
    let saved = 0;
    fc.assert(
      fc.property(programs, fc.nat({ max: 99 }), (ink, seed) => {
        const story = load(ink);
        const full = story && everything(story, [seed, seed + 1], 'none', 300);
        if (!full) return;
        const sliced = everything(story, [seed, seed + 1], 'live', 300);
        expect(sliced?.shown).toEqual(full.shown);
        closed++;
        if (full.states > (sliced?.states ?? 0)) saved++;
      }),
      { numRuns },
    );
    expect(closed).toBeGreaterThan(numRuns / 2);
    expect(saved).toBeGreaterThan(numRuns / 20);
  }, 600_000);

  it('leaves out asides as well, and still meets the same choices, endings and errors', () => {
    let asides = 0;
    fc.assert(
      fc.property(programs, fc.nat({ max: 99 }), (ink, seed) => {
        const story = load(ink);
        const full = story && everything(story, [seed], 'none', 300, true);
        if (!full) return;
        const sliced = everything(story, [seed], 'asides', 300);
        expect(sliced?.shown).toEqual(full.shown);
        if (full.states > (sliced?.states ?? 0)) asides++;
      }),
      // Always the same programs: it is rare that one has something to leave out.
      { numRuns, seed: 5 },
    );
    expect(asides).toBeGreaterThan(0);
  }, 600_000);
});

describe('a proof', () => {
  it('calls dead what no play shows, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(programs, async (ink) => {
        const story = load(ink);
        if (!story) return;
        const search = new Search(story, { seeds: [1], isSliced: false });
        while (search.states <= 300 && search.expand());
        if (!search.isClosed) return;
        const truth = unseenIn(story, search, new Set());
        const { unseen } = await prove(story, { seeds: [1], crossCheck: 20 });
        expect({ ...unseen, undecided: [] }).toEqual(truth);
      }),
      { numRuns: numRuns / 2 },
    );
  }, 600_000);
});
