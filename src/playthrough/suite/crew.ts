import type { Tinypool } from 'tinypool';
import type { Script } from '../script.ts';
import type { Cue, Performed, Setting } from './stage.ts';

/** Threads that run scripts side by side, each on a stage of its own. */
export interface Crew {
  run(cue: Cue): Promise<Performed>;
  close(): Promise<void>;
}

/** What it takes to hire a crew: the pool, and the file that a thread begins with. */
export interface Hiring {
  readonly Pool: typeof Tinypool;
  readonly worker: string;
}

/** A crew of `size` for `setting`. A thread that dies fails the script it was at, and is replaced. */
export function hireCrew(size: number, setting: Setting, { Pool, worker }: Hiring): Crew {
  const pool = new Pool({
    filename: worker,
    minThreads: size,
    maxThreads: size,
    workerData: setting,
    // Ink is busy between messages: a thread that waits for them awake would take a core from the others.
    useAtomics: false,
  });
  return {
    run: (cue) =>
      pool
        .run(cue)
        .catch((error: unknown) => ({ result: accident(setting.scripts[cue.index], cue, error) })),
    close: () => pool.destroy(),
  };
}

function accident(script: Script | undefined, { seed }: Cue, error: unknown): Performed['result'] {
  const { file = '', id = '', title = '' } = script ?? {};
  const said = error instanceof Error ? error.message : String(error);
  const message = `the thread that ran it died: ${said.split('\n')[0]}`;
  const position = { file, line: 1, column: 1 };
  return {
    file,
    id,
    title,
    seed: seed ?? script?.seed ?? 1,
    status: 'failed',
    problems: [{ code: 'engine-died', severity: 'error', message, ...position }],
    failures: [],
    accounts: [message],
    steps: 0,
    duration: 0,
  };
}
