import { Document, isCollection, visit } from 'yaml';

/** One step of a script, as it is to be written: `{ choose: … }`, `{ expect: { … } }`. */
export type DraftStep = Readonly<Record<string, unknown>>;

/** A playthrough to be written down. */
export interface Draft {
  readonly title: string;
  readonly story: string;
  readonly seed: number;
  readonly start?: string;
  readonly steps: readonly DraftStep[];
}

/** Where an editor finds what a playthrough may hold: beside it. */
const SCHEMA = '# yaml-language-server: $schema=./playthrough.schema.json\n';

/** Nodes above what a step consists of: the document, its map, `steps`, the list, the step, its pair. */
const WITHIN_STEP = 6;

/** The text of a playthrough, a step a line, quoted wherever YAML would read a text as something else. */
export function draftText({ title, story, seed, start, steps }: Draft): string {
  const head = { title, story, seed, ...(start !== undefined && { start }) };
  const document = new Document({ ...head, steps });
  visit(document, {
    Collection: (_key, node, path) => {
      if (path.length >= WITHIN_STEP && isCollection(node)) node.flow = true;
    },
  });
  return SCHEMA + document.toString({ lineWidth: 0 });
}
