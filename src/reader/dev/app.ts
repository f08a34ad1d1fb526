import type { Opening } from '../../session/ink.ts';
import type { Position } from '../../story/diagnostic.ts';
import type { Loaded, Story } from '../../story/story.ts';
import type { AppOptions, Look } from '../app.ts';
import type { Desk } from '../desk.ts';
import { openSurface, type Surface } from '../surface.ts';
import { themeNames, themes } from '../theme.ts';
import { type DevHost, DevScreen } from './dev-screen.ts';

/** What the reader of a story that is being written runs on. */
export interface DevOptions
  extends Pick<AppOptions, 'env' | 'stdin' | 'stdout' | 'colour' | 'look' | 'keepLook'>,
    Pick<DevHost, 'name' | 'source'> {
  readonly opening: Partial<Opening>;
  /** The story as it is on the disk now. */
  load(): Loaded;
  /** A desk for one version of it. */
  desk(story: Story): Desk;
  /** Calls back whenever one of its files has changed, until the function that this returns is called. */
  watch(changed: () => void): () => void;
  /**
   * Opens a place in the author's editor; `lend` gives the terminal to one that
   * wants it. Resolves once it is done with, to what has to be said about it, or ''.
   */
  edit(at: Position, lend: Surface['lend']): Promise<string>;
}

/** Reads a story while it is written; resolves when the author quits. */
export async function runDev(options: DevOptions): Promise<void> {
  const loaded = options.load();
  const desk = loaded.story && options.desk(loaded.story);
  await desk?.ready();
  return new Promise((resolve) => new DevApp(options, resolve).start(loaded, desk));
}

class DevApp {
  readonly #options: DevOptions;
  readonly #ended: () => void;
  readonly #look: Look;
  readonly #surface: Surface;
  readonly #screen: DevScreen;
  #stopWatching: () => void = () => {};
  /** Numbers the versions of the story: only the newest is shown. */
  #version = 0;

  constructor(options: DevOptions, ended: () => void) {
    this.#options = options;
    this.#ended = ended;
    this.#look = { ...options.look };
    const { env, stdin, stdout, colour } = options;
    this.#surface = openSurface({
      env,
      stdin,
      stdout,
      theme: themes[this.#look.theme],
      ...(colour && { colour }),
      onKey: (key, shown) => {
        // The terminal is raw, so the signal that it would have sent is ours to send.
        if (key.name === 'ctrl-c') return void process.kill(process.pid, 'SIGINT');
        this.#screen.key(key, shown);
        this.#paint();
      },
      onPaste: (text) => {
        this.#screen.paste(text);
        this.#paint();
      },
      onResize: () => this.#paint(),
      onStop: () => this.#screen.desk?.flush(),
    });
    this.#screen = new DevScreen(this.#host());
  }

  start(loaded: Loaded, desk: Desk | undefined): void {
    this.#show(loaded, desk);
    this.#stopWatching = this.#options.watch(() => void this.#reload());
  }

  async #reload(): Promise<void> {
    const version = ++this.#version;
    const loaded = this.#options.load();
    const desk = loaded.story && this.#options.desk(loaded.story);
    await desk?.ready();
    if (version === this.#version) this.#show(loaded, desk);
  }

  #show({ diagnostics }: Loaded, desk: Desk | undefined): void {
    this.#screen.take(diagnostics, desk);
    this.#surface.setTitle(`${this.#screen.desk?.story.title ?? this.#options.name} · dev`);
    this.#paint();
  }

  #paint(): void {
    const { columns, rows } = this.#surface;
    this.#screen.painted(this.#surface.paint(this.#screen.frame({ columns, rows })));
  }

  #host(): DevHost {
    const { name, opening, source, keepLook } = this.#options;
    const look = this.#look;
    return {
      name,
      opening,
      source,
      ascii: this.#surface.ascii,
      get measure() {
        return look.measure;
      },
      setMeasure: (measure) => {
        look.measure = measure;
        keepLook(look);
      },
      nextTheme: () => {
        const next = themeNames[(themeNames.indexOf(look.theme) + 1) % themeNames.length];
        look.theme = next ?? 'dusk';
        this.#surface.setTheme(themes[look.theme]);
        keepLook(look);
        return look.theme;
      },
      leave: (to) => {
        if (to === 'quit') this.#quit();
        else this.#screen.tell('There is nothing here but this story; q quits.');
      },
      suspend: () => {
        this.#screen.desk?.flush();
        this.#surface.suspend();
      },
      redraw: () => this.#surface.setTheme(themes[look.theme]),
      edit: (at) => void this.#edit(at),
      now: () => new Date(),
    };
  }

  async #edit(at: Position): Promise<void> {
    const said = await this.#options.edit(at, this.#surface.lend);
    if (said) this.#screen.tell(said);
    this.#paint();
  }

  #quit(): void {
    this.#version++;
    this.#stopWatching();
    this.#screen.desk?.close();
    this.#surface.close();
    this.#ended();
  }
}
