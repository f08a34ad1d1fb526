import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commit } from '../../src/author/commit.ts';
import { rehearseScripts } from '../../src/author/rehearse-scripts.ts';
import { planStory, storyId } from '../../src/author/story.ts';
import { checkFile } from '../../src/check/check.ts';
import { report } from '../../src/cli/report.ts';
import { canonicalPath } from '../../src/session/canon.ts';
import { filesIn, folderOf, storyIn } from './scratch.ts';

const main = 'scenes/night-train/main.ink';

describe('a new story', () => {
  it('passes the check and its playthroughs the moment it is written', async () => {
    const folder = folderOf();
    const plan = planStory(folder, { name: 'night-train' });
    await rehearseScripts(plan);
    await commit(plan);
    expect(checkFile(join(folder, main)).diagnostics).toEqual([]);
    const story = storyIn(folder, main);
    expect(story.title).toBe('Night Train');
    expect(canonicalPath(story)?.ending).toBe('delivered');
    expect(plan.scripts.map((path) => basename(path))).toEqual([
      'canon.yaml',
      'read_and_delivered.yaml',
      'the_umbrella.yaml',
    ]);
    expect(Object.keys(filesIn(folder))).toEqual(
      expect.arrayContaining([
        'README.md',
        '.vscode/settings.json',
        '.vscode/tasks.json',
        'scripts/night-train/playthrough.schema.json',
      ]),
    );
  });

  it('in a project brings only its scenes and playthroughs', () => {
    const folder = folderOf({ 'scenes/old/main.ink': 'Hm.\n-> END\n' });
    const { changes } = planStory(folder, { name: 'new', title: 'New # {one}' });
    const tops = changes.map(({ path }) =>
      path
        .slice(folder.length + 1)
        .split('/')
        .slice(0, 2)
        .join('/'),
    );
    expect([...new Set(tops)]).toEqual(['scenes/new', 'scripts/new']);
    expect(changes[0]?.after).toContain('# title: New \\# \\{one\\}\n');
  });

  it('leaves what is there alone, and says so', () => {
    const folder = folderOf({ 'README.md': 'mine', '.vscode/tasks.json': '{}' });
    const { changes, left } = planStory(folder, { name: 'a' });
    expect(left).toEqual(['README.md', '.vscode/tasks.json']);
    expect(changes.every(({ before }) => before === undefined)).toBe(true);
  });

  it('that is there already, or has no name to be found by, cannot be', () => {
    const folder = folderOf({ 'scripts/old/a.yaml': '' });
    expect(() => planStory(folder, { name: 'old' })).toThrow('scripts/old is there already');
    expect(() => planStory(folder, { name: 'a/b' })).toThrow(/cannot be a story’s id.*night-train/);
    expect(() => planStory(folder, { name: '..' })).toThrow(/cannot be a story’s id/);
  });

  it('is called after its folder where nothing is said', () => {
    expect(storyId('The Night Train!')).toBe('the-night-train');
    expect(storyId('…')).toBe('story');
  });
});

describe('the editor', () => {
  const { changes } = planStory('/nowhere', { name: 'a' });
  const json = (name: string) =>
    JSON.parse(changes.find(({ path }) => path.endsWith(name))?.after ?? '');

  it('finds the schema of the playthroughs where it is', () => {
    const [[schema, scripts]] = Object.entries<string>(json('settings.json')['yaml.schemas']) as [
      [string, string],
    ];
    const paths = changes.map(({ path }) => path);
    expect(paths).toContain(join('/nowhere', schema));
    expect(paths).toContain(join('/nowhere', scripts.replace('*', 'canon')));
  });

  it('reads what the check finds off its own report', () => {
    const { tasks } = json('tasks.json');
    const { regexp, ...groups } = tasks[0].problemMatcher.pattern;
    const finding = { file: 'a.ink', line: 4, code: 'divert-unknown', severity: 'error' } as const;
    const message = 'no knot: b';
    const said = report(
      [
        { ...finding, column: 7, message, hint: 'x: y' },
        { ...finding, message },
      ],
      '/p',
      '/',
    );
    const read = said.split('\n').flatMap((line) => {
      const parts = new RegExp(regexp).exec(line);
      if (!parts) return [];
      return [
        Object.fromEntries(Object.entries(groups).map(([key, i]) => [key, parts[i as number]])),
      ];
    });
    const common = {
      file: 'p/a.ink',
      line: '4',
      severity: 'error',
      code: 'divert-unknown',
      message,
    };
    expect(read).toEqual([
      { ...common, column: '7' },
      { ...common, column: undefined },
    ]);
  });

  it('reads what failed off what is said of a playthrough', async () => {
    const folder = folderOf();
    const plan = planStory(folder, { name: 'a' });
    const script = join(folder, 'scripts/a/canon.yaml');
    const spoilt = plan.changes.map((change) =>
      change.path === script
        ? { ...change, after: change.after.replace('ending: delivered', 'ending: the_umbrella') }
        : change,
    );
    const told = await rehearseScripts({ ...plan, changes: spoilt }).catch(String);
    const { regexp } = json('tasks.json').tasks[1].problemMatcher.pattern;
    const found = String(told)
      .split('\n')
      .flatMap((line) => new RegExp(regexp).exec(line)?.slice(1) ?? []);
    expect(found.slice(0, 2)).toEqual([expect.stringMatching(/canon\.yaml$/), '9']);
    expect(found[5]).toContain('the_umbrella');
  });
});
