import { describe, expect, it } from 'vitest';
import { planBranch } from '../../src/author/branch.ts';
import { commit } from '../../src/author/commit.ts';
import { rehearseScripts } from '../../src/author/rehearse-scripts.ts';
import { canonicalPath } from '../../src/session/canon.ts';
import { filesIn, folderOf, plannedIn, storyIn } from './scratch.ts';

const files = {
  'scenes/lamp/main.ink': `# title: Lamp
# canon: porch, hall
INCLUDE porch.ink
INCLUDE hall.ink

-> porch
`,
  'scenes/lamp/porch.ink': `=== porch
# scene: The Porch
# world: Home/Outside
It is dark.
* [Light the lamp # canon]
    It burns.
* [Light a match]
-
* [Go in # canon]
-
-> hall
`,
  'scenes/lamp/hall.ink': `=== hall
# scene: The Hall
A clock.
* [“Who is there?”] -> END
+ [Wind the clock # canon] -> END
`,
};
const main = 'scenes/lamp/main.ink';

function lamp() {
  const folder = folderOf(files);
  return { folder, story: storyIn(folder, main) };
}

describe('a branch', () => {
  it('adds the choice, the scene, the INCLUDE and a playthrough that takes it', async () => {
    const { folder, story } = lamp();
    const plan = planBranch(story, {
      from: 'porch',
      after: 'go in',
      choice: 'Listen # at {the} door',
      rejoin: 'hall',
    });
    expect(plannedIn(folder, plan)).toEqual({
      'scenes/lamp/porch.ink': files['scenes/lamp/porch.ink'].replace(
        '* [Go in # canon]\n',
        '* [Go in # canon]\n* [Listen \\# at \\{the\\} door] -> listen_at_the_door\n',
      ),
      'scenes/lamp/main.ink': files[main].replace(
        'hall.ink\n',
        'hall.ink\nINCLUDE listen_at_the_door.ink\n',
      ),
      'scenes/lamp/listen_at_the_door.ink': `// Comes from porch, by: Listen # at {the} door
// Leads on to hall.
// Leaves true: (what later scenes may rely on)

=== listen_at_the_door
# scene: Listen At The Door
# world: Home/Outside

(Write here what comes of it: Listen \\# at \\{the\\} door.)

-> hall
`,
      'scripts/lamp/listen_at_the_door.yaml': `# yaml-language-server: $schema=./playthrough.schema.json
title: "Off The Porch: Listen # at {the} door"
story: lamp
seed: 1
steps:
  - choose: Light the lamp
  - choose: "Listen # at {the} door"
  - expect: { scene: listen_at_the_door }
  - next: 1
  - expect: { scene: hall }
`,
    });
    await rehearseScripts(plan);
    await commit(plan);
    const after = storyIn(folder, main);
    expect(after.diagnostics).toEqual([]);
    expect(canonicalPath(after)?.scenes).toEqual(['porch', 'hall']);
    expect(Object.keys(filesIn(folder))).toContain('scripts/lamp/playthrough.schema.json');
  });

  it('that does not rejoin ends the story, under a name of its own', async () => {
    const { folder, story } = lamp();
    const options = {
      from: 'hall',
      after: '2',
      choice: 'Stop it',
      scene: 'stopped',
      title: 'Still',
    };
    const plan = planBranch(story, options);
    expect(plannedIn(folder, plan)).toMatchObject({
      'scenes/lamp/hall.ink': `${files['scenes/lamp/hall.ink']}+ [Stop it] -> stopped\n`,
      'scenes/lamp/stopped.ink': expect.stringContaining(
        '# ending: stopped\n# ending-title: Still\n-> END\n',
      ),
      'scripts/lamp/stopped.yaml': expect.stringContaining('- expect: { ending: stopped }\n'),
    });
    await rehearseScripts(plan);
  });

  it('of a story that is one file goes to the end of it', async () => {
    const ink = 'Dark.\n* [Light # canon] A light.\n- -> END';
    const folder = folderOf({ 'cave.ink': ink });
    const story = storyIn(folder, 'cave.ink');
    const options = { from: '(start)', after: 'light', choice: 'Wait' };
    const plan = planBranch(story, options);
    const planned = plannedIn(folder, plan);
    expect(Object.keys(planned)).toEqual(['cave.ink', 'scripts/cave/wait.yaml']);
    expect(planned['cave.ink']).toMatch(
      /^Dark\.\n\* \[Light # canon\] A light\.\n\* \[Wait\] -> wait\n- -> END\n\n\/\/ Comes from/,
    );
    expect(planned['scripts/cave/wait.yaml']).toContain('story: cave.ink\n');
    await rehearseScripts(plan);
    await commit(plan);
    expect(storyIn(folder, 'cave.ink').graph.endings.map(({ id }) => id)).toContain('wait');
  });

  it('keeps line ends and byte-order marks as they are', () => {
    const windows = Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, `\uFEFF${text.replaceAll('\n', '\r\n')}`]),
    );
    const folder = folderOf(windows);
    const plan = planBranch(storyIn(folder, main), {
      from: 'porch',
      after: 'go in',
      choice: 'Wait',
    });
    const planned = plannedIn(folder, plan);
    const added = '* [Go in # canon]\r\n* [Wait] -> wait\r\n';
    expect(planned['scenes/lamp/porch.ink']).toBe(
      windows['scenes/lamp/porch.ink']?.replace('* [Go in # canon]\r\n', added),
    );
    expect(planned['scenes/lamp/wait.ink']).not.toMatch(/[^\r]\n/);
  });

  it('is found a play to, off canon or from the scene itself', () => {
    const story = storyIn(
      folderOf({
        'main.ink': `VAR n = 0
-> hub
=== hub
+ [Stay # canon] -> END
+ [Count]
  ~ n++
  -> hub
+ {n > 3} [Leave] -> far
+ {n < 0} [Vanish] -> lost
=== far
* [Look] -> END
=== lost
* [Cry] -> END
`,
      }),
      'main.ink',
    );
    const script = (from: string, after: string) => {
      const { changes } = planBranch(story, { from, after, choice: 'Sing' });
      return changes.find(({ path }) => path.endsWith('.yaml'))?.after ?? '';
    };
    expect(script('far', 'Look').match(/choose: Count/g)).toHaveLength(4);
    expect(script('lost', 'Cry')).toContain('\nstart: lost\nsteps:\n  - choose: Sing\n');
  });
});

describe('a branch that cannot be says why and the way out', () => {
  const asked = { from: 'porch', after: 'Go in', choice: 'Wait' };
  it.each([
    ['no such scene', { from: 'proch' }, /no scene proch; did you mean porch\?/],
    [
      'no such choice',
      { after: 'Run' },
      /porch has no choice “Run”; it has:\n {2}1\. Light the lamp {2}\(porch\.ink:5\)/,
    ],
    [
      'no choice at all',
      { after: '' },
      /beside which choice of porch, with --after:\n {2}1\. Light/,
    ],
    ['a choice of another scene', { after: 'who is' }, /\(hall has it, at hall\.ink:4\)/],
    [
      'several choices that begin so',
      { after: 'light' },
      /several choices that begin with “light”:\n.*\n {2}2\. Light a match/,
    ],
    ['nowhere to rejoin', { rejoin: 'hal' }, /no scene hal; did you mean hall\?/],
    [
      'no such label to rejoin',
      { rejoin: 'hall.nook' },
      /would bring new faults.*\n.*divert-unknown/,
    ],
    ['a name that is taken', { scene: 'Hall' }, /there is a hall already; try Hall_2/],
    ['a name that is no name', { scene: 'a b' }, /try a_b/],
    ['a choice that makes no name', { choice: '?!' }, /name the scene: --scene/],
    ['a choice that is on offer already', { choice: '“Go in”' }, /offers “Go in” already/],
    ['control characters', { choice: 'a\u001bb' }, /control characters/],
  ])('%s', (_, options, message) => {
    const { folder, story } = lamp();
    expect(() => planBranch(story, { ...asked, ...options })).toThrow(message);
    expect(filesIn(folder)).toMatchObject(files);
  });

  it('a file that is there already is never written over', () => {
    const taken = { ...files, 'scenes/lamp/wait.ink': 'mine', 'scripts/lamp/wait_2.yaml': 'mine' };
    const other = folderOf(taken);
    const plan = planBranch(storyIn(other, main), asked);
    expect(Object.keys(plannedIn(other, plan))).toContain('scenes/lamp/wait_3.ink');
    expect(() => planBranch(storyIn(other, main), { ...asked, scene: 'wait' })).toThrow(
      /there is a wait already; try wait_3/,
    );
  });
});
