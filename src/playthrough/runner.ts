import { verdictsAt } from '../session/invariant.ts';
import type { Line } from '../session/moment.ts';
import { originOf } from '../session/origin.ts';
import type { PersistedSession, SessionEvent } from '../session/player.ts';
import { Session } from '../session/session.ts';
import { logOf, type Turn } from '../session/turn.ts';
import type { Position } from '../story/diagnostic.ts';
import { knotOf } from '../story/graph.ts';
import type { Story } from '../story/story-of.ts';
import { findChoice } from './find-choice.ts';
import { brokenCondition, missesOf } from './meet.ts';
import type { Failure, Scenery } from './outcome.ts';
import type { Prepared, RunOptions } from './prepared.ts';
import type { Script, ScriptStep, Written } from './script.ts';
import { whyNot } from './why-not.ts';

/** Turns of one `follow` after which canon is taken never to come there. */
const MAX_TURNS = 5_000;

/** What is said about a failure where it happens; the rest is what stands there. */
type Said = Pick<Failure, 'kind' | 'code' | 'message'> & Partial<Omit<Failure, keyof Scenery>>;

/**
 * One run of a script on a session of its own, step by step. `failures` and
 * `turns` grow as it plays.
 */
export class Runner {
  readonly failures: Failure[] = [];
  readonly turns: Turn[] = [];
  steps = 0;
  #session: Session;
  /** Turns shown since the last step that moved the play. */
  #shown: Turn[] = [];
  /** Whether the play cannot go on. */
  #stopped = false;
  #step: ScriptStep | undefined;
  /** Invariants and conditions that are broken now, each told once. */
  #broken = new Set<string>();
  readonly #saved = new Map<string, PersistedSession>();
  readonly #story: Story;
  readonly #prepared: Prepared;
  readonly #script: Script;
  readonly #options: RunOptions;

  constructor(story: Story, prepared: Prepared, script: Script, options: RunOptions) {
    this.#story = story;
    this.#prepared = prepared;
    this.#script = script;
    this.#options = options;
    const at = script.start ? { at: script.start.value } : {};
    const seed = options.seed ?? script.seed;
    this.#session = new Session(story, { seed, ...at }, options.tracer);
  }

  get turn(): Turn {
    return this.#session.turn;
  }

  play(): void {
    this.begin();
    for (const step of this.#script.steps) {
      if (this.#stopped || isBehind(step, this.#options.until)) return;
      this.take(step);
    }
  }

  /** Opens the play; to be called once, before any step is taken. */
  begin(): void {
    this.#guard(() => this.#arrive());
  }

  /** Takes one step; what comes of it is in `failures`. */
  take(step: ScriptStep): void {
    this.#step = step;
    this.steps++;
    this.#guard(() => this.#take(step));
  }

  /** What the page has shown since the last step that moved the play. */
  get page(): Line[] {
    return this.#page();
  }

  /** The story's variables as they stand now. */
  get variables(): ReturnType<Session['variables']> {
    return this.#session.variables();
  }

  #guard(act: () => void): void {
    try {
      act();
    } catch (error) {
      const message = `engine fault: ${error instanceof Error ? error.message : String(error)}`;
      this.#stop({ kind: 'engine', code: 'engine-fault', message });
    }
  }

  #take(step: ScriptStep): void {
    switch (step.verb) {
      case 'expect':
        this.#expect(step);
        break;
      case 'next':
        this.#next(step.times);
        break;
      case 'choose':
        this.#choose(step.choice);
        break;
      case 'follow':
        this.#follow(step.until?.value);
        break;
      case 'undo':
        this.#undo(step.times);
        break;
      case 'restart':
        this.#shown = [];
        this.#send({ type: 'RESTART' });
        break;
      case 'save':
        this.#saved.set(step.name.value, this.#session.persist());
        break;
      case 'restore':
        this.#restore(step.name.value);
        break;
    }
  }

  #restore(name: string): void {
    const saved = this.#saved.get(name);
    if (saved) this.#session = new Session(this.#story, saved, this.#options.tracer);
    this.#comeBack();
  }

  #choose({ value, at }: Written<string | number>): void {
    const { problem, index, ...way } = findChoice(value, this.turn.moment.choices);
    if (problem === undefined) {
      this.#shown = [];
      this.#send({ type: 'CHOOSE', index });
      return;
    }
    const isPage = this.turn.moment.status === 'more';
    const hint = isPage ? { hint: 'there is another page first: put `- next` before it' } : way;
    this.#stop({ kind: 'action', code: 'step-choose', message: problem, at, ...hint });
  }

  #next(times: number): void {
    this.#shown = [];
    for (let i = 1; i <= times && !this.#stopped; i++) {
      if (this.#send({ type: 'NEXT' })) continue;
      const which = times > 1 ? `, at number ${i} of ${times}` : '';
      const message = `there is no next page: ${whyNot(this.turn)}${which}`;
      this.#stop({ kind: 'action', code: 'step-next', message });
    }
  }

  #follow(until: string | undefined): void {
    const isThere = ({ moment }: Turn) => moment.entered.some((id) => isIn(id, until));
    // A choice may have led there without a page in between.
    if (isIn(this.turn.moment.scene, until) && this.#shown.some(isThere)) return;
    const from = this.turn.moment.scene;
    this.#shown = [];
    for (let turns = 0; turns < MAX_TURNS; turns++) {
      if (!this.#send({ type: 'NEXT' })) {
        this.#breakOff(until, from);
        return;
      }
      if (this.#stopped || (until !== undefined && isThere(this.turn))) return;
    }
    const message = `canon does not come to ${until ?? 'an ending'} within ${MAX_TURNS} turns`;
    this.#stop({ kind: 'action', code: 'step-follow', message });
  }

  /** Canon goes no further: that is right at the end, where nothing else was asked for. */
  #breakOff(until: string | undefined, from: string): void {
    const { moment } = this.turn;
    if (until === undefined && (moment.status === 'ended' || moment.status === 'stopped')) return;
    const goal = until ?? 'an ending';
    const message = `canon does not come from ${from} to ${goal}: in ${moment.scene} ${whyNot(this.turn)}`;
    const hint = isIn(from, until) ? { hint: `the play was in ${until} before this step` } : {};
    this.#stop({ kind: 'action', code: 'step-follow', message, ...hint });
  }

  #undo(times: number): void {
    const { depth } = this.turn;
    if (times > depth) {
      const message = `there is nothing to undo ${times} times: the play is ${depth} steps long`;
      this.#stop({ kind: 'action', code: 'step-undo', message });
      return;
    }
    this.#session.send({ type: 'REWIND', depth: depth - times });
    this.#comeBack();
  }

  #expect(step: ScriptStep & { verb: 'expect' }): void {
    const { functions } = this.#prepared;
    const view = { session: this.#session, page: this.#page(), functions };
    for (const expectation of step.expectations)
      for (const miss of missesOf(expectation, view)) {
        const { key, path } = expectation;
        this.#fail({ kind: 'expectation', code: `expect-${key}`, path, ...miss });
      }
  }

  #send(event: SessionEvent): boolean {
    if (!this.#session.send(event)) return false;
    this.#arrive();
    return true;
  }

  /** A turn was played. */
  #arrive(): void {
    const { turn } = this;
    this.turns.push(turn);
    this.#options.onTurn?.(turn);
    this.#shown.push(turn);
    for (const diagnostic of turn.moment.errors) {
      const { code, message } = diagnostic;
      this.#fail({ kind: code === 'off-map' ? 'engine' : 'story', code, message, diagnostic });
    }
    if (turn.moment.status === 'failed') this.#stopped = true;
    else this.#keep();
  }

  /** The play is at a turn that was played before. */
  #comeBack(): void {
    this.#shown = [this.turn];
    this.#keep();
  }

  /** Holds the play against what has to be so always. What breaks is told once, until it holds again. */
  #keep(): void {
    const broken = new Map<string, Said>();
    for (const { invariant, holds, why } of verdictsAt(this.#session, this.turn)) {
      if (holds) continue;
      const { name, file, line } = invariant;
      const message = `the story's invariant ${name} is broken: ${why}`;
      const said = { kind: 'invariant', code: 'invariant-broken', message } as const;
      broken.set(name, { ...said, written: { file, line } });
    }
    const view = { session: this.#session, page: [], functions: this.#prepared.functions };
    for (const { value, at } of this.#script.always) {
      const fault = brokenCondition(value, view);
      if (fault === undefined) continue;
      const message = `expected always ${value} (line ${at.line}), ${fault}`;
      broken.set(`always ${value}`, { kind: 'always', code: 'always-broken', message });
    }
    for (const [name, said] of broken) if (!this.#broken.has(name)) this.#fail(said);
    this.#broken = new Set(broken.keys());
  }

  #page(): Line[] {
    return this.#shown.flatMap(({ moment }) => moment.lines);
  }

  /** Where the last line on the page was written, or else the scene. */
  #content(): Position {
    const { graph, main, program } = this.#story;
    const { scene } = this.turn.moment;
    const { file, line } = graph.scenes.find(({ id }) => id === scene) ?? { file: main, line: 1 };
    const [last] = this.#page()
      .flatMap((each) => originOf(each, program) ?? [])
      .slice(-1);
    return last ?? { file, line };
  }

  #stop(said: Said): void {
    this.#stopped = true;
    this.#fail(said);
  }

  #fail(said: Said): void {
    const { scene, choices, ending } = this.turn.moment;
    const step = this.#step;
    this.failures.push({
      at: step?.at ?? { file: this.#script.file, line: 1, column: 1 },
      ...(step?.via && { via: step.via }),
      ...said,
      scene,
      choices,
      page: this.#page(),
      content: this.#content(),
      log: logOf(this.turn),
      ...(ending !== undefined && { ending }),
    });
  }
}

/** Whether a step begins behind `line` of the script itself. */
function isBehind({ at, via }: ScriptStep, line: number | undefined): boolean {
  return line !== undefined && (via ?? at).line > line;
}

/** Whether `scene` is the one named, or a stitch of it. */
function isIn(scene: string, named: string | undefined): boolean {
  return scene === named || knotOf(scene) === named;
}
