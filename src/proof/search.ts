import { Explorer, type ExplorerOptions, type Reached } from '../session/explore/explorer.ts';
import { invariantsOf } from '../session/invariant.ts';
import { START } from '../story/graph.ts';
import type { Story } from '../story/story.ts';
import { Space } from './space.ts';
import { KEY_WORDS, StateTable } from './state-table.ts';

/** What is wrong at the end of a move, said so that two of the same kind are equal. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

/** Something that was found, with the first move that shows it: of all plays that do, none has fewer choices. */
export interface Sighting<T> {
  readonly what: T;
  readonly move: number;
}

/** How a story is searched. */
export interface SearchOptions {
  readonly seeds: readonly number[];
  /** Without it every state is told from every other: for those who do not trust the keys. */
  readonly isSliced?: boolean;
  /** As for an explorer. */
  readonly asides?: ExplorerOptions['asides'];
  readonly marks?: ExplorerOptions['marks'];
  /** Is told every turn that was played. */
  readonly watch?: (reached: Reached, move: number) => void;
}

/**
 * Every play of a story, breadth first, from the states that one choice leads
 * to, to those that two lead to, and so on, until there are no more. States with
 * the same future are one. It stops wherever it is asked to, and goes on from there.
 */
export class Search {
  readonly space: Space;
  readonly explorer: Explorer;
  readonly faults = new Map<string, Sighting<Fault>>();
  /** The first move that entered each scene. */
  readonly scenes = new Map<string, number>();
  /** The first move that came to each ending. */
  readonly endings = new Map<string, number>();
  /** The first move after which each choice was on offer in these words, by its id and text. */
  readonly offers = new Map<string, Map<string, number>>();
  /** The first move that took each choice, by its id. */
  readonly taken = new Map<string, number>();
  /** The first move that saw each thing about the content at a spot: see `Marks`. */
  readonly seen = new Map<number, { readonly bits: number; readonly move: number }[]>();
  readonly #table = new StateTable();
  readonly #key = new Int32Array(KEY_WORDS);
  readonly #queue: (Reached | undefined)[] = [undefined];
  readonly #edges: ReadonlySet<string>;
  readonly #watch: SearchOptions['watch'];
  #head = 0;

  constructor(story: Story, options: SearchOptions) {
    const { graph } = story;
    this.space = new Space(options.seeds);
    this.#watch = options.watch;
    this.explorer = new Explorer(story, {
      isSliced: options.isSliced ?? true,
      rules: invariantsOf(story),
      ...(options.asides && { asides: options.asides }),
      ...(options.marks && { marks: options.marks }),
      keepsText: options.watch !== undefined,
    });
    this.#edges = new Set(
      graph.edges.map(({ from, to, kind }) => moveName(from, to, kind === 'ending')),
    );
    // State 0 has no key: nothing leads back before the start.
    this.#table.add(new Int32Array(KEY_WORDS));
  }

  /** States found, of which `frontier` are still to be expanded. */
  get states(): number {
    return this.space.states - 1;
  }

  get frontier(): number {
    return this.space.states - this.#head;
  }

  get isClosed(): boolean {
    return this.frontier === 0;
  }

  /** Choices that lead to the state that is expanded next. */
  get depth(): number {
    return this.isClosed ? 0 : Math.max(0, this.#depthOf(this.#head));
  }

  /** Bytes that states and moves take, beside what the frontier holds. */
  get bytes(): number {
    return this.#table.bytes + this.space.bytes;
  }

  /** Whether a state at a choice is among those found. */
  knows(reached: Reached): boolean {
    this.explorer.key(reached, this.#key);
    return this.#table.has(this.#key);
  }

  /** Expands the next state; false where there is none. */
  expand(): boolean {
    if (this.isClosed) return false;
    const at = this.#head++;
    const from = this.#queue[at];
    this.#queue[at] = undefined;
    this.space.expandNext();
    if (!from) {
      for (const seed of this.space.seeds) this.#note(this.explorer.start(seed), START);
      return true;
    }
    from.offers.forEach(({ id }, index) => {
      if (!this.taken.has(id)) this.taken.set(id, this.space.moves);
      this.#note(this.explorer.take(from, index), from.scene);
    });
    return true;
  }

  #depthOf(state: number): number {
    return state === 0 ? 0 : this.space.wayTo(state).choices.length;
  }

  #note(reached: Reached, from: string): void {
    const move = this.space.moves;
    const { status, ending, entered, offers } = reached;
    this.#noteContent(move);
    this.#noteFaults(reached, from, move);
    this.#watch?.(reached, move);
    for (const scene of entered) if (!this.scenes.has(scene)) this.scenes.set(scene, move);
    if (ending !== undefined && !this.endings.has(ending)) this.endings.set(ending, move);
    for (const { id, text } of offers) this.#noteOffer(id, text, move);
    if (status !== 'choosing') {
      this.space.addMove({ over: status, ...(ending !== undefined && { ending }) });
      return;
    }
    this.explorer.key(reached, this.#key);
    const known = this.#table.count;
    const state = this.#table.add(this.#key);
    if (state === known) this.#queue.push(reached);
    this.space.addMove({
      state,
      place: { scene: reached.scene, offers: offers.map(({ id }) => id) },
    });
  }

  #noteContent(move: number): void {
    const { fresh } = this.explorer.marks;
    for (let i = 0; i < fresh.length; i += 2) {
      const spot = fresh[i] ?? 0;
      const sights = this.seen.get(spot) ?? [];
      sights.push({ bits: fresh[i + 1] ?? 0, move });
      this.seen.set(spot, sights);
    }
    fresh.length = 0;
  }

  #noteOffer(id: string, text: string, move: number): void {
    const texts = this.offers.get(id) ?? new Map<string, number>();
    if (texts.has(text)) return;
    this.offers.set(id, texts.set(text, move));
  }

  #noteFaults(reached: Reached, from: string, move: number): void {
    for (const { severity, code, message, file, line } of reached.errors) {
      if (severity === 'error') this.#fault({ code, message, file, line }, move);
    }
    for (const { name, file, line } of reached.broken) {
      this.#fault({ code: 'invariant-broken', message: `${name} does not hold`, file, line }, move);
    }
    if (reached.status === 'stopped') {
      const message = `the story stops in ${reached.scene}, with nothing on offer and no -> END`;
      this.#fault({ code: 'dead-stop', message, ...reached.at }, move);
    }
    let at = from;
    for (const scene of reached.entered) {
      this.#noteEdge(at, scene, move);
      at = scene;
    }
    if (reached.ending !== undefined) this.#noteEdge(at, reached.ending, move, true);
  }

  #noteEdge(from: string, to: string, move: number, isEnding = false): void {
    if (this.#edges.has(moveName(from, to, isEnding))) return;
    const message = `engine fault: a move from ${from} to ${to}, which the scene graph does not allow`;
    this.#fault({ code: 'off-map', message }, move);
  }

  #fault(fault: Fault, move: number): void {
    const key = `${fault.code} ${fault.file} ${fault.line} ${fault.message}`;
    if (!this.faults.has(key)) this.faults.set(key, { what: fault, move });
  }
}

function moveName(from: string, to: string, isEnding: boolean): string {
  return `${from}|${isEnding ? 'ending' : 'scene'}|${to}`;
}
