import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFile, checkStory } from '../../src/check/check.ts';
import { loadStory } from '../../src/story/story.ts';
import { hasCorpus, proofPrograms, THE_INTERCEPT } from '../story/corpus.ts';
import { ink } from '../story/ink.ts';
import { check, findings } from './stories.ts';

describe('a check', () => {
  it.each(['his-hero', 'close-encounter'])('finds nothing in %s', (id) => {
    expect(checkFile(`scenes/${id}/main.ink`).diagnostics).toEqual([]);
  });

  it('judges a story that was loaded, by the files that it was loaded from', () => {
    const story = ink('# title: Hay\n-> barn\n=== barn\nHay.\n-> END\n=== loft\n-> END\n');
    expect(checkStory(story).map(({ code, line }) => `${code} ${line}`)).toEqual([
      'knot-unreachable 6',
    ]);
  });

  it('comes out the same each time, sorted by place, with a column and a hint each', () => {
    const faulty = '* [] -> END\n* *Never* mind -> END\nVAR b = 1\nVAR a = 1\n~ a = 2\n';
    const found = check(faulty);
    expect(check(faulty)).toEqual(found);
    expect(found.map(({ line }) => line)).toEqual(found.map(({ line }) => line).sort());
    for (const { column, hint } of found) expect([column, hint]).not.toContain(undefined);
  });

  it('has nothing else to say of a story that is not there', () => {
    expect(check('\n').map(({ code }) => code)).toEqual(['story-empty']);
  });

  it('knows the files that it read, and those that it missed', () => {
    const texts: Record<string, string> = { '/tale/main.ink': 'INCLUDE barn.ink\n' };
    const { files } = checkFile('/tale/main.ink', (path) => {
      const text = texts[path];
      if (text === undefined) throw new Error('no such file');
      return text;
    });
    expect(files).toEqual(['/tale/main.ink', '/tale/barn.ink']);
  });
});

describe('no alarm is raised by', () => {
  const innocent: Record<string, string> = {
    'a tunnel that comes back under a condition, or elsewhere':
      'VAR x = 0\n~ x = 1\n-> a -> b\n=== a\nHay.\n{ x: ->-> }\n* [On]\n- ->-> b\n=== b\n-> END\n',
    'a thread that is done once it has lent its choices':
      '-> a\n=== a\n<- b\n* [Out] -> END\n=== b\n+ [Look] Hay.\n  -> a\n-> DONE\n',
    'a sequence whose every element leads on':
      '-> a\n=== a\n{ -> b | -> c }\n=== b\n-> a\n=== c\n-> END\n',
    'conditions that leave no gap':
      'VAR x = 0\n~ x = RANDOM(0, 2)\n-> a\n=== a\n{\n- x == 0: -> b\n- x > 0: -> b\n}\n=== b\n-> END\n',
    'one condition and its opposite':
      'VAR x = 0\n~ x = RANDOM(0, 2)\n-> a\n=== a\n{ x: -> b }\n{ not x: -> b }\n=== b\n-> END\n',
    'a choice in the arm of a condition, and another in the other':
      'VAR x = 0\n~ x = RANDOM(0, 1)\n-> a\n=== a\n{ x:\n* [Up] -> b\n- else:\n* [Down] -> b\n}\n=== b\n-> END\n',
    'choices that stay on offer while the flow goes on':
      '* [Up] -> b\n* [Down] -> b\n- (x)\n-> b\n=== b\n-> END\n',
    'a knot that only a variable leads to':
      'VAR to = -> a\n~ to = -> b\n-> to\n=== a\n-> END\n=== b\n-> END\n',
    'choices of the same words that are never on offer together':
      'VAR x = 0\n~ x = RANDOM(0, 1)\n* { x } [Go] -> END\n* { not x } [Go] -> END\n',
    'a fallback beside choices that run out': '-> a\n=== a\n* [One] -> a\n* [Two] -> a\n* -> END\n',
    'a fallback beside a choice with a condition':
      'VAR x = 1\n~ x = RANDOM(0, 1)\n-> a\n=== a\n+ { x } [One]\n  ~ x = 0\n  -> a\n* -> END\n',
    'a variable that only a function is lent':
      'VAR x = 0\n~ raise(x)\n{ x }\n-> END\n=== function raise(ref y)\n~ y = y + 1\n',
    'a variable that is read in a text, an argument, or by a function of ink’s own':
      'VAR a = 1\n~ a = 2\nLIST l = m, n\n~ l = m\n~ temp t = LIST_ALL(l)\n{t}\n+ [Go {a}] -> END\n',
    'a list whose items are all that is used': 'LIST l = m, n\nVAR v = m\n~ v = n\n{ v }\n-> END\n',
    'tags that are an author’s own':
      '# title: Hay\n-> a\n=== a\n# IMAGE: hay.png\n# music: slow\n# clear\nHay. # loud\n* [Go # red] -> END\n',
    'emphasis within a line or a choice':
      'He said _no_.\nIt was *not* so.\n* [*Never*] -> END\n* He said *no*. -> END\n* 2 * 3 * 4 -> END\n',
    'a scene called as its own stitch is':
      '-> a\n=== a\n# scene: The Barn\n-> b\n= b\n# scene: The Barn\n-> END\n',
    'scenes of one name in two worlds':
      '-> a\n=== a\n# scene: The Barn\n# world: Film\n-> b\n=== b\n# scene: The Barn\n# world: Life\n-> END\n',
    'two ways to one ending of a scene':
      '-> a\n=== a\n# ending: gone\n* [Left] -> END\n* [Right] -> END\n',
    'a canonical choice that is gone because it was taken':
      '-> a\n=== a\n* [Look # canon] -> a\n* [Out # canon] -> END\n'.replace('Out # canon', 'Out'),
    'an arrow in a text or a comment': '-> a\n=== a\nA → b, x => y.\nHay. // —> a\n-> END\n',
    'a loop with a way out under a condition':
      'VAR n = 0\n-> a\n=== a\n~ n++\n+ [Again] -> a\n+ { n > 3 } [Out] -> END\n',
  };

  it.each(Object.entries(innocent))('%s', (_what, story) => {
    const alarms = findings(story).filter((each) => !/^note|canon-missing/.test(each));
    expect(alarms).toEqual([]);
  });
});

/** A story that runs out where a condition on a choice does not hold. */
const HUNGRY =
  '-> a\n=== a\n+ [Wait] -> a\n+ [Feed it] -> b\n=== b\n* { a > 4 } [Go home] -> END\n';

describe('a finding tells where it is', () => {
  const cases: [what: string, files: Parameters<typeof findings>[0], expected: string[]][] = [
    [
      'in the file that was included',
      {
        'main.ink': 'INCLUDE barn.ink\n-> barn\n',
        'barn.ink': '=== barn\nHay.\n-> DONE\n=== loft\n-> END\n',
      },
      ['warning dead-stop barn.ink:3', 'warning knot-unreachable barn.ink:4'],
    ],
    [
      'of canon, at the choice that would have to be canonical',
      '* [On # canon]\n- Hay.\n* [Left] -> END\n* [Right] -> END\n',
      ['error canon-missing main.ink:3'],
    ],
    [
      'of chance, at the last choice before the ways part',
      '* [On # canon]\n* [Off] -> END\n-\n{ RANDOM(1, 2) == 1: -> a | -> b }\n=== a\n-> END\n=== b\n-> END\n',
      ['warning canon-seed main.ink:1'],
    ],
    [
      'of a trap, at the scene by which it is entered',
      '* [In] -> a\n* [Out] -> END\n=== a\n+ [On] -> b\n=== b\n+ [Back] -> a\n',
      ['warning no-way-out main.ink:3'],
    ],
    ['of what only a play shows, at the last choice taken', HUNGRY, ['error ran-out main.ink:6']],
    [
      'of a knot that is no scene',
      '-> a ->\n-> END\n=== a\n# inline\n->->\n=== b\n# inline\n->->\n',
      ['warning knot-unreachable main.ink:6'],
    ],
    [
      'of an unreachable knot, once, and not of all that is in it',
      '-> END\n=== a\n* [On] -> b\n* [Off] -> END\n= b\n-> END\n',
      ['warning knot-unreachable main.ink:2'],
    ],
  ];

  it.each(cases)('%s', (_what, files, expected) => {
    expect(findings(files)).toEqual(expected);
  });

  it('and by which choices a play came there', () => {
    const [found] = check(`# title: Hay\n${HUNGRY}`);
    expect(found?.hint).toMatch(/\(it happened after “(?:.*)Feed it”\)$/);
  });

  it('by line and column, down to the character', () => {
    const places = (story: string, code: string) =>
      check(story)
        .filter((each) => each.code === code)
        .map(({ line, column }) => [line, column]);
    expect(places('Hay\u200e and\u0007 straw.\n-> END\n', 'control-character')).toEqual([[1, 9]]);
    expect(
      places('# canon: a, bb\n-> a\n=== a\n* [On # canon] -> END\n', 'canon-unknown-scene'),
    ).toEqual([[1, 13]]);
    expect(places('* [On]  # canon\n  Hay.\n  -> END\n', 'canon-misplaced')).toEqual([[1, 9]]);
  });
});

describe('one fault is told once', () => {
  const canon = '* [On # canon]\n* [Off] -> END\n-\n';
  const cases: [what: string, files: Parameters<typeof findings>[0], expected: string[]][] = [
    [
      'where knots follow one that nothing leads to',
      '-> END\n=== a\n-> b\n=== b\n-> c\n=== c\n-> b\n',
      ['warning knot-unreachable main.ink:2'],
    ],
    [
      'where knots out of reach lead to each other only, and to a knot that is no scene',
      '-> END\n=== a\n-> t ->\n-> b\n=== b\n-> a\n=== t\n# inline\n->->\n',
      ['warning knot-unreachable main.ink:2'],
    ],
    [
      'where a play comes to a loose end that shows by itself',
      '-> a\n=== a\nHay.\n',
      ['error loose-end main.ink:3'],
    ],
    ['where canon comes to one', `${canon}-> a\n=== a\nHay.\n`, ['error canon-fails main.ink:6']],
    [
      'where canon comes to a stop',
      `${canon}-> a\n=== a\nHay.\n-> DONE\n`,
      ['error canon-stops main.ink:7'],
    ],
    [
      'where a declared scene is misspelt',
      '# canon: brn\n-> barn\n=== barn\n* [On # canon] -> END\n',
      ['error canon-unknown-scene main.ink:1'],
    ],
    [
      'where ink is lost in a line',
      'Hay {x:a, just{ b}.\n-> END\n',
      ['error ink-error main.ink:1'],
    ],
  ];

  it.each(cases)('%s', (_what, files, expected) => {
    expect(findings(files)).toEqual(expected);
  });

  it('with all that is out of reach for the same reason', () => {
    const chain = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, i, all) => {
      return `=== ${id}\n-> ${all[i + 1] ?? 'END'}\n`;
    });
    const [found] = check(`# title: Hay\n-> END\n${chain.join('')}`);
    expect(found?.message).toBe('nothing leads to the knot a, nor by way of it to b, c and 3 more');
  });

  it('with the way to mend what breaks canon', () => {
    const [found] = check(`# title: Hay\n${canon}-> a\n=== a\nHay.\n`);
    expect(found?.hint).toBe('end the flow with a divert, -> DONE or -> END');
  });
});

describe('an author is told what was probably meant', () => {
  const cases: [written: string, meant: string][] = [
    ['# titel: Hay', 'did you mean title?'],
    ['# Authors: me', 'did you mean author?'],
    ['# note: grief', 'did you mean notes?'],
    ['# title Hay', 'did you mean title: …?'],
    ['# cannon: barn', 'did you mean canon?'],
  ];

  it.each(cases)('%s', (written, meant) => {
    const found = check(`${written}\nHay.\n-> END\n`).find(({ code }) => code === 'tag-misspelt');
    expect(found?.message).toContain(meant);
  });

  it.each([
    ['-> bran\n=== barn\n-> END\n', 'did you mean barn?'],
    ['-> barn.lofd\n=== barn\n-> loft\n= loft\n-> END\n', undefined],
    ['-> hya\n- (hay) Hay.\n-> END\n', 'did you mean hay?'],
    ['VAR trust = 1\n{ trsut }\n-> END\n', 'did you mean trust?'],
    ['-> sumerholt\n=== barn\n-> END\n', undefined],
    ['-> barn\n=== turn\n-> END\n', undefined],
    ['LIST deeds = the_tie, (gone)\n~ deeds = the_tye\n-> END\n', 'did you mean the_tie?'],
    ['VAR trust = 1\n~ trsut += 1\n-> END\n', 'did you mean trust?'],
    ['~ ryng()\n-> END\n=== function ring()\n~ return\n', 'did you mean ring?'],
    [
      'CONST mood = 1\n~ mood = 2\n-> END\n',
      'mood is a CONST, which never changes; to change it, make it a VAR',
    ],
    [
      '-> a\n=== a\n~ temp q = 1\n{ q }\n-> b\n=== b\n{ q }\n-> END\n',
      'a temp is known in its own knot alone: make q a VAR',
    ],
  ])('where a name leads nowhere: %j', (story, hint) => {
    const found = check(story).find(({ code }) => code.endsWith('-unknown'));
    if (hint) expect(found?.hint).toBe(hint);
    else expect(found?.hint).not.toContain('did you mean');
  });

  it('in scenes and choices too', () => {
    const story =
      '-> a\n=== a\n# scnee: Barn\n# ending-titel: Gone\n# Inline\n* [Go # Canon] -> END\n';
    expect(findings(story)).toEqual(
      [3, 4, 5, 6].map((line) => `warning tag-misspelt main.ink:${line}`),
    );
  });
});

describe('an author is told what to do', () => {
  it('about a canonical choice that is used up', () => {
    const story = '-> a\n=== a\n* [Look]\n* [On # canon]\n- -> a\n';
    const found = check(story).find(({ code }) => code === 'canon-missing');
    expect(found?.hint).toContain('“On”, was taken before and is gone: begin it with +');
  });

  it('about a head that leads nowhere, and of nothing else', () => {
    const story = '# title: Hay\nVAR x = 1\n=== b\n{ x }\n~ x++\n-> a\n=== a\n-> END\n';
    const [found, ...others] = check(story).filter(({ code }) => code !== 'knot-unreachable');
    expect(found?.hint).toBe('Lead from the head of the main file into the story: -> b');
    expect(others).toEqual([]);
  });

  it.each([
    ['VAR x = 1\n* { x = 1 } [Go] -> END\n', 'did you mean ==?'],
    ['=== barn-loft\n-> END\n', 'a name is made of letters, digits and _'],
    ['VAR x = 1\n{ x:\n  Hay.\n* [Go]\n- Straw.\n- -> END\n', 'the { in line 2 is not closed'],
    ['Hay \\{ here. // {\nHay { there.\n-> END\n', 'the { in line 2 is not closed'],
  ])('about a line that ink cannot read: %j', (story, hint) => {
    expect(check(story).find(({ code }) => code === 'ink-error')?.hint).toBe(hint);
  });

  it('about the name of a scene at what is none', () => {
    const story = '-> a ->\n-> END\n=== a\n# inline\n# scene: A\nHay.\n->->\n';
    const found = check(story).find(({ code }) => code === 'tag-misplaced');
    expect(found?.message).toBe('# scene: stands in what is no scene, and does nothing');
  });

  it('about a knot that is there twice', () => {
    const barn = '=== barn\n-> END\n';
    const files = { 'main.ink': 'INCLUDE barn.ink\nINCLUDE barn.ink\n-> barn\n', 'barn.ink': barn };
    expect(check(files)[0]?.hint).toBe(
      'barn.ink is included twice: remove one of the INCLUDE lines',
    );
    expect(check(`-> barn\n${barn}${barn}`)[0]?.hint).toBe('give one of them another name');
  });

  it('about a file that is not included, called otherwise, or not text', () => {
    const folder = mkdtempSync(join(tmpdir(), 'check-'));
    const hint = (text: string) => {
      writeFileSync(join(folder, 'main.ink'), text);
      return checkFile(join(folder, 'main.ink')).diagnostics[0]?.hint;
    };
    writeFileSync(join(folder, 'barn.ink'), '=== barn\n-> END\n');
    writeFileSync(join(folder, 'loft.ink'), Buffer.from([0x48, 0xe9, 0x0a]));
    expect(hint('-> barn\n')).toBe('barn.ink is not included; add: INCLUDE barn.ink');
    expect(hint('INCLUDE brn.ink\n')).toBe('did you mean barn.ink?');
    expect(hint('INCLUDE loft.ink\n')).toBe('Save the file as UTF-8.');
  });

  it('about a name of a scene without its colon', () => {
    expect(findings('-> a\n=== a\n# scene The Barn\nHay.\n-> END\n')).toEqual([
      'warning tag-misspelt main.ink:3',
    ]);
  });
});

describe.runIf(hasCorpus)('stories that nobody here wrote', () => {
  it('The Intercept has what was found in it, and no more', () => {
    const found = checkFile(THE_INTERCEPT).diagnostics;
    expect(found.map(({ code, line }) => `${line} ${code}`)).toEqual([
      '1 title-missing',
      '33 variable-unread',
      '34 variable-unread',
      '46 variable-unwritten',
      '1582 choice-unreachable',
      '1587 choice-unreachable',
    ]);
  });

  it('are all judged, whatever they are', { timeout: 120_000 }, () => {
    for (const { path } of proofPrograms) {
      const { story } = loadStory(path);
      const { diagnostics } = checkFile(path);
      expect(diagnostics.some(({ code }) => code === 'off-map')).toBe(false);
      if (!story) expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
    }
  });
});
