import { describe, expect, it } from 'vitest';
import { describeFailure } from '../../src/playthrough/failure.ts';
import type { RunOptions } from '../../src/playthrough/prepared.ts';
import { filesOf, LOFT, run } from './scripts.ts';

/** The first failure of a script, as people see it. */
async function shown(yaml: string, ink = LOFT, options: RunOptions = {}): Promise<string> {
  const outcome = await run(yaml, ink, options);
  const [failure] = outcome.failures;
  if (!failure) throw new Error('nothing failed');
  const text = yaml.trimStart().startsWith('-') ? `steps:\n${yaml}` : yaml;
  return describeFailure(outcome, failure, { read: filesOf({ 'a.yaml': text }) });
}

describe('a failure is shown', () => {
  it('with all there is to know, and how to get there again', async () => {
    const yaml = `  - choose: Wait for the rain\n  - choose: Ask\n  - next\n  - expect: { vars: { trust: 3 } }`;
    expect(await shown(yaml)).toBe(
      `a.yaml:5:30: error expect-vars: expected trust 3, found 1
  5 |   - expect: { vars: { trust: 3 } }
  expected
    3
  received
    1
  page
    They went down to the river.
  choices
    1. Cross it (canon)
    2. Throw a stone
    3. Go back
  scene river, at loft/main.ink:32
  so far 1. “Wait for the rain”  2. “Ask what he remembers”  3. next
  again continuity test a.yaml
  look continuity play --script a.yaml --until 5`,
    );
  });

  it('with the choices that differ line by line', async () => {
    expect(await shown('  - expect: { choices: [Ask what he remembers, Leave] }')).toContain(`
  expected (-) and received (+)
      Ask what he remembers
    - Leave
    + Wait for him to speak
    + Wait for the rain
`);
  });

  it('with the seed and the row that it takes to see it again', async () => {
    const yaml = `title: It's a table\nwith: [{ a: 1 }]\nsteps:\n  - expect: { text: dragon }`;
    const text = await shown(yaml, LOFT, { seed: 7 });
    expect(text).toContain('again continuity test a.yaml#1 --seed 7');
    expect(text).toContain('look continuity play --script a.yaml#1 --until 4 --seed 7');
  });

  it('with the place of an invariant that broke', async () => {
    const text = await shown('- next', `${LOFT}\n=== function never_quiet()\n~ return true\n`);
    expect(text).toContain("the story's invariant never_quiet is broken: it returned true\n");
    expect(text).toMatch(/^ {2}written at loft\/main\.ink:\d+$/m);
  });

  it('with the step that included it', async () => {
    const read = filesOf({
      'a.yaml': 'steps: [include: b.yaml]',
      'b.yaml': '\n- choose: Fly',
      'loft/main.ink': LOFT,
    });
    const { prepare } = await import('../../src/playthrough/prepare.ts');
    const { readScripts } = await import('../../src/playthrough/read.ts');
    const { runScript } = await import('../../src/playthrough/run.ts');
    const prepared = await prepare('loft/main.ink', readScripts(['a.yaml'], read), { read });
    const [script] = prepared.scripts;
    if (!script) throw new Error('there is no script');
    const outcome = runScript(prepared, script);
    const [failure] = outcome.failures;
    if (!failure) throw new Error('nothing failed');
    const text = describeFailure(outcome, failure, { read });
    expect(text).toMatch(/^b\.yaml:2:11: error step-choose: there is no choice “Fly”/);
    expect(text).toContain('included at a.yaml:1:9');
    expect(text).toContain('--until 1');
  });

  it('without a control character, whatever the story holds', async () => {
    const ink = 'VAR x = "a\u001b[31m"\nRed\u001b[31m \u202etext.\n* [Go\u0007]\n- -> END';
    const text = await shown('  - expect: { vars: { x: b }, text: y }', ink);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the point
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });

  it('in colour where it is wanted', async () => {
    const outcome = await run('  - choose: Fly');
    const [failure] = outcome.failures;
    const text = failure && describeFailure(outcome, failure, { hasColour: true });
    expect(text).toContain('\u001b[31m');
  });
});
