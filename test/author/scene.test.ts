import { describe, expect, it } from 'vitest';
import { commit } from '../../src/author/commit.ts';
import { rehearseScripts } from '../../src/author/rehearse-scripts.ts';
import { planScene } from '../../src/author/scene.ts';
import { canonicalPath } from '../../src/session/canon.ts';
import { filesIn, folderOf, plannedIn, storyIn } from './scratch.ts';

const main = 'scenes/lamp/main.ink';
const files = {
  [main]: `# title: Lamp
# canon: porch, hall,stairs
INCLUDE house.ink
-> porch
`,
  'scenes/lamp/house.ink': `=== porch
# world: Home
It is dark.
* [Light the lamp # canon]
* [Climb] -> stairs // not -> hall
-
-> hall
=== hall
A clock.
* [Up # canon] -> stairs
* [Out] -> garden
=== garden
Rain.
{RANDOM(1, 2) == 1: -> stairs | -> END}
=== stairs
Creaks.
-> END
`,
};

describe('a scene', () => {
  it('stands between another and where that led, on the canonical path too', async () => {
    const folder = folderOf(files);
    const options = { name: 'landing', from: 'porch', title: 'The Landing', world: 'Home / Up' };
    const plan = planScene(storyIn(folder, main), options);
    const planned = plannedIn(folder, plan);
    expect(planned['scenes/lamp/house.ink']).toBe(
      files['scenes/lamp/house.ink']?.replace('-\n-> hall', '-\n-> landing'),
    );
    expect(planned[main]).toBe(
      files[main]
        ?.replace('porch, hall', 'porch, landing, hall')
        .replace('house.ink\n', 'house.ink\nINCLUDE landing.ink\n'),
    );
    expect(planned['scenes/lamp/landing.ink']).toContain(
      '=== landing\n# scene: The Landing\n# world: Home/Up\n',
    );
    await rehearseScripts(plan);
    await commit(plan);
    const path = canonicalPath(storyIn(folder, main));
    expect(path?.scenes).toEqual(['porch', 'landing', 'hall', 'stairs']);
  });

  it('stands before the one that is named, where there are several', async () => {
    const folder = folderOf(files);
    const options = { name: 'cellar', from: 'porch', before: 'stairs' };
    const plan = planScene(storyIn(folder, main), options);
    const planned = plannedIn(folder, plan);
    expect(planned['scenes/lamp/house.ink']).toContain('* [Climb] -> cellar // not -> hall\n');
    expect(planned[main]).toContain('# canon: porch, hall,stairs\n');
    expect(planned['scripts/lamp/cellar.yaml']).toContain(
      'steps:\n  - choose: Climb\n  - expect: { scene: cellar }\n  - next: 1\n  - expect: { scene: stairs }\n',
    );
    await rehearseScripts(plan);
  });

  it('can be the first of all', () => {
    const folder = folderOf(files);
    const plan = planScene(storyIn(folder, main), { name: 'gate', from: '(start)' });
    const planned = plannedIn(folder, plan);
    expect(planned[main]).toMatch(/# canon: gate, porch, hall,stairs\n.*\n-> gate\n$/s);
  });
});

describe('a scene that cannot be says why and the way out', () => {
  it.each([
    [
      'several exits',
      { from: 'hall' },
      /several exits; say with --before .*\n {2}stairs {2}\(house\.ink:10\)\n {2}garden/,
    ],
    [
      'no such exit',
      { from: 'hall', before: 'porch' },
      /hall does not lead to porch; it leads to:\n/,
    ],
    ['no exit at all', { from: 'stairs' }, /stairs leads to no other scene; use new branch/],
    ['no such scene', { from: 'hal' }, /no scene hal; did you mean hall\?/],
    [
      'a name that is taken',
      { from: 'porch', name: 'hall' },
      /there is a hall already; try hall_2/,
    ],
  ])('%s', (_, options, message) => {
    const folder = folderOf(files);
    const story = storyIn(folder, main);
    expect(() => planScene(story, { name: 'landing', ...options })).toThrow(message);
    expect(filesIn(folder)).toMatchObject(files);
  });
});
