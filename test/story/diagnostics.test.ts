import { describe, expect, it } from 'vitest';
import { loadStory } from '../../src/story/story.ts';

/** Loads a story of several files that exist nowhere else. */
function load(files: Readonly<Record<string, string>>) {
  return loadStory('/made-up/main.ink', {
    read: (path) => {
      const text = files[path.replace('/made-up/', '')];
      if (text === undefined) {
        throw Object.assign(new Error(`ENOENT: no such file, open '${path}'`), { code: 'ENOENT' });
      }
      return text;
    },
  });
}

describe('compiling', () => {
  it('takes includes in, and byte-order marks off', () => {
    const { story } = load({
      'main.ink': '\uFEFFINCLUDE two.ink\n-> two\n',
      'two.ink': '\uFEFF=== two\nTwo.\n-> END\n',
    });
    expect(story?.graph.scenes.map(({ id, file }) => `${file} ${id}`)).toEqual([
      'main.ink (start)',
      'two.ink two',
    ]);
    expect(story?.graph.words).toBe(1);
  });

  it('names an INCLUDE that is missing, at its line, without a path of the machine', () => {
    const { story, diagnostics } = load({ 'main.ink': 'Hello.\nINCLUDE nowhere.ink\n-> END\n' });
    expect(story).toBeUndefined();
    expect(diagnostics[0]).toMatchObject({
      code: 'include-missing',
      severity: 'error',
      file: 'main.ink',
      line: 2,
    });
    expect(diagnostics[0]?.message).toContain('nowhere.ink');
    expect(JSON.stringify(diagnostics)).not.toContain('/made-up');
  });

  it('names an INCLUDE that goes in a circle', () => {
    const { diagnostics } = load({
      'main.ink': 'INCLUDE a.ink\n-> END\n',
      'a.ink': 'INCLUDE main.ink\n',
    });
    expect(diagnostics.map(({ code, file }) => ({ code, file }))).toContainEqual({
      code: 'include-circular',
      file: 'a.ink',
    });
  });

  it('says all that is wrong at once, in the order of the lines', () => {
    const { diagnostics } = load({
      'main.ink': '-> nowhere\n=== a\n{b}\n-> c\nTODO: write this\n',
    });
    expect(diagnostics.length).toBeGreaterThanOrEqual(3);
    expect(diagnostics.map(({ line }) => line)).toEqual(
      diagnostics.map(({ line }) => line).sort((a, b) => a - b),
    );
    for (const each of diagnostics)
      expect(each).toMatchObject({
        file: 'main.ink',
        code: expect.any(String),
        message: expect.any(String),
      });
  });

  it('lists an EXTERNAL that nothing provides, with its name and the way out', () => {
    const { story, diagnostics } = load({
      'main.ink':
        'EXTERNAL thunder(loud)\nEXTERNAL rain()\n~ thunder(3)\n-> END\n=== function rain()\n~ return 0\n',
    });
    expect(story).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'external-missing', line: 1 }]);
    expect(diagnostics[0]?.message).toContain('thunder(loud)');
    expect(diagnostics[0]?.hint).toContain('function thunder(loud)');
  });

  it('keeps warnings and notes with a story that can be played', () => {
    const { story } = load({ 'main.ink': '-> a\n=== a\nTODO: more of this\nLoose.\n' });
    expect(story?.diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      'note author-todo',
      'warning loose-end',
    ]);
  });

  it('has a story for a file that cannot be read: none, and one line why', () => {
    const { story, diagnostics } = loadStory('/nowhere/at/all.ink');
    expect(story).toBeUndefined();
    expect(diagnostics).toHaveLength(1);
  });
});
