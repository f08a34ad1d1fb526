import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/playthrough/prepare.ts';
import { readScripts } from '../../src/playthrough/read.ts';
import { complaints, filesOf, LOFT, read, run, runAll } from './scripts.ts';

/** What is said of a script that is wrong: each line with its place. */
async function said(yaml: string, ink = LOFT): Promise<string[]> {
  const [outcome] = await runAll(yaml, ink);
  expect(outcome?.status).toBe('failed');
  expect(outcome?.turns).toEqual([]);
  return outcome ? complaints(outcome) : [];
}

/** What is said of one step. */
const step = (yaml: string) => said(`steps:\n  - ${yaml}\n`);

describe('a script that is wrong', () => {
  it('names an unknown verb, and the one that may have been meant', async () => {
    expect(await step('chose: wait')).toEqual(['2:5 unknown verb chose; did you mean choose?']);
    expect(await step('nxt')).toEqual(['2:5 unknown verb nxt; did you mean next?']);
    expect(await step('xylophone: 3')).toEqual([
      '2:5 unknown verb xylophone; there is next, choose, follow, expect, undo, restart, save, restore, include',
    ]);
  });

  it('names an unknown key', async () => {
    expect(await said('titel: A\nsteps: [next]')).toEqual([
      '1:1 unknown key titel; did you mean title?',
    ]);
    expect(await step('expect: { txt: hay }')).toEqual([
      '2:15 unknown expectation txt; did you mean text?',
    ]);
    expect(await step('follow: { til: river }')).toEqual([
      '2:15 unknown key til; did you mean until?',
    ]);
  });

  it('says that a text with a comma in it has to be in quotes', async () => {
    expect(await step('expect: { text: I’m not, though }')).toEqual([
      '2:30 unknown expectation though (a text with a comma in it has to be in quotes)',
    ]);
  });

  it.each([
    ['next: two', '2:11 expected how many times, from 1, found two'],
    ['next: 0', '2:11 expected how many times, from 1, found 0'],
    ['undo: [1]', '2:11 expected how many times, from 1, found a list'],
    ['choose:', '2:5 expected the text or number of a choice, found nothing'],
    ['choose: ""', '2:13 expected the text or number of a choice, found an empty text'],
    ['choose: { text: a }', '2:13 expected the text or number of a choice, found a map'],
    ['choose: 0', '2:13 there is no choice 0 (choices count from 1)'],
    ['save: [a]', '2:11 expected a name, found a list'],
    ['restart: now', '2:14 restart stands alone (write `- restart`)'],
    ['expect: hay', '2:13 expected a map of expectations, found a text'],
    ['expect: {}', '2:13 nothing is expected here'],
    ['expect: { text: [] }', '2:21 expected a text, found an empty list'],
    ['expect: { canon: maybe }', '2:22 expected true or false, found maybe'],
    ['expect: { vars: trust }', '2:21 expected a map of variables and their values'],
    ['expect: { vars: { trust: } }', '2:23 expected the value of trust, found nothing'],
    ['expect: { match: "(" }', '2:22 this regular expression is none: Unterminated group'],
    [
      'follow: loft',
      '2:13 expected canon or { until: a scene }, found loft (write `follow: { until: loft }` to stop at a scene)',
    ],
    [
      'follow',
      '2:5 follow says nothing without what stands behind a colon (`follow: canon`, or `follow: { until: a scene }`)',
    ],
    [
      '{ next: 1, choose: wait }',
      '2:16 a step has one verb, and this one has choose, too (begin a step of its own with a dash)',
    ],
  ])('says what was expected of `%s`', async (yaml, message) => {
    expect(await step(yaml)).toEqual([message]);
  });

  it.each([
    ['seed: x', '1:7 expected a whole number from 0 to 2147483647, found x'],
    ['seed: 3000000000', '1:7 expected a whole number from 0 to 2147483647, found 3000000000'],
    ['seed: -1', '1:7 expected a whole number from 0 to 2147483647, found -1'],
    ['seed: 1.5', '1:7 expected a whole number from 0 to 2147483647, found 1.5'],
    ["skip: ''", '1:7 expected why it is skipped, found an empty text'],
    ["fails: ' '", '1:8 expected why it is expected to fail, found an empty text'],
    ['skip: true', '1:7 expected why it is skipped, in words, found true'],
    ['fails: true', '1:8 expected why it is expected to fail, in words, found true'],
    ['only: yes please', '1:7 expected true or false, found yes please'],
    [
      'with: {}',
      '1:1 expected a list of rows, found a map (each row is a map: `- { who: Lex, trust: 2 }`)',
    ],
  ])('says what was expected of `%s`', async (yaml, message) => {
    expect(await said(`${yaml}\nsteps: [next]`)).toEqual([message]);
  });

  it('says that there is nothing in it, or no steps', async () => {
    expect(await said('')).toEqual(['1:1 there is nothing in it, expected a playthrough']);
    expect(await said('# a comment\n')).toEqual([
      '1:1 there is nothing in it, expected a playthrough',
    ]);
    expect(await said('title: A')).toEqual([
      '1:1 there are no steps in it (write `steps:` and a list below it)',
    ]);
    expect(await said('- next')).toEqual([
      '1:1 expected a map of keys, found a list (write `steps:` above the list; where others include it, begin the name of the file with _)',
    ]);
    expect(await said('just text')).toEqual(['1:1 expected a map of keys, found a text']);
    expect(await said('steps: choose')).toEqual([
      '1:8 expected a list of steps, found a text (each step begins with a dash)',
    ]);
  });

  it('says where it is not YAML, and how to write it', async () => {
    expect(await step('choose: Ask: why')).toEqual([
      '2:13 this is not YAML: Nested mappings are not allowed in compact mappings (a text with a colon and a space in it has to be in quotes)',
    ]);
    expect(await step('choose: "Hi,” he said')).toEqual([
      expect.stringContaining('this is not YAML: Missing closing "quote'),
    ]);
    expect(await step('choose: *Hay* he said')).toEqual([
      '2:13 this is not YAML: nothing is anchored as &Hay* (a text that begins with * has to be in quotes)',
    ]);
    expect(await said('steps:\n\t- next')).toEqual([
      expect.stringMatching(/^2:1 this is not YAML: Tabs .*\(indent with spaces\)$/),
    ]);
    expect(await said('seed: 1\nseed: 2\nsteps: [next]')).toEqual([
      '2:1 this key is there twice (keep one of them)',
    ]);
  });

  it('says how to do without merge keys', async () => {
    const yaml =
      'steps:\n  - expect: &here { scene: loft }\n  - expect: { <<: *here, canon: true }';
    expect(await said(yaml)).toEqual([
      '3:15 unknown expectation << (a map cannot be merged into another: write its keys out, or share steps with `include`)',
    ]);
  });

  it('is not brought down by brackets within brackets', async () => {
    const [deep] = await said(`steps: ${'['.repeat(3000)}${']'.repeat(3000)}`);
    expect(deep).toMatch(/^1:\d+ this is not YAML that can be read: it is nested too deeply$/);
  });

  it('says where a second document begins', async () => {
    expect(await said('steps: [next]\n---\nsteps: [next]\n')).toEqual([
      '2:1 a second document begins here, and a file holds one (take out the --- line, or make two files of it)',
    ]);
  });

  it('names a scene, world, ending, variable or save that is not there', async () => {
    const yaml = `start: lofft
steps:
  - expect: { scene: rivver, world: Smalville, ending: accross, vars: { trusst: 1 } }
  - follow: { until: silense }
  - save: here
  - restore: there`;
    expect(await said(yaml)).toEqual([
      '1:8 the story has no scene lofft; did you mean loft?',
      '3:22 the story has no scene rivver; did you mean river?',
      '3:37 the story has no world Smalville; did you mean Smallville?',
      '3:56 the story has no ending accross; did you mean across?',
      '3:81 the story has no variable trusst; did you mean trust?',
      '4:22 the story has no scene silense; did you mean silence?',
      '6:14 nothing was saved as there before; did you mean here?',
    ]);
  });

  it('shows where an ink expression does not compile, one and all', async () => {
    const yaml = `always: [trust >= 0, trusst > 1, "name == 'x'"]
steps:
  - expect:
      ink: ["trust = 1", nosuch(), doubled(2), "1 +", "{trust}", loft]`;
    const wrong = 'this expression does not compile:';
    expect(await said(yaml)).toEqual([
      `1:22 ${wrong} there is no variable, list item or scene trusst; did you mean trust?`,
      `1:42 ${wrong} expected right side of '==' expression but saw ' 'x''`,
      `4:20 ${wrong} expected end of line but saw '= 1' (compare with ==)`,
      `4:26 ${wrong} there is no function nosuch`,
      `4:36 ${wrong} function call to 'doubled' requires 0 arguments, but got 1`,
      `4:52 ${wrong} expected right side of '+' expression but saw end of line`,
      '4:55 an ink expression cannot hold { (say it with variables, visits and functions of the story)',
    ]);
  });

  it('tells rows of a table that are wrong, and names that no column has', async () => {
    const yaml = `with:
  - { who: Lex, trust: 1 }
  - { who: Clark, trusst: 2 }
  - Lana
steps:
  - choose: Ask $whom`;
    expect(await said(yaml)).toEqual([
      '3:5 this row has no trust, which the first one has',
      '3:19 the first row has no trusst',
      '4:5 expected a row, found a text',
      '6:13 the table has no column whom; did you mean who? (write $$ for the sign itself)',
    ]);
    expect(await said('with: [{ who: Lex }]\nsteps:\n  - choose: Ask $whom')).toEqual([
      '3:13 the table has no column whom; did you mean who? (write $$ for the sign itself)',
    ]);
  });

  it('says that it is for another story', async () => {
    expect(await said('story: hero\nsteps: [next]')).toEqual([
      '1:8 this script is for hero, not for loft',
    ]);
  });

  it('says why a file cannot be read', () => {
    const [missing] = readScripts(['nowhere.yaml']);
    expect(missing?.diagnostics).toEqual([
      {
        code: 'script-unreadable',
        severity: 'error',
        message: 'it cannot be read: there is no such file',
        file: 'nowhere.yaml',
        line: 1,
        column: 1,
      },
    ]);
  });

  it('says what is wrong with what it includes, in the file that is wrong', () => {
    const [script] = read('steps:\n  - include: b.yaml\n  - include: c.yaml\n  - include: d.yaml', {
      'b.yaml': '- nxt\n- include: a.yaml\n',
      'd.yaml': '',
    });
    const lines = script?.diagnostics.map(
      (each) => `${each.file}:${each.line}:${each.column} ${each.message}`,
    );
    expect(lines).toEqual([
      'a.yaml:3:14 cannot include c.yaml: there is no such file',
      'b.yaml:1:3 unknown verb nxt; did you mean next?',
      'b.yaml:2:12 these include each other: a.yaml → b.yaml → a.yaml',
      'd.yaml:1:1 there is nothing in it, expected a list of steps',
    ]);
  });

  it('tells all that is wrong at once, and does not keep others from running', async () => {
    const wrong = 'steps:\n  - chose: a\n  - next: x\n  - expect: { txt: a }\n';
    const files = filesOf({ 'a.yaml': wrong, 'b.yaml': 'steps: [next]', 'loft/main.ink': LOFT });
    const prepared = await prepare('loft/main.ink', readScripts(['a.yaml', 'b.yaml'], files), {
      read: files,
    });
    expect(prepared.scripts.map(({ diagnostics }) => diagnostics.length)).toEqual([3, 0]);
  });

  it('fails with what is wrong with its story', async () => {
    const { status, problems } = await run('- next', '-> nowhere');
    expect(status).toBe('failed');
    expect(problems.map(({ message }) => message)).toEqual([
      "Divert target not found: '-> nowhere'",
    ]);
  });
});
