import 'inkjs/engine/Story';
import type { Choice } from 'inkjs/engine/Choice';
import { VariableAssignment } from 'inkjs/engine/VariableAssignment';
import type { Program } from '../story/compile.ts';
import { type Diagnostic, hasErrors, inkDiagnostic, readInkMessage } from '../story/diagnostic.ts';
import { containerOf, FlowMap } from '../story/flow.ts';
import { type SceneGraph, START } from '../story/graph.ts';
import '../story/float-digits.ts';
import '../story/whole-floats.ts';
import { type Called, callAside, calledOf } from './call.ts';
import { TracedStory } from './coverage/traced-story.ts';
import type { Tracer } from './coverage/tracer.ts';
import type { Line, Moment, Offer } from './moment.ts';
import { noteOrigin } from './origin.ts';
import { type Reads, readingsOf, readsOf } from './reads.ts';
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

/** What a function gave when it was called last, and what it looked at then. */
interface Answer {
  readonly reads: Reads | undefined;
  readonly readings: readonly unknown[] | undefined;
  readonly called: Called;
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
  readonly #graph: SceneGraph;
  readonly #main: string;
  readonly #tracer: Tracer | undefined;
  #story: SceneStory;
  #errors: Diagnostic[] = [];
  #scene = START;
  #ending: string | undefined;
  #held: string[] = [];
  readonly #globals: ReadonlySet<string>;
  readonly #answers = new Map<string, Answer>();

  /** `tracer` is told what every moment comes past. */
  constructor(program: Program, graph: SceneGraph, main: string, tracer?: Tracer) {
    this.#program = program;
    this.#graph = graph;
    this.#main = main;
    this.#tracer = tracer;
    this.#globals = new Set(graph.variables);
    this.#flow = flowOf(program, graph);
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
      if (at !== undefined && at !== START) this.#beginAt(at);
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
    this.#story.ResetState();
    this.#story.state.LoadJson(ink);
    this.#scene = scene;
    this.#ending = ending;
    this.#held = [...held];
  }

  /** The story's global variables as plain values; a list or divert target as ink prints it. */
  variables(): Record<string, boolean | number | string> {
    const state = this.#story.variablesState;
    return Object.fromEntries(
      this.#graph.variables.map((name) => {
        const value = state.$(name);
        return [name, typeof value === 'object' ? String(value) : value];
      }),
    );
  }

  /**
   * Calls a function of the story that takes no arguments; the play stays as
   * it is. Where nothing has changed that the function looks at, it gives what
   * it gave before. Never throws.
   */
  call(name: string): Called {
    const before = this.#answers.get(name);
    const flow = before ? undefined : containerOf(this.#program.root, name);
    const reads = before ? before.reads : flow && readsOf(flow, this.#globals);
    const readings = reads && readingsOf(reads, this.#story.state);
    if (before?.readings && readings?.every((each, i) => each === before.readings?.[i]))
      return before.called;
    const called = this.#callAside(name);
    this.#answers.set(name, { reads, readings, called });
    return called;
  }

  #callAside(name: string): Called {
    const errors: Diagnostic[] = [];
    this.#story.watch(this.#scene, this.#ending);
    try {
      const returned = callAside(this.#story, name, (message) =>
        errors.push(readInkMessage(message, this.#main)),
      );
      return calledOf(returned, errors);
    } catch (error) {
      return { holds: false, errors: [...errors, this.#fault(error)] };
    }
  }

  #beginAt(scene: string): void {
    const container = containerOf(this.#program.root, scene);
    if (!this.#graph.scenes.some(({ id }) => id === scene)) {
      throw new Error(`there is no scene ${scene} to begin at`);
    }
    if (container?.content[0] instanceof VariableAssignment) {
      throw new Error(`a play cannot begin at ${scene}, which takes arguments`);
    }
    this.#story.ChoosePathString(scene);
  }

  #open(): SceneStory {
    const story = this.#tracer
      ? new TracedStory(this.#program, this.#flow, this.#tracer)
      : new SceneStory(this.#program, this.#flow);
    story.onError = (message) => this.#errors.push(readInkMessage(message, this.#main));
    return story;
  }

  #try(prepare: () => void): Moment {
    this.#tracer?.begin();
    const moment = this.#attempt(prepare);
    this.#tracer?.end(moment);
    return moment;
  }

  #attempt(prepare: () => void): Moment {
    this.#errors = [];
    const lines: Line[] = [];
    try {
      prepare();
      this.#run(lines);
    } catch (error) {
      this.#errors.push(this.#fault(error));
      const moment = this.#moment(lines);
      // Ink is left half-way through a step: nothing may go on from it.
      this.#story = this.#open();
      return moment;
    }
    return this.#moment(lines);
  }

  #run(lines: Line[]): void {
    const story = this.#story;
    story.watch(this.#scene, this.#ending);
    while (story.canContinue) {
      const text = story.Continue() ?? '';
      const tags = story.currentTags ?? [];
      if (text === '') this.#held.push(...tags);
      else {
        const line = {
          text: text.endsWith('\n') ? text.slice(0, -1) : text,
          tags: [...this.#held.splice(0), ...tags],
        };
        if (story.lineStart) noteOrigin(line, story.lineStart);
        lines.push(line);
      }
      if (story.atDoor && lines.some((line) => line.text.trim())) break;
    }
    if (!story.canContinue && this.#held.length > 0)
      lines.push({ text: '', tags: this.#held.splice(0) });
  }

  #moment(lines: readonly Line[]): Moment {
    const story = this.#story;
    const failed = hasErrors(this.#errors);
    const more = !failed && story.canContinue;
    if (more) story.stayOutside();
    this.#scene = story.scene;
    this.#ending = story.ending;
    const choices = failed || more ? [] : story.currentChoices.map(offer);
    const ended = !failed && !more && choices.length === 0;
    const ending = ended && story.reachedEnd ? (this.#ending ?? this.#scene) : undefined;
    const done = ending === undefined ? 'stopped' : 'ended';
    return {
      status: failed ? 'failed' : more ? 'more' : choices.length ? 'choosing' : done,
      scene: this.#scene,
      entered: [...story.entered],
      lines,
      choices,
      ...(ending !== undefined && { ending }),
      errors: this.#errors,
    };
  }

  #fault(error: unknown): Diagnostic {
    const message = error instanceof Error ? error.message : String(error);
    return inkDiagnostic(message, 'error', { file: this.#main, line: 1 });
  }
}

/** Plays of one program share what was found out about where its scenes lie. */
const flows = new WeakMap<Program, FlowMap>();

function flowOf(program: Program, { scenes }: SceneGraph): FlowMap {
  const ids = scenes.map(({ id }) => id).filter((id) => id !== START);
  const flow = flows.get(program) ?? new FlowMap(program.root, START, ids);
  flows.set(program, flow);
  return flow;
}

function offer({ sourcePath, text, tags }: Choice): Offer {
  return { id: sourcePath, text, tags: tags ?? [], isCanon: tags?.includes('canon') ?? false };
}
