import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slotFile, slotName } from '../../../src/session/shelf/slot-name.ts';

describe('the file of a slot', () => {
  it('shows the name as far as a file name can', () => {
    expect(slotFile('Before the barn')).toMatch(/^before-the-barn-[0-9a-f]{12}\.json$/);
    expect(slotFile('Zürich')).toMatch(/^zurich-/);
  });

  it('is a plain file name, whatever the name', () => {
    const nasty = fc.constantFrom(
      '../../etc/passwd',
      'CON',
      'a\0b',
      '.',
      '..',
      '',
      '~',
      '\\\\x\\y',
      '💾',
      'ß'.repeat(5000),
    );
    fc.assert(
      fc.property(fc.oneof(nasty, fc.string({ unit: 'binary' })), (name) => {
        expect(slotFile(name)).toMatch(/^([a-z0-9-]{1,40}-)?[0-9a-f]{12}\.json$/);
      }),
    );
  });

  it('is the same for names that differ in case, white space or composition only', () => {
    expect(slotFile(' Before  the Barn\n')).toBe(slotFile('before the barn'));
    expect(slotFile('Zu\u0308rich')).toBe(slotFile('Zürich'));
  });

  it('is another one for every other name', () => {
    const names = ['a', 'b', 'ä', 'a b', 'a-b', 'a/b', '', '一', '二'];
    expect(new Set(names.map(slotFile)).size).toBe(names.length);
  });
});

it('a slot keeps its name as it was typed, but for white space', () => {
  expect(slotName('  Before\tthe  Barn ')).toBe('Before the Barn');
});
