import { resolve } from 'node:path';
import fc from 'fast-check';
import { Story as InkStory } from 'inkjs/engine/Story';
import { describe, expect, it } from 'vitest';
import { inkJson } from '../../src/story/ink-json.ts';
import { loadStory, type Story } from '../../src/story/story.ts';
import { programs } from '../session/generated/programs.ts';
import { playRaw } from '../session/plays.ts';
import { hasCorpus, THE_INTERCEPT } from './corpus.ts';
import { ink, load } from './ink.ts';

const picks = fc.array(fc.nat(9), { maxLength: 40, size: 'max' });

/** What inkjs plays of the exported JSON and of the story as compiled; ink's JSON has none of the places that messages name. */
function plays({ program }: Story, seed: number, chosen: number[]) {
  const exported = new InkStory(JSON.parse(inkJson(program).json));
  const root = exported.mainContentContainer;
  const lists = exported.listDefinitions?.lists ?? null;
  return [{ root, lists }, program].map((each) =>
    playRaw(each, seed, chosen).map((line) => line.replace(/^! .*/, '!')),
  );
}

describe('exported JSON', () => {
  const main = (id: string) => resolve(import.meta.dirname, '../../scenes', id, 'main.ink');
  const stories = [
    ['his-hero', main('his-hero')],
    ['close-encounter', main('close-encounter')],
    ...(hasCorpus ? [['The Intercept', THE_INTERCEPT]] : []),
  ];

  it.each(stories)('of %s plays in inkjs as the story itself', (_, path = '') => {
    const { story } = loadStory(path);
    if (!story) throw new Error(`${path} does not compile`);
    expect(inkJson(story.program).wholeFloats).toBe(0);
    for (const [seed, chosen] of fc.sample(fc.tuple(fc.nat(99), picks), 10)) {
      const [exported, own] = plays(story, seed, chosen);
      expect(exported).toEqual(own);
    }
  });

  it('of any story without whole floats does', () => {
    fc.assert(
      fc.property(programs, fc.nat(99), picks, (program, seed, chosen) => {
        const { story } = load(program);
        fc.pre(story !== undefined && inkJson(story.program).wholeFloats === 0);
        const [exported, own] = plays(story, seed, chosen);
        expect(exported).toEqual(own);
      }),
      { numRuns: 40 },
    );
  });

  it('writes whole floats as numbers with a point, as ink’s own compiler does', () => {
    const floats = ink('VAR a = 5.0\nVAR b = -3.0\n{a} {1.5} 2.0f “2.0f” {2.0 + 1}\n-> END\n');
    const { json, wholeFloats } = inkJson(floats.program);
    expect(wholeFloats).toBe(3);
    expect(json).toMatch(/[[,]5\.0[,\]]/);
    expect(json).toMatch(/[[,]-3\.0[,\]]/);
    expect(json).toContain('2.0f “2.0f”');
    expect(new InkStory(json).ContinueMaximally()).toContain('2.0f “2.0f”');
  });
});
