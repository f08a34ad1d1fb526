import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findScripts } from '../../../src/playthrough/suite/find.ts';
import { scratchFolder } from '../../session/scratch.ts';

function project(...files: readonly string[]): string {
  const folder = scratchFolder();
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), 'steps: [next]\n');
  }
  return folder;
}

describe('scripts are found', () => {
  const files = ['scripts/b/two.yml', 'scripts/a/one.yaml', 'scripts/a/_shared.yaml', 'x/y.yaml'];

  it('below scripts/ where none are named, in order, without what is shared', async () => {
    const { files: found, problems } = await findScripts([], project(...files, 'scripts/a/n.txt'));
    expect(problems).toEqual([]);
    expect(found).toEqual(['scripts/a/one.yaml', 'scripts/b/two.yml']);
  });

  it('by file, folder or pattern, each once', async () => {
    const folder = project(...files);
    const wanted = ['x', 'scripts/**/t*.yml', 'scripts/a/one.yaml', 'scripts/a'];
    const { files: found, named } = await findScripts(wanted, folder);
    expect(found).toEqual(['scripts/a/one.yaml', 'scripts/b/two.yml', 'x/y.yaml']);
    expect([...named]).toEqual(['scripts/a/one.yaml']);
  });

  it('row by row, unless all of the file is asked for', async () => {
    const folder = project(...files);
    const some = await findScripts(['x/y.yaml#2', 'x/y.yaml#3'], folder);
    expect(some.files).toEqual(['x/y.yaml']);
    expect([...some.rows].map(([file, rows]) => [file, ...rows])).toEqual([['x/y.yaml', 2, 3]]);
    const all = await findScripts(['x/y.yaml#2', 'x'], folder);
    expect(all.rows.size).toBe(0);
  });

  it('in the folder of the project, without its config', async () => {
    const { files: found } = await findScripts(['.'], project('continuity.yaml', 'x/y.yaml'));
    expect(found).toEqual(['x/y.yaml']);
  });

  it('even one that is shared, where it is named', async () => {
    const { files: found } = await findScripts(['scripts/a/_shared.yaml'], project(...files));
    expect(found).toEqual(['scripts/a/_shared.yaml']);
  });
});

describe('what cannot be found is told', () => {
  it.each([
    [
      'scripts/a/on.yaml',
      /^there is no playthrough scripts\/a\/on.yaml; did you mean scripts\/a\/one.yaml\?$/,
    ],
    ['scripts/**/z*.yaml', /^no playthrough matches scripts\/\*\*\/z\*\.yaml$/],
    ['empty', /^there are no playthroughs in empty$/],
    ['', /^a playthrough was named by an empty text$/],
    ['readme.md', /^readme.md is no playthrough: a playthrough is a .yaml file$/],
  ])('%s', async (wanted, problem) => {
    const folder = project('scripts/a/one.yaml', 'readme.md', 'empty/x.txt');
    const { files, problems } = await findScripts([wanted], folder);
    expect(files).toEqual([]);
    expect(problems).toEqual([expect.stringMatching(problem)]);
  });

  it('a folder without scripts/', async () => {
    const { problems } = await findScripts([], project('other/one.yaml'));
    expect(problems).toEqual([expect.stringMatching(/^there are no playthroughs here/)]);
  });
});
