import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findStory, storiesIn } from '../../src/story/find.ts';
import { loadStory } from '../../src/story/story.ts';
import { folderOf } from '../author/scratch.ts';

const INK = 'Hay.\n-> END\n';

describe('a story', () => {
  it.each([
    ['barn', 'barn'],
    ['scenes/barn', 'barn'],
    ['scenes/barn/main.ink', 'barn'],
    ['scenes/barn/loft.ink', 'loft'],
    ['scenes/barn/.', 'barn'],
  ])('found as %s has the id that it has once it is loaded: %s', (name, id) => {
    const folder = folderOf({ 'scenes/barn/main.ink': INK, 'scenes/barn/loft.ink': INK });
    const found = findStory(name, [folder]);
    expect(found).toMatchObject({ id });
    expect(loadStory(found.path ?? '').story?.id).toBe(id);
  });
});

/** The ids of the stories in a folder with these files. */
function stories(files: Readonly<Record<string, string>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'tales-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return storiesIn(folder).map(({ id, path }) => `${id} ${path.slice(folder.length + 1)}`);
}

describe('the stories of a folder are', () => {
  it('those under its scenes/, and no others then', () => {
    const files = {
      'scenes/b/main.ink': '',
      'scenes/a/main.ink': '',
      'scenes/c/x': '',
      'd.ink': '',
    };
    expect(stories(files)).toEqual(['a scenes/a/main.ink', 'b scenes/b/main.ink']);
  });

  it('else its main.ink', () => {
    const [only, ...others] = stories({ 'main.ink': '', 'barn.ink': '' });
    expect(only).toMatch(/^tales-\S+ main\.ink$/);
    expect(others).toEqual([]);
  });

  it('else its ink files, but for those that others include', () => {
    const files = {
      'tale.ink': 'INCLUDE ./barn.ink\r\n  INCLUDE loft.ink \n',
      'barn.ink': '',
      'loft.ink': '',
      'other.ink': '',
      'notes.txt': 'INCLUDE other.ink',
    };
    expect(stories(files)).toEqual(['other other.ink', 'tale tale.ink']);
  });

  it('none where there is no ink', () => {
    expect(stories({ 'notes.txt': '' })).toEqual([]);
    expect(storiesIn('/nowhere/at/all')).toEqual([]);
  });
});
