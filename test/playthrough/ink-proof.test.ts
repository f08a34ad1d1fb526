import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/playthrough/prepare.ts';
import { readScripts } from '../../src/playthrough/read.ts';
import { runScript } from '../../src/playthrough/run.ts';
import { loadStory } from '../../src/story/story.ts';
import { hasCorpus, type ProofProgram, proofPrograms } from '../story/corpus.ts';
import { playthroughOf } from './ink-proof.ts';
import { complaints, filesOf } from './scripts.ts';

/** Runs a program as a playthrough; what is wrong with it, or nothing. */
async function misses(program: ProofProgram): Promise<string[]> {
  const { story, diagnostics } = loadStory(program.path);
  const yaml = story ? playthroughOf(program, story) : 'steps: []';
  const scripts = readScripts(['a.yaml'], filesOf({ 'a.yaml': yaml }));
  const prepared = await prepare(program.path, scripts);
  const [script] = prepared.scripts;
  if (!script) return ['there is no script'];
  const outcome = runScript(prepared, script);
  if (!story) {
    // A program that must not compile prints why.
    const said = diagnostics.map(({ message }) => message).join('\n');
    return said.trim() === program.transcript.trim() ? [] : complaints(outcome);
  }
  const reported = outcome.failures.map(({ message }) => message);
  if (outcome.status === 'passed' && script.fails !== undefined)
    return script.fails === reported.join(' ') ? [] : reported;
  return outcome.status === 'passed' ? [] : complaints(outcome);
}

describe.skipIf(!hasCorpus)(
  'ink-proof as playthroughs (skipped where ../shared/corpus is absent)',
  () => {
    it('passes every program that counts', async () => {
      const counting = proofPrograms.filter(({ isHidden }) => !isHidden);
      const failed: string[] = [];
      for (const program of counting) {
        const found = await misses(program);
        if (found.length > 0) failed.push(`${program.name}: ${found.join('; ')}`);
      }
      console.log(
        `ink-proof as playthroughs: ${counting.length - failed.length} of ${counting.length}`,
      );
      expect(failed).toEqual([]);
      expect(counting.length).toBe(130);
    });

    it('bites: where the last word of a transcript is another, its playthrough fails', async () => {
      const unnoticed: string[] = [];
      for (const program of proofPrograms.filter(({ isHidden }) => !isHidden)) {
        const transcript = program.transcript.replace(/\p{L}{3}(?![\s\S]*\p{L}{3})/u, 'xyz');
        if (transcript === program.transcript) continue;
        if ((await misses({ ...program, transcript })).length === 0) unnoticed.push(program.name);
      }
      expect(unnoticed).toEqual([]);
    });
  },
);
