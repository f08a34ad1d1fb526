import { AssertionError } from 'node:assert';
import { resolve } from 'node:path';
import { checkScript } from './check-script.ts';
import { describeFailure } from './failure.ts';
import type { Failure, Outcome } from './outcome.ts';
import { prepare } from './prepare.ts';
import type { Prepared } from './prepared.ts';
import { readScripts } from './read.ts';
import { Runner } from './runner.ts';
import type { Script, ScriptStep } from './script.ts';

/** How a play by hand is opened. */
export interface HandOptions {
  /** Where chance begins; 1 where nothing is said. */
  readonly seed?: number;
  /** The scene to begin in. */
  readonly start?: string;
  /** Folder for what was compiled. */
  readonly cache?: string;
}

/** A step as a script has it: `{ choose: 'wait' }`, or `restart`. */
export type WrittenStep = string | Readonly<Record<string, unknown>>;

/**
 * A script that is written while it runs: each step is read, checked and taken
 * as one of a file would be, and what fails is thrown as an AssertionError with
 * the account that a script would give. Steps are taken one after another, also
 * where nobody waits for them.
 */
export class Hand {
  readonly #main: string;
  readonly #options: HandOptions;
  #script: Script;
  #prepared: Prepared | undefined;
  #runner: Runner | undefined;
  #busy: Promise<void> = Promise.resolve();

  constructor(path: string, options: HandOptions) {
    this.#main = resolve(path);
    this.#options = options;
    const { seed, start } = options;
    const written = { ...(seed !== undefined && { seed }), ...(start !== undefined && { start }) };
    this.#script = this.#read({ title: path, ...written, steps: [] });
  }

  /** The play as it stands; throws before it was opened. */
  get runner(): Runner {
    if (!this.#runner) throw new Error('the play was not opened');
    return this.#runner;
  }

  /** Opens the play; rejects with what is wrong with the story, or with where it should begin. `from` is as for `take`. */
  open(from: (...given: never[]) => unknown): Promise<void> {
    return asCalled(from, async () => {
      await this.#prepare(this.#script);
      this.#throwFailures(this.#begin());
    });
  }

  /** Takes one step; `from` is the function that whoever asks has called, for the error's stack. */
  take(written: WrittenStep, from: (...given: never[]) => unknown): Promise<void> {
    const taken = asCalled(from, () => this.#busy.then(() => this.#take(written)));
    this.#busy = taken.catch(() => {});
    return taken;
  }

  async #take(written: WrittenStep): Promise<void> {
    const { title, seed } = this.#script;
    const { steps } = this.#read({ title, seed, steps: [written] });
    const further = { ...this.#script, steps: [...this.#script.steps, ...steps] };
    if (hasConditions(steps)) {
      // Ink compiles them with the story; what was played is played again in the one that has them.
      await this.#prepare(further);
      const runner = this.#begin();
      for (const step of this.#script.steps) if (step.verb !== 'expect') runner.take(step);
    }
    const { runner } = this;
    const { story } = this.#prepared ?? {};
    if (story) refuse(checkScript(further, story));
    const known = runner.failures.length;
    for (const step of steps) runner.take(step);
    this.#throwFailures(runner, known);
    this.#script = further;
  }

  #begin(): Runner {
    const { story } = this.#prepared ?? {};
    if (!story || !this.#prepared) throw new Error('there is no story to play');
    this.#runner = new Runner(story, this.#prepared, this.#script, {});
    this.#runner.begin();
    return this.#runner;
  }

  async #prepare(script: Script): Promise<void> {
    const { cache } = this.#options;
    const prepared = await prepare(this.#main, [script], cache === undefined ? {} : { cache });
    refuse(prepared.diagnostics.filter(({ severity }) => severity === 'error'));
    refuse(prepared.scripts.flatMap(({ diagnostics }) => diagnostics));
    this.#prepared = prepared;
  }

  /** What is written, as a script of a file would be read: JSON is YAML. */
  #read(written: Readonly<Record<string, unknown>>): Script {
    const [script] = readScripts(['play.yaml'], () => JSON.stringify(written));
    if (!script) throw new Error('nothing was read');
    refuse(script.diagnostics);
    return script;
  }

  #throwFailures({ failures, turns, turn, steps }: Runner, known = 0): void {
    const fresh = failures.slice(known);
    const [first] = fresh;
    if (!first) return;
    const script = this.#script;
    const folder = this.#prepared?.story?.folder;
    const outcome: Outcome = {
      script,
      seed: script.seed,
      status: 'failed',
      problems: [],
      failures,
      turn,
      turns,
      steps,
      duration: 0,
      ...(folder !== undefined && { folder }),
    };
    const { expected, received: actual } = first;
    const message = fresh.map((failure) => accountOf(outcome, failure)).join('\n\n');
    throw new AssertionError({ message, expected, actual, operator: first.code });
  }
}

/** The account of a failure without where it is in a script: there is none. */
function accountOf(outcome: Outcome, failure: Failure): string {
  const read = (): string => '';
  const lines = describeFailure(outcome, failure, { hasCommands: false, read }).split('\n');
  const rest = lines.slice(1).filter((line) => !/^ {2}\d+ \|/.test(line));
  return [failure.message, ...rest].join('\n');
}

function hasConditions(steps: readonly ScriptStep[]): boolean {
  return steps.some(
    (step) => step.verb === 'expect' && step.expectations.some(({ key }) => key === 'ink'),
  );
}

function refuse(problems: readonly { readonly message: string; readonly hint?: string }[]): void {
  if (problems.length === 0) return;
  const lines = problems.map(({ message, hint }) => (hint ? `${message}; ${hint}` : message));
  throw new AssertionError({ message: lines.join('\n'), operator: 'script' });
}

/** Does what `from` was called for; what fails then points to that call. */
async function asCalled(
  from: (...given: never[]) => unknown,
  act: () => Promise<void>,
): Promise<void> {
  const call = new Error();
  Error.captureStackTrace(call, from);
  try {
    await act();
  } catch (fault) {
    if (fault instanceof AssertionError) {
      const calls = (call.stack ?? '').split('\n').slice(1);
      fault.stack = [`${fault.name}: ${fault.message}`, ...calls].join('\n');
    }
    throw fault;
  }
}
