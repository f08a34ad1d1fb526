import { existsSync } from 'node:fs';
import { type Change, creation, edition } from './change.ts';

/** A plan in the making: files to be made and texts to be changed, each file once. */
export class Edits {
  readonly #changes = new Map<string, Change>();

  /** Plans a file that must not exist yet; throws a Problem where it does. */
  create(path: string, text: string): this {
    this.#changes.set(path, creation(path, text));
    return this;
  }

  /** Plans a change of a file, on top of what is planned for it already. */
  edit(path: string, change: (text: string) => string): this {
    const planned = this.#changes.get(path);
    if (planned) {
      this.#changes.set(path, { ...planned, after: change(planned.after) });
    } else {
      for (const each of edition(path, change)) this.#changes.set(path, each);
    }
    return this;
  }

  /** Plans a file that the program makes of others, whether it is there already or not. */
  generate(path: string, text: string): this {
    if (existsSync(path)) this.edit(path, () => text);
    else this.create(path, text);
    const change = this.#changes.get(path);
    if (change) this.#changes.set(path, { ...change, isGenerated: true });
    return this;
  }

  /** All that is planned, in the order in which it was first named. */
  changes(): readonly Change[] {
    return [...this.#changes.values()];
  }
}
