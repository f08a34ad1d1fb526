import { describe, expect, it } from 'vitest';
import { mapOf } from '../../src/map/map.ts';
import type { StoryCoverage } from '../../src/session/coverage-file.ts';
import { ink } from '../story/ink.ts';
import { tale } from './tale.ts';

describe('the map of a story', () => {
  const map = mapOf(ink(tale));

  it('has the canonical path, as NEXT plays it, for its trunk', () => {
    expect(map.trunk).toEqual(['barn', 'loft', 'field']);
    expect(map.scenes.filter(({ onCanon }) => onCanon).map(({ name }) => name)).toEqual([
      'The Barn',
      'The Loft',
      'The Field',
    ]);
    expect(map.endings.filter(({ onCanon }) => onCanon).map(({ id }) => id)).toEqual(['clouds']);
    expect(map.isBroken).toBe(false);
  });

  it('begins where the opening leads, when nothing else happens in it', () => {
    expect(map.start).toBe('barn');
    expect(map.scenes.map(({ id }) => id)).not.toContain('(start)');
    const choosy = mapOf(ink('+ [In] -> a\n+ [Out] -> END\n=== a\n-> END\n'));
    expect(choosy.start).toBe('(start)');
    expect(choosy.scenes[0]?.name).toBe('The beginning');
  });

  it('joins all moves between two scenes to one way, with the choices that set it off', () => {
    const way = map.ways.find(({ from, to }) => from === 'barn' && to === 'loft');
    expect(way).toMatchObject({ onCanon: true, ends: false, kinds: ['divert'] });
    expect(way?.choices.map(({ text, isCanon }) => [text, isCanon])).toEqual([
      ['Climb', true],
      ['Call out', false],
    ]);
  });

  it('leaves out what stays in its scene', () => {
    expect(map.ways.filter(({ from, to, ends }) => !ends && from === to)).toEqual([]);
  });

  it('has no trunk where nothing is marked as canon', () => {
    const plain = mapOf(ink('-> a\n=== a\n+ [B] -> b\n=== b\n-> END\n'));
    expect(plain.trunk).toEqual([]);
    expect(plain.ways.some(({ onCanon }) => onCanon)).toBe(false);
  });

  it('says when the canonical path comes to no ending', () => {
    const broken = mapOf(ink('-> a\n=== a\n+ [On # canon] -> b\n=== b\n+ [Stop] -> END\n'));
    expect(broken).toMatchObject({ trunk: ['a', 'b'], isBroken: true });
  });

  it('has names in one line, without anything that a terminal would obey', () => {
    const odd = mapOf(ink('-> a\n=== a\n# scene: A\u202eb\u001b[31m\u0007 c\n-> END\n'));
    expect(odd.scenes[0]?.name).toBe('Ab[31m c');
  });
});

describe('a map with coverage', () => {
  const story = ink(tale);
  const climb = story.graph.choices.find(({ text }) => text === 'Climb')?.id ?? '';
  const coverage: StoryCoverage = {
    hash: story.hash,
    scenes: { barn: 3, loft: 2, field: 2 },
    choices: { [climb]: { offered: 3, taken: 2 } },
    edges: { 'barn -> loft': 2, 'loft -> field': 2 },
    endings: { clouds: 2 },
    lines: {},
    conditions: {},
  };
  const map = mapOf(story, coverage);

  it('counts what was reached, 0 where nothing is told', () => {
    const counts = Object.fromEntries(map.scenes.map(({ id, reached }) => [id, reached]));
    expect(counts).toMatchObject({ barn: 3, loft: 2, road: 0, sky: 0 });
    expect(map.endings.map(({ id, reached }) => [id, reached])).toContainEqual(['clouds', 2]);
    const [way] = map.ways.filter(({ from, to }) => from === 'barn' && to === 'loft');
    expect(way?.reached).toBe(2);
    expect(way?.choices.map(({ reached }) => reached)).toEqual([2, 0]);
  });

  it('counts a way to an ending as often as its scene and the ending allow', () => {
    const way = map.ways.find(({ ends, to }) => ends && to === 'clouds');
    expect(way?.reached).toBe(2);
  });

  it('is none without: nothing is counted', () => {
    expect(mapOf(story).scenes.every(({ reached }) => reached === undefined)).toBe(true);
  });
});
