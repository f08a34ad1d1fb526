import { describe, expect, it } from 'vitest';
import { readScripts } from '../../../src/playthrough/read.ts';
import {
  onlyRows,
  readGrep,
  type Selection,
  select,
  withoutShared,
} from '../../../src/playthrough/suite/select.ts';

/** Scripts of files whose texts are given, in that order. */
function scriptsOf(files: Readonly<Record<string, string>>) {
  return readScripts(Object.keys(files), (path) => {
    const text = files[path];
    if (text === undefined) throw new Error(`no file ${path}`);
    return text;
  });
}

const four = scriptsOf({
  'scripts/lamp/dark.yaml': 'title: Up in the dark\nsteps: [next]',
  'scripts/lamp/oil.yaml': 'title: Oil (all of it)\nsteps: [next]',
  'scripts/tower/dark.yaml': 'title: The tower\nstory: tower\nsteps: [next]',
  'scripts/tower/later.yaml': 'title: Later\nstory: tower\nskip: not yet\nsteps: [next]',
});

function ids(selection: Selection, scripts = four) {
  return select(scripts, selection).tasks.map(({ script, seed }) =>
    seed === undefined ? script.id : `${script.id} ${seed}`,
  );
}

describe('what is looked for', () => {
  it.each([
    ['dark', ['scripts/lamp/dark.yaml', 'scripts/tower/dark.yaml']],
    ['THE TOWER', ['scripts/tower/dark.yaml']],
    ['(all of it)', ['scripts/lamp/oil.yaml']],
    ['/^Up|oil$/', ['scripts/lamp/dark.yaml']],
    ['/OIL/i', ['scripts/lamp/oil.yaml']],
    ['tower/', ['scripts/tower/dark.yaml', 'scripts/tower/later.yaml']],
  ])('%s', (text, found) => {
    expect(ids({ grep: readGrep(text) })).toEqual(found);
  });

  it('is the same for each script, whatever the flags', () => {
    expect(ids({ grep: readGrep('/scripts/g') })).toHaveLength(4);
  });

  it('has to be an expression where it is written as one', () => {
    expect(() => readGrep('/(/')).toThrow(SyntaxError);
  });
});

describe('a selection', () => {
  it('runs each script once with every seed, and skips one once', () => {
    expect(ids({ seeds: [3, 4], grep: readGrep('tower') })).toEqual([
      'scripts/tower/dark.yaml 3',
      'scripts/tower/dark.yaml 4',
      'scripts/tower/later.yaml',
    ]);
  });

  it('deals scripts out to shards, all of them and each once', () => {
    const dealt = [1, 2, 3].map((index) => ids({ shard: { index, count: 3 } }));
    expect(dealt.map(({ length }) => length)).toEqual([2, 1, 1]);
    expect(dealt.flat().sort()).toEqual(four.map(({ id }) => id).sort());
  });

  it('leaves all others out where a script says only, and says so', () => {
    const scripts = scriptsOf({
      'a.yaml': 'only: true\nsteps: [next]',
      'b.yaml': 'steps: [next]',
      'c.yaml': 'steps: [next]',
    });
    const { tasks, only, notes } = select(scripts, {});
    expect(tasks.map(({ script }) => script.id)).toEqual(['a.yaml']);
    expect(only).toHaveLength(1);
    expect(notes).toEqual(['only a.yaml: 2 others were left out']);
  });
});

it('files that others include are not run, unless they are named', () => {
  const scripts = scriptsOf({
    'scripts/a.yaml': 'steps:\n  - include: shared.yaml',
    'scripts/shared.yaml': 'steps: [next]',
  });
  expect(scripts[0]?.diagnostics).toEqual([]);
  const run = (named: string[]) => withoutShared(scripts, new Set(named)).map(({ id }) => id);
  expect(run([])).toEqual(['scripts/a.yaml']);
  expect(run(['scripts/shared.yaml'])).toEqual(['scripts/a.yaml', 'scripts/shared.yaml']);
});

describe('rows that were asked for', () => {
  const scripts = scriptsOf({
    'a.yaml': 'with: [{ n: 1 }, { n: 2 }, { n: 3 }]\nsteps: [{ next: $n }]',
    'b.yaml': 'steps: [next]',
    'broken.yaml': 'with: [{ n: 1 }, { n: 2 }]\nsteps: [nxt]',
  });
  const rows = (file: string, ...numbers: readonly number[]) =>
    onlyRows(scripts, new Map([[file, new Set(numbers)]]));

  it('are all that is left of their file', () => {
    const { scripts: left, problems } = rows('a.yaml', 1, 3);
    expect(problems).toEqual([]);
    expect(left.map(({ id }) => id)).toEqual(['a.yaml#1', 'a.yaml#3', 'b.yaml', 'broken.yaml']);
  });

  it('have to be there', () => {
    expect(rows('a.yaml', 2, 4).problems).toEqual(['a.yaml has no row 4: its table has 3']);
    expect(rows('b.yaml', 1).problems).toEqual(['b.yaml has no row 1: it has no table']);
  });

  it('stand for the whole file where something is wrong with it', () => {
    const { scripts: left, problems } = rows('broken.yaml', 2);
    expect(problems).toEqual([]);
    expect(left.map(({ id }) => id)).toContain('broken.yaml');
  });
});
