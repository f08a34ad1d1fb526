import type { Story } from '../../story/story.ts';
import type { Moment } from '../moment.ts';
import type { Save } from '../save/save.ts';
import { type Mark, markOf } from '../save/trail.ts';

/**
 * Tells whether a place in an edited story is the one it was: the ground that
 * a replay stands on. A scene with the same id is the same place, whatever has
 * been rewritten in it. A scene that has come in since may be an old one
 * renamed or cut in two, and is taken for it only by its words. A scene that
 * was there already is never another one.
 */
export class Ground {
  readonly #story: Story;
  readonly #before: ReadonlySet<string>;
  readonly #now: ReadonlySet<string>;
  /** Old ids of renamed scenes → their new ids. */
  readonly #renamed = new Map<string, string>();

  constructor(story: Story, { story: { scenes } }: Pick<Save, 'story'>) {
    this.#story = story;
    this.#before = new Set(scenes);
    this.#now = new Set(story.graph.scenes.map(({ id }) => id));
  }

  /** Whether `moment` is at the place marked `then`; with `byWords`, only if its words say so too. */
  isPlace(then: Mark, moment: Moment, byWords = false): boolean {
    const now = markOf(moment);
    if (byWords && !sayTheSame(then, now)) return false;
    if (now.scene === then.scene || this.#renamed.get(then.scene) === now.scene) return true;
    if (this.#before.has(now.scene)) return false;
    const isMoved = this.#now.has(then.scene);
    // Both the old scene and the new one are there: only words that are all the same will do.
    if (isMoved) return then.line !== '' && then.line === now.line && then.offers === now.offers;
    const isTwice =
      this.#renamed.has(then.scene) || [...this.#renamed.values()].includes(now.scene);
    if (isTwice || !sayTheSame(then, now)) return false;
    this.#renamed.set(then.scene, now.scene);
    return true;
  }

  /** Whether `moment` is another ending than the one that was reached, which is still there. */
  isOtherEnding(then: Moment, { ending }: Moment): boolean {
    if (then.ending === undefined || ending === undefined || ending === then.ending) return false;
    return this.#story.graph.endings.some(({ id }) => id === then.ending);
  }
}

/** Whether two moments have the same last line, or the same choices; a single choice says too little. */
function sayTheSame(one: Mark, other: Mark): boolean {
  if (one.line !== '' && one.line === other.line) return true;
  return one.offers.includes(' ') && one.offers === other.offers;
}
