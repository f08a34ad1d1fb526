import { setImmediate as afterWrites } from 'node:timers/promises';
import type { Collector } from '../../session/coverage/collector.ts';
import type { StoryCoverage } from '../../session/coverage-file.ts';
import type { Story } from '../../story/story-of.ts';
import type { Outcome } from '../outcome.ts';
import { type Result, resultOf } from '../report/result.ts';
import { runScript } from '../run.ts';
import type { Script } from '../script.ts';
import { type Observed, observe } from '../update/observed.ts';
import { findStoryOf } from '../which-story.ts';
import { type Company, collectorFor, engage } from './company.ts';
import { goldenOf } from './golden.ts';

/** What a stage has to know. Plain JSON. */
export interface Setting {
  /** All scripts that may be run: their expressions are compiled at once. */
  readonly scripts: readonly Script[];
  /** Folders in which stories are looked for, the working folder first. */
  readonly places: readonly string[];
  /** Folder for what was compiled. */
  readonly cache: string;
  /** Whether it is noted what the scripts reach. */
  readonly coverage: boolean;
  /** Whether accounts of failures are coloured. */
  readonly hasColour: boolean;
  /** Whether what was received is wanted, to be put in place of what is expected. */
  readonly update: boolean;
}

/** One run of the script at `index`, with its own seed or another. */
export interface Cue {
  readonly index: number;
  readonly seed?: number;
}

/** What was reached of one story, by its id. */
export interface Reach {
  readonly story: string;
  readonly coverage: StoryCoverage;
}

/** What one run came to. Plain JSON. */
export interface Performed {
  readonly result: Result;
  /** None where nothing was played, or nobody wanted to know. */
  readonly reach?: Reach;
  /** What the run has to say to the values its script expects, where that is wanted. */
  readonly observed?: Observed;
  /** What the transcript beside the script should be, where it is another. */
  readonly kept?: { readonly file: string; readonly before: string; readonly text: string };
}

/**
 * Where scripts are run, one at a time. A story is made ready when the first
 * script for it is run, for all of its scripts, and once.
 */
export class Stage {
  readonly #setting: Setting;
  readonly #companies = new Map<string, Promise<Company>>();

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  /** Runs one script; never rejects for what is wrong with it or its story. */
  async run({ index, seed }: Cue): Promise<Performed> {
    const script = this.#setting.scripts[index];
    if (!script) throw new RangeError(`there is no script ${index}`);
    const { coverage, hasColour, update } = this.#setting;
    const company = await this.companyOf(script);
    if (!company) return { result: resultOf(this.#storyless(script), hasColour) };
    const { prepared, hash } = company;
    const { story } = prepared;
    const ready = prepared.scripts.find(({ id }) => id === script.id) ?? script;
    const isCovered = coverage && story && script.skip === undefined;
    const collector = isCovered ? collectorFor(story, hash) : undefined;
    const outcome = runScript(prepared, ready, {
      ...(seed !== undefined && { seed }),
      ...(collector && listening(collector, ready)),
    });
    const golden = story && seed === undefined ? goldenOf(story, outcome, update) : {};
    return {
      result: resultOf(outcome, hasColour, golden.problem ? [golden.problem] : []),
      ...(collector &&
        story &&
        outcome.turns.length > 0 && {
          reach: { story: story.id, coverage: collector.coverage() },
        }),
      ...(update && { observed: observe(outcome), ...(golden.kept && { kept: golden.kept }) }),
    };
  }

  /** Makes all stories ready, and what was compiled of them is kept: other threads need not compile. */
  async prepare(): Promise<void> {
    for (const script of this.#setting.scripts) await this.companyOf(script);
    await afterWrites();
  }

  /** The stories that were made ready, with the hashes of their sources. */
  async stories(): Promise<{ readonly story: Story; readonly hash: string }[]> {
    const companies = await Promise.all(this.#companies.values());
    return companies.flatMap(({ prepared: { story }, hash }) => (story ? [{ story, hash }] : []));
  }

  /** The story that a script is for, made ready; undefined where there is none. */
  async companyOf(script: Script): Promise<Company | undefined> {
    const main = this.#mainOf(script);
    if (main === undefined) return undefined;
    const { places, cache } = this.#setting;
    const company =
      this.#companies.get(main) ??
      engage(
        main,
        this.#setting.scripts.filter((each) => this.#mainOf(each) === main),
        { cache, from: places[0] ?? '.' },
      );
    this.#companies.set(main, company);
    return company;
  }

  #mainOf(script: Script): string | undefined {
    return findStoryOf(script, this.#setting.places).path;
  }

  #storyless(script: Script): Outcome {
    const found = findStoryOf(script, this.#setting.places);
    const { problem: message, hint } = found.path === undefined ? found : { problem: '' };
    const at = script.story?.at ?? { file: script.file, line: 1, column: 1 };
    const missing = {
      code: 'script-story',
      severity: 'error',
      message,
      ...at,
      ...(hint !== undefined && { hint }),
    } as const;
    return {
      script,
      seed: script.seed,
      status: 'failed',
      problems: [...script.diagnostics, missing],
      failures: [],
      turns: [],
      steps: 0,
      duration: 0,
    };
  }
}

/** How a run tells a collector what it plays. */
function listening(collector: Collector, { start }: Script) {
  return {
    tracer: collector.tracer,
    onTurn: (turn: Parameters<Collector['add']>[0]) => collector.add(turn, start?.value),
  };
}
