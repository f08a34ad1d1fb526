import type { Node } from 'yaml';
import type { Include } from './include.ts';
import { readExpectations } from './read-expect.ts';
import { kindOf, type Reading } from './reading.ts';
import type { ScriptStep, Spot, YamlPath } from './script.ts';

/** What a step can say, in the order in which it is listed. */
export const VERBS = [
  'next',
  'choose',
  'follow',
  'expect',
  'undo',
  'restart',
  'save',
  'restore',
  'include',
] as const;

type Verb = (typeof VERBS)[number];

/** Verbs that can stand alone. */
const ALONE: readonly string[] = ['next', 'undo', 'restart'];

/** Reads a list of steps at `path`; `include` gives the steps of another file. */
export function readSteps(
  reading: Reading,
  node: Node | null,
  behind: Spot,
  path: YamlPath,
  include: Include,
): ScriptStep[] {
  const list = reading.yaml.list(node);
  if (!list) {
    const message = `expected a list of steps, found ${kindOf(node, reading.yaml)}`;
    reading.problem(
      node ? reading.at(node) : behind,
      'script-type',
      message,
      'each step begins with a dash',
    );
    return [];
  }
  return list.items.flatMap((item, i) => readStep(reading, item, [...path, i], include));
}

function readStep(reading: Reading, node: Node, path: YamlPath, include: Include): ScriptStep[] {
  const at = reading.at(node);
  const entries = reading.yaml.entries(node);
  if (!entries) return readWord(reading, node, path);
  const [entry, second] = entries.filter(({ key, keyNode }) => {
    if ((VERBS as readonly string[]).includes(key)) return true;
    reading.unknown(reading.at(keyNode), 'verb', key, VERBS);
    return false;
  });
  if (second) {
    const message = `a step has one verb, and this one has ${second.key}, too`;
    reading.problem(
      reading.at(second.keyNode),
      'script-verbs',
      message,
      'begin a step of its own with a dash',
    );
  }
  if (!entry) {
    if (entries.length === 0) reading.problem(at, 'script-type', 'expected a step, found nothing');
    return [];
  }
  const verb = entry.key as Verb;
  return read(reading, verb, entry.value, { at, path }, reading.at(entry.keyNode), include);
}

/** A step that is one word. */
function readWord(reading: Reading, node: Node, path: YamlPath): ScriptStep[] {
  const at = reading.at(node);
  const scalar = reading.scalar(node, at, 'a step');
  if (!scalar) return [];
  const word = scalar.source.trim();
  if (word === 'next' || word === 'undo') return [{ at, path, verb: word, times: 1 }];
  if (word === 'restart') return [{ at, path, verb: word }];
  if ((VERBS as readonly string[]).includes(word)) {
    reading.problem(
      at,
      'script-type',
      `${word} says nothing without what stands behind a colon`,
      HOW[word as Verb],
    );
  } else {
    reading.unknown(at, 'verb', word, VERBS);
  }
  return [];
}

/** What each verb takes. */
const HOW: Readonly<Record<Verb, string>> = {
  next: '`next`, or `next: 2` for two of them',
  choose: '`choose: the text of a choice`, or its number',
  follow: '`follow: canon`, or `follow: { until: a scene }`',
  expect: '`expect: { text: what the page should hold }`',
  undo: '`undo`, or `undo: 2` for two of them',
  restart: '`restart`',
  save: '`save: a name`',
  restore: '`restore: a name` that was saved before',
  include: '`include: steps.yaml`, relative to this file',
};

function read(
  reading: Reading,
  verb: Verb,
  node: Node | null,
  step: Pick<ScriptStep, 'at' | 'path'>,
  behind: Spot,
  include: Include,
): ScriptStep[] {
  const isBare = node === null || reading.yaml.scalar(node)?.value === null;
  if (isBare && ALONE.includes(verb)) {
    return [verb === 'restart' ? { ...step, verb } : { ...step, verb: verb as 'next', times: 1 }];
  }
  switch (verb) {
    case 'next':
    case 'undo': {
      const times = reading.whole(
        node,
        behind,
        [1, Number.MAX_SAFE_INTEGER],
        'how many times, from 1',
      );
      return times === undefined ? [] : [{ ...step, verb, times }];
    }
    case 'choose':
      return readChoose(reading, node, step, behind);
    case 'follow':
      return readFollow(reading, node, step, behind);
    case 'expect': {
      const expectations = readExpectations(reading, node, behind, [...step.path, 'expect']);
      return expectations.length > 0 ? [{ ...step, verb, expectations }] : [];
    }
    case 'restart':
      reading.problem(reading.at(node), 'script-type', 'restart stands alone', 'write `- restart`');
      return [];
    case 'save':
    case 'restore': {
      const name = reading.text(node, behind, 'a name');
      return name ? [{ ...step, verb, name }] : [];
    }
    case 'include': {
      const file = reading.text(node, behind, 'a file of steps');
      return file ? include(file, reading, step.at) : [];
    }
  }
}

function readChoose(
  reading: Reading,
  node: Node | null,
  step: Pick<ScriptStep, 'at' | 'path'>,
  behind: Spot,
): ScriptStep[] {
  const scalar = reading.scalar(node, behind, 'the text or number of a choice');
  if (!scalar) return [];
  const { value, at } = scalar;
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value >= 1) return [{ ...step, verb: 'choose', choice: { value, at } }];
    reading.problem(at, 'script-type', `there is no choice ${value}`, 'choices count from 1');
    return [];
  }
  const text = reading.text(node, behind, 'the text or number of a choice');
  return text ? [{ ...step, verb: 'choose', choice: text }] : [];
}

function readFollow(
  reading: Reading,
  node: Node | null,
  step: Pick<ScriptStep, 'at' | 'path'>,
  behind: Spot,
): ScriptStep[] {
  const entries = reading.yaml.entries(node);
  if (!entries) {
    const scalar = reading.scalar(node, behind, 'canon, or { until: a scene }');
    if (scalar?.value === 'canon') return [{ ...step, verb: 'follow' }];
    const message = `expected canon or { until: a scene }, found ${scalar?.source}`;
    if (scalar)
      reading.problem(
        scalar.at,
        'script-type',
        message,
        `write \`follow: { until: ${scalar.source} }\` to stop at a scene`,
      );
    return [];
  }
  const [entry] = reading.fields(node, behind, ['until'], 'key');
  if (!entry) {
    if (entries.length === 0)
      reading.problem(reading.at(node), 'script-type', 'expected until, found nothing', HOW.follow);
    return [];
  }
  const until = reading.text(entry.value, reading.at(entry.keyNode), 'the name of a scene');
  return until ? [{ ...step, verb: 'follow', until }] : [];
}
