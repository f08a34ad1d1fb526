import type { Node } from 'yaml';
import { readCondition } from './read-condition.ts';
import type { Reading } from './reading.ts';
import type { Expectation, Spot, Value, Written, YamlPath } from './script.ts';

/** What can be expected, in the order in which it is checked and listed. */
export const EXPECTATIONS = [
  'scene',
  'world',
  'text',
  'not',
  'match',
  'tag',
  'choices',
  'ending',
  'vars',
  'ink',
  'canon',
] as const;

type Key = (typeof EXPECTATIONS)[number];

/** Reads what stands behind `expect:` at `path`. */
export function readExpectations(
  reading: Reading,
  node: Node | null,
  behind: Spot,
  path: YamlPath,
): Expectation[] {
  const entries = reading.fields(node, behind, EXPECTATIONS, 'expectation');
  if (reading.yaml.entries(node)?.length === 0)
    reading.problem(reading.at(node), 'script-type', 'nothing is expected here');
  return entries.flatMap(({ key, keyNode, value }) => {
    const at = value ? reading.at(value) : reading.at(keyNode);
    const read = readOne(reading, key as Key, value, reading.at(keyNode));
    return read ? [{ at, path: [...path, key], ...read } as Expectation] : [];
  });
}

type Read<E = Expectation> = E extends Expectation ? Omit<E, 'at' | 'path'> : never;

function readOne(reading: Reading, key: Key, node: Node | null, at: Spot): Read | undefined {
  switch (key) {
    case 'scene':
    case 'world':
    case 'ending': {
      const name = reading.text(node, at, `the name of ${key === 'ending' ? 'an' : 'a'} ${key}`);
      return name && { key, name: name.value };
    }
    case 'text':
    case 'not':
    case 'tag':
      return { key, texts: reading.texts(node, at, key === 'tag' ? 'a tag' : 'a text') };
    case 'match': {
      const patterns = reading.texts(node, at, 'a regular expression');
      return { key, patterns: patterns.filter((each) => isPattern(reading, each)) };
    }
    case 'choices':
      return { key, choices: readChoices(reading, node, at) };
    case 'vars':
      return { key, vars: readVars(reading, node, at) };
    case 'ink': {
      const texts = reading.texts(node, at, 'an ink expression');
      return { key, conditions: texts.flatMap((each) => readCondition(reading, each) ?? []) };
    }
    case 'canon': {
      const isCanon = reading.flag(node, at, 'whether all of it is canon');
      return isCanon === undefined ? undefined : { key, isCanon };
    }
  }
}

/** A list, empty where nothing should be on offer; a single text stands for a list of one. */
function readChoices(reading: Reading, node: Node | null, at: Spot): Written<string>[] {
  if (reading.yaml.list(node)?.items.length === 0) return [];
  return reading.texts(node, at, 'the text of a choice');
}

type Var = Written<Value> & { readonly name: string };

function readVars(reading: Reading, node: Node | null, at: Spot): Var[] {
  const entries = reading.yaml.entries(node);
  if (!entries) {
    reading.problem(
      node ? reading.at(node) : at,
      'script-type',
      'expected a map of variables and their values',
    );
    return [];
  }
  return entries.flatMap(({ key, keyNode, value: node }): Var[] => {
    const spot = reading.at(keyNode);
    if (reading.yaml.list(node)) {
      const items = reading.yaml.list(node)?.items ?? [];
      const names = items.flatMap(
        (item) => reading.text(item, spot, 'the name of a list item') ?? [],
      );
      return [{ name: key, value: names.map((each) => each.value), at: reading.at(node) }];
    }
    const scalar = reading.scalar(node, spot, `the value of ${key}`);
    return scalar && scalar.value !== null
      ? [{ name: key, value: scalar.value, at: scalar.at }]
      : [];
  });
}

/** A regular expression in JavaScript's form; `/…/i` sets its flags. */
export function patternOf(source: string): RegExp {
  const [, body, flags] = /^\/(.+)\/([a-z]*)$/s.exec(source) ?? [];
  return body === undefined
    ? new RegExp(source, 'u')
    : new RegExp(body, [...new Set(`${flags}u`)].filter((flag) => !'gy'.includes(flag)).join(''));
}

function isPattern(reading: Reading, { value, at }: Written<string>): boolean {
  try {
    patternOf(value);
    return true;
  } catch (error) {
    const why =
      error instanceof Error ? error.message.replace(/^.*\/[a-z]*: /s, '') : String(error);
    reading.problem(at, 'script-pattern', `this regular expression is none: ${why}`);
    return false;
  }
}
