import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/playthrough/config.ts';

/** What is wrong with a config, a line each. */
function problems(text: string): string[] {
  const { diagnostics } = readConfig(text, 'continuity.yaml');
  return diagnostics.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

describe('the config of a project', () => {
  it('asks for coverage of all stories, and of single ones', () => {
    const text = 'coverage:\n  scenes: 100\n  lines: 90.5\n  stories:\n    lamp: { lines: 80 }\n';
    expect(readConfig(text, 'continuity.yaml').config).toEqual({
      coverage: { all: { scenes: 100, lines: 90.5 }, stories: { lamp: { lines: 80 } } },
    });
  });

  it('may say nothing of it', () => {
    const { config } = readConfig('coverage: {}\n', 'continuity.yaml');
    expect(config).toEqual({ coverage: { all: {}, stories: {} } });
  });

  it('is told all that is wrong with it, by position', () => {
    const text = [
      'covrage: 3',
      'coverage:',
      '  scene: 100',
      '  lines: 101',
      '  edges: many',
      '  stories: { lamp: 5, tower: { endngs: 1 } }',
    ].join('\n');
    expect(problems(text)).toEqual([
      '1:1 there is no key covrage here; did you mean coverage?',
      '3:3 there is no key scene here; did you mean scenes?',
      '4:10 lines takes a percentage from 0 to 100',
      '5:10 edges takes a percentage from 0 to 100',
      '6:20 lamp takes a map: keys with a colon, a line each',
      '6:32 there is no key endngs here; did you mean endings?',
    ]);
  });

  it('is told where it is not even YAML', () => {
    expect(problems('coverage: {')[0]).toMatch(/^1:\d+ this is not YAML/);
  });
});
