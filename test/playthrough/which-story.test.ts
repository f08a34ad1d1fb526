import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findStoryOf, storyNameOf } from '../../src/playthrough/which-story.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'which-story-'));
  for (const name of [
    'mine/scenes/lamp/main.ink',
    'alone/tale.ink',
    'other/scenes/lamp/main.ink',
  ]) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), 'Hello.\n-> END\n');
  }
});

afterEach(() => rmSync(folder, { recursive: true }));

/** A script in the scratch folder; `name` is the story that it names. */
function script(file: string, name?: string) {
  const path = join(folder, file);
  const at = { file: path, line: 1, column: 8 };
  return { file: path, ...(name !== undefined && { story: { value: name, at } }) };
}

describe('the story of a script', () => {
  it('is called after its folder in scripts, however far below', () => {
    expect(storyNameOf(script('mine/scripts/lamp/a.yaml'))).toBe('lamp');
    expect(storyNameOf(script('mine/scripts/lamp/endings/early/a.yaml'))).toBe('lamp');
  });

  it('is found in its own project, before any other', () => {
    const path = join(folder, 'mine/scenes/lamp/main.ink');
    const other = join(folder, 'other');
    expect(findStoryOf(script('mine/scripts/lamp/a.yaml'), [other])).toEqual({ id: 'lamp', path });
    expect(findStoryOf(script('mine/scripts/a.yaml', 'lamp'), [other]).path).toBe(path);
    expect(findStoryOf(script('a.yaml', 'lamp'), [other]).path).toBe(
      join(folder, 'other/scenes/lamp/main.ink'),
    );
  });

  it('is an ink file by its path from where scripts is, too', () => {
    const path = join(folder, 'alone/tale.ink');
    expect(findStoryOf(script('alone/scripts/a.yaml', 'tale.ink'), [folder]).path).toBe(path);
    expect(findStoryOf(script('alone/a.yaml', 'tale.ink'), [folder]).path).toBe(path);
  });

  it('is asked for where nothing says which it is', () => {
    expect(findStoryOf(script('mine/scripts/a.yaml'), [])).toEqual({
      problem: 'it does not say which story it is for, and there is none called scripts',
      hint: 'write `story: lamp`, or keep it below scripts/lamp',
    });
  });
});
