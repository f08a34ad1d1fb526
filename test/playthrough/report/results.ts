import type { Failure } from '../../../src/playthrough/outcome.ts';
import type { Result } from '../../../src/playthrough/report/result.ts';

/** A failure with what the test is about in it. */
export function failure(over: Partial<Failure> = {}): Failure {
  return {
    kind: 'expectation',
    code: 'expect-text',
    at: { file: 'scripts/lamp/dark.yaml', line: 4, column: 13 },
    message: 'expected the text “oil”, which is not on the page',
    expected: 'oil',
    received: 'The stair went up in the dark.',
    scene: 'stair',
    page: [],
    choices: [],
    content: { file: 'main.ink', line: 11 },
    log: [],
    ...over,
  };
}

/** A result with what the test is about in it; it passed unless that says otherwise. */
export function result(over: Partial<Result> = {}): Result {
  return {
    file: 'scripts/lamp/dark.yaml',
    id: 'scripts/lamp/dark.yaml',
    title: 'Up in the dark',
    story: 'lamp',
    seed: 1,
    status: 'passed',
    problems: [],
    failures: [],
    accounts: [],
    steps: 3,
    duration: 12,
    ...over,
  };
}

/** A result that failed in one way. */
export function failed(over: Partial<Result> = {}): Result {
  const one = failure();
  const accounts = [
    `scripts/lamp/dark.yaml:4:13: error ${one.code}: ${one.message}\n  page\n    50% dark`,
  ];
  return result({ status: 'failed', failures: [one], accounts, ...over });
}
