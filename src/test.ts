/**
 * Plays stories in tests, with the verbs and messages of playthrough scripts.
 *
 * ```ts
 * import { open } from 'continuity/test';
 * const play = await open('scenes/his-hero', { start: 'barn' });
 * await play.choose('Wait');
 * await play.expect({ scene: 'silence', vars: { trust: 1 }, ink: 'trust == 1' });
 * ```
 */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Hand, type HandOptions } from './playthrough/hand.ts';
import { findFolders } from './session/folders.ts';
import type { Line, Offer, Status } from './session/moment.ts';
import { findStory } from './story/find.ts';

export type { Line, Offer, Status } from './session/moment.ts';

/** How a play is opened. `cache` is a folder for what was compiled; the user's own where none is named. */
export type OpenOptions = HandOptions;

/** What can be expected; see the playthrough scripts. All of what does not hold is told at once. */
export interface Expected {
  readonly scene?: string;
  readonly world?: string;
  readonly text?: string | readonly string[];
  readonly not?: string | readonly string[];
  readonly match?: string | readonly string[];
  readonly tag?: string | readonly string[];
  readonly choices?: readonly string[];
  readonly ending?: string;
  readonly vars?: Readonly<Record<string, boolean | number | string | readonly string[]>>;
  readonly ink?: string | readonly string[];
  readonly canon?: boolean;
}

/**
 * A play under test. Every verb rejects with an AssertionError that shows what
 * a failed playthrough would: what was expected and found, the page, the
 * choices on offer, the scene and where it is written, the log so far.
 */
export class TestPlay {
  readonly #hand: Hand;

  /** For `open`, which opens the play as well. */
  constructor(hand: Hand) {
    this.#hand = hand;
  }

  /** Turns the page, or takes the canonical choice, so many times. */
  next(times = 1): Promise<void> {
    return this.#hand.take({ next: times }, this.next);
  }

  /** Takes a choice: by all of its text, by a beginning that no other has, or by number from 1. */
  choose(choice: string | number): Promise<void> {
    return this.#hand.take({ choose: choice }, this.choose);
  }

  /** Follows the canonical path to a scene, or to the end. */
  follow(until?: string): Promise<void> {
    return this.#hand.take({ follow: until === undefined ? 'canon' : { until } }, this.follow);
  }

  expect(expected: Expected): Promise<void> {
    return this.#hand.take({ expect: expected }, this.expect);
  }

  undo(times = 1): Promise<void> {
    return this.#hand.take({ undo: times }, this.undo);
  }

  restart(): Promise<void> {
    return this.#hand.take('restart', this.restart);
  }

  save(name: string): Promise<void> {
    return this.#hand.take({ save: name }, this.save);
  }

  restore(name: string): Promise<void> {
    return this.#hand.take({ restore: name }, this.restore);
  }

  get scene(): string {
    return this.#hand.runner.turn.moment.scene;
  }

  get status(): Status {
    return this.#hand.runner.turn.moment.status;
  }

  /** The ending reached, if one was. */
  get ending(): string | undefined {
    return this.#hand.runner.turn.moment.ending;
  }

  /** What was shown since the last step that moved the play. */
  get page(): readonly Line[] {
    return this.#hand.runner.page;
  }

  get choices(): readonly Offer[] {
    return this.#hand.runner.turn.moment.choices;
  }

  /** Whether the play is on the canonical path. */
  get isCanon(): boolean {
    return this.#hand.runner.turn.strayed === undefined;
  }

  /** The story's variables as plain values. */
  get variables(): Readonly<Record<string, boolean | number | string>> {
    return this.#hand.runner.variables;
  }
}

/**
 * Opens the story that `story` means: an id under `scenes/`, a folder with a
 * `main.ink`, or any `.ink` file. Rejects with what is wrong with it.
 */
export async function open(story: string, options: OpenOptions = {}): Promise<TestPlay> {
  const found = findStory(story, [process.cwd()]);
  if (found.path === undefined) throw new Error(found.problem);
  const hand = new Hand(found.path, { cache: cacheFolder(), ...options });
  await hand.open(open);
  return new TestPlay(hand);
}

function cacheFolder(): string {
  const around = { env: process.env, platform: process.platform, home: homedir() };
  return join(findFolders(around).cache, 'stories');
}
