import type { Opening } from '../../session/ink.ts';
import type { Diagnostic, Position } from '../../story/diagnostic.ts';
import type { Loaded, Story } from '../../story/story.ts';
import { Canvas, type CanvasOptions } from '../canvas.ts';
import type { Desk } from '../desk.ts';
import type { Surface } from '../surface.ts';
import { type DevHost, DevScreen } from './dev-screen.ts';

/** What the reader of a story that is being written runs on. */
export interface DevOptions extends CanvasOptions, Pick<DevHost, 'name' | 'source'> {
  readonly opening: Partial<Opening>;
  /** The story as it is on the disk now. */
  load(): Loaded;
  /** A desk for one version of it. */
  desk(story: Story): Desk;
  /** Calls back whenever one of its files has changed, until the function that this returns is called. */
  watch(changed: () => void): () => void;
  /**
   * Checks the story as it is on the disk now, beside the reading, and tells all that was
   * found once it is done, until the function that this returns is called.
   */
  check(tell: (found: readonly Diagnostic[]) => void): () => void;
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
  readonly #canvas: Canvas;
  readonly #screen: DevScreen;
  #stopWatching: () => void = () => {};
  #stopChecking: () => void = () => {};
  /** Numbers the versions of the story: only the newest is shown. */
  #version = 0;

  constructor(options: DevOptions, ended: () => void) {
    this.#options = options;
    this.#ended = ended;
    this.#canvas = new Canvas(options, {
      screen: () => this.#screen,
      flush: () => this.#screen.desk?.flush(),
    });
    this.#screen = new DevScreen(this.#host());
  }

  start(loaded: Loaded, desk: Desk | undefined): void {
    this.#show(loaded, desk);
    this.#stopWatching = this.#options.watch(() => void this.#reload());
  }

  async #reload(): Promise<void> {
    const version = ++this.#version;
    this.#stopChecking();
    const loaded = this.#options.load();
    const desk = loaded.story && this.#options.desk(loaded.story);
    await desk?.ready();
    if (version === this.#version) this.#show(loaded, desk);
  }

  #show({ diagnostics }: Loaded, desk: Desk | undefined): void {
    this.#screen.take(diagnostics, desk);
    this.#canvas.surface.setTitle(`${this.#screen.desk?.story.title ?? this.#options.name} · dev`);
    this.#canvas.paint();
    this.#stopChecking = this.#options.check((found) => {
      this.#screen.judge(found);
      this.#canvas.paint();
    });
  }

  #host(): DevHost {
    const { name, opening, source } = this.#options;
    const canvas = this.#canvas;
    return {
      name,
      opening,
      source,
      ascii: canvas.surface.ascii,
      get measure() {
        return canvas.measure;
      },
      setMeasure: (measure) => canvas.setMeasure(measure),
      nextTheme: () => canvas.nextTheme(),
      leave: (to) => {
        if (to === 'quit') this.#quit();
        else this.#screen.tell('There is nothing here but this story; q quits.');
      },
      suspend: () => canvas.suspend(),
      redraw: () => canvas.redraw(),
      edit: (at) => void this.#edit(at),
      now: () => new Date(),
    };
  }

  async #edit(at: Position): Promise<void> {
    const said = await this.#options.edit(at, this.#canvas.surface.lend);
    if (said) this.#screen.tell(said);
    this.#canvas.paint();
  }

  #quit(): void {
    this.#version++;
    this.#stopWatching();
    this.#stopChecking();
    this.#screen.desk?.close();
    this.#canvas.surface.close();
    this.#ended();
  }
}
