import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Frame } from '../../src/reader/frame.ts';
import type { openSurface as Opener, SurfaceOptions } from '../../src/reader/surface.ts';
import { themes } from '../../src/reader/theme.ts';

let openSurface: typeof Opener;

// Under a system that describes the terminal otherwise than blessed does.
beforeAll(async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'continuity-'));
  const ours = createRequire(import.meta.url).resolve('blessed/usr/xterm-256color');
  const theirs = (await readFile(ours, 'latin1')).replaceAll('?1049', '?1048');
  await mkdir(path.join(folder, 'x'));
  await writeFile(path.join(folder, 'x/xterm-256color'), theirs, 'latin1');
  process.env.TERMINFO = folder;
  ({ openSurface } = await import('../../src/reader/surface.ts'));
  return () => rm(folder, { recursive: true });
});

/** A terminal made of streams, which takes what is written only when told to. */
class FakeOutput extends Writable {
  readonly isTTY = true;
  columns = 40;
  rows = 12;
  /** Takes everything at once; false: holds the next write until it is called back. */
  prompt = true;
  readonly writes: string[] = [];
  #held: (() => void) | undefined;

  constructor() {
    super({ decodeStrings: false });
  }

  override _write(text: string, _encoding: string, done: () => void): void {
    this.writes.push(text);
    if (this.prompt) done();
    else this.#held = done;
  }

  takeHeld(): void {
    this.#held?.();
  }

  resize(columns: number, rows: number): void {
    this.columns = columns;
    this.rows = rows;
    this.emit('resize');
  }
}

function open(options: Partial<SurfaceOptions> = {}) {
  const [stdin, stdout] = [new PassThrough(), new FakeOutput()];
  const nothing = () => {};
  const surface = openSurface({
    env: { TERM: 'xterm-256color' },
    stdin,
    stdout,
    theme: themes.dusk,
    onKey: nothing,
    onPaste: nothing,
    onResize: nothing,
    onStop: nothing,
    ...options,
  });
  onTestFinished(surface.close);
  return { surface, stdin, stdout };
}

const page = (text: string): Frame => ({
  rows: [[{ text, style: { role: 'canon' } }], [{ text }]],
});

/** Resolves when frame `number` has been shown. */
async function shown(surface: { readonly shown: number }, number: number): Promise<void> {
  while (surface.shown < number) await turn();
}

describe('a surface', () => {
  it('writes only the newest of the frames painted at once', async () => {
    const { surface, stdout } = open();
    await shown(surface, surface.paint(page('first')));
    const before = stdout.writes.length;
    surface.paint(page('second'));
    await shown(surface, surface.paint(page('third')));
    expect(stdout.writes.slice(before).join('')).toContain('third');
    expect(stdout.writes.slice(before).join('')).not.toContain('second');
    expect(stdout.writes).toHaveLength(before + 1);
  });

  it('leaves frames out for a terminal that is slow to take them', async () => {
    const { surface, stdout } = open();
    await shown(surface, surface.paint(page('start')));
    stdout.prompt = false;
    const one = surface.paint(page('one'));
    while (!stdout.writes.at(-1)?.includes('one')) await turn();
    surface.paint(page('two'));
    const three = surface.paint(page('three'));
    for (let i = 0; i < 5; i++) await turn();
    expect([surface.shown, stdout.writes.at(-1)?.includes('one')]).toEqual([one - 1, true]);
    stdout.prompt = true;
    stdout.takeHeld();
    await shown(surface, three);
    expect(stdout.writes.join('')).not.toContain('two');
  });

  it('owes nothing to the system’s description of the terminal', async () => {
    const { surface, stdout } = open();
    await shown(surface, surface.paint(page('text')));
    expect(stdout.writes[0]?.startsWith('\x1b[?1049h')).toBe(true);
  });

  it('writes nothing for a frame like the last one, and counts it as shown', async () => {
    const { surface, stdout } = open();
    await shown(surface, surface.paint(page('same')));
    const before = stdout.writes.length;
    await shown(surface, surface.paint(page('same')));
    expect(stdout.writes).toHaveLength(before);
  });

  it('asks for a new frame once for many changes of size, and draws at the last one', async () => {
    let asked = 0;
    const { surface, stdout } = open({ onResize: () => asked++ });
    await shown(surface, surface.paint(page('text')));
    for (let i = 0; i < 50; i++) stdout.resize(30 + i, 10 + i);
    await shown(surface, surface.paint(page('text')));
    expect([asked, surface.columns, surface.rows]).toEqual([1, 79, 59]);
  });

  it('names the window without letting the name say anything else', async () => {
    const { surface, stdout } = open();
    surface.setTitle('The Salt\x07\x1b]0;evil\u009c Archive');
    await shown(surface, surface.paint(page('text')));
    expect(stdout.writes.join('')).toContain('\x1b]0;The Salt]0;evil Archive\x07');
    surface.close();
    expect(stdout.writes.at(-1)).toContain('\x1b[23;2t');
  });

  it('hears keys until it is closed, and not the rest of that chunk', async () => {
    const keys: string[] = [];
    const { surface, stdin } = open({
      onKey({ name }) {
        keys.push(name);
        if (name === 'q') surface.close();
      },
    });
    stdin.write('aqb');
    while (keys.length < 2) await turn();
    await turn();
    expect(keys).toEqual(['a', 'q']);
  });

  it('can be closed twice, and with a terminal that is gone', async () => {
    const { surface, stdout } = open();
    surface.close();
    surface.close();
    const written = stdout.writes.join('').length;
    stdout.destroy(Object.assign(new Error('write EIO'), { code: 'EIO' }));
    await turn();
    expect(stdout.writes.join('')).toHaveLength(written);
  });
});

describe('ten thousand frames and four hundred sizes', () => {
  const events = [
    'SIGINT',
    'SIGTERM',
    'SIGHUP',
    'SIGQUIT',
    'SIGUSR2',
    'SIGCONT',
    'exit',
    'uncaughtException',
  ];
  const listeners = () => events.map((event) => process.listenerCount(event));

  it('leave nothing behind', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const before = listeners();
    const { surface, stdin, stdout } = open();
    const count = () => [
      ...listeners(),
      ...[stdin, stdout].flatMap((stream) =>
        stream.eventNames().map((name) => stream.listenerCount(name)),
      ),
    ];
    const run = async (frames: number) => {
      for (let i = 0; i < frames; i++) {
        if (i % 25 === 0) stdout.resize(20 + (i % 60), 5 + (i % 20));
        await shown(surface, surface.paint(page(`frame ${i}`)));
        stdout.writes.length = 0;
      }
      collect();
      return process.memoryUsage().heapUsed;
    };
    const early = await run(500);
    const open1 = count();
    const late = await run(10_000);
    expect(count()).toEqual(open1);
    expect(late - early).toBeLessThan(2_000_000);
    surface.close();
    await turn();
    expect(listeners()).toEqual(before);
  });
});
