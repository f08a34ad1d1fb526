import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type IPty, spawn } from '@lydell/node-pty';
import { createEmulator, type Emulator } from '../test/reader/emulator.ts';
import { writeMaps } from './maps.ts';
import { toSvg } from './svg.ts';

/** One picture of the reader: what to run, and the keys that lead to it, each with what must be on the screen before. */
interface Picture {
  readonly name: string;
  readonly columns: number;
  readonly rows: number;
  readonly env?: Readonly<Record<string, string>>;
  /** What to run; *His Hero* unless given. */
  readonly args?: readonly string[];
  /** Text to wait for, then a key to press. */
  readonly keys: readonly (readonly [seen: string | RegExp, key: string])[];
  /** What must be on the screen when the picture is taken. */
  readonly seen: string | RegExp;
}

const BEGIN = ['Begin', '\r'] as const;
const PAGE = ['The Study', ' '] as const;
const CHOICE = /◆ Go closer/;
/** The last scene, from its beginning to its end: Space goes on, Enter where only that does. */
const ENDING = { args: ['play', 'his-hero', '--at', 'living_room'], until: 'endings found' };

const scenes: readonly Omit<Picture, 'columns' | 'rows'>[] = [
  { name: 'library', args: [], keys: [], seen: 'C O N T I N U I T Y' },
  { name: 'title', keys: [], seen: 'Begin' },
  { name: 'prose', keys: [BEGIN], seen: 'The Study' },
  { name: 'choice', keys: [BEGIN, PAGE], seen: CHOICE },
  { name: 'map', keys: [BEGIN, PAGE, [CHOICE, 'm']], seen: 'Map' },
  {
    name: 'history',
    keys: [BEGIN, PAGE, [CHOICE, '2'], [/Brush the engraving/, 'h']],
    seen: 'Choices made',
  },
  { name: 'help', keys: [BEGIN, PAGE, [CHOICE, '?']], seen: 'Keys' },
  {
    name: 'author',
    args: ['dev', 'his-hero', '--seed', '1'],
    keys: [PAGE, [CHOICE, 'a']],
    seen: 'CHOICES',
  },
  { name: 'ending', args: ENDING.args, keys: [], seen: ENDING.until },
];

const sizes = [
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
  { columns: 200, rows: 50 },
];

/** Runs the program in a terminal, presses the keys, and gives the picture. */
async function take(picture: Picture, folder: string): Promise<string> {
  const { columns, rows, keys, seen } = picture;
  const emulator = createEmulator(columns, rows);
  const env = {
    PATH: process.env.PATH ?? '',
    TERM: 'xterm-256color',
    COLORTERM: 'truecolor',
    LANG: 'C.UTF-8',
    HOME: folder,
    ...picture.env,
  };
  const pty = spawn(
    process.execPath,
    ['bin/continuity.js', ...(picture.args ?? ['play', 'his-hero']), '--state-dir', folder],
    { cols: columns, rows, env, cwd: process.cwd() },
  );
  let check = () => {};
  pty.onData((bytes) => void emulator.write(bytes).then(() => check()));
  emulator.onAnswer((answer) => pty.write(answer));
  const waitFor = (text: string | RegExp) =>
    new Promise<void>((resolve, reject) => {
      const late = setTimeout(
        () =>
          reject(
            new Error(`${picture.name}: ${text} never came:\n${emulator.screen().join('\n')}`),
          ),
        10_000,
      );
      check = () => {
        const screen = emulator.screen().join('\n');
        if (typeof text === 'string' ? !screen.includes(text) : !text.test(screen)) return;
        clearTimeout(late);
        check = () => {};
        resolve();
      };
      check();
    });
  try {
    for (const [text, key] of keys) {
      await waitFor(text);
      pty.write(key);
    }
    if (picture.args === ENDING.args) await readToEnd(pty, emulator);
    await waitFor(seen);
    return toSvg(
      { columns, rows, cell: (x, y) => emulator.cell(x, y) },
      `Continuity: ${picture.name}`,
    );
  } finally {
    // Only when it has ended can its folder be removed.
    const ended = new Promise<void>((resolve) => pty.onExit(() => resolve()));
    pty.kill();
    await ended;
    emulator.dispose();
  }
}

/** Presses Space until the ending is reached; each press waits for the frame that the one before made. */
async function readToEnd(pty: IPty, emulator: Emulator): Promise<void> {
  let before = '';
  for (let presses = 0; presses < 200; ) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    const screen = emulator.screen().join('\n');
    if (screen.includes(ENDING.until)) return;
    if (screen === before || !/[⌄◆]/.test(screen)) continue;
    before = screen;
    presses++;
    pty.write(' ');
  }
}

/** Takes every picture at every size, in colour and without, into `out`; `--readme` takes only what the README shows. */
async function main(): Promise<void> {
  const out = process.argv[2] ?? 'docs/pictures';
  const readmeOnly = out === 'docs/pictures';
  mkdirSync(out, { recursive: true });
  const looks = [
    { suffix: '', env: {} },
    { suffix: '-plain', env: { NO_COLOR: '1' } },
  ];
  for (const { suffix, env } of readmeOnly ? looks.slice(0, 1) : looks) {
    for (const size of readmeOnly ? sizes.slice(0, 1) : sizes) {
      for (const scene of scenes) {
        const folder = mkdtempSync(join(tmpdir(), 'continuity-picture-'));
        const svg = await take({ ...scene, ...size, env }, folder);
        rmSync(folder, { recursive: true, force: true });
        const name = readmeOnly
          ? scene.name
          : `${scene.name}-${size.columns}x${size.rows}${suffix}`;
        writeFileSync(join(out, `${name}.svg`), svg);
        console.log(`${out}/${name}.svg`);
      }
    }
  }
}

if (process.argv[2] === undefined) await writeMaps();
await main();
