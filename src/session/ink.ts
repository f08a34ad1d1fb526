import type { Program } from '../story/compile.ts';
import { type Diagnostic, hasErrors, readInkMessage } from '../story/diagnostic.ts';
import { FlowMap } from '../story/flow.ts';
import { knotOf, type SceneGraph, START, tagValue } from '../story/graph.ts';
import '../story/whole-floats.ts';
import type { Line, Moment, Offer } from './moment.ts';
import { SceneStory } from './scene-story.ts';

/** All that ink's own state does not hold but a play needs to go on from it. Plain JSON. */
export interface InkState {
  /** The state as ink writes it. */
  readonly ink: string;
  readonly scene: string;
  /** The ending named so far in this knot. */
  readonly ending?: string;
  /** Tags that belong to the next line. */
  readonly held: readonly string[];
}

/** Where a play begins. The seed decides every shuffle and random number. */
export interface Opening {
  readonly seed: number;
  /** A scene to begin at instead of the start. */
  readonly at?: string;
}

/**
 * The one place where ink runs: a single hot story that starts, takes steps,
 * and is saved to and loaded from plain JSON. The same state and the same
 * choice always give the same moment. What is wrong with a story never throws:
 * it makes the moment `failed`.
 */
export class Ink {
  readonly #program: Program;
  readonly #flow: FlowMap;
  readonly #main: string;
  readonly #variables: readonly string[];
  /** `scene ending` for every ending edge of the graph. */
  readonly #endings: ReadonlySet<string>;
  #story: SceneStory;
  #errors: Diagnostic[] = [];
  #scene = START;
  #ending: string | undefined;
  #held: string[] = [];

  constructor(program: Program, graph: SceneGraph, main: string) {
    this.#program = program;
    this.#main = main;
    this.#variables = graph.variables;
    this.#flow = new FlowMap(program.root, START, graph.scenes.map(({ id }) => id).filter((id) => id !== START));
    const endings = graph.edges.filter(({ kind }) => kind === 'ending');
    this.#endings = new Set(endings.map(({ from, to }) => `${from} ${to}`));
    this.#story = this.#open();
  }

  /** Begins a play and runs to its first choice, scene change or end. */
  start({ seed, at }: Opening): Moment {
    this.#scene = START;
    this.#ending = undefined;
    this.#held = [];
    return this.#try(() => {
      this.#story.ResetState();
      this.#story.state.storySeed = seed;
      this.#story.state.previousRandom = 0;
      if (at !== undefined && at !== START) this.#story.ChoosePathString(at);
    });
  }

  /** Takes the choice at `index` of those on offer, or goes on where none is, and runs to the next choice, scene change or end. */
  advance(index?: number): Moment {
    return this.#try(() => {
      if (index !== undefined) this.#story.ChooseChoiceIndex(index);
    });
  }

  /** The present state, from which `load` goes on exactly, in any process. */
  save(): InkState {
    const ink = this.#story.state.ToJson();
    const ending = this.#ending === undefined ? {} : { ending: this.#ending };
    return { ink, scene: this.#scene, held: [...this.#held], ...ending };
  }

  /** Takes up a state that `save` gave for the same story; throws when ink cannot read it. */
  load({ ink, scene, ending, held }: InkState): void {
    this.#story.state.LoadJson(ink);
    this.#scene = scene;
    this.#ending = ending;
    this.#held = [...held];
  }

  /** The story's global variables as plain values; a list or divert target as ink prints it. */
  variables(): Record<string, boolean | number | string> {
    const state = this.#story.variablesState;
    return Object.fromEntries(
      this.#variables.map((name) => {
        const value = state.$(name);
        return [name, typeof value === 'object' ? String(value) : value];
      }),
    );
  }

  #open(): SceneStory {
    const story = new SceneStory(this.#program, this.#flow);
    story.onError = (message) => this.#errors.push(readInkMessage(message, this.#main));
    return story;
  }

  #try(prepare: () => void): Moment {
    this.#errors = [];
    const lines: Line[] = [];
    try {
      prepare();
      this.#run(lines);
    } catch (error) {
      this.#errors.push(this.#fault(error));
      const moment = this.#moment(lines, this.#story.entered);
      // Ink is left half-way through a step: nothing may go on from it.
      this.#story = this.#open();
      return moment;
    }
    return this.#moment(lines, this.#story.entered);
  }

  #run(lines: Line[]): void {
    const story = this.#story;
    story.watch(this.#scene);
    let knot = knotOf(story.scene);
    if (knot !== knotOf(this.#scene)) this.#ending = undefined;
    while (story.canContinue) {
      const text = story.Continue() ?? '';
      const tags = story.currentTags ?? [];
      const here = knotOf(story.scene);
      if (here !== knot) this.#ending = undefined;
      this.#ending = tagValue(tags, 'ending') ?? this.#ending;
      if (text === '') this.#held.push(...tags);
      else lines.push({ text: text.replace(/\n$/, ''), tags: [...this.#held.splice(0), ...tags] });
      if (here !== knot && lines.some((line) => line.text.trim())) break;
      knot = here;
    }
    if (!story.canContinue && this.#held.length > 0) lines.push({ text: '', tags: this.#held.splice(0) });
  }

  #moment(lines: readonly Line[], entered: readonly string[]): Moment {
    const story = this.#story;
    const failed = hasErrors(this.#errors);
    const more = !failed && story.canContinue;
    if (more) story.stepBack();
    this.#scene = story.scene;
    const choices = failed || more ? [] : story.currentChoices.map(offer);
    const ended = !failed && !more && choices.length === 0;
    const ending = ended && story.reachedEnd ? this.#endingId() : undefined;
    return {
      status: failed ? 'failed' : more ? 'more' : choices.length ? 'choosing' : ending === undefined ? 'stopped' : 'ended',
      scene: this.#scene,
      entered: [...entered],
      lines,
      choices,
      ...(ending !== undefined && { ending }),
      errors: this.#errors,
    };
  }

  /** A computed `# ending:` cannot be derived; such an ending goes by its scene. */
  #endingId(): string {
    const named = this.#ending;
    if (named !== undefined && this.#endings.has(`${this.#scene} ${named}`)) return named;
    return this.#endings.has(`${this.#scene} ${this.#scene}`) ? this.#scene : (named ?? this.#scene);
  }

  #fault(error: unknown): Diagnostic {
    const message = error instanceof Error ? error.message : String(error);
    const at = this.#story.currentDebugMetadata;
    const position = { file: at?.fileName ?? this.#main, line: at?.startLineNumber ?? 1 };
    if (error instanceof RangeError) {
      return { code: 'runaway', severity: 'error', message: `runaway story: ${message}, in ${this.#story.scene}`, ...position };
    }
    return { code: 'ink-error', severity: 'error', message, ...position };
  }
}

function offer(choice: { sourcePath: string; text: string; tags: string[] | null }): Offer {
  const tags = choice.tags ?? [];
  return { id: choice.sourcePath, text: choice.text, tags, isCanon: tags.includes('canon') };
}
