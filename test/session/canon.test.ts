import { describe, expect, it } from 'vitest';
import { canonicalPath } from '../../src/session/canon.ts';
import { loadStory } from '../../src/story/story.ts';
import { ink } from '../story/ink.ts';

describe('the canonical path', () => {
  it('is what NEXT alone plays: its scenes, its ending, its words', () => {
    const story = ink(`Once there was hay.
-> barn
=== barn
He waits.
+ [Ask] -> road
+ [Wait # canon] He is late. -> vault
=== vault
-> lobby
= lobby
Marble.
* [Up # canon] -> barn2
=== barn2
Hay again.
# ending: home
-> END
=== road
-> END
`);
    expect(canonicalPath(story)).toEqual({
      scenes: ['barn', 'vault', 'barn2'],
      places: ['barn', 'vault', 'vault.lobby', 'barn2'],
      ending: 'home',
      words: 12,
      turns: 3,
    });
  });

  it('is none for a story that marks nothing as canon', () => {
    expect(canonicalPath(ink('+ [On] -> END\n'))).toBeUndefined();
  });

  it('has a scene as often as it is come to, but once in a row', () => {
    const story = ink(`VAR n = 0
-> barn
=== barn
Hay.
~ n++
+ { n < 2 } [Again # canon] -> barn
+ { n == 2 } [Out # canon] -> road
* -> END
=== road
Dust.
-> barn
`);
    expect(canonicalPath(story)?.scenes).toEqual(['barn', 'road', 'barn']);
  });

  it.each([
    [
      'no-canon',
      'barn',
      '-> barn\n=== barn\n+ [Ask] -> END\n+ [Wait] -> END\n=== x\n+ [On # canon] -> END\n',
    ],
    ['two-canon', 'barn', '-> barn\n=== barn\n+ [Ask # canon] -> END\n+ [Wait # canon] -> END\n'],
    ['endless', 'barn', '-> barn\n=== barn\nHay.\n+ [Wait # canon] -> barn\n'],
    ['stopped', 'barn', '-> barn\n=== barn\n+ [Wait # canon] Hay. -> DONE\n'],
    ['failed', 'barn', 'VAR n = 0\n-> barn\n=== barn\n+ [Wait # canon] { 1 % n } -> END\n'],
  ])('says where it breaks off, and why: %s', (reason, scene, text) => {
    expect(canonicalPath(ink(text))?.broken).toEqual({ scene, reason });
  });

  it('of His Hero leads to an ending, whatever the dice', () => {
    const { story } = loadStory('scenes/his-hero/main.ink');
    const paths = [1, 2, 3].map((seed) => story && canonicalPath(story, seed));
    expect(paths[0]).toMatchObject({ ending: expect.any(String) });
    expect(paths[0]?.broken).toBeUndefined();
    expect(new Set(paths.map((path) => path?.scenes.join())).size).toBe(1);
  });
});
