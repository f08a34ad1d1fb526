import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseAllDocuments,
  type Scalar,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Diagnostic } from '../story/diagnostic.ts';
import type { Spot } from './script.ts';

/** What a YAML reader cannot make sense of, and the way out, by the code of its error. */
const HINTS: Readonly<Record<string, string>> = {
  BLOCK_IN_FLOW: 'a text with a colon and a space in it has to be in quotes',
  BAD_INDENT: 'align it with the lines above, in spaces',
  BLOCK_AS_IMPLICIT_KEY: 'a text with a colon and a space in it has to be in quotes',
  BAD_SCALAR_START: 'a text that begins with this sign has to be in quotes',
  MISSING_CHAR: 'a quote or bracket is not closed; a text with quotes in it has to be in quotes',
  MULTILINE_IMPLICIT_KEY: 'a text with a colon and a space in it has to be in quotes',
  TAB_AS_INDENT: 'indent with spaces',
  UNEXPECTED_TOKEN: 'a text with : # [ ] { } or , in it has to be in quotes',
};

/** A map's entry: its key as text, with the nodes of key and value. */
export interface Entry {
  readonly key: string;
  readonly keyNode: Node;
  readonly value: Node | null;
}

/**
 * One YAML file with the positions of all that is in it. Aliases are followed.
 * `root` is missing where it cannot be read as one document, and
 * `diagnostics` says why.
 */
export class YamlFile {
  readonly file: string;
  readonly root: Node | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly #lines = new LineCounter();
  readonly #document: Document | undefined;
  readonly #text: string;

  /** `what` is what the file should be, for messages: `a playthrough`. */
  constructor(file: string, text: string, what: string) {
    this.file = file;
    this.#text = text;
    const parsed = parseAllDocuments(text, { lineCounter: this.#lines, prettyErrors: false });
    const [document, second] = Array.isArray(parsed) ? parsed : [];
    this.#document = document;
    this.diagnostics = this.#problems(document, second, what);
    this.root = this.diagnostics.some(({ code }) => code !== 'script-twice')
      ? undefined
      : (document?.contents ?? undefined);
  }

  /** Where `node` begins; the file's beginning for none. */
  at(node: Node | null | undefined): Spot {
    return this.#spot(node?.range?.[0] ?? 0);
  }

  /** The character at a place. */
  signAt({ line, column }: Spot): string {
    return this.#text.charAt((this.#lines.lineStarts[line - 1] ?? 0) + column - 1);
  }

  /** `node`, or what it is an alias of. */
  follow(node: Node | null | undefined): Node | null {
    if (!isAlias(node)) return node ?? null;
    const target = this.#document && node.resolve(this.#document);
    return target ?? null;
  }

  scalar(node: Node | null | undefined): Scalar | undefined {
    const found = this.follow(node);
    return isScalar(found) ? found : undefined;
  }

  list(node: Node | null | undefined): YAMLSeq<Node> | undefined {
    const found = this.follow(node);
    return isSeq(found) ? (found as YAMLSeq<Node>) : undefined;
  }

  entries(node: Node | null | undefined): Entry[] | undefined {
    const found = this.follow(node);
    if (!isMap(found)) return undefined;
    return (found as YAMLMap<Node, Node | null>).items.map(({ key, value }) => ({
      key: String(isScalar(key) ? key.value : key),
      keyNode: key,
      value,
    }));
  }

  #problems(
    document: Document | undefined,
    second: Document | undefined,
    what: string,
  ): Diagnostic[] {
    if (!document || (isEmpty(document) && document.errors.length === 0))
      return [this.#problem(0, 'script-empty', `there is nothing in it, expected ${what}`)];
    const found = document.errors.map(({ code, message, pos }) =>
      code === 'DUPLICATE_KEY'
        ? this.#problem(pos[0], 'script-twice', 'this key is there twice', 'keep one of them')
        : this.#problem(pos[0], 'script-yaml', saidOf(message), HINTS[code]),
    );
    visit(document, {
      Alias: (_, alias) => {
        if (alias.resolve(document)) return;
        const message = `this is not YAML: nothing is anchored as &${alias.source}`;
        const hint = 'a text that begins with * has to be in quotes';
        found.unshift(this.#problem(alias.range?.[0] ?? 0, 'script-yaml', message, hint));
      },
    });
    if (second && !isEmpty(second)) {
      const message = 'a second document begins here, and a file holds one';
      const hint = 'take out the --- line, or make two files of it';
      found.push(this.#problem(second.range?.[0] ?? 0, 'script-documents', message, hint));
    }
    // One slip makes YAML complain more than once.
    return found.filter(({ line }, i) => found.findIndex((each) => each.line === line) === i);
  }

  #problem(offset: number, code: string, message: string, hint?: string): Diagnostic {
    const { file, line, column } = this.#spot(offset);
    return { code, severity: 'error', message, file, line, column, ...(hint && { hint }) };
  }

  #spot(offset: number): Spot {
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.file, line: Math.max(line, 1), column: Math.max(col, 1) };
  }
}

function isEmpty({ contents }: Document): boolean {
  return contents === null || (isScalar(contents) && contents.value === null);
}

function saidOf(message: string): string {
  // The YAML library reports its own stack as a fault of the text.
  if (message.includes('call stack'))
    return 'this is not YAML that can be read: it is nested too deeply';
  return `this is not YAML: ${inOneLine(message)}`;
}

function inOneLine(message: string): string {
  return message.replace(/\s+/g, ' ').replace(/[.:]$/, '');
}
