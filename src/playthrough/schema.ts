import { type SceneGraph, START } from '../story/graph.ts';
import type { Story } from '../story/story-of.ts';
import { expectations, value } from './schema-expect.ts';
import {
  choiceSchema,
  enumeration,
  type JsonSchema,
  oneOrMore,
  orPlaceholder,
  sceneIds,
  text,
} from './schema-terms.ts';

/**
 * JSON Schema (draft 7, which editors know best) of the playthroughs of one
 * story, and of the steps that they share: all that a script may hold, with the
 * story's own scenes, worlds, endings and variables, and its choices to pick from.
 */
export function playthroughSchema({ graph, title }: Pick<Story, 'graph' | 'title'>): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: `Playthroughs of ${title}`,
    type: ['object', 'array'],
    additionalProperties: false,
    properties: head(graph),
    required: ['steps'],
    items: { $ref: '#/definitions/step' },
    definitions: {
      scene: enumeration(sceneIds(graph), 'A scene of the story.'),
      choice: choiceSchema(graph),
      condition: {
        ...text,
        description: 'An ink expression: variables, visit counts, lists, functions.',
        examples: ['trust >= 0', 'barn && not vault', 'LIST_COUNT(strays) == 2'],
      },
      value,
      step: step(graph),
    },
  };
}

function head(graph: SceneGraph): JsonSchema {
  const reason = { type: 'string', minLength: 1 };
  return {
    title: { ...text, description: 'What this playthrough shows, in a sentence.' },
    story: {
      ...text,
      description: 'The story it plays, where that is not the one its folder is called after.',
    },
    seed: {
      description: 'Decides every shuffle and random number; 1 where nothing is said.',
      ...orPlaceholder({ type: 'integer', minimum: 0, maximum: 2_147_483_647 }),
    },
    start: enumeration([...sceneIds(graph), START], 'The scene to begin in.'),
    always: oneOrMore({ $ref: '#/definitions/condition' }, 'What has to hold after every step.'),
    with: {
      type: 'array',
      minItems: 1,
      description: 'A table: it is run once for each row, whose values stand for $name.',
      items: {
        type: 'object',
        minProperties: 1,
        propertyNames: { pattern: '^[A-Za-z_]\\w*$' },
        additionalProperties: { type: ['string', 'number', 'boolean'] },
      },
    },
    only: {
      description: 'Run this one, and no others that do not say so.',
      ...orPlaceholder({ type: 'boolean' }),
    },
    skip: { ...reason, description: 'Why it is not run.' },
    fails: { ...reason, description: 'Why it is expected to fail.' },
    transcript: {
      const: 'bless',
      description: 'Keep what is shown in a file beside this one, and compare it.',
    },
    steps: {
      type: 'array',
      description: 'What is done and expected, in order.',
      items: { $ref: '#/definitions/step' },
    },
  };
}

/** One verb and what it takes, or a verb that stands alone. */
function step(graph: SceneGraph): JsonSchema {
  const times = orPlaceholder({ type: ['integer', 'null'], minimum: 1 });
  const properties = {
    next: {
      description: 'Go on, once or so many times: the next page, or the canonical choice.',
      ...times,
    },
    choose: { description: 'Take a choice.', allOf: [{ $ref: '#/definitions/choice' }] },
    follow: {
      description: 'Follow the canonical path: to its end (`canon`), or until it comes to a scene.',
      anyOf: [
        { const: 'canon' },
        {
          type: 'object',
          additionalProperties: false,
          required: ['until'],
          properties: { until: { $ref: '#/definitions/scene' } },
        },
      ],
    },
    expect: expectations(graph),
    undo: { description: 'Take back the last step, or so many.', ...times },
    restart: { description: 'Begin again.', type: 'null' },
    save: { description: 'Keep the place under a name.', ...text },
    restore: { description: 'Go back to a place that was kept.', ...text },
    include: {
      description: 'The steps of another file, by its path from this one.',
      ...text,
    },
  };
  return {
    description: 'A step: one verb and what it takes.',
    type: ['object', 'string'],
    ...{ minProperties: 1, maxProperties: 1, additionalProperties: false, properties },
    // Applies to a step that is one word, and leaves maps alone.
    if: { type: 'string' },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { enum: ['next', 'undo', 'restart'] },
  };
}
