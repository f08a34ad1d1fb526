import type { Node } from 'yaml';
import type { Diagnostic } from '../story/diagnostic.ts';
import { suggestion } from '../story/find.ts';
import type { Row, Spot, Written } from './script.ts';
import type { Entry, YamlFile } from './yaml-file.ts';

/** What a scalar of YAML can be. */
export type Plain = boolean | number | string | null;

/** A scalar with its placeholders filled in. `source` is how it was written. */
export interface Filled extends Written<Plain> {
  readonly source: string;
}

/** A name in a text that stands for a value of the row: `$name`, `${name}`; `$$` is the sign itself. */
const PLACEHOLDER = /\$(?:\$|\{(\w+)\}|([A-Za-z_]\w*))/g;

/**
 * One reading of a YAML file, with the values of one row filled in. It takes
 * nodes apart into plain values, and notes what is not as it should be; what
 * cannot be read comes out as undefined, and reading goes on.
 */
export class Reading {
  readonly yaml: YamlFile;
  readonly row: Row | undefined;
  readonly found: Diagnostic[];

  /** `found` collects what is wrong. */
  constructor(yaml: YamlFile, found: Diagnostic[], row?: Row) {
    this.yaml = yaml;
    this.found = found;
    this.row = row;
  }

  at(node: Node | null | undefined): Spot {
    return this.yaml.at(node);
  }

  /** Notes what is wrong at a place; gives undefined, for what cannot be read. */
  problem(at: Spot, code: string, message: string, hint?: string): undefined {
    this.found.push({ code, severity: 'error', message, ...at, ...(hint && { hint }) });
  }

  /** The scalar at `node`, which stands behind `behind`; `what` says what was expected there. */
  scalar(node: Node | null, behind: Spot, what: string): Filled | undefined {
    const at = node ? this.at(node) : behind;
    const scalar = this.yaml.scalar(node);
    if (!scalar)
      return this.problem(at, 'script-type', `expected ${what}, found ${kindOf(node, this.yaml)}`);
    const value = scalar.value as Plain;
    const source = scalar.source ?? String(value ?? '');
    if (value === null)
      return this.problem(behind, 'script-type', `expected ${what}, found nothing`);
    if (typeof value !== 'string') return { value, at, source };
    const filled = this.#fill(value, at);
    return { value: filled, at, source: typeof filled === 'string' ? filled : String(filled) };
  }

  /** A text that is not blank; numbers and the like are taken as they are written. */
  text(node: Node | null, behind: Spot, what: string): Written<string> | undefined {
    const scalar = this.scalar(node, behind, what);
    if (!scalar) return undefined;
    const value = typeof scalar.value === 'string' ? scalar.value : scalar.source;
    if (value.trim() === '')
      return this.problem(scalar.at, 'script-type', `expected ${what}, found an empty text`);
    return { value, at: scalar.at };
  }

  /** One text or a list of them. */
  texts(node: Node | null, behind: Spot, what: string): Written<string>[] {
    const list = this.yaml.list(node);
    if (!list)
      return [this.text(node, behind, `${what}, or a list of them`)].filter(
        (each) => each !== undefined,
      );
    if (list.items.length === 0)
      this.problem(this.at(node), 'script-type', `expected ${what}, found an empty list`);
    return list.items.flatMap((item) => this.text(item, this.at(node), what) ?? []);
  }

  flag(node: Node | null, behind: Spot, what: string): boolean | undefined {
    const scalar = this.scalar(node, behind, `${what}: true or false`);
    if (!scalar) return undefined;
    if (typeof scalar.value === 'boolean') return scalar.value;
    return this.problem(scalar.at, 'script-type', `expected true or false, found ${scalar.source}`);
  }

  /** A whole number within a range, both ends included. */
  whole(
    node: Node | null,
    behind: Spot,
    [least, most]: readonly [number, number],
    what: string,
  ): number | undefined {
    const scalar = this.scalar(node, behind, what);
    if (!scalar) return undefined;
    const { value, at, source } = scalar;
    if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most)
      return value;
    return this.problem(at, 'script-type', `expected ${what}, found ${source}`);
  }

  /** The entries of a map whose keys are among `known`; `what` names a key in messages. */
  fields(node: Node | null, behind: Spot, known: readonly string[], what: string): Entry[] {
    const entries = this.yaml.entries(node);
    if (!entries) {
      const message = `expected a map of ${what}s, found ${kindOf(node, this.yaml)}`;
      this.problem(node ? this.at(node) : behind, 'script-type', message);
      return [];
    }
    return entries.filter(({ key, keyNode, value }) => {
      if (known.includes(key)) return true;
      if (key === '<<') {
        const hint =
          'a map cannot be merged into another: write its keys out, or share steps with `include`';
        this.problem(this.at(keyNode), `script-unknown-${what}`, `unknown ${what} <<`, hint);
        return false;
      }
      // In braces a comma begins a new key, which then has no value.
      const isCutOff = this.yaml.scalar(value)?.value === null || value === null;
      if (isCutOff) {
        const hint = 'a text with a comma in it has to be in quotes';
        this.problem(this.at(keyNode), `script-unknown-${what}`, `unknown ${what} ${key}`, hint);
      } else this.unknown(this.at(keyNode), what, key, known);
      return false;
    });
  }

  /** Notes a word that means nothing here, and which may have been meant. */
  unknown(at: Spot, what: string, word: string, known: readonly string[]): void {
    const meant = suggestion(word, known) || `; there is ${known.join(', ')}`;
    this.problem(at, `script-unknown-${what}`, `unknown ${what} ${word}${meant}`);
  }

  #fill(text: string, at: Spot): Plain {
    const { row } = this;
    if (!row || !text.includes('$')) return text;
    const whole = /^\$(?:\{(\w+)\}|([A-Za-z_]\w*))$/.exec(text);
    if (whole) return this.#value(whole[1] ?? whole[2] ?? '', at) ?? text;
    return text.replace(PLACEHOLDER, (sign, braced, bare) =>
      sign === '$$' ? '$' : String(this.#value(braced ?? bare, at) ?? sign),
    );
  }

  #value(name: string, at: Spot): boolean | number | string | undefined {
    const values = this.row?.values ?? {};
    if (Object.hasOwn(values, name)) return values[name];
    const meant = suggestion(name, Object.keys(values));
    const hint = 'write $$ for the sign itself';
    return this.problem(
      at,
      'script-unknown-placeholder',
      `the table has no column ${name}${meant}`,
      hint,
    );
  }
}

/** What a node is, in words. */
export function kindOf(node: Node | null, yaml: YamlFile): string {
  if (yaml.entries(node)) return 'a map';
  if (yaml.list(node)) return 'a list';
  const scalar = yaml.scalar(node);
  if (!scalar || scalar.value === null) return 'nothing';
  return typeof scalar.value === 'string' ? 'a text' : String(scalar.source ?? scalar.value);
}
