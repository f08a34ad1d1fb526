import { Document, type Scalar } from 'yaml';
import { clean } from '../story/clean.ts';

/** What can be written as YAML here. */
export type Data =
  | boolean
  | number
  | string
  | readonly Data[]
  | { readonly [key: string]: Data | undefined };

/** Columns up to which what belongs together stays on one line. */
const WIDTH = 96;

/** Columns before a step. */
const INDENT = 2;

/**
 * A script as the text of a YAML file, readable by YAML 1.1 and 1.2 alike:
 * what it says of itself, and its steps as `writeStep` wrote them.
 */
export function writeScript(
  head: { readonly [key: string]: Data | undefined },
  steps: readonly string[],
): string {
  const list = steps.length > 0 ? ['steps:', ...steps] : ['steps: []'];
  return `${[...blockOf(head, 0), ...list].join('\n')}\n`;
}

/** A step as the lines of a list, on one line where there is room. */
export function writeStep(step: Data): string {
  const lines = blockOf([step], INDENT);
  return lines.map((line) => ' '.repeat(INDENT) + line).join('\n');
}

/** A value on one line, as it may stand inside of brackets. */
export function inline(value: Data): string {
  if (isList(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object') return scalar(value, true);
  const pairs = entriesOf(value).map(([key, each]) => `${scalar(key, true)}: ${inline(each)}`);
  return pairs.length > 0 ? `{ ${pairs.join(', ')} }` : '{}';
}

/** A text, number or truth value on one line; with `inFlow`, as it may stand inside of brackets. */
export function scalar(value: boolean | number | string, inFlow: boolean): string {
  if (typeof value === 'string' && needsEscapes(value)) return escaped(value);
  const document = new Document(inFlow ? [value] : { k: value }, { compat: 'yaml-1.1' });
  const text = document.toString({ lineWidth: 0, collectionStyle: inFlow ? 'flow' : 'block' });
  return inFlow ? text.trim().slice(2, -2) : text.trim().slice(3);
}

/** A value on one line, in the quotes that `style`, a scalar of YAML, had. */
export function written(
  value: boolean | number | string,
  style: Scalar['type'] | undefined,
  inFlow: boolean,
): string {
  if (typeof value !== 'string' || needsEscapes(value)) return scalar(value, inFlow);
  if (style === 'QUOTE_DOUBLE') return escaped(value);
  if (style === 'QUOTE_SINGLE') return `'${value.replaceAll("'", "''")}'`;
  return scalar(value, inFlow);
}

function blockOf(value: Data, indent: number): string[] {
  if (typeof value === 'object' && Object.keys(value).length === 0) return [inline(value)];
  if (isList(value)) {
    return value.flatMap((each) => {
      const [first = '', ...more] = blockOf(each, indent + 2);
      return [`- ${first}`, ...more.map((line) => `  ${line}`)];
    });
  }
  if (typeof value !== 'object') return [scalar(value, false)];
  return entriesOf(value).flatMap(([key, each]) => {
    const name = scalar(key, true);
    if (typeof each !== 'object') return [`${name}: ${scalar(each, false)}`];
    const line = `${name}: ${inline(each)}`;
    const isFull = indent + line.length > WIDTH;
    if (!isFull || Object.keys(each).length === 0) return [line];
    return [`${name}:`, ...blockOf(each, indent + 2).map((below) => `  ${below}`)];
  });
}

function isList(value: Data): value is readonly Data[] {
  return Array.isArray(value);
}

function entriesOf(value: { readonly [key: string]: Data | undefined }): [string, Data][] {
  return Object.entries(value).filter((entry): entry is [string, Data] => entry[1] !== undefined);
}

/** Whether a text holds what would break its line, or what a terminal would obey. */
function needsEscapes(text: string): boolean {
  return text.includes('\n') || clean(text) !== text.normalize('NFC');
}

function escaped(text: string): string {
  return JSON.stringify(text).replace(/(?![\u200C\u200D])[\p{C}\p{Zl}\p{Zp}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`;
  });
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0');
}
