import { describe, expect, it } from 'vitest';
import {
  COVERAGE_FORMAT,
  edgeKey,
  parseCoverage,
  printCoverage,
} from '../../src/session/coverage-file.ts';

const barn = {
  hash: 'abc',
  scenes: { loft: 1, barn: 2 },
  choices: { 'barn.0.c-0': { offered: 2, taken: 1 } },
  edges: { [edgeKey('barn', 'loft')]: 1 },
  endings: { hay: 1 },
  lines: { 'main.ink': { '3': 2 } },
  conditions: { 'main.ink:7': { true: 1, false: 1 } },
};

describe('a coverage file', () => {
  it('reads as it was written, whatever order the counts came in', () => {
    const text = printCoverage({ tale: barn });
    expect(parseCoverage(text, 'c.json')).toEqual({
      coverage: { format: COVERAGE_FORMAT, stories: { tale: barn } },
    });
    expect(printCoverage({ tale: { ...barn, scenes: { barn: 2, loft: 1 } } })).toBe(text);
  });

  it('may leave out what never came up', () => {
    const text = JSON.stringify({
      format: COVERAGE_FORMAT,
      stories: { tale: { hash: 'abc', choices: { c: { offered: 1 } } } },
    });
    expect(parseCoverage(text, 'c.json').coverage?.stories.tale).toEqual({
      hash: 'abc',
      scenes: {},
      choices: { c: { offered: 1, taken: 0 } },
      edges: {},
      endings: {},
      lines: {},
      conditions: {},
    });
  });

  it.each([
    ['', 'c.json is empty'],
    ['{"format":"continuity coverage 1","sto', 'c.json is cut short'],
    ['hay', 'it is not even JSON'],
    ['{"format":"continuity save 1"}', 'its format should be "continuity coverage 1"'],
    ['{"format":"continuity coverage 2"}', 'newer version of this program (continuity coverage 2)'],
    [
      '{"format":"continuity coverage 1","stories":{"tale":{"hash":"a","scenes":{"barn":-1}}}}',
      'is not a whole coverage file (stories.tale.scenes.barn:',
    ],
  ])('that cannot be used is told of in one line: %j', (text, problem) => {
    const read = parseCoverage(text, 'c.json');
    expect(read.coverage).toBeUndefined();
    expect(read.problem).toContain(problem);
    expect(read.problem).toContain('; write a new one with continuity test --coverage FILE');
  });
});
