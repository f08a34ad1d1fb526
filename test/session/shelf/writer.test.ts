import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { Writer } from '../../../src/session/shelf/writer.ts';
import { scratchFolder } from '../scratch.ts';

const text = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

/** Resolves once the file has this text, and nothing else is left in its folder but the generation before. */
function settles(path: string, expected: string): Promise<void> {
  return vi.waitFor(() => {
    expect(text(path)).toBe(expected);
    expect(readdirSync(join(path, '..')).filter((name) => name.includes('.tmp'))).toEqual([]);
  });
}

describe('a writer', () => {
  it('writes in the background', async () => {
    const path = join(scratchFolder(), 'x');
    new Writer(path).write(() => 'one');
    expect(text(path)).toBeUndefined();
    await settles(path, 'one');
  });

  it('is never more than one change behind', async () => {
    const path = join(scratchFolder(), 'x');
    const writer = new Writer(path);
    for (let number = 1; number <= 20; number++) {
      writer.write(() => String(number));
      expect(Number(text(path) ?? 0)).toBeGreaterThanOrEqual(number - 1);
      if (number % 3 === 0) await new Promise((resolve) => setImmediate(resolve));
      expect(Number(text(path) ?? 0)).toBeGreaterThanOrEqual(number - 1);
    }
    await settles(path, '20');
  });

  it('writes changes in order, the last one last', async () => {
    const path = join(scratchFolder(), 'x');
    const writer = new Writer(path);
    for (let number = 1; number <= 200; number++) {
      // Longer texts take longer to write, so that an early one could come in late.
      writer.write(() => String(number).padEnd((200 - number) * 2000, ' '));
      if (number % 7 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    await settles(path, '200');
  });

  it('has everything on the disk when it has been flushed, and nothing comes after', async () => {
    const path = join(scratchFolder(), 'x');
    const writer = new Writer(path);
    writer.write(() => 'one'.padEnd(1_000_000));
    await new Promise((resolve) => setImmediate(resolve));
    writer.write(() => 'two');
    writer.flush();
    expect(text(path)).toBe('two');
    await settles(path, 'two');
  });

  it('keeps the generation before', async () => {
    const path = join(scratchFolder(), 'x');
    const writer = new Writer(path);
    writer.write(() => 'one');
    await settles(path, 'one');
    writer.write(() => 'two');
    await settles(path, 'two');
    expect(text(`${path}.1`)).toBe('one');
  });

  it('leaves a file alone that it has flushed, for the next writer of it', async () => {
    const path = join(scratchFolder(), 'x');
    for (let number = 1; number <= 20; number++) {
      const writer = new Writer(path);
      writer.write(() => `old ${number}`.padEnd(500_000));
      await new Promise((resolve) => setImmediate(resolve));
      writer.flush();
      const next = new Writer(path);
      next.write(() => `new ${number}`);
      await settles(path, `new ${number}`);
      expect([writer.failure, next.failure]).toEqual([undefined, undefined]);
    }
  });

  it('says why it cannot write, and goes on once it can', async () => {
    const folder = scratchFolder();
    const blocked = join(folder, 'blocked');
    writeFileSync(blocked, '');
    const writer = new Writer(join(blocked, 'x'));
    writer.write(() => 'one');
    await vi.waitFor(() => expect(writer.failure).toMatch(/^E/));
    writer.flush();
    expect(writer.failure).toMatch(/^E/);
    rmSync(blocked);
    mkdirSync(blocked);
    writer.write(() => 'two');
    await settles(writer.path, 'two');
    expect(writer.failure).toBeUndefined();
  });

  it('takes a content that cannot be made for a failure, not for an end', async () => {
    const writer = new Writer(join(scratchFolder(), 'x'));
    writer.write(() => {
      throw new Error('no words');
    });
    await vi.waitFor(() => expect(writer.failure).toBe('no words'));
    writer.write(() => 'words');
    await settles(writer.path, 'words');
  });
});
