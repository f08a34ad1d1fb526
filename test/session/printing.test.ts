import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { Session } from '../../src/session/session.ts';
import { digitsOf } from '../../src/story/float-digits.ts';
import { loadStory } from '../../src/story/story.ts';
import { hasCorpus, proofPrograms, THE_INTERCEPT } from '../story/corpus.ts';
import { playSession, type Transcript } from './plays.ts';
import { scratchFolder } from './scratch.ts';

interface Job {
  readonly path: string;
  readonly seed: number;
  readonly picks: readonly number[];
}

/** Plays with inkjs in a process that nothing of ours has touched. */
async function playBare(jobs: readonly Job[]): Promise<Transcript[]> {
  const folder = scratchFolder();
  const program = join(folder, 'bare.cjs');
  const { metafile } = await build({
    entryPoints: [join(import.meta.dirname, 'fixtures/bare.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'silent',
    metafile: true,
  });
  expect(Object.keys(metafile.inputs).filter((file) => /float/i.test(file))).toEqual([]);
  writeFileSync(join(folder, 'jobs.json'), JSON.stringify(jobs));
  const { stdout } = spawnSync(process.execPath, [program, join(folder, 'jobs.json')], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return JSON.parse(stdout);
}

/** The one thing that we print otherwise: floats with the digits of 32 bits. */
function withOurDigits(line: string): string {
  return line.replace(/-?\d+\.\d+/g, (number) => digitsOf(Number(number)));
}

describe.skipIf(!hasCorpus)('a session (skipped where ../shared/corpus is absent)', () => {
  it('prints what inkjs prints by itself, but for the digits of floats', async () => {
    // I131 refers to itself, which inkjs follows until its stack overflows.
    const paths = proofPrograms.map(({ path }) => path).filter((path) => !path.includes('I131'));
    const short = paths.map((path, seed) => ({ path, seed, picks: [0, 1, 2, 3, 0, 1, 2, 3] }));
    const long = [1, 2, 3].map((seed) => {
      const picks = Array.from({ length: 60 }, (_, i) => (i * seed) % 7);
      return { path: THE_INTERCEPT, seed, picks };
    });
    const jobs = [...short, ...long];
    const bare = await playBare(jobs);
    for (const [i, { path, seed, picks }] of jobs.entries()) {
      const { story } = loadStory(path);
      const ours = story ? playSession(new Session(story, { seed }), picks) : [];
      expect(ours, path).toEqual(bare[i]?.map(withOurDigits));
    }
  });
});
