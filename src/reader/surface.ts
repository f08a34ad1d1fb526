import blessed from 'blessed';
import { clean, cleanLine } from '../story/clean.ts';
import { abilitiesOf } from './abilities.ts';
import { afterInput } from './after-input.ts';
import { fillCells, unknownCells } from './cells.ts';
import type { ColourLevel, Environment } from './colour.ts';
import { drawChanges } from './draw.ts';
import { createEnvelope, showCursor } from './envelope.ts';
import type { Frame } from './frame.ts';
import type { Key } from './key.ts';
import { createKeyboard, type KeyboardInput } from './keyboard.ts';
import { guardProcess, type StopReason } from './lifecycle.ts';
import { Link, type SurfaceOutput } from './link.ts';
import { createPens } from './pen.ts';
import type { Theme } from './theme.ts';

/** What a surface is opened on, and who hears from it. */
export interface SurfaceOptions {
  readonly env: Environment;
  readonly stdin: KeyboardInput;
  readonly stdout: SurfaceOutput;
  readonly theme: Theme;
  /** Overrides what the environment says about colours. */
  readonly colour?: ColourLevel;
  /** `shown` is the number of the frame that was on the screen when the key was read. */
  onKey(key: Key, shown: number): void;
  /** Text that was pasted, clean, lines ended by `\n`. */
  onPaste(text: string): void;
  /** The terminal has another size: time to paint a frame of it. */
  onResize(): void;
  /** Everything ends: time to save. Called once, while the terminal is still ours. */
  onStop(reason: StopReason): void;
}

/** The terminal while the reader has it. */
export interface Surface {
  readonly columns: number;
  readonly rows: number;
  readonly level: ColourLevel;
  /** Text comes out in ASCII, see `toAscii`: longer, so it should be typeset that way. */
  readonly ascii: boolean;
  /** The number of the newest frame that the terminal was given whole; 0 before the first. */
  readonly shown: number;
  /**
   * Shows `frame` soon, in one write, unless a newer one comes first. Returns
   * its number; `shown` reaches at least this number when it can be seen. Keys
   * that were pressed before, even those not read yet, come with a lower one.
   */
  paint(frame: Frame): number;
  setTheme(theme: Theme): void;
  /** Names the window; the name it had comes back at the end. */
  setTitle(title: string): void;
  /** Stops the process as Ctrl-Z does, with the shell's screen back until it is continued. */
  suspend(): void;
  /**
   * Lets another program have the terminal until what it returns settles; what
   * is painted meanwhile is shown after. Interrupts are that program's affair.
   */
  lend<T>(borrow: () => Promise<T>): Promise<T>;
  /** Gives the terminal back, for good. More than once does no harm. */
  close(): void;
}

/**
 * Milliseconds in which a signal may still come that was meant for a program
 * which had the terminal: that it has ended can be heard before the Ctrl-C that ended it.
 */
const signalDelay = 100;

/** Bracketed paste on, wrapping off: a row that a terminal thinks too long must not run on. */
const modesOn = '\x1b[?2004h\x1b[?7l';
/** The reverse; and all cleared, for terminals that have no second screen to leave. */
const modesOff = '\x1b[?2004l\x1b[?7h\x1b[r\x1b[0m\x1b[H\x1b[2J';

/** blessed's screen on `link`: its cells and modes, without its terminfo, tmux and process handling. */
function createScreen(link: Link): blessed.Widgets.Screen {
  // The system's descriptions are in a format that blessed misreads; its own will do for all.
  blessed.Tput.ipaths.length = 0;
  const ignore = () => {};
  Object.assign(blessed.Program, { _bound: true, _exitHandler: ignore });
  Object.assign(blessed.Screen, {
    _bound: true,
    _exceptionHandler: ignore,
    _sigtermHandler: ignore,
    _sigintHandler: ignore,
    _sigquitHandler: ignore,
    _exitHandler: ignore,
  });
  const { TMUX } = process.env;
  delete process.env.TMUX;
  // Cells are made when the terminal is entered, and then as ours.
  const { alloc } = blessed.Screen.prototype;
  blessed.Screen.prototype.alloc = ignore;
  try {
    return blessed.screen({
      input: link,
      output: link,
      terminal: 'xterm-256color',
      forceUnicode: true,
      warnings: false,
    });
  } finally {
    blessed.Screen.prototype.alloc = alloc;
    if (TMUX !== undefined) process.env.TMUX = TMUX;
  }
}

/**
 * Takes the terminal: alternate screen, raw keys, and watch over the process so
 * that nothing ends it without the terminal being given back. One surface at a
 * time. blessed is loaded with this module, so import it when it is needed.
 */
export function openSurface(options: SurfaceOptions): Surface {
  const { stdin, stdout } = options;
  const abilities = abilitiesOf(options.env, stdout.isTTY === true, options.colour);
  const link = new Link(stdout, onIdle);
  const screen = createScreen(link);
  const { program } = screen;
  const envelope = createEnvelope(abilities.titled);
  let pens = createPens(options.theme, abilities);
  let closed = false;
  /** True while the terminal is ours: neither suspended nor closed. */
  let active = false;
  /** True while another program has it, and true until its signals have come in. */
  let [lent, away] = [false, false];
  let wanted: Frame | undefined;
  /** Numbers of the newest frame asked for, drawn, and taken by the terminal. */
  let [asked, drawn, shown] = [0, 0, 0];
  let [stale, scheduled, resized] = [false, false, false];

  screen.alloc = () => {
    screen.lines = unknownCells(program.cols, program.rows);
    screen.olines = unknownCells(program.cols, program.rows);
  };

  // Without the end of blinking that terminfo adds; that is the terminal's owner's affair.
  program.showCursor = () => program._write(showCursor);

  screen.draw = () => {
    const cells = drawChanges(screen.lines, screen.olines, pens);
    program._write(envelope.wrap(cells, wanted?.cursor));
  };

  function takeSize(): void {
    resized = false;
    if (program.cols === link.columns && program.rows === link.rows) return;
    program.cols = link.columns;
    program.rows = link.rows;
    screen.alloc();
    options.onResize();
  }

  /** Brings the screen up to date, or leaves it to `onIdle` while the terminal is behind. */
  function update(): void {
    if (active && stale && !link.busy) {
      if (resized) takeSize();
      stale = false;
      if (wanted) {
        fillCells(screen.lines, wanted, pens, abilities.ascii);
        drawn = asked;
        screen.render();
        program.flush();
        if (!link.busy) shown = drawn;
      }
    }
    scheduled = false;
  }

  function onIdle(): void {
    shown = drawn;
    if (stale) schedule();
  }

  function schedule(): void {
    stale = true;
    if (scheduled || !active) return;
    scheduled = true;
    // What was typed before the frame was made must not seem typed on seeing it.
    afterInput(update);
  }

  function enter(): void {
    active = true;
    keyboard.open();
    screen.enter();
    program._write(modesOn);
    screen.alloc();
    resized = true;
    schedule();
  }

  function leave(): void {
    if (!active) return;
    active = false;
    program._write(`${envelope.undo()}${modesOff}`);
    screen.leave();
    keyboard.close();
  }

  function onSizeChange(): void {
    resized = true;
    schedule();
  }

  function onGone(): void {
    if (!closed) guard.stop({ kind: 'hangup' });
  }

  function close(): void {
    if (closed) return;
    closed = true;
    guard.release();
    leave();
    screen.destroy();
    stdout.off('resize', onSizeChange);
    // The last write may still fail, and that must not count as an error.
    setImmediate(() => stdout.off('error', onGone));
  }

  const keyboard = createKeyboard(stdin, {
    shown: () => shown,
    onKey: options.onKey,
    onPaste: (text) => options.onPaste(clean(text)),
    onGone,
  });
  const guard = guardProcess({
    save: options.onStop,
    restore: close,
    // After a SIGSTOP, the shell has written over our screen and reset the modes.
    isAway: () => away,
    resume() {
      if (closed || lent) return;
      leave();
      enter();
    },
  });
  stdout.on('resize', onSizeChange).on('error', onGone);
  enter();

  return {
    get columns() {
      return program.cols;
    },
    get rows() {
      return program.rows;
    },
    level: abilities.level,
    ascii: abilities.ascii,
    get shown() {
      return shown;
    },
    paint(frame) {
      wanted = frame;
      asked++;
      schedule();
      return asked;
    },
    setTheme(theme) {
      pens = createPens(theme, abilities);
      screen.alloc();
      schedule();
    },
    setTitle(text) {
      envelope.title = cleanLine(text);
      schedule();
    },
    suspend() {
      if (!active || process.platform === 'win32') return;
      leave();
      guard.suspend();
    },
    async lend(borrow) {
      lent = true;
      away = true;
      leave();
      try {
        return await borrow();
      } finally {
        lent = false;
        setTimeout(() => {
          away = lent;
        }, signalDelay).unref();
        if (!closed) enter();
      }
    },
    close,
  };
}
