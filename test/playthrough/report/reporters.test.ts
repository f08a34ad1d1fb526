import { createRequire } from 'node:module';
import type { Builder } from 'junit-report-builder';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { githubReporter } from '../../../src/playthrough/report/github.ts';
import { jsonReporter } from '../../../src/playthrough/report/json.ts';
import { junitReporter } from '../../../src/playthrough/report/junit.ts';
import { prettyReporter } from '../../../src/playthrough/report/pretty.ts';
import type { Reporter } from '../../../src/playthrough/report/reporter.ts';
import { type Result, tallyLine } from '../../../src/playthrough/report/result.ts';
import { tapReporter } from '../../../src/playthrough/report/tap.ts';
import { failed, failure, result } from './results.ts';

const junit: Builder = createRequire(import.meta.url)('junit-report-builder');

const skipped = result({ title: 'Later', status: 'skipped', note: 'not written yet' });
const asFeared = result({ title: 'Feared', note: 'failed as expected: a known gap' });

function told(reporter: Reporter, results: readonly Result[], notes: readonly string[] = []) {
  const pieces = results.map((each) => reporter.result(each));
  return [
    reporter.begin(results.length),
    ...pieces,
    reporter.end({ results, duration: 40, notes }),
  ].join('');
}

/** A script whose story has an error. */
function broken(id: string): Result {
  const problem = {
    code: 'ink-error',
    severity: 'error',
    message: 'what is this',
    file: 'scenes/lamp/main.ink',
    line: 9,
    column: 3,
  } as const;
  const file = `${id}.yaml`;
  const accounts = ['scenes/lamp/main.ink:9:3: error ink-error: what is this'];
  return result({ file, id: file, status: 'failed', problems: [problem], accounts });
}

/** Whatever a terminal would obey. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the point
const CONTROLS = /[\0-\x09\x0b-\x1f\x7f-\x9f]/;

describe('the pretty reporter', () => {
  it('gives each script a line, and what failed in full below them', () => {
    const text = told(prettyReporter(false), [result(), failed(), skipped, asFeared]);
    expect(text).toBe(
      [
        '✓ Up in the dark scripts/lamp/dark.yaml',
        '✗ Up in the dark scripts/lamp/dark.yaml',
        '- Later (not written yet) scripts/lamp/dark.yaml',
        '✓ Feared (failed as expected: a known gap) scripts/lamp/dark.yaml',
        '',
        '✗ Up in the dark scripts/lamp/dark.yaml',
        'scripts/lamp/dark.yaml:4:13: error expect-text: expected the text “oil”, which is not on the page',
        '  page',
        '    50% dark',
        '',
        '1 skipped',
        '40 ms',
        '',
      ].join('\n'),
    );
  });

  it('says once what is wrong with the story of several scripts', () => {
    const text = told(
      prettyReporter(false),
      ['a', 'b', 'c', 'd', 'e'].map((id) => broken(id)),
    );
    expect(text.slice(text.indexOf('\n\n'))).toBe(
      [
        '\n',
        '✗ Up in the dark a.yaml',
        '✗ Up in the dark b.yaml',
        '✗ Up in the dark c.yaml',
        '✗ and 2 others',
        'scenes/lamp/main.ink:9:3: error ink-error: what is this',
        '',
        '40 ms',
        '',
      ].join('\n'),
    );
  });

  it('says what was left out, and which script takes long', () => {
    const slow = result({ duration: 420.4 });
    const text = told(prettyReporter(false), [slow], ['only a.yaml: 3 others were left out']);
    expect(text).toContain('dark.yaml 420 ms\n');
    expect(text).toContain('only a.yaml: 3 others were left out\n');
  });

  it('uses colours where it may', () => {
    expect(told(prettyReporter(true), [result()])).toContain('\x1b[32m✓');
    expect(told(prettyReporter(false), [result()])).not.toContain('\x1b');
  });
});

describe('the TAP reporter', () => {
  it('counts, escapes what would be a directive, and says more in YAML', () => {
    const text = told(tapReporter(), [result({ title: 'One # TODO \\' }), failed(), skipped]);
    const lines = text.split('\n');
    expect(lines.slice(0, 4)).toEqual([
      'TAP version 14',
      '1..3',
      'ok 1 - One \\# TODO \\\\ (scripts/lamp/dark.yaml)',
      'not ok 2 - Up in the dark (scripts/lamp/dark.yaml)',
    ]);
    expect(lines.at(-3)).toBe('ok 3 - Later (scripts/lamp/dark.yaml) # SKIP not written yet');
    expect(lines.at(-2)).toBe('# 1 passed, 1 failed');
    const block = /^ {2}---\n([\s\S]*?)^ {2}\.\.\.$/m.exec(text)?.[1] ?? '';
    expect(parse(block)).toMatchObject({
      message: 'expected the text “oil”, which is not on the page',
      severity: 'fail',
      at: { file: 'scripts/lamp/dark.yaml', line: 4, column: 13 },
      expected: 'oil',
      account: expect.stringContaining('50% dark'),
    });
  });

  it('lists further failures of a script below the first', () => {
    const two = [failure(), failure({ code: 'step-choose', message: 'there is no choice 9' })];
    const text = told(tapReporter(), [failed({ failures: two, accounts: ['one', 'two'] })]);
    const block = /^ {2}---\n([\s\S]*?)^ {2}\.\.\.$/m.exec(text)?.[1] ?? '';
    expect(parse(block).more).toMatchObject([{ code: 'step-choose', account: 'two' }]);
  });
});

describe('the GitHub reporter', () => {
  it('puts each failure on its line of the script, escaped as the runner undoes it', () => {
    const text = told(
      githubReporter(),
      [result(), failed({ title: 'A: b, c' }), skipped],
      ['100%'],
    );
    expect(text.split('\n')).toEqual([
      '::error file=scripts/lamp/dark.yaml,line=4,col=13,title=A%3A b%2C c::scripts/lamp/dark.yaml:4:13: error expect-text: expected the text “oil”, which is not on the page%0A  page%0A    50%25 dark',
      '::notice file=scripts/lamp/dark.yaml,line=1,title=Skipped%3A Later::not written yet',
      '::warning::100%25',
      '',
    ]);
  });

  it('puts what is wrong with a story on its line once', () => {
    const text = told(githubReporter(), [broken('a'), broken('b'), failed(), failed()]);
    const files = [...text.matchAll(/file=([^,]+)/g)].map(([, file]) => file);
    const dark = 'scripts/lamp/dark.yaml';
    expect(files).toEqual(['scenes/lamp/main.ink', dark, dark]);
  });
});

describe('the JUnit reporter', () => {
  it('makes a suite of each story, and a case of each script', () => {
    const other = failed({ story: 'tower', accounts: ['a ]]> b & <c>'] });
    const xml = told(junitReporter(junit.newBuilder()), [result(), skipped, other]);
    expect(xml).toContain('<testsuites tests="3" failures="1" errors="0" skipped="1">');
    expect(xml).toMatch(/<testsuite name="lamp"[^>]* tests="2"/);
    expect(xml).toMatch(/<testsuite name="tower"[^>]* failures="1"/);
    expect(xml).toMatch(/name="Up in the dark" file="scripts\/lamp\/dark.yaml" time="0.012"\/>/);
    expect(xml).toMatch(/<failure message="expected the text “oil”[^"]*" type="expect-text">/);
    expect(xml.match(/<!\[CDATA\[/g)?.length).toBe(xml.match(/\]\]>/g)?.length);
  });
});

describe('the JSON reporter', () => {
  it('holds all that is known of every script', () => {
    const text = told(jsonReporter(), [result(), failed(), skipped], ['a note']);
    expect(JSON.parse(text)).toMatchObject({
      format: 'continuity test 1',
      passed: 1,
      failed: 1,
      skipped: 1,
      notes: ['a note'],
      scripts: [
        { id: 'scripts/lamp/dark.yaml', status: 'passed', seed: 1, story: 'lamp' },
        { status: 'failed', failures: [{ code: 'expect-text', scene: 'stair' }] },
        { status: 'skipped', note: 'not written yet' },
      ],
    });
  });
});

describe('every reporter', () => {
  const reporters = {
    pretty: () => prettyReporter(false),
    tap: tapReporter,
    github: githubReporter,
    junit: () => junitReporter(junit.newBuilder()),
    json: jsonReporter,
  };

  it.each(Object.entries(reporters))('%s lets no control character through', (_, reporter) => {
    const evil = 'a\x1b[31mb\x9b2Jc\x07';
    const bad = failed({
      title: evil,
      failures: [failure({ message: evil, expected: evil, received: evil, scene: evil })],
      accounts: ['a plain account'],
    });
    const text = told(reporter(), [bad, result({ note: evil, title: evil })]);
    expect(text).not.toMatch(CONTROLS);
  });

  it('tells a script with errors by its errors', () => {
    const problem = { code: 'script-x', severity: 'error', message: 'bad key', line: 2, column: 3 };
    const broken = result({
      status: 'failed',
      problems: [{ ...problem, severity: 'error', file: 'scripts/lamp/dark.yaml' }],
      accounts: ['scripts/lamp/dark.yaml:2:3: error script-x: bad key'],
    });
    for (const reporter of Object.values(reporters)) {
      expect(told(reporter(), [broken])).toContain('bad key');
    }
  });

  it('tells a script that should have failed by what was expected of it', () => {
    const note = 'expected to fail, and passed: a known gap';
    const wrong = result({ status: 'failed', note });
    for (const reporter of Object.values(reporters)) {
      expect(told(reporter(), [wrong])).toContain(note);
    }
  });
});

it('the tally counts what passed and what failed, not what was skipped', () => {
  expect(tallyLine([result(), failed(), skipped, asFeared])).toBe('2 passed, 1 failed');
});
