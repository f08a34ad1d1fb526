import { writeSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** How many tests of a module came out as `state`. */
function count(module: TestModule, state: 'passed' | 'failed'): number {
  return [...module.children.allTests(state)].length;
}

/**
 * Closes a test run with the plain line `N passed, N failed`, after everything
 * else that is written. Failed are failed tests, files and suites that could
 * not be set up, and errors outside of any test.
 */
export default class Tally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], strays: readonly SerializedError[]): void {
    let passed = 0;
    let failed = strays.length;
    for (const module of modules) {
      passed += count(module, 'passed');
      failed += count(module, 'failed');
      const broken = [...module.children.allSuites()].filter((suite) => suite.errors().length > 0);
      failed += broken.length + (module.errors().length > 0 ? 1 : 0);
    }
    process.once('exit', () => {
      writeSync(1, `${passed} passed, ${failed} failed\n`);
      // A failure that vitest itself would let pass must not look like success.
      if (failed > 0) process.exitCode ||= 1;
    });
  }
}
