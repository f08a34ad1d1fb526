import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Moment } from '../../src/session/moment.ts';
import { Session } from '../../src/session/session.ts';
import { turnsUpTo } from '../../src/session/turn.ts';
import { readCache, writeCache } from '../../src/story/cache.ts';
import { readText } from '../../src/story/source.ts';
import { readProgram, storeProgram } from '../../src/story/stored-program.ts';
import { loadStory, type Story } from '../../src/story/story.ts';
import { play } from '../session/trail.ts';
import { hasCorpus, proofPrograms, THE_INTERCEPT } from './corpus.ts';
import { ink } from './ink.ts';

/** The story as it is once its program was stored and read again. */
function stored(story: Story): Story {
  const program = readProgram(storeProgram(story.program));
  return { ...story, program, machine: story.machine };
}

/** Everything that plays of `story` give, errors and their places included. */
function played(story: Story, ...plays: number[][]): Moment[] {
  return plays.flatMap((picks, seed) => {
    const session = new Session(story, { seed });
    play(session, picks);
    return turnsUpTo(session.turn).map(({ moment }) => moment);
  });
}

const PLAYS = [
  [0, 0, 0, 0, 0, 0, 0, 0],
  [1, 2, 1, 0, 3, 1, 2, 0],
  [5, 4, 3, 2, 1, 0, 5, 4],
];

describe('a program that was stored and read again', () => {
  it.each([
    ['a modulo by zero', 'VAR zero = 0\nHay.\n{ 7 % zero }\n-> END\n', 3, 'no-value'],
    ['a flow that runs out', '-> barn\n=== barn\nHay.\n{ false: -> END }\n', 4, 'ran-out'],
    ['a return without a call', '-> barn\n=== barn\nHay.\n->->\n', 4, 'ink-error'],
    [
      'a list in a sum',
      'LIST mood = calm\nVAR x = 1\nHay.\n\n{ mood * x }\n-> END\n',
      5,
      'ink-error',
    ],
    ['a divert to no place', 'VAR x = 3\n-> barn\n=== barn\nHay.\n-> x\n', 5, 'ink-error'],
    [
      'a call without end',
      '{ deep(1) }\n=== function deep(n)\n~ return deep(n + 1)\n',
      3,
      'runaway',
    ],
    ['a loop without end', '-> barn\n=== barn\n\n-> barn\n', 4, 'runaway'],
  ])('fails like a fresh one, in the same place: %s', (_, text, line, code) => {
    const fresh = ink(text);
    const moments = played(stored(fresh), [0]);
    expect(moments.at(-1)?.errors.at(-1)).toMatchObject({ code, file: 'main.ink', line });
    expect(moments).toEqual(played(fresh, [0]));
  });

  it('finds the places of what was included', () => {
    const files = {
      'main.ink': 'INCLUDE barn.ink\nVAR zero = 0\n-> barn\n',
      'barn.ink': '=== barn\nHay.\n* [Count] { 1 % zero }\n-> END\n',
    };
    const [error] = played(stored(ink(files)), [0]).at(-1)?.errors ?? [];
    expect(error).toMatchObject({ file: 'barn.ink', line: 3 });
  });

  it('calculates like a fresh one, whole floats and infinities included', () => {
    const fresh = ink(`VAR a = 5.0
VAR b = -3.0
VAR c = 0.5
{5 / 2.0} {a / 2} {b / 2} {-4.0 / 8} {c} {1 / 0.0} {-1 / 0.0} {2.0 == 2} {90000000000000000000.0 / 4}
-> END
`);
    const [moment] = played(stored(fresh), []);
    expect(moment?.lines[0]?.text).toBe(
      '2.5 2.5 -1.5 -0.5 0.5 Infinity -Infinity true 22500000000000000000',
    );
    expect([moment]).toEqual(played(fresh, []));
  });

  it.skipIf(!hasCorpus)('plays like a fresh one: all of ink-proof', () => {
    for (const { path } of proofPrograms) {
      const { story } = loadStory(path);
      if (story) expect(played(stored(story), ...PLAYS), path).toEqual(played(story, ...PLAYS));
    }
  });

  it.skipIf(!hasCorpus)('plays like a fresh one: The Intercept', () => {
    const { story } = loadStory(THE_INTERCEPT);
    if (!story) throw new Error('it does not load');
    const long = PLAYS.map((picks) => [...picks, ...picks, ...picks, ...picks]);
    expect(played(stored(story), ...long)).toEqual(played(story, ...long));
  });
});

describe('the cache', () => {
  const folder = mkdtempSync(join(tmpdir(), 'continuity-cache-'));
  const cache = join(folder, 'cache');
  const path = (name: string) => join(folder, name);
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Keeps `main` in an empty cache; gives the file in which it is kept. */
  function keep(main: string): string {
    rmSync(cache, { recursive: true, force: true });
    const { story } = loadStory(path(main));
    if (!story) throw new Error('it does not load');
    const files = [main, 'barn.ink'];
    const sources = files.map((file) => ({ file, path: path(file), text: readText(path(file)) }));
    writeCache(cache, path(main), story, () => storeProgram(story.program), sources);
    return join(cache, readdirSync(cache)[0] ?? '');
  }

  function isKept(main: string): boolean {
    return readCache(cache, path(main), readFileSync) !== undefined;
  }

  function write(): void {
    writeFileSync(path('a.ink'), 'INCLUDE barn.ink\n-> barn\n');
    writeFileSync(path('b.ink'), 'INCLUDE barn.ink\n-> barn\n');
    writeFileSync(path('barn.ink'), '=== barn\nHay.\n-> END\n');
  }

  it('has what was kept until a file of the story is edited, added or gone', () => {
    write();
    keep('a.ink');
    expect(isKept('a.ink')).toBe(true);
    writeFileSync(path('barn.ink'), '=== barn\nStraw.\n-> END\n');
    expect(isKept('a.ink')).toBe(false);
    write();
    expect(isKept('a.ink')).toBe(true);
    writeFileSync(path('a.ink'), 'INCLUDE barn.ink\nINCLUDE loft.ink\n-> barn\n');
    expect(isKept('a.ink')).toBe(false);
    write();
    rmSync(path('barn.ink'));
    expect(isKept('a.ink')).toBe(false);
  });

  it('knows an entry of another story for what it is', () => {
    write();
    const own = keep('a.ink');
    const other = keep('b.ink');
    renameSync(other, own);
    expect(isKept('a.ink')).toBe(false);
  });

  it('leaves nothing behind where it cannot keep a story', () => {
    write();
    keep('a.ink');
    const { story } = loadStory(path('a.ink'));
    const fail = () => {
      throw new RangeError('too deep');
    };
    if (story) writeCache(cache, path('a.ink'), story, fail, []);
    expect(readdirSync(cache)).toHaveLength(1);
    expect(isKept('a.ink')).toBe(true);
  });
});
