import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Stories that nobody here wrote lie beside the project; tests that need them skip where they are absent. */
const FOLDER = resolve(import.meta.dirname, '../../../shared/corpus');

export const hasCorpus = existsSync(FOLDER);

/** *The Intercept* by inkle, a published game. */
export const THE_INTERCEPT = join(FOLDER, 'the-intercept/TheIntercept.ink');

/** A conformance program of ink-proof: what to play, what to choose, and what it has to print. */
export interface ProofProgram {
  readonly name: string;
  readonly path: string;
  /** Choices to make, counted from 1. */
  readonly input: readonly number[];
  readonly transcript: string;
  /** Programs that ink-proof itself keeps out of the count. */
  readonly isHidden: boolean;
}

/** The programs of ink-proof, or none where the corpus is absent. */
export const proofPrograms: readonly ProofProgram[] = hasCorpus
  ? readAll(join(FOLDER, 'ink-proof/ink'))
  : [];

function readAll(folder: string): ProofProgram[] {
  return readdirSync(folder).map((name) => {
    const read = (file: string) =>
      readFileSync(join(folder, name, file), 'utf8').replace(/^\uFEFF/, '');
    const { hide } = JSON.parse(read('metadata.json')) as { hide?: unknown };
    return {
      name,
      path: join(folder, name, 'story.ink'),
      input: read('input.txt').split(/\s+/).filter(Boolean).map(Number),
      transcript: read('transcript.txt'),
      isHidden: Boolean(hide),
    };
  });
}
