import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Session } from '../../src/session/session.ts';
import { loadStory } from '../../src/story/story.ts';
import { type Files, load } from './ink.ts';

const folder = mkdtempSync(join(tmpdir(), 'continuity-compile-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The findings about `files` as `file:line:column severity code message`. */
function findings(files: Files): string[] {
  return load(files).diagnostics.map(
    ({ file, line, column = '-', severity, code, message }) =>
      `${file}:${line}:${column} ${severity} ${code} ${message}`,
  );
}

/** What is wrong with a file of these bytes on disk. */
function problemOnDisk(name: string, bytes: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return problemOf(path);
}

function problemOf(path: string): string {
  const { story, diagnostics } = loadStory(path);
  expect(story).toBeUndefined();
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]).toMatchObject({ severity: 'error', line: 1 });
  return diagnostics[0]?.message ?? '';
}

function firstLine(files: Files): string | undefined {
  const { story } = load(files);
  return story && new Session(story, { seed: 1 }).turn.moment.lines[0]?.text;
}

describe('compiling a story', () => {
  it('reads a main file and what it includes, byte-order marks stripped', () => {
    const files = {
      'main.ink': '\uFEFFINCLUDE scenes/barn.ink\n-> barn\n',
      'scenes/barn.ink': '\uFEFF=== barn\nHay.\n-> END\n',
    };
    expect(findings(files)).toEqual([]);
    expect(firstLine(files)).toBe('Hay.');
    expect(load(files).story?.graph.scenes.at(-1)).toMatchObject({
      id: 'barn',
      file: 'scenes/barn.ink',
      line: 1,
    });
  });

  it('reads files that end their lines as Windows does', () => {
    const { story, diagnostics } = load(
      '# title: Hay\r\nHay.\r\n* [Wait] -> barn\r\n=== barn\r\nDone.\r\n-> END\r\n',
    );
    expect(diagnostics).toEqual([]);
    expect(story?.title).toBe('Hay');
    expect(story?.graph.choices[0]).toMatchObject({ text: 'Wait', line: 3 });
  });

  it('notes what the author left to do', () => {
    expect(findings('TODO: the weather\nHay.\n-> END\n')).toEqual([
      'main.ink:1:1 note author-todo the weather',
    ]);
  });

  it('keeps warnings and notes with a story that can be played', () => {
    const { story } = load('-> a\n=== a\nTODO: more of this\nLoose.\n');
    expect(story?.diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      'note author-todo',
      'warning loose-end',
    ]);
  });

  it('compiles an empty file, and says that it is', () => {
    expect(findings(' \n')).toEqual(['main.ink:1:- warning story-empty there is no story in it']);
    expect(load('').story).toBeDefined();
  });

  it('warns of a loose end with its place and the way out', () => {
    const [loose] = load('-> barn\n=== barn\n  Hay.\n').diagnostics;
    expect(loose).toMatchObject({ code: 'loose-end', severity: 'warning', line: 3, column: 3 });
    expect(loose?.hint).toContain('-> DONE');
  });
});

describe('an INCLUDE that cannot be', () => {
  it('is named at its line when the file is missing', () => {
    expect(findings('Hay.\n\n  INCLUDE gone.ink\n-> END\n')).toEqual([
      "main.ink:3:11 error include-missing cannot include 'gone.ink': there is no such file",
    ]);
  });

  it('is named in the file that it stands in', () => {
    const files = {
      'main.ink': 'INCLUDE a/b.ink\n',
      'a/b.ink': '=== b\n-> END\nINCLUDE a/c.ink\n',
    };
    expect(findings(files)).toEqual([
      "a/b.ink:3:9 error include-missing cannot include 'a/c.ink': there is no such file",
    ]);
  });

  it.each([
    ['itself', { 'main.ink': 'Hay.\nINCLUDE main.ink\n' }, 'main.ink:2:', 'main.ink'],
    ['itself by another name', { 'main.ink': 'INCLUDE ./main.ink\n' }, 'main.ink:1:', 'main.ink'],
    [
      'a file that includes it',
      {
        'main.ink': 'INCLUDE a.ink\n',
        'a.ink': '=== a\n-> END\nINCLUDE b.ink\n',
        'b.ink': 'INCLUDE a.ink\n',
      },
      'b.ink:1:',
      'a.ink',
    ],
  ])('is named when the file includes %s', (_, files, place, name) => {
    const [circle = '', ...others] = findings(files);
    expect(circle.startsWith(place)).toBe(true);
    expect(circle).toContain(`error include-circular Recursive INCLUDE detected: '${name}'`);
    expect(others).toEqual([]);
  });

  it('may hold a quote in its name', () => {
    const files = { 'main.ink': "INCLUDE it's.ink\n", "it's.ink": '=== a\n{cat}\n-> END\n' };
    expect(findings(files)).toEqual([
      "it's.ink:2:2 error variable-unknown Unresolved variable: cat",
    ]);
  });

  it('tells nothing of the machine it is on', () => {
    const main = join(folder, 'machine.ink');
    writeFileSync(main, 'INCLUDE gone.ink\n');
    const { diagnostics } = loadStory(main);
    expect(JSON.stringify(diagnostics)).not.toContain(folder);
    expect(JSON.stringify(diagnostics)).not.toMatch(/Error:|ENOENT|\.ts|\.js/);
  });
});

describe('a main file that cannot be read', () => {
  it('is a finding, whatever the reason', () => {
    mkdirSync(join(folder, 'barn.ink'));
    expect(problemOf(join(folder, 'gone.ink'))).toBe(
      "cannot read 'gone.ink': there is no such file",
    );
    expect(problemOf(join(folder, 'barn.ink'))).toBe("cannot read 'barn.ink': it is a folder");
    expect(problemOnDisk('latin.ink', Buffer.from('Hay.\nCaf\xe9\n', 'latin1'))).toBe(
      "cannot read 'latin.ink': line 2 is not UTF-8",
    );
    expect(problemOnDisk('wide.ink', Buffer.from('\uFEFFHay.\n', 'utf16le'))).toBe(
      "cannot read 'wide.ink': line 1 is not UTF-8",
    );
    expect(problemOnDisk('binary.ink', 'Hay\0.\n')).toBe(
      "cannot read 'binary.ink': it is not a text file",
    );
  });

  it('may be one that nobody may read', () => {
    const denied = () => {
      throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
    };
    const { diagnostics } = loadStory('/tale/main.ink', { read: denied });
    expect(diagnostics).toMatchObject([
      { code: 'file-unreadable', message: "cannot read 'main.ink': it may not be read" },
    ]);
  });
});

describe('what is wrong with a story', () => {
  it('is all collected, in the order of its places, each once', () => {
    const files = {
      'main.ink': 'INCLUDE z.ink\nINCLUDE a.ink\n{ cat }\n-> nowhere\n',
      'z.ink': '=== z\n~ dog = 3\n-> z2\n',
      'a.ink': '=== a\n{ cat } and { cat }\n-> END\n',
    };
    expect(findings(files)).toEqual([
      'a.ink:2:1 error variable-unknown Unresolved variable: cat',
      'main.ink:3:3 error variable-unknown Unresolved variable: cat',
      "main.ink:4:1 error divert-unknown Divert target not found: '-> nowhere'",
      "z.ink:2:3 error variable-unknown Variable could not be found to assign to: 'dog'",
      "z.ink:3:1 error divert-unknown Divert target not found: '-> z2'",
    ]);
  });

  it('points to what the message is about, or else to where the line begins', () => {
    expect(findings('  * [Wait\n')).toEqual([
      "main.ink:1:10 error ink-error Expected closing ']' for weave-style option but saw end of line",
    ]);
    expect(findings('Hay { RANDOM() }\n')[0]).toContain('main.ink:1:1 ');
  });

  it('names every EXTERNAL that no function stands in for, before anything is played', () => {
    const files = {
      'main.ink': 'INCLUDE host.ink\nEXTERNAL chime(hour)\n{ chime(3) }\n-> END\n',
      'host.ink': 'EXTERNAL rain()\nEXTERNAL wind(a, b)\n=== function rain()\n~ return 1\n',
    };
    const missing = 'has no fallback, and no program here provides it';
    expect(findings(files)).toEqual([
      `host.ink:2:1 error external-missing EXTERNAL wind(a, b) ${missing}`,
      `main.ink:2:1 error external-missing EXTERNAL chime(hour) ${missing}`,
    ]);
    expect(load(files).diagnostics[1]?.hint).toContain('=== function chime(hour)');
  });

  it('is a finding even where the compiler itself gives up', () => {
    const deep = `${'{'.repeat(3_000)}x${'}'.repeat(3_000)}\n`;
    expect(load(deep)).toMatchObject({ diagnostics: [{ severity: 'error', file: 'main.ink' }] });
    expect(findings('-> __proto__\n=== __proto__\n-> END\n')).toEqual([
      'main.ink:2:1 error name-impossible nothing can be named __proto__',
    ]);
  });
});
