import { constants } from 'node:os';
import { spawn } from '@lydell/node-pty';
import { onTestFinished } from 'vitest';
import { createEmulator, type EmulatedCell } from './emulator.ts';

/** A program to run in a terminal of its own. */
export interface TerminalOptions {
  readonly command: string;
  readonly args?: readonly string[];
  /** Added to a bare environment; `undefined` takes a variable out of it. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** 80 unless given. */
  readonly columns?: number;
  /** 24 unless given. */
  readonly rows?: number;
  readonly cwd?: string;
  /** Milliseconds that `waitFor` waits before it gives up; 10,000 unless given. */
  readonly patience?: number;
}

/** How the program ended: with a status, or by a signal (then `code` is 0). */
export interface Exit {
  readonly code: number;
  readonly signal: NodeJS.Signals | undefined;
}

type Expected = string | RegExp | ((screen: readonly string[]) => boolean);

/** A terminal with a program running in it. */
export interface TestTerminal {
  /** Presses one key: a name ('space', 'pagedown', 'ctrl-c') or the character itself. */
  press(key: string): void;
  /** Types text, all at once. */
  type(text: string): void;
  /** Resolves as soon as the screen shows it; rejects with the screen and all bytes when it never does. */
  waitFor(expected: Expected): Promise<void>;
  /** The rows of the screen, without the blanks at their ends. */
  screen(): string[];
  cell(x: number, y: number): EmulatedCell;
  readonly cursor: { readonly x: number; readonly y: number; readonly visible: boolean };
  /** True while the alternate screen is on. */
  readonly alternate: boolean;
  /** True while pastes are bracketed. */
  readonly bracketedPaste: boolean;
  /** Everything that the program has written, as far as it is on the screen. */
  readonly raw: string;
  readonly pid: number;
  resize(columns: number, rows: number): void;
  kill(signal?: NodeJS.Signals): void;
  /** Resolves when the program has ended and its last byte is on the screen. */
  readonly exit: Promise<Exit>;
}

const sequences: Readonly<Record<string, string>> = {
  space: ' ',
  enter: '\r',
  escape: '\x1b',
  tab: '\t',
  'shift-tab': '\x1b[Z',
  backspace: '\x7f',
  up: '\x1b[A',
  down: '\x1b[B',
  right: '\x1b[C',
  left: '\x1b[D',
  home: '\x1b[H',
  end: '\x1b[F',
  delete: '\x1b[3~',
  pageup: '\x1b[5~',
  pagedown: '\x1b[6~',
};

/** What a terminal sends for a key. */
function sequence(key: string): string {
  const known = sequences[key] ?? (Array.from(key).length === 1 ? key : undefined);
  const control = /^ctrl-([a-z])$/.exec(key)?.[1];
  if (control) return String.fromCharCode(control.charCodeAt(0) - 96);
  if (known === undefined) throw new Error(`No such key: ${key}`);
  return known;
}

const signalNames = new Map(
  Object.entries(constants.signals).map(([name, number]) => [number, name as NodeJS.Signals]),
);

/** The environment a program gets: what every shell has, nothing of this process's own. */
function environment(added: TerminalOptions['env']): Record<string, string> {
  const home = '/nonexistent';
  const bare = {
    PATH: process.env.PATH,
    TERM: 'xterm-256color',
    COLORTERM: 'truecolor',
    LANG: 'C.UTF-8',
    HOME: home,
    XDG_CONFIG_HOME: `${home}/config`,
    XDG_DATA_HOME: `${home}/data`,
    XDG_STATE_HOME: `${home}/state`,
    XDG_CACHE_HOME: `${home}/cache`,
  };
  const entries = Object.entries({ ...bare, ...added });
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/**
 * Runs a program in a terminal: a real pty, and an emulator that shows what the
 * program draws and answers what it asks. To be called in a test; at its end
 * the program is killed if it still runs.
 */
export async function openTerminal(options: TerminalOptions): Promise<TestTerminal> {
  const { command, args = [], columns: cols = 80, rows = 24, patience = 10_000 } = options;
  const env = environment(options.env);
  // The pty would put its own name for TERM where there is to be none.
  const unset = env.TERM === undefined ? ['-u', 'TERM'] : [];
  const pty = spawn('env', [...unset, command, ...args], {
    cols,
    rows,
    env,
    cwd: options.cwd ?? process.cwd(),
  });
  const emulator = createEmulator(cols, rows);
  const checks = new Set<() => void>();
  let raw = '';
  let ended = false;

  const check = () => {
    for (const one of checks) one();
  };
  pty.onData((bytes) => {
    void emulator.write(bytes).then(() => {
      raw += bytes;
      check();
    });
  });
  emulator.onAnswer((answer) => pty.write(answer));
  const exit = new Promise<Exit>((resolve) => {
    pty.onExit(async ({ exitCode, signal }) => {
      await emulator.write('');
      ended = true;
      check();
      resolve({ code: exitCode, signal: signal ? signalNames.get(signal) : undefined });
    });
  });
  onTestFinished(async () => {
    if (!ended) pty.kill('SIGKILL');
    await exit;
    emulator.dispose();
  });

  function shows(expected: Expected): boolean {
    const lines = emulator.screen();
    if (typeof expected === 'function') return expected(lines);
    const text = lines.join('\n');
    return typeof expected === 'string' ? text.includes(expected) : expected.test(text);
  }

  function waitFor(expected: Expected): Promise<void> {
    return new Promise((resolve, reject) => {
      const finish = (problem?: string) => {
        checks.delete(look);
        clearTimeout(limit);
        if (!problem) return resolve();
        const dump = `${emulator.screen().join('\n')}\n--- bytes ---\n${JSON.stringify(raw)}`;
        reject(new Error(`${problem}: ${String(expected)}\n--- screen ---\n${dump}`));
      };
      const look = () => {
        if (shows(expected)) finish();
        else if (ended) finish('The program ended without showing');
      };
      const limit = setTimeout(() => finish('The screen never showed'), patience);
      checks.add(look);
      check();
    });
  }

  return {
    press: (key) => pty.write(sequence(key)),
    type: (text) => pty.write(text),
    waitFor,
    screen: emulator.screen,
    cell: emulator.cell,
    get cursor() {
      const visible = raw.lastIndexOf('\x1b[?25l') <= raw.lastIndexOf('\x1b[?25h');
      return { ...emulator.cursor, visible };
    },
    get alternate() {
      return emulator.alternate;
    },
    get bracketedPaste() {
      return emulator.bracketedPaste;
    },
    get raw() {
      return raw;
    },
    pid: pty.pid,
    resize(columns, newRows) {
      emulator.resize(columns, newRows);
      pty.resize(columns, newRows);
    },
    kill: (signal = 'SIGTERM') => process.kill(pty.pid, signal),
    exit,
  };
}
