import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { claimLock } from '../../../src/session/shelf/lock.ts';
import { isAlive, thisProcess } from '../../../src/session/shelf/process-id.ts';
import { scratchFolder } from '../scratch.ts';

const now = new Date('2026-01-31T12:00:00Z');
const here = { ...thisProcess(), host: hostname(), since: now.toISOString() };
/** Larger than any process number. */
const nobody = 2 ** 30;

function lockBy(holder: object): string {
  const path = join(scratchFolder(), 'x.lock');
  writeFileSync(path, JSON.stringify(holder));
  return path;
}

describe('a lock', () => {
  it('is held by one, until it is released', () => {
    const path = join(scratchFolder(), 'deep', 'x.lock');
    const first = claimLock(path, now);
    expect(claimLock(path, now)).toEqual({ kind: 'taken', by: here });
    if (first.kind === 'held') first.lock.release();
    expect(readdirSync(join(path, '..'))).toEqual([]);
    expect(claimLock(path, now).kind).toBe('held');
  });

  it('of a process that has ended is taken over', () => {
    const path = lockBy({ ...here, pid: nobody });
    expect(claimLock(path, now).kind).toBe('held');
    expect(readdirSync(join(path, '..'))).toEqual(['x.lock']);
  });

  it.runIf(here.born)('of a process whose number was given to another one is taken over', () => {
    expect(claimLock(lockBy({ ...here, born: '1' }), now).kind).toBe('held');
  });

  it('that makes no sense is taken over', () => {
    for (const text of ['', '{', '{"pid":-1}', 'null']) {
      const path = join(scratchFolder(), 'x.lock');
      writeFileSync(path, text);
      expect(claimLock(path, now).kind).toBe('held');
    }
  });

  it('from another machine counts for twelve hours after it was last touched', () => {
    const path = lockBy({ pid: nobody, host: 'elsewhere', since: here.since });
    utimesSync(path, now, now);
    const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
    expect(claimLock(path, later(11)).kind).toBe('taken');
    expect(claimLock(path, later(13)).kind).toBe('held');
  });

  it('is not released by one who has lost it', () => {
    const path = join(scratchFolder(), 'x.lock');
    const claim = claimLock(path, now);
    writeFileSync(path, JSON.stringify({ ...here, host: 'elsewhere' }));
    if (claim.kind === 'held') claim.lock.release();
    expect(existsSync(path)).toBe(true);
    expect(readFileSync(path, 'utf8')).toContain('elsewhere');
  });
});

it('a process is alive as long as it is the same one', () => {
  expect(isAlive(thisProcess())).toBe(true);
  expect(isAlive({ pid: nobody })).toBe(false);
});
