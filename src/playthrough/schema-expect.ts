import { type SceneGraph, START } from '../story/graph.ts';
import {
  enumeration,
  type JsonSchema,
  oneOrMore,
  orPlaceholder,
  sceneIds,
  text,
  worldNames,
} from './schema-terms.ts';

/** What a step can expect of the place that the play has come to. */
export function expectations(graph: SceneGraph): JsonSchema {
  const endings = graph.endings.map(({ id }) => id);
  return {
    description: 'What has to be so now. Each of these is looked at, and told of where it is not.',
    type: 'object',
    minProperties: 1,
    additionalProperties: false,
    properties: {
      scene: enumeration([...sceneIds(graph), START], 'The scene that the play is in.'),
      world: enumeration(
        worldNames(graph),
        'The world that the scene lies in, from the outside in, or the inner part of that.',
      ),
      text: oneOrMore(text, 'Words that the page has.'),
      not: oneOrMore(text, 'Words that the page does not have.'),
      match: oneOrMore(text, 'A regular expression that the page fits: `pet(ted)?`, `/horse/i`.'),
      tag: oneOrMore(text, 'A tag of the page.'),
      choices: oneOrMore(
        { $ref: '#/definitions/choice' },
        'The choices on offer; an empty list where there should be none.',
        0,
      ),
      ending: enumeration(endings, 'The ending that the play has come to.'),
      vars: {
        type: 'object',
        description: 'Variables of the story and what they are.',
        additionalProperties: false,
        properties: Object.fromEntries(
          graph.variables.map((name) => [name, { $ref: '#/definitions/value' }]),
        ),
      },
      ink: oneOrMore({ $ref: '#/definitions/condition' }, 'What has to hold.'),
      canon: {
        description: 'Whether the play has never left the canonical path.',
        ...orPlaceholder({ type: 'boolean' }),
      },
    },
  };
}

/** What a variable can be expected to be. */
export const value: JsonSchema = {
  description: 'A value of a variable.',
  anyOf: [
    { type: ['boolean', 'number', 'string'] },
    { type: 'array', items: text, description: 'The items of a list.' },
  ],
};
