import { describe, expect, it } from 'vitest';
import { mapOf } from '../../src/map/map.ts';
import { findWorld, onlyCanon, onlyWorld } from '../../src/map/view.ts';
import { ink } from '../story/ink.ts';
import { tale } from './tale.ts';

const map = mapOf(ink(tale));

/** Ids of scenes, those that are only named in brackets. */
function ids({ scenes }: typeof map): string[] {
  return scenes.map(({ id, isOutside }) => (isOutside ? `(${id})` : id));
}

describe('the canonical path alone', () => {
  it('keeps its scenes, and names where it can be left', () => {
    const canon = onlyCanon(map);
    expect(ids(canon)).toEqual(['barn', 'loft', '(road)', '(sky)', 'field', '(field.ditch)']);
    expect(canon.endings.map(({ id }) => id)).toEqual(['clouds']);
    expect(canon.ways.every(({ from }) => ['barn', 'loft', 'field'].includes(from))).toBe(true);
  });
});

describe('a world alone', () => {
  it('keeps the scenes in it and in the worlds within, and names where they lead', () => {
    expect(ids(onlyWorld(map, ['Farm']))).toEqual([
      'barn',
      'loft',
      '(road)',
      '(sky)',
      'field',
      'field.ditch',
    ]);
    expect(onlyWorld(map, ['Farm', 'Above'])).toMatchObject({ trunk: ['loft'], start: 'loft' });
  });

  it.each([
    ['farm', ['Farm']],
    ['Farm / above', ['Farm', 'Above']],
    ['above', ['Farm', 'Above']],
  ])('is found by its path or the end of it: %s', (name, world) => {
    expect(findWorld(map, name)).toEqual({ world });
  });

  it('that is not there is told of, with what might be meant', () => {
    expect(findWorld(map, 'fram').problem).toBe('there is no world fram; did you mean Farm?');
    const twice = mapOf(ink('-> a\n=== a\n# world: X/Y\n-> b\n=== b\n# world: Z/Y\n-> END\n'));
    expect(findWorld(twice, 'y').problem).toBe('there are several worlds named y: X/Y, Z/Y');
    const none = mapOf(ink('-> a\n=== a\n-> END\n'));
    expect(findWorld(none, 'x').problem).toContain('names no worlds');
  });
});
