import { describe, expect, it } from 'vitest';
import { planPlaythrough } from '../../src/author/playthrough.ts';
import { rehearseScripts } from '../../src/author/rehearse-scripts.ts';
import { folderOf, plannedIn, storyIn } from './scratch.ts';

const ink = `# title: Lamp
-> porch
=== porch
Dark.
* [Light # canon] -> hall
* [Light] -> fire
=== hall
A clock.
* [Wind it # canon]
  # ending: wound
  # ending-title: Wound
  -> END
* [Go on] -> hall.nook
= nook
A chair.
-> END
=== fire
Ash.
-> END
`;
const main = 'scenes/lamp/main.ink';

/** What a playthrough of the lamp plays, by the name of its file. It was run, and passed. */
async function written(options: Parameters<typeof planPlaythrough>[1], text = ink) {
  const folder = folderOf({ [main]: text });
  const plan = planPlaythrough(storyIn(folder, main), options);
  await rehearseScripts(plan);
  return plannedIn(folder, plan);
}

describe('a playthrough', () => {
  it('plays the canonical path where nothing else is asked for', async () => {
    expect(await written({})).toEqual({
      'scripts/lamp/canon.yaml': `# yaml-language-server: $schema=./playthrough.schema.json
title: The canonical path
story: lamp
seed: 1
steps:
  - expect: { scene: porch }
  - follow: { until: hall }
  - expect: { scene: hall }
  - follow: canon
  - expect: { ending: wound, canon: true }
`,
    });
  });

  it('plays to an ending, and names a choice by its number where its text is not enough', async () => {
    const { 'scripts/lamp/fire.yaml': script } = await written({ to: 'fire' });
    expect(script).toContain('title: To fire\n');
    expect(script).toContain(
      '  - choose: 2\n  - expect: { scene: fire }\n  - expect: { ending: fire }\n',
    );
  });

  it('plays to a stitch, under a name of its own', async () => {
    const files = await written({ to: 'hall.nook', name: 'a_rest', title: 'A rest' });
    expect(files['scripts/lamp/a_rest.yaml']).toContain('title: A rest\n');
    expect(files['scripts/lamp/a_rest.yaml']).toContain('  - expect: { scene: hall.nook }\n');
  });

  it.each([
    ['no such target', { to: 'hal' }, /no scene or ending hal; did you mean hall\?/],
    ['no file’s name', { name: '../x' }, /cannot be a file's name/],
  ])('that cannot be says why: %s', async (_, options, message) => {
    await expect(written(options)).rejects.toThrow(message);
  });

  it('that cannot be says why: no canon, or none that ends', async () => {
    await expect(written({}, ink.replaceAll(' # canon', ''))).rejects.toThrow(
      /mark choices with # canon/,
    );
    await expect(written({}, ink.replace('it # canon', 'it'))).rejects.toThrow(
      /\(no-canon in hall\)/,
    );
  });

  it('that cannot be says why: a play that nobody can take', async () => {
    const shut = ink.replace('* [Light] ->', '* {porch > 9} [Light] ->');
    const script = await written({ to: 'fire' }, shut);
    expect(script['scripts/lamp/fire.yaml']).toContain('\nstart: fire\n');
  });

  it('is never written over another', () => {
    const folder = folderOf({ [main]: ink, 'scripts/lamp/canon.yaml': 'mine' });
    expect(() => planPlaythrough(storyIn(folder, main), {})).toThrow(
      /canon\.yaml is there already/,
    );
  });
});
