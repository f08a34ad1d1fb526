import { describe, expect, it } from 'vitest';
import { type Outlook, Outlooks } from '../../src/story/outlook.ts';
import { ink } from './ink.ts';

const STORY = `
-> barn
=== barn
Hay.
* [Look around] Straw.
  -> barn
* [Go to town # canon] -> town
* [Walk into the woods] -> woods
* [Set it on fire] -> fire
* [Lie down] -> END
=== woods
Dark.
+ [On] -> clearing
=== clearing
Light.
+ [Home] -> town.gate
=== fire
* [Run] -> ruin
* [Stay] -> ruin
=== ruin
# ending: burnt
-> END
=== town
-> gate
= gate
# ending: home
-> END
`;

/** The outlook of each choice by its text. */
function outlooks(canon: readonly string[]): Record<string, Outlook> {
  const { graph } = ink(STORY);
  const all = new Outlooks(graph, canon);
  return Object.fromEntries(graph.choices.map(({ id, text }) => [text, all.of(id)]));
}

describe('the outlook of a choice', () => {
  const seen = outlooks(['barn', 'town']);

  it('stays in its scene where it sets no move off', () => {
    expect(seen['Look around']).toEqual({ to: [], endings: [] });
  });

  it('can rejoin canon at once, or after so many scenes', () => {
    expect(seen['Go to town']?.rejoin).toEqual({ at: 'town', after: 0 });
    expect(seen['Walk into the woods']).toEqual({
      to: ['woods'],
      rejoin: { at: 'town.gate', after: 2 },
      endings: ['home'],
    });
  });

  it('leads only to endings where no way leads back', () => {
    expect(seen['Set it on fire']).toEqual({ to: ['fire'], endings: ['burnt'] });
    expect(seen['Lie down']).toEqual({ to: [], endings: ['barn'] });
  });

  it('knows of no canon where a story marks none', () => {
    expect(outlooks([])['Walk into the woods']).toEqual({
      to: ['woods'],
      endings: ['home'],
    });
  });
});
