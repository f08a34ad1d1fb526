import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { observe } from '../../../src/playthrough/update/observed.ts';
import { updatesOf } from '../../../src/playthrough/update/update.ts';
import { readText } from '../../../src/story/source.ts';
import { MAIN, readerOf } from '../../story/ink.ts';
import { outcomesOf } from '../playing.ts';

const root = resolve(import.meta.dirname, '../../..');

const TALE = `VAR trust = 2
VAR name = "Lex"
VAR price = "$"
LIST mood = calm, (glad), (cross)
-> barn
=== barn
# scene: The Barn
The loft smelled of hay and of rain. You always used to say hello, once.
+ [Ask what he remembers] Nothing, he says. -> END
+ [Wait, and listen] -> END
+ [Cue the preacher:] -> END
`;

/** What `--update` makes of scripts for the tale; `x.yaml` is run. */
async function updated(scripts: Record<string, string>, ...files: string[]) {
  const outcomes = await outcomesOf(
    MAIN,
    scripts,
    readerOf(TALE),
    files.length ? files : undefined,
  );
  expect(outcomes.flatMap(({ problems }) => problems.map(({ message }) => message))).toEqual([]);
  // As it comes from another process.
  const observed = outcomes.map((each) => JSON.parse(JSON.stringify(observe(each))));
  return updatesOf(observed, (file) => scripts[file] ?? '');
}

/** The one script, updated; what it becomes has to pass. */
async function mended(script: string): Promise<string> {
  const [update] = await updated({ 'x.yaml': script });
  const text = update?.after ?? script;
  const [outcome] = await outcomesOf(MAIN, { 'x.yaml': text }, readerOf(TALE));
  expect(outcome?.failures.filter(({ code }) => /text|choices|vars/.test(code))).toEqual([]);
  return text;
}

describe('updating a script', () => {
  it('rewrites texts, choices and variables in place, and nothing else', async () => {
    const script = `# A head
title:   Update   # why

story: tale
steps:
    # first of all
    - expect: { scene: barn, text: "smelled of straw", choices: [Ask what he remembers, 'Wait'] } # all
    - expect:
        vars: { trust: 1, name: 'Clark', mood: [calm] } # who

        choices:
          # the way on
          - Ask what he remembers # canon
          - Wait for him
`;
    expect(await mended(script)).toBe(`# A head
title:   Update   # why

story: tale
steps:
    # first of all
    - expect: { scene: barn, text: "smelled of hay", choices: [Ask what he remembers, 'Wait', "Cue the preacher:"] } # all
    - expect:
        vars: { trust: 2, name: 'Lex', mood: [glad, cross] } # who

        choices:
          # the way on
          - Ask what he remembers # canon
          - Wait, and listen
          - "Cue the preacher:"
`);
  });

  it('takes the words most like those that are gone, or else the first sentence', async () => {
    const script = (text: string) => `steps:\n  - expect: { text: ${text} }\n`;
    expect(await mended(script('You used to say hello'))).toBe(
      script('You always used to say hello'),
    );
    expect(await mended(script('a dragon'))).toBe(script('The loft smelled of hay and of rain.'));
    expect(await mended(script('[loft, "smelt of hay"]'))).toBe(script('[loft, "smelled of hay"]'));
  });

  it('keeps a choice that fits for just one of those on offer', async () => {
    const tale = '-> a\n=== a\n+ [Wait for him]\n+ [Wait for rain]\n- -> END\n';
    const script = 'steps:\n  - expect: { choices: [Wait] }\n';
    const outcomes = await outcomesOf(MAIN, { 'x.yaml': script }, readerOf(tale));
    const [update] = updatesOf(outcomes.map(observe), () => script);
    expect(update?.after).toBe(script.replace('[Wait]', '[Wait, Wait for rain]'));
  });

  it('never rewrites what the script is about', async () => {
    const script = `always: [trust > 5]
steps:
  - expect: { scene: house, world: Smallville, not: hay, tag: dark, match: dragon, ink: trust == 1, canon: false }
  - choose: 1
  - expect: { ending: the_end }
`;
    const story = readerOf(TALE.replace('=== barn', '=== house\n-> END\n=== barn'));
    const [outcome] = await outcomesOf(
      MAIN,
      { 'x.yaml': script.replace(', world: Smallville', '').replace('the_end', 'house') },
      story,
    );
    expect(outcome?.problems).toEqual([]);
    expect(outcome?.failures.length).toBeGreaterThan(4);
    expect(outcome && observe(outcome).changes).toEqual([]);
  });

  it('leaves a choice that is not on offer any more to its author', async () => {
    const script = 'steps:\n  - choose: Leave\n  - expect: { text: gone }\n';
    expect(await updated({ 'x.yaml': script })).toEqual([]);
  });

  it('says where there is nothing to put in place of a value', async () => {
    const script = 'steps:\n  - choose: Wait\n  - expect: { text: hay, choices: [Wait] }\n';
    const [update] = await updated({ 'x.yaml': script });
    expect(update?.after).toBe(script);
    expect(update?.kept.map(({ reason }) => reason)).toEqual([
      'there is nothing to put in its place',
      'there is nothing to put in its place',
    ]);
  });

  it('leaves alone what stands for the values of a table, and writes the sign of one twice', async () => {
    const script = `with:\n  - { what: straw }\n  - { what: snow }\nsteps:\n  - expect: { text: smelled of $what, vars: { price: x } }\n`;
    const [update] = await updated({ 'x.yaml': script });
    expect(update?.after).toBe(script.replace('price: x', () => 'price: $$'));
    expect(update).toMatchObject({
      changed: 1,
      kept: [{ at: { line: 5 }, reason: 'it stands for values of a table' }],
    });
  });

  it('leaves alone what another script relies on, or has otherwise', async () => {
    const steps = '- choose: $way\n- expect: { text: Nothing, vars: { trust: 1 } }\n';
    const shared = { 'shared.yaml': '- expect: { text: smelled of straw, vars: { trust: 2 } }\n' };
    const including = 'steps:\n  - include: shared.yaml\n';
    const [update] = await updated(
      { ...shared, 'a.yaml': including, 'b.yaml': including },
      'a.yaml',
      'b.yaml',
    );
    expect(update?.file).toBe('shared.yaml');
    expect(update?.after).toBe('- expect: { text: smelled of hay, vars: { trust: 2 } }\n');

    const rows = `with: [{ way: 1 }, { way: 2 }]\nsteps:\n${steps.replace(/^/gm, '  ').trimEnd()}\n`;
    const [table] = await updated({ 'x.yaml': rows });
    expect(table?.after).toBe(rows.replace('trust: 1', 'trust: 2'));
    expect(table?.kept.map(({ reason }) => reason)).toEqual([
      'another run has what is expected here',
    ]);
  });

  it('does nothing for a script that fails as expected', async () => {
    const script = 'fails: not yet\nsteps:\n  - expect: { text: straw }\n';
    expect(await updated({ 'x.yaml': script })).toEqual([]);
  });

  it.each(['his-hero', 'close-encounter'])('mends every script of %s', async (id) => {
    const files = globSync(`scripts/${id}/*.yaml`, { cwd: root }).sort();
    const whole = Object.fromEntries(
      files.map((file) => [file, readFileSync(join(root, file), 'utf8')]),
    );
    const spoilt = Object.fromEntries(
      files.map((file) => [file, (whole[file] ?? '').replace(/( text: \w+) (\w+)/g, '$1 zz $2')]),
    );
    const main = join(root, 'scenes', id, 'main.ink');
    const broken = await outcomesOf(main, spoilt, readText, files);
    expect(broken.filter(({ status }) => status === 'failed').length).toBeGreaterThan(10);
    const updates = updatesOf(broken.map(observe), (file) => spoilt[file] ?? '');
    expect(updates.flatMap(({ kept }) => kept)).toEqual([]);
    const mended = Object.fromEntries(updates.map(({ file, after }) => [file, after]));
    const again = await outcomesOf(main, { ...whole, ...mended }, readText, files);
    expect(again.flatMap(({ failures }) => failures)).toEqual([]);
    const lines = (text = '') => text.split('\n').length;
    expect(files.map((file) => lines(mended[file] ?? whole[file]))).toEqual(
      files.map((file) => lines(whole[file])),
    );
  });
});
