import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/playthrough/prepare.ts';
import { KEYS, readScripts } from '../../src/playthrough/read.ts';
import { EXPECTATIONS } from '../../src/playthrough/read-expect.ts';
import { VERBS } from '../../src/playthrough/read-steps.ts';
import { runScript } from '../../src/playthrough/run.ts';
import { complaints, filesOf } from './scripts.ts';

/** Blocks of code in one language in a file. */
function blocks(file: string, language: string): string[] {
  const page = readFileSync(file, 'utf8');
  return [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, its, code]) =>
    its === language && code !== undefined ? [code] : [],
  );
}

const PAGE = 'docs/playthroughs.md';
const [story = ''] = blocks(PAGE, 'ink');
const examples = blocks(PAGE, 'yaml');
const files = {
  ...Object.fromEntries(examples.map((yaml, i) => [`scripts/loft/${i + 1}.yaml`, yaml])),
  'scripts/loft/shared/to-the-river.yaml': '- follow: { until: river }\n',
  'scenes/loft/main.ink': story,
};

describe('the page on playthroughs', async () => {
  const read = filesOf(files);
  const scripts = readScripts(
    examples.map((_, i) => `scripts/loft/${i + 1}.yaml`),
    read,
  );
  const prepared = await prepare('scenes/loft/main.ink', scripts, { read });

  it.each(prepared.scripts.map((script) => [script.id, script] as const))(
    'has an example that does what it says: %s',
    (_, script) => {
      const outcome = runScript(prepared, script);
      const isSpecial = script.skip !== undefined || script.fails !== undefined;
      expect(outcome.status).toBe(script.skip === undefined ? 'passed' : 'skipped');
      if (!isSpecial) expect(complaints(outcome)).toEqual([]);
    },
  );

  it('has an example of every verb, every expectation and every key', () => {
    const code = examples.join('\n');
    const page = readFileSync(PAGE, 'utf8');
    const missing = [...VERBS, ...EXPECTATIONS].filter(
      (word) => !new RegExp(`\\b${word}\\b`).test(code),
    );
    expect(missing).toEqual([]);
    expect(KEYS.filter((key) => !page.includes(`\`${key}`) && !code.includes(`${key}:`))).toEqual(
      [],
    );
  });
});

describe('the README', () => {
  it('has an example that does what it says', async () => {
    const [yaml = ''] = blocks('README.md', 'yaml');
    const scripts = readScripts(['readme.yaml'], filesOf({ 'readme.yaml': yaml }));
    const prepared = await prepare('scenes/his-hero/main.ink', scripts);
    expect(prepared.scripts.flatMap((script) => complaints(runScript(prepared, script)))).toEqual(
      [],
    );
    expect(prepared.scripts).toHaveLength(1);
  });
});
