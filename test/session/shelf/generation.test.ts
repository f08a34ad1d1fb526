import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGenerations, writeGeneration } from '../../../src/session/shelf/generation.ts';
import { scratchFolder } from '../scratch.ts';

/** A whole file is `<number>.`, so that a cut one can be told. */
function parse(text: string) {
  if (text === '') return { fault: 'empty' } as const;
  return text.endsWith('.')
    ? { value: Number.parseInt(text, 10) }
    : ({ fault: 'truncated' } as const);
}

describe('a file of two generations', () => {
  it('keeps the generation before', () => {
    const path = join(scratchFolder(), 'deep', 'x.json');
    expect(readGenerations(path, parse)).toEqual({ kind: 'none' });
    for (const number of [1, 2, 3]) {
      expect(writeGeneration(path, `${number}.`)).toEqual({ kind: 'written', file: path });
      expect(readGenerations(path, parse)).toEqual({ kind: 'ok', value: number, file: path });
    }
    expect(readFileSync(`${path}.1`, 'utf8')).toBe('2.');
    expect(readdirSync(join(path, '..'))).toEqual(['x.json', 'x.json.1']);
  });

  it('can be read wherever writing it was cut off', () => {
    const stages: Record<string, string>[] = [
      { 'x.json': '2.', 'x.json.1': '1.' },
      { 'x.json': '2.', 'x.json.1': '1.', 'x.json.7.tmp': '' },
      { 'x.json': '2.', 'x.json.1': '1.', 'x.json.7.tmp': '3' },
      { 'x.json': '2.', 'x.json.1': '1.', 'x.json.7.tmp': '3.' },
      { 'x.json.1': '2.', 'x.json.7.tmp': '3.' },
      { 'x.json': '3.', 'x.json.1': '2.' },
    ];
    const read = stages.map((files) => {
      const folder = scratchFolder();
      for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
      const reading = readGenerations(join(folder, 'x.json'), parse);
      return reading.kind === 'ok' ? reading.value : reading.kind;
    });
    expect(read).toEqual([2, 2, 2, 2, 2, 3]);
  });

  it('offers the generation before when the file is damaged, and leaves both alone', () => {
    const folder = scratchFolder();
    const path = join(folder, 'x.json');
    writeFileSync(path, '3');
    writeFileSync(`${path}.1`, '2.');
    expect(readGenerations(path, parse)).toEqual({
      kind: 'damaged',
      damage: { fault: 'truncated', file: path },
      previous: { value: 2, file: `${path}.1` },
    });
    writeFileSync(`${path}.1`, '');
    expect(readGenerations(path, parse)).toEqual({
      kind: 'damaged',
      damage: { fault: 'truncated', file: path },
    });
    expect(readdirSync(folder)).toEqual(['x.json', 'x.json.1']);
  });

  it('that cannot be read or written is said to be so', () => {
    const folder = scratchFolder();
    const path = join(folder, 'x.json');
    mkdirSync(path);
    expect(readGenerations(path, parse)).toMatchObject({
      kind: 'damaged',
      damage: { fault: 'unreadable' },
    });
    writeFileSync(join(folder, 'file'), '');
    const written = writeGeneration(join(folder, 'file', 'x.json'), '1.');
    expect(written).toMatchObject({ kind: 'failed', reason: expect.stringMatching(/^E/) });
  });
});
