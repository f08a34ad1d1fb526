import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { watchFiles } from '../../src/author/watch.ts';

/** A folder with `files`, watched; what was told about them so far, by name. */
async function watching(files: readonly string[], unwritten: readonly string[] = []) {
  const folder = mkdtempSync(join(tmpdir(), 'continuity-watch-'));
  const at = (name: string) => join(folder, name);
  for (const name of files) writeFileSync(at(name), 'first');
  const told: string[][] = [];
  const paths = [...files, ...unwritten].map(at);
  const watch = watchFiles(paths, (changed) => told.push(changed.map((path) => basename(path))));
  onTestFinished(async () => {
    await watch.close();
    rmSync(folder, { recursive: true, force: true });
  });
  await watch.ready;
  return { at, told, watch };
}

const soon = { timeout: 10_000, interval: 20 };

it('tells of a file that was written', async () => {
  const { at, told } = await watching(['main.ink', 'barn.ink']);
  writeFileSync(at('barn.ink'), 'second');
  await vi.waitFor(() => expect(told).toEqual([['barn.ink']]), soon);
});

it('tells of a burst of changes at once', async () => {
  const { at, told } = await watching(['main.ink', 'barn.ink']);
  for (let i = 0; i < 20; i++) {
    writeFileSync(at('main.ink'), `${i}`);
    writeFileSync(at('barn.ink'), `${i}`);
  }
  await vi.waitFor(() => expect(told).toEqual([['main.ink', 'barn.ink']]), soon);
});

it('goes on with a file that an editor replaces by another, again and again', async () => {
  const { at, told } = await watching(['main.ink']);
  for (let times = 1; times <= 4; times++) {
    writeFileSync(at('main.ink~'), `edit ${times}`);
    renameSync(at('main.ink~'), at('main.ink'));
    await vi.waitFor(() => expect(told).toHaveLength(times), soon);
  }
});

it('tells of a file that vanishes, and of one that comes back', async () => {
  const { at, told } = await watching(['main.ink', 'barn.ink']);
  for (let times = 1; times <= 3; times++) {
    rmSync(at('barn.ink'));
    await vi.waitFor(() => expect(told).toHaveLength(2 * times - 1), soon);
    writeFileSync(at('barn.ink'), 'back');
    await vi.waitFor(() => expect(told).toHaveLength(2 * times), soon);
  }
});

it('waits for a file that is not there yet', async () => {
  const { at, told } = await watching(['main.ink'], ['new.ink']);
  writeFileSync(at('new.ink'), 'here');
  await vi.waitFor(() => expect(told).toEqual([['new.ink']]), soon);
});

it('tells of files that come just when they begin to be watched', async () => {
  const { at, told, watch } = await watching(['main.ink']);
  const names = Array.from({ length: 10 }, (_, each) => `${each}.ink`);
  for (const name of names) {
    watch.update([at('main.ink'), ...names.map(at)].slice(0, 2 + names.indexOf(name)));
    await new Promise((done) => setTimeout(done, 3));
    writeFileSync(at(name), 'here');
  }
  await vi.waitFor(() => expect(told.flat().sort()).toEqual(names), soon);
});

it('waits for a file in a folder that is not there yet', async () => {
  const { at, told } = await watching(['main.ink'], ['scenes/one/new.ink']);
  mkdirSync(at('scenes/one'), { recursive: true });
  writeFileSync(at('scenes/one/new.ink'), 'here');
  await vi.waitFor(() => expect(told).toEqual([['new.ink']]), soon);
});

it('leaves alone what was only touched, and what nobody asked for', async () => {
  const { at, told } = await watching(['main.ink', 'barn.ink']);
  utimesSync(at('main.ink'), 1, 1);
  writeFileSync(at('notes.txt'), 'none of the story');
  writeFileSync(at('barn.ink'), 'second');
  await vi.waitFor(() => expect(told).toEqual([['barn.ink']]), soon);
});

it('watches other files once it is told to, and forgets the ones before', async () => {
  const { at, told, watch } = await watching(['main.ink', 'barn.ink']);
  mkdirSync(at('scenes'));
  writeFileSync(at('scenes/loft.ink'), 'first');
  watch.update([at('main.ink'), at('scenes/loft.ink')]);
  writeFileSync(at('barn.ink'), 'second');
  await vi.waitFor(() => {
    writeFileSync(at('scenes/loft.ink'), `${Math.random()}`);
    expect(told.length).toBeGreaterThan(0);
  }, soon);
  expect(new Set(told.flat())).toEqual(new Set(['loft.ink']));
});

it('tells nothing once it is closed', async () => {
  const { at, told, watch } = await watching(['main.ink']);
  writeFileSync(at('main.ink'), 'second');
  await watch.close();
  expect(told).toEqual([]);
});
