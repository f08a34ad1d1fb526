import { PassThrough, Writable } from 'node:stream';
import type { ScreenHost } from '../../src/reader/host.ts';
import { Reader } from '../../src/reader/reader.ts';
import { openSurface } from '../../src/reader/surface.ts';
import { themes } from '../../src/reader/theme.ts';
import { Session } from '../../src/session/session.ts';
import { loadStory, type Story } from '../../src/story/story.ts';
import { longStory } from './long-story.ts';

/** Times from a key to its frame at 120×40, after few and after many paragraphs, and an undo after 1,000 turns; prints figures as JSON. */
const FRAME_END = '\x1b[?2026l';
const KEYS = ['j', 'k', ' ', 'b', 'G', 'j', '?', '\x1b[B', '?', ' '];

class Screen extends Writable {
  readonly isTTY = true;
  readonly columns = 120;
  readonly rows = 40;
  onFrame = () => {};

  override _write(chunk: Buffer, _: string, done: () => void): void {
    done();
    if (chunk.toString().includes(FRAME_END)) this.onFrame();
  }
}

function hostOf(story: Story): ScreenHost {
  const none = new Set<string>();
  return {
    outline: { story, canon: ['hub'] },
    severalStories: false,
    measure: 66,
    ascii: false,
    wasTaken: () => false,
    knownScenes: () => none,
    foundEndings: () => none,
    moved: () => {},
    saves: () => [],
    save: () => '',
    load: () => ({ notice: '' }),
    beforeRestart: () => {},
    setMeasure: () => {},
    nextTheme: () => '',
    leave: () => {},
    suspend: () => {},
    redraw: () => {},
  };
}

function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

const { story } = loadStory(longStory());
if (!story) throw new Error('the story of the benchmark does not load');
const [short, long] = [2, 2_500].map((turns) => {
  const session = new Session(story, { seed: 1 });
  for (let i = 0; i < turns; i++) session.send({ type: 'NEXT' });
  return new Reader(session, hostOf(story));
}) as [Reader, Reader];

const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => stdin });
const stdout = new Screen();
let reader = short;
const paint = () => reader.painted(surface.paint(reader.frame({ columns: 120, rows: 40 })));
const surface = openSurface({
  env: { TERM: 'xterm-256color', COLORTERM: 'truecolor', LANG: 'C.UTF-8' },
  stdin,
  stdout,
  theme: themes.dusk,
  onKey: (key, shown) => {
    reader.key(key, shown);
    paint();
  },
  onPaste: () => {},
  onResize: paint,
  onStop: () => {},
});

/** Milliseconds from a key to the end of the frame it makes; undefined where nothing on the screen changes. */
function press(key: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const start = performance.now();
    const late = setTimeout(() => resolve(undefined), 60);
    stdout.onFrame = () => {
      clearTimeout(late);
      resolve(performance.now() - start);
    };
    stdin.write(key);
  });
}

const times: Record<'short' | 'long', number[]> = { short: [], long: [] };
for (let round = 0; round < 24; round++) {
  for (const [name, each] of [
    ['short', short],
    ['long', long],
  ] as const) {
    reader = each;
    paint();
    await press('\f');
    for (const key of KEYS) {
      const time = await press(key);
      if (time !== undefined && round >= 6) times[name].push(time);
    }
  }
}
surface.close();

const session = new Session(story, { seed: 1 });
for (let i = 0; i < 1_000; i++) session.send({ type: 'NEXT' });
const undos: number[] = [];
for (let i = 0; i < 40; i++) {
  const start = performance.now();
  session.send({ type: 'UNDO' });
  session.variables();
  undos.push(performance.now() - start);
}

const [p95, p95Long] = [percentile(times.short, 0.95), percentile(times.long, 0.95)];
console.log(
  JSON.stringify([
    { what: 'key to frame at 120×40, p95', value: Math.max(p95, p95Long), unit: 'ms', bound: 16 },
    {
      what: 'the same after 10,000 paragraphs, against 10',
      value: percentile(times.long, 0.5) / percentile(times.short, 0.5),
      unit: '×',
      bound: 1.2,
    },
    { what: 'an undo at 1,000 turns, p95', value: percentile(undos, 0.95), unit: 'ms', bound: 50 },
  ]),
);
process.exit(0);
