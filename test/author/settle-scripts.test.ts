import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planBranch } from '../../src/author/branch.ts';
import { commit } from '../../src/author/commit.ts';
import { runScripts } from '../../src/author/rehearse-scripts.ts';
import { settleScripts } from '../../src/author/settle-scripts.ts';
import { filesIn, folderOf, plannedIn, storyIn } from './scratch.ts';

const root = resolve(import.meta.dirname, '../..');
const main = 'scenes/lamp/main.ink';
const ink = '-> porch\n=== porch\nDark.\n* [Light the lamp # canon] -> END\n* [Climb] -> END\n';

function lamp(scripts: Readonly<Record<string, string>>) {
  const named = Object.entries(scripts).map(([name, text]) => [`scripts/lamp/${name}`, text]);
  const folder = folderOf({ [main]: ink, ...Object.fromEntries(named) });
  const plan = (choice: string) =>
    planBranch(storyIn(folder, main), { from: 'porch', after: 'climb', choice });
  return { folder, plan };
}

describe('a branch', () => {
  it('is put among the choices that other playthroughs list, and leaves those that failed before alone', async () => {
    const list = 'steps:\n  - expect: { choices: [Light the lamp, Climb] }\n';
    const wrong = 'steps:\n  - expect: { choices: [Run] }\n';
    const { folder, plan } = lamp({ 'list.yaml': list, 'wrong.yaml': wrong, 'broken.yaml': '[' });
    const settled = plannedIn(folder, await settleScripts(plan('Say nothing')));
    expect(settled['scripts/lamp/list.yaml']).toBe(list.replace('Climb]', 'Climb, Say nothing]'));
    expect(Object.keys(settled)).not.toContain('scripts/lamp/wrong.yaml');
  });

  it('is put there as a text, also where $ is the sign of a name in a table', async () => {
    const table = 'with: [{ how: Climb }]\nsteps:\n  - expect: { choices: [Light, $how] }\n';
    const { folder, plan } = lamp({ 'table.yaml': table });
    const settled = plannedIn(folder, await settleScripts(plan('Pay $how much')));
    expect(settled['scripts/lamp/table.yaml']).toContain('[Light, $how, Pay $$how much]');
  });

  it('that would leave a playthrough without its way is refused, and says which', async () => {
    const { folder, plan } = lamp({ 'short.yaml': 'steps:\n  - choose: Cl\n' });
    const before = filesIn(folder);
    await expect(settleScripts(plan('Close the door'))).rejects.toThrow(
      /short\.yaml passes now and would fail, so nothing was written.*“Cl” may be any of/s,
    );
    expect(filesIn(folder)).toEqual(before);
  });

  it('of a whole story leaves all its playthroughs passing', { timeout: 120_000 }, async () => {
    const folder = folderOf();
    for (const each of ['scenes/his-hero', 'scripts/his-hero'])
      cpSync(join(root, each), join(folder, each), { recursive: true });
    const story = storyIn(folder, 'scenes/his-hero/main.ink');
    const options = {
      from: 'mansion_study',
      after: 'ring',
      choice: 'Leave the room',
      rejoin: 'barn',
    };
    const plan = await settleScripts(planBranch(story, options));
    expect(plannedIn(folder, plan)['scripts/his-hero/canon.yaml']).toContain(
      'choices: [Ring for security, Leave the room, Go closer]\n',
    );
    await commit(plan);
    const files = Object.keys(filesIn(join(folder, 'scripts/his-hero')))
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => join(folder, 'scripts/his-hero', name));
    const outcomes = await runScripts(plan.main, files);
    expect(outcomes.filter(({ status }) => status !== 'passed')).toEqual([]);
    expect(outcomes.length).toBeGreaterThan(20);
  });
});
