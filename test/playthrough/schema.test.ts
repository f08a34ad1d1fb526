import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { schemaText } from '../../src/author/plan.ts';
import { KEYS } from '../../src/playthrough/read.ts';
import { EXPECTATIONS } from '../../src/playthrough/read-expect.ts';
import { VERBS } from '../../src/playthrough/read-steps.ts';
import { playthroughSchema } from '../../src/playthrough/schema.ts';
import { loadStory, type Story } from '../../src/story/story.ts';

const root = resolve(import.meta.dirname, '../..');
const scripts = join(root, 'scripts');

function storyOf(id: string): Story {
  const { story } = loadStory(join(root, 'scenes', id, 'main.ink'));
  if (!story) throw new Error(`${id} has errors`);
  return story;
}

const lampInk = `# title: Lamp
VAR oil = 3
LIST Seen = moth, moon
-> porch
=== porch
# world: Home/Garden
* [Light the lamp # canon] -> lit
* [Count to {oil}] -> lit
=== lit
{Seen: So.}
A glow.
# ending: glow
-> END
`;

function lamp(): Story {
  const { story } = loadStory('/nowhere/main.ink', { read: () => lampInk });
  if (!story) throw new Error('the lamp has errors');
  return story;
}

/** Says what is wrong with a script by the schema of `story`; nothing where it fits. */
function checker(story: Story): (yaml: string) => string[] {
  const validate = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }).compile(
    playthroughSchema(story),
  );
  return (yaml) => {
    validate(parse(yaml));
    return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
  };
}

describe.each(readdirSync(scripts))('the playthroughs of %s', (id) => {
  const story = storyOf(id);
  const folder = join(scripts, id);
  const wrongWith = checker(story);

  it.each(readdirSync(folder).filter((name) => name.endsWith('.yaml')))('%s fits', (name) => {
    expect(wrongWith(readFileSync(join(folder, name), 'utf8'))).toEqual([]);
  });

  it('lie beside a schema that is up to date', () => {
    const schema = readFileSync(join(folder, 'playthrough.schema.json'), 'utf8');
    // If not: npx continuity schema STORY -o scripts/STORY/playthrough.schema.json
    expect(schema).toBe(schemaText(story));
  });
});

describe('the schema of a story takes', () => {
  const wrongWith = checker(lamp());
  const good: [what: string, yaml: string][] = [
    [
      'every key',
      'title: T\nstory: lamp\nseed: 7\nstart: porch\nalways: [oil > 0, "true"]\nsteps: []',
    ],
    ['one condition', 'always: oil > 0\nsteps: []'],
    ['a table', 'with: [{ who: a, n: 2 }]\nseed: $n\nstart: $who\nsteps: [{ next: $n }]'],
    ['switches', 'only: true\nskip: not yet\nfails: a known fault\ntranscript: bless\nsteps: []'],
    ['steps of one word', 'steps: [next, undo, restart]'],
    ['steps without a value', 'steps:\n  - next:\n  - undo:\n  - restart:\n'],
    ['shared steps', '- next\n- choose: 2\n'],
    ['including them', 'steps: [{ include: ../shared/in.yaml }]'],
    [
      'a choice by beginning, number or whole',
      'steps: [{ choose: light }, { choose: 2 }, { choose: Count to 3 }]',
    ],
    ['following canon', 'steps: [{ follow: canon }, { follow: { until: lit } }]'],
    ['keeping places', 'steps: [{ save: a }, { restore: a }, { undo: 2 }]'],
    [
      'the world or its inner part',
      'steps: [{ expect: { world: Garden } }, { expect: { world: Home/Garden } }]',
    ],
    ['nothing on offer', 'steps: [{ expect: { choices: [] } }]'],
    ['variables', 'steps: [{ expect: { vars: { oil: 3, Seen: [moth] } } }]'],
    ['one or more texts', 'steps: [{ expect: { text: glow, not: [a, b], match: /g/i, tag: 5 } }]'],
    [
      'how it ends',
      'steps: [{ expect: { scene: lit, ending: glow, canon: true, ink: lit && oil } }]',
    ],
  ];
  it.each(good)('%s', (_, yaml) => expect(wrongWith(yaml)).toEqual([]));

  const bad: [what: string, yaml: string, where: string][] = [
    ['no steps', 'title: T', ' required'],
    ['an unknown key', 'stepps: []\nsteps: []', ' additionalProperties'],
    ['an unknown verb', 'steps: [{ chose: a }]', '/steps/0 additionalProperties'],
    ['an unknown word', 'steps: [nxt]', '/steps/0 enum'],
    ['a word that needs more', 'steps: [follow]', '/steps/0 enum'],
    ['two verbs in a step', 'steps: [{ next: 1, undo: 1 }]', '/steps/0 maxProperties'],
    ['an empty step', 'steps: [{}]', '/steps/0 minProperties'],
    ['an unknown scene to begin in', 'start: proch\nsteps: []', '/start enum'],
    [
      'an unknown scene to follow to',
      'steps: [{ follow: { until: lti } }]',
      '/steps/0/follow/until enum',
    ],
    ['following to nowhere', 'steps: [{ follow: {} }]', '/steps/0/follow required'],
    ['following something else', 'steps: [{ follow: lit }]', '/steps/0/follow const'],
    [
      'an unknown scene expected',
      'steps: [{ expect: { scene: lti } }]',
      '/steps/0/expect/scene enum',
    ],
    ['an unknown world', 'steps: [{ expect: { world: Home } }]', '/steps/0/expect/world enum'],
    ['an unknown ending', 'steps: [{ expect: { ending: glwo } }]', '/steps/0/expect/ending enum'],
    [
      'an unknown variable',
      'steps: [{ expect: { vars: { oli: 3 } } }]',
      '/steps/0/expect/vars additionalProperties',
    ],
    [
      'an unknown expectation',
      'steps: [{ expect: { txt: a } }]',
      '/steps/0/expect additionalProperties',
    ],
    ['expecting nothing', 'steps: [{ expect: {} }]', '/steps/0/expect minProperties'],
    ['no texts at all', 'steps: [{ expect: { text: [] } }]', '/steps/0/expect/text minItems'],
    ['an empty text', "steps: [{ expect: { not: '' } }]", '/steps/0/expect/not minLength'],
    ['canon in words', 'steps: [{ expect: { canon: perhaps } }]', '/steps/0/expect/canon type'],
    ['choice 0', 'steps: [{ choose: 0 }]', '/steps/0/choose minimum'],
    ['a choice in a map', 'steps: [{ choose: { text: a } }]', '/steps/0/choose type'],
    ['half a step', 'steps: [{ next: 0.5 }]', '/steps/0/next type'],
    ['no steps back', 'steps: [{ undo: 0 }]', '/steps/0/undo minimum'],
    ['a negative seed', 'seed: -1\nsteps: []', '/seed minimum'],
    ['a seed in words', 'seed: seven\nsteps: []', '/seed type'],
    ['skipping without a reason', 'skip: true\nsteps: []', '/skip type'],
    ['failing without a reason', "fails: ''\nsteps: []", '/fails minLength'],
    ['only in words', 'only: yes please\nsteps: []', '/only type'],
    ['another blessing', 'transcript: yes\nsteps: []', '/transcript const'],
    ['an empty table', 'with: []\nsteps: []', '/with minItems'],
    ['a row that is none', 'with: [a]\nsteps: []', '/with/0 type'],
    ['restarting from somewhere', 'steps: [{ restart: lit }]', '/steps/0/restart type'],
    ['saving under no name', 'steps: [{ save: }]', '/steps/0/save type'],
    ['a list in place of the steps’ file', 'steps: [{ include: [a] }]', '/steps/0/include type'],
  ];
  it.each(bad)('but not %s', (_, yaml, where) => expect(wrongWith(yaml)).toContain(where));
});

it('the schema holds each word that a script can use, and no other', () => {
  const { properties, definitions } = playthroughSchema(lamp()) as {
    properties: object;
    definitions: { step: { properties: { expect: { properties: object } } } };
  };
  const { step } = definitions;
  expect(Object.keys(properties).sort()).toEqual([...new Set([...KEYS, 'transcript'])].sort());
  expect(Object.keys(step.properties).sort()).toEqual([...VERBS].sort());
  expect(Object.keys(step.properties.expect.properties).sort()).toEqual([...EXPECTATIONS].sort());
});

it('an editor has a description for all that can be written', () => {
  const { properties, definitions } = playthroughSchema(lamp()) as {
    properties: Record<string, { description?: string }>;
    definitions: { step: { properties: Record<string, { description?: string }> } };
  };
  for (const [name, part] of Object.entries({ ...properties, ...definitions.step.properties })) {
    expect(part.description, name).toMatch(/^\p{Lu}.{5,}\.?$/u);
  }
});

it('an editor offers the choices of the story, without those that ink computes', () => {
  const { definitions } = playthroughSchema(lamp()) as {
    definitions: { choice: { anyOf: unknown[] } };
  };
  expect(definitions.choice.anyOf[0]).toEqual({ enum: ['Light the lamp'] });
});
