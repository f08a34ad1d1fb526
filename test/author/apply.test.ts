import { chmodSync, lstatSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { apply } from '../../src/author/apply.ts';
import { filesIn, folderOf } from './scratch.ts';

describe('changes that are applied', () => {
  it('make and change files, with the folders that they need', () => {
    const folder = folderOf({ 'a.ink': 'old\r\n' });
    const changes = [
      { path: join(folder, 'a.ink'), before: 'old\r\n', after: 'new\r\n' },
      { path: join(folder, 'b/c/d.ink'), after: 'fresh' },
    ];
    apply(changes).keep();
    expect(filesIn(folder)).toEqual({
      'a.ink': 'new\r\n',
      'b/': '',
      'b/c/': '',
      'b/c/d.ink': 'fresh',
    });
  });

  it('leave a file its mode, and a link a link', () => {
    const folder = folderOf({ 'a.ink': 'old' });
    chmodSync(join(folder, 'a.ink'), 0o640);
    symlinkSync('a.ink', join(folder, 'link.ink'));
    apply([{ path: join(folder, 'link.ink'), before: 'old', after: 'new' }]).keep();
    expect(statSync(join(folder, 'a.ink')).mode & 0o777).toBe(0o640);
    expect(lstatSync(join(folder, 'link.ink')).isSymbolicLink()).toBe(true);
    expect(filesIn(folder)).toEqual({ 'a.ink': 'new', 'link.ink': 'new' });
  });

  it('can be taken back to the byte, folders too', () => {
    const before = { 'a.ink': '\uFEFFold', 'sub/b.ink': 'b' };
    const folder = folderOf(before);
    const applied = apply([
      { path: join(folder, 'a.ink'), before: '\uFEFFold', after: 'new' },
      { path: join(folder, 'sub/c/d.ink'), after: 'fresh' },
    ]);
    expect(filesIn(folder)['a.ink']).toBe('new');
    applied.undo();
    expect(filesIn(folder)).toEqual({ ...before, 'sub/': '' });
  });

  it('leave a folder that somebody else put something into', () => {
    const folder = folderOf();
    const applied = apply([{ path: join(folder, 'sub/a.ink'), after: 'a' }]);
    writeFileSync(join(folder, 'sub/mine.txt'), 'mine');
    applied.undo();
    expect(filesIn(folder)).toEqual({ 'sub/': '', 'sub/mine.txt': 'mine' });
  });
});

describe('changes that cannot be applied leave everything as it was', () => {
  const before = { 'a.ink': 'old', 'wall.txt': 'a file where a folder has to be' };

  it('when one of them fails after others were written', () => {
    const folder = folderOf(before);
    const changes = [
      { path: join(folder, 'a.ink'), before: 'old', after: 'new' },
      { path: join(folder, 'b/c.ink'), after: 'c' },
      { path: join(folder, `b/${'long'.repeat(100)}.ink`), after: 'd' },
    ];
    expect(() => apply(changes)).toThrow(/ENAMETOOLONG/);
    expect(filesIn(folder)).toEqual(before);
  });

  it('when a folder has to be where a file is', () => {
    const folder = folderOf(before);
    const changes = [
      { path: join(folder, 'a.ink'), before: 'old', after: 'new' },
      { path: join(folder, 'wall.txt/b.ink'), after: 'b' },
    ];
    expect(() => apply(changes)).toThrow(/ENOTDIR|EEXIST/);
    expect(filesIn(folder)).toEqual(before);
  });

  it.each(['a.ink', 'folder', 'nowhere.ink'])('when %s is there already', (name) => {
    const folder = folderOf(before);
    mkdirSync(join(folder, 'folder'));
    symlinkSync('gone', join(folder, 'nowhere.ink'));
    const path = join(folder, name);
    expect(() => apply([{ path, after: 'new' }])).toThrow(/is there already/);
  });

  it('when a file was changed or removed since it was read', () => {
    const folder = folderOf(before);
    const changes = [
      { path: join(folder, 'b.ink'), after: 'b' },
      { path: join(folder, 'a.ink'), before: 'older', after: 'new' },
    ];
    expect(() => apply(changes)).toThrow(/was changed in the meantime/);
    const gone = [{ path: join(folder, 'z.ink'), before: 'z', after: 'new' }];
    expect(() => apply(gone)).toThrow(/was changed in the meantime/);
    expect(filesIn(folder)).toEqual(before);
  });
});
