import { describe, expect, it } from 'vitest';
import type { Crew } from '../../../src/playthrough/suite/crew.ts';
import { type Running, runAll } from '../../../src/playthrough/suite/run-all.ts';
import type { Cue, Performed } from '../../../src/playthrough/suite/stage.ts';
import { failed, result } from '../report/results.ts';

const cues: Cue[] = [0, 1, 2, 3, 4].map((index) => ({ index }));

/** A stage on which the scripts `bad` fail; it notes what was run. */
function stage(...bad: readonly number[]) {
  const run: number[] = [];
  return {
    run: async ({ index }: Cue): Promise<Performed> => {
      run.push(index);
      const over = { id: String(index) };
      return { result: bad.includes(index) ? failed(over) : result(over) };
    },
    ran: run,
  };
}

async function idsOf(running: Running): Promise<string[]> {
  const ids: string[] = [];
  for await (const performed of runAll(cues, running)) ids.push(performed.result.id);
  return ids;
}

describe('a suite', () => {
  it('is run in order', async () => {
    expect(await idsOf({ stage: stage() })).toEqual(['0', '1', '2', '3', '4']);
  });

  it('stops after so many failures', async () => {
    const busy = stage(1, 3);
    expect(await idsOf({ stage: busy, bail: 1 })).toEqual(['0', '1']);
    expect(busy.ran).toEqual([0, 1]);
    expect(await idsOf({ stage: stage(1, 3), bail: 2 })).toEqual(['0', '1', '2', '3']);
  });

  it('stops where it is told to, after the script that is on', async () => {
    const stop = new AbortController();
    const busy = {
      run: async (cue: Cue) => {
        if (cue.index === 2) stop.abort();
        return { result: result({ id: String(cue.index) }) };
      },
    };
    expect(await idsOf({ stage: busy, signal: stop.signal })).toEqual(['0', '1', '2']);
  });

  it('hires nobody for little work', async () => {
    const hire = async (): Promise<Crew> => {
      throw new Error('nobody is needed');
    };
    expect(await idsOf({ stage: stage(), hire })).toHaveLength(5);
  });
});

describe('a suite that a crew shares', () => {
  /** A crew that is done with later scripts sooner. */
  function crew(...bad: readonly number[]) {
    const inner = stage(...bad);
    let isClosed = false;
    const hire = async (): Promise<Crew> => ({
      run: async (cue) => {
        for (let turn = cues.length - cue.index; turn > 0; turn--) await null;
        return inner.run(cue);
      },
      close: async () => {
        isClosed = true;
      },
    });
    return { hire, isClosed: () => isClosed, ran: inner.ran };
  }

  it('is told in order, whoever is done first, and lets the crew go', async () => {
    const { hire, isClosed, ran } = crew();
    expect(await idsOf({ stage: stage(), hire, always: true })).toEqual(['0', '1', '2', '3', '4']);
    expect(ran).toEqual([4, 3, 2, 1, 0]);
    expect(isClosed()).toBe(true);
  });

  it('stops after so many failures in their order, and lets the crew go', async () => {
    const { hire, isClosed } = crew(1, 4);
    expect(await idsOf({ stage: stage(), hire, always: true, bail: 1 })).toEqual(['0', '1']);
    expect(isClosed()).toBe(true);
  });

  it('stops where it is told to, though a script is still on', async () => {
    const stop = new AbortController();
    let isClosed = false;
    const hire = async (): Promise<Crew> => ({
      run: (cue) =>
        cue.index < 2
          ? stage().run(cue)
          : new Promise(() => {
              stop.abort();
            }),
      close: async () => {
        isClosed = true;
      },
    });
    const { signal } = stop;
    const told = await idsOf({ stage: stage(), hire, always: true, signal });
    expect(told.length).toBeLessThanOrEqual(2);
    expect(isClosed).toBe(true);
  });
});
