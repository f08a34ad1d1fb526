import type { Key } from './key.ts';
import type { Panel, PanelOutcome } from './panel.ts';

/** A panel that is open, and since which frame it is on the screen. */
export class Overlay<T> {
  readonly panel: Panel<T>;
  #seen: number | undefined;

  constructor(panel: Panel<T>) {
    this.panel = panel;
  }

  /** Told the number of a frame that was painted. */
  painted(frame: number): void {
    this.#seen ??= frame;
  }

  /** Takes a key that was pressed on seeing frame `shown`. */
  key(key: Key, shown: number): PanelOutcome<T> {
    return this.panel.key(key, this.#seen !== undefined && shown >= this.#seen);
  }
}
