import {
  type Document,
  isAlias,
  isCollection,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { Spot, YamlPath } from '../script.ts';
import { inline, written } from '../write.ts';
import { itemEdits, textOf } from './list-edits.ts';

/** A stretch of a text, in characters from its beginning, and what is to stand there. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Whether an item of a list, as it is written, says the same as another text. */
export type Fits = (written: string, wanted: string) => boolean;

/**
 * The text of a YAML file in which single values are changed: nothing else is,
 * to the letter. Comments, quotes and blank lines stay as they are.
 */
export class YamlSource {
  readonly #text: string;
  readonly #document: Document;
  readonly #lines = new LineCounter();
  /** Nodes by where they begin, and whether they stand inside of brackets. */
  readonly #nodes = new Map<number, { readonly node: Node; readonly inFlow: boolean }>();
  readonly #splices = new Map<number, Splice>();

  constructor(text: string) {
    this.#text = text;
    this.#document = parseDocument(text, { lineCounter: this.#lines });
    visit(this.#document, {
      Node: (_key, node, path) => {
        const from = node.range?.[0];
        if (from === undefined || this.#nodes.has(from)) return;
        const inFlow = path.some((each) => isCollection(each) && each.flow === true);
        this.#nodes.set(from, { node, inFlow });
      },
    });
  }

  /** The text with all that was changed. */
  get text(): string {
    const splices = [...this.#splices.values()].sort((a, b) => b.from - a.from);
    return splices.reduce(
      (text, { from, to, text: put }) => text.slice(0, from) + put + text.slice(to),
      this.#text,
    );
  }

  /** Where the value that `path` leads to begins; undefined where it leads through an alias, or nowhere. */
  spotOf(path: YamlPath, file: string): Spot | undefined {
    const node = this.#document.getIn(path, true);
    if (!isNode(node) || isAlias(node) || !node.range) return undefined;
    const { line, col: column } = this.#lines.linePos(node.range[0]);
    return { file, line, column };
  }

  /** The texts at `at` as they are written: one, or those of a list; undefined where there is neither. */
  textsAt(at: Spot): string[] | undefined {
    const node = this.#at(at)?.node;
    if (isScalar(node)) return [textOf(node)];
    return isSeq(node)
      ? node.items.flatMap((item) => (isScalar(item) ? textOf(item) : []))
      : undefined;
  }

  /** Puts a single value in place of the one at `at`; false, and nothing happens, where there is none. */
  replace(at: Spot, value: boolean | number | string): boolean {
    const { node, inFlow = false } = this.#at(at) ?? {};
    if (!isScalar(node) || !node.range) return false;
    const [from, to] = node.range;
    // A text in lines of its own has a head, which may have a comment, and ends with a line's end.
    const [, comment = '', , end = ''] =
      /^[|>][-+\d]*( +#[^\r\n]*)?(.*?)(\r?\n)?$/s.exec(this.#text.slice(from, to)) ?? [];
    this.#put({ from, to, text: written(value, node.type, inFlow) + comment + end });
    return true;
  }

  /**
   * Makes the list at `at`, which may be written as a single text, hold
   * `wanted`; what fits is left alone. False, and nothing happens, where it
   * cannot be done without losing a comment.
   */
  rewrite(at: Spot, wanted: readonly string[], fits: Fits): boolean {
    const { node, inFlow = false } = this.#at(at) ?? {};
    const [only] = wanted;
    if (only === undefined || !node?.range) return false;
    const [from, to] = node.range;
    if (isScalar(node) && wanted.length === 1) return this.replace(at, only);
    if (isScalar(node) || (isSeq(node) && node.items.length === 0)) {
      this.#put({ from, to, text: inline(wanted) });
      return true;
    }
    const splices = isSeq(node) ? itemEdits(node, this.#text, wanted, fits, inFlow) : undefined;
    for (const splice of splices ?? []) this.#put(splice);
    return splices !== undefined;
  }

  #at({ line, column }: Spot) {
    return this.#nodes.get((this.#lines.lineStarts[line - 1] ?? 0) + column - 1);
  }

  #put(splice: Splice): void {
    this.#splices.set(splice.from, splice);
  }
}
