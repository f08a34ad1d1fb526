import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersistedSession } from '../../src/session/player.ts';
import { Session } from '../../src/session/session.ts';
import { loadStory, type Story } from '../../src/story/story.ts';
import { hasCorpus, THE_INTERCEPT } from '../story/corpus.ts';
import { programs } from './generated/programs.ts';
import { scratchFolder } from './scratch.ts';
import { expected, type Footprint, footprint, play, retrace, stopsOf } from './trail.ts';

/** Plays a story, and gives every turn of it as it stood and as it was persisted, through JSON. */
function record(story: Story, seed: number, picks: readonly number[]) {
  const session = new Session(story, { seed });
  const footprints: Footprint[] = [];
  const persisted: PersistedSession[] = [];
  play(session, picks, () => {
    footprints.push(footprint(session));
    persisted.push(JSON.parse(JSON.stringify(session.persist())));
  });
  if (footprints.at(-1)?.depth !== session.turn.depth) {
    footprints.push(footprint(session));
    persisted.push(JSON.parse(JSON.stringify(session.persist())));
  }
  return { session, footprints, persisted };
}

function expectRestorable(story: Story, seed: number, picks: readonly number[]): void {
  const { session, footprints, persisted } = record(story, seed, picks);
  for (const stop of stopsOf(session, persisted)) {
    const restored = new Session(story, stop.persisted);
    expect(retrace(restored, stop.onward)).toEqual(expected(footprints, stop.persisted.log.length));
  }
}

const stories = ['scenes/his-hero/main.ink', ...(hasCorpus ? [THE_INTERCEPT] : [])];

describe('a play that was persisted goes on, and back, as if it never had been', () => {
  it.each(stories)('at every turn of %s', (path) => {
    const { story } = loadStory(path);
    if (!story) throw new Error(`${path} does not load`);
    const picks = Array.from({ length: 14 }, (_, i) => (i * 31) % 7);
    expectRestorable(story, 3, picks);
  });

  it('at every turn of programs made up of everything ink has', () => {
    fc.assert(
      fc.property(
        programs,
        fc.nat({ max: 99 }),
        fc.array(fc.nat({ max: 97 }), { maxLength: 6 }),
        (ink, seed, picks) => {
          const { story } = loadStory('/made-up/main.ink', { read: () => ink });
          if (story) expectRestorable(story, seed, picks);
        },
      ),
      { numRuns: 25 },
    );
  }, 60_000);

  it('in another process', async () => {
    const folder = scratchFolder();
    const { story } = loadStory('scenes/his-hero/main.ink');
    if (!story) throw new Error('His Hero does not load');
    const { session, footprints, persisted } = record(story, 5, [1, 0, 2, 1, 1, 0, 3, 1]);
    const job = join(folder, 'stops.json');
    writeFileSync(job, JSON.stringify(stopsOf(session, persisted)));
    const program = join(folder, 'retrace.cjs');
    await build({
      entryPoints: [join(import.meta.dirname, 'fixtures/retrace.ts')],
      outfile: program,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      logLevel: 'silent',
    });
    const run = spawnSync(process.execPath, [program, join(story.folder, story.main), job], {
      encoding: 'utf8',
    });
    expect(run.stderr).toBe('');
    const traces: Footprint[][] = JSON.parse(run.stdout);
    expect(traces).toHaveLength(persisted.length);
    for (const [i, trace] of traces.entries()) expect(trace).toEqual(expected(footprints, i));
  });
});

describe('going back', () => {
  it('gives a restarted play the same chances, seed by seed', () => {
    const ink =
      'VAR n = 0\n-> a\n=== a\n~ n = RANDOM(1, 1000000)\n{n} {~red|green|blue}\n+ [On] -> a\n';
    const { story } = loadStory('/made-up/main.ink', { read: () => ink });
    if (!story) throw new Error('it does not load');
    const session = new Session(story, { seed: 7 });
    const first = record(story, 7, [0, 0, 0, 0]).footprints;
    for (let i = 0; i < 4; i++) session.send({ type: 'CHOOSE', index: 0 });
    session.send({ type: 'RESTART' });
    const again = [footprint(session)];
    for (let i = 0; i < 4; i++) {
      session.send({ type: 'CHOOSE', index: 0 });
      again.push(footprint(session));
    }
    expect(again).toEqual(first);
    session.send({ type: 'RESTART', seed: 8 });
    expect(footprint(session)).not.toEqual(first[0]);
  });
});
