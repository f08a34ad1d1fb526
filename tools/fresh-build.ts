import { buildProgram } from './build.ts';

/**
 * Builds the program once before any test runs, so that tests which start it
 * see what the sources say. Where that fails, those tests fail by themselves,
 * since no program is left; the others can still tell something.
 */
export async function setup(): Promise<void> {
  await buildProgram().catch((error: unknown) => console.error(String(error)));
}
