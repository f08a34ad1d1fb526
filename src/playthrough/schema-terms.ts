import { type SceneGraph, START } from '../story/graph.ts';

/** A part of a JSON Schema. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a single value in YAML may be where a text is wanted: it is taken as it is written. */
export const text: JsonSchema = { type: ['string', 'number', 'boolean'], minLength: 1 };

/** `$name` or `${name}`: the value that the row of a table has for it. */
const placeholder: JsonSchema = { type: 'string', pattern: '^\\$(\\w+|\\{\\w+\\})$' };

/** What `schema` allows, or a placeholder for it. */
export function orPlaceholder(schema: JsonSchema): JsonSchema {
  return { anyOf: [schema, placeholder] };
}

/** One of `values`, or a placeholder for it. */
export function enumeration(values: readonly string[], description: string): JsonSchema {
  const known = [...new Set(values)];
  return { description, ...(known.length > 0 ? orPlaceholder({ enum: known }) : placeholder) };
}

/** One of what `item` allows, or a list of at least `least`. */
export function oneOrMore(item: JsonSchema, description: string, least = 1): JsonSchema {
  return { description, anyOf: [item, { type: 'array', minItems: least, items: item }] };
}

/** Ids of all scenes that have a name, stitches too. */
export function sceneIds({ scenes }: SceneGraph): string[] {
  return scenes.map(({ id }) => id).filter((id) => id !== START);
}

/** Every name that a world can be called by: all of `outer/inner`, or the end of it. */
export function worldNames({ scenes }: SceneGraph): string[] {
  return scenes.flatMap(({ world }) => world.map((_, i) => world.slice(i).join('/')));
}

/**
 * A choice: any text, since the beginning of one is enough, and what ink
 * computes in it is not known; those that are known are there to pick from.
 */
export function choiceSchema({ choices }: SceneGraph): JsonSchema {
  const known = choices.flatMap(({ text, fallback }) =>
    fallback || text === '' || text.includes('{…}') ? [] : [text],
  );
  return {
    description: 'A choice: its text, the beginning of it that no other has, or its number.',
    anyOf: [
      ...(known.length > 0 ? [{ enum: [...new Set(known)] }] : []),
      { type: ['string', 'boolean'], minLength: 1 },
      { type: 'integer', minimum: 1 },
    ],
  };
}
