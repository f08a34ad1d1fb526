import 'inkjs/engine/Story';
import type { Choice } from 'inkjs/engine/Choice';
import { ErrorType } from 'inkjs/engine/Error';
import { Path } from 'inkjs/engine/Path';
import type { StoryState } from 'inkjs/engine/StoryState';
import {
  type Diagnostic,
  inkDiagnostic,
  type Position,
  readInkMessage,
} from '../../story/diagnostic.ts';
import { FlowMap } from '../../story/flow.ts';
import { START } from '../../story/graph.ts';
import { type Liveness, livenessOf } from '../../story/liveness/liveness.ts';
import type { Story } from '../../story/story.ts';
import type { Invariant } from '../invariant.ts';
import type { Moment } from '../moment.ts';
import { fork } from './fork.ts';
import type { LivePlan } from './live-plan.ts';
import type { Marks } from './marks.ts';
import { type Vocabulary, vocabularyOf } from './memory.ts';
import { type Keyed, StateKeys } from './state-key.ts';
import { TurnStory } from './turn-story.ts';

/** A choice on offer, by the id that the scene graph knows it under. */
export interface Offered {
  readonly id: string;
  readonly text: string;
}

/** What a turn of a play came to: as `Moment`, but from one choice to the next, without its text. */
export interface Reached {
  readonly status: Exclude<Moment['status'], 'more'>;
  readonly scene: string;
  /** Scenes entered in this turn, in order. */
  readonly entered: readonly string[];
  readonly offers: readonly Offered[];
  readonly ending?: string;
  readonly errors: readonly Diagnostic[];
  /** Where a play stopped that is over without an ending. */
  readonly at?: Position;
  /** The rules that do not hold here. */
  readonly broken: readonly Invariant[];
  /** All the text of the turn; empty unless it was asked for. */
  readonly text: string;
  /** What it takes to go on from here; of use to the explorer alone. */
  readonly keyed: Keyed;
}

/** How an explorer looks at a story. */
export interface ExplorerOptions {
  /** Whether keys leave out what cannot be read any more. */
  readonly isSliced?: boolean;
  /** Rules of the story that have to hold wherever a play stands. */
  readonly rules?: readonly Invariant[];
  /** Leaves out of keys what only matters to how a play reads, but where spots are `kept`: without it, all that is shown counts. */
  readonly asides?: { readonly kept: ReadonlySet<number> };
  readonly keepsText?: boolean;
  /** Where to note what was seen, beside what was seen before; marks of its own without it. */
  readonly marks?: Marks;
}

/**
 * Goes on from any state of a story with any choice, without disturbing that
 * state, and gives states keys to know them by. All that it plays, a session
 * plays as well: errors, endings, scenes and choices come out the same.
 */
export class Explorer {
  readonly liveness: Liveness;
  readonly #graphless: { readonly story: Story; readonly flow: FlowMap };
  readonly #keys: StateKeys;
  readonly #names: Vocabulary;
  readonly #options: ExplorerOptions;
  readonly #targets = new Map<string, number>();
  readonly #verdicts = new Map<string, boolean>();
  #story: TurnStory;
  #errors: Diagnostic[] = [];

  constructor(story: Story, options: ExplorerOptions = {}) {
    const scenes = story.graph.scenes.map(({ id }) => id).filter((id) => id !== START);
    this.#graphless = { story, flow: new FlowMap(story.program.root, START, scenes) };
    this.#options = options;
    this.liveness = livenessOf(story.program, {
      functions: (options.rules ?? []).map(({ name }) => name),
      leavesAsides: options.asides !== undefined,
      ...(options.asides && { kept: options.asides.kept }),
    });
    this.#names = vocabularyOf(this.liveness);
    this.#keys = new StateKeys(this.liveness, this.#names, options.isSliced ?? true);
    this.#story = this.#open();
  }

  /** What all that was played has seen of the story's content. */
  get marks(): Marks {
    return this.#story.marks;
  }

  /** Begins a play and runs to its first choice or end. */
  start(seed: number): Reached {
    return this.#run(START, undefined, () => {
      this.#story.ResetState();
      this.#story.state.storySeed = seed;
      this.#story.state.previousRandom = 0;
      this.#story.install(fork(this.#story.state, this.#names));
    });
  }

  /** Takes the choice at `index` of those on offer at `from` and runs to the next choice or end. */
  take({ keyed }: Reached, index: number): Reached {
    const offered = keyed.choices[index];
    if (!offered) throw new RangeError(`there is no choice ${index}`);
    const { choice } = offered;
    return this.#run(keyed.scene, keyed.ending, () => {
      this.#story.install(fork(keyed.state, this.#names, choice));
      if (choice.targetPath) this.#story.ChoosePath(choice.targetPath);
    });
  }

  /** Writes the key of a state at a choice to `into`: four words, equal only for states with the same future. */
  key({ keyed }: Reached, into: Int32Array): void {
    this.#keys.write(keyed, into);
  }

  /** The spot of the choice that the scene graph knows as `id`. */
  spotOf(id: string): number | undefined {
    const { container, index } = this.#story.PointerAtPath(new Path(id));
    return container ? this.liveness.spots.at(container, index) : undefined;
  }

  /** What the key of a state depends on. */
  plan({ keyed }: Reached): LivePlan {
    return this.#keys.planAt(keyed);
  }

  #open(): TurnStory {
    const { story, flow } = this.#graphless;
    const marks = this.#story?.marks ?? this.#options.marks;
    const opened = new TurnStory(story.program, flow, this.liveness.spots, marks);
    opened.keepsText = this.#options.keepsText ?? false;
    opened.onError = (message, type) => {
      const found = readInkMessage(message, story.main);
      this.#errors.push(type === ErrorType.Error ? found : { ...found, severity: 'warning' });
    };
    return opened;
  }

  #run(scene: string, ending: string | undefined, prepare: () => void): Reached {
    this.#errors = [];
    try {
      prepare();
      this.#story.watch(scene, ending);
      if (this.#story.canContinue) this.#story.ContinueAsync(0);
      return this.#reached();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const at = { file: this.#graphless.story.main, line: 1 };
      this.#errors.push(inkDiagnostic(message, 'error', at));
      const reached = this.#reached();
      // Ink is left half-way through a step: nothing may go on from it.
      this.#story = this.#open();
      return reached;
    }
  }

  #reached(): Reached {
    const story = this.#story;
    const errors = this.#errors;
    const failed = errors.some(({ severity }) => severity === 'error');
    const choices = failed ? [] : story.currentChoices.map((choice) => this.#keyed(choice));
    const ended = !failed && choices.length === 0;
    const ending = ended && story.reachedEnd ? (story.ending ?? story.scene) : undefined;
    const keyed = { state: story.state, choices, scene: story.scene, ending: story.ending };
    const { entered, scene } = story;
    const text = this.#options.keepsText ? (story.currentText ?? '') : '';
    const done = ending === undefined ? 'stopped' : 'ended';
    const status = failed ? 'failed' : choices.length > 0 ? 'choosing' : done;
    return {
      status,
      scene,
      entered,
      offers: choices.map(({ choice }) => ({ id: choice.sourcePath, text: choice.text })),
      ...(ending !== undefined && { ending }),
      errors,
      ...(status === 'stopped' && this.#place()),
      broken: failed ? [] : this.#broken(keyed.state),
      text,
      keyed,
    };
  }

  #place(): { at?: Position } {
    const at = this.#story.currentDebugMetadata;
    return at
      ? { at: { file: at.fileName || this.#graphless.story.main, line: at.startLineNumber } }
      : {};
  }

  #keyed(choice: Choice): Keyed['choices'][number] {
    const known = this.#targets.get(choice.sourcePath);
    if (known !== undefined) return { choice, target: known };
    const path = choice.targetPath;
    const container = path && this.#story.mainContentContainer.ContentAtPath(path).container;
    const target = container ? this.liveness.spots.at(container, 0) : 0;
    this.#targets.set(choice.sourcePath, target);
    return { choice, target };
  }

  /** Rules are functions of what they read: each is asked once for each set of values. */
  #broken(state: StoryState): Invariant[] {
    const { rules = [] } = this.#options;
    if (rules.length === 0) return [];
    const key = this.#keys.textOfAlways(state);
    return rules.filter(({ name }) => {
      const asked = `${name} ${key}`;
      const holds = this.#verdicts.get(asked) ?? this.#holds(name, state);
      this.#verdicts.set(asked, holds);
      return !holds;
    });
  }

  /** Whether the rule `name` holds; its function may do what it likes to a copy of the state. */
  #holds(name: string, state: StoryState): boolean {
    const aside = fork(state, this.#names);
    this.#story.install(aside);
    try {
      const value = this.#story.callFunction(name);
      const isTold = typeof value === 'boolean' || typeof value === 'number';
      const isMet = isTold && Boolean(value) === name.startsWith('always_');
      return isMet && !aside.hasError && !aside.hasWarning;
    } catch {
      this.#story = this.#open();
      return false;
    } finally {
      this.#story.install(state);
    }
  }
}
