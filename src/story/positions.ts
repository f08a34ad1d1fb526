import 'inkjs/engine/Story';
import { Container } from 'inkjs/engine/Container';
import { DebugMetadata } from 'inkjs/engine/DebugMetadata';
import type { InkObject } from 'inkjs/engine/Object';

/**
 * Where every object of a compiled story was written: what ink's JSON leaves
 * out and its error messages need. Runs of `[count, file, first line, last
 * line]` in the order of `objectsOf`; `file` is an index into `files`, or -1
 * for objects without a place of their own. Plain JSON.
 */
export interface Positions {
  readonly files: readonly string[];
  readonly runs: readonly (readonly [count: number, file: number, first: number, last: number])[];
}

/** Reads the positions off a story compiled in this process. */
export function readPositions(root: Container): Positions {
  const files: string[] = [];
  const runs: [number, number, number, number][] = [];
  for (const object of objectsOf(root)) {
    const own = object.ownDebugMetadata;
    const name = own?.fileName ?? '';
    if (own && !files.includes(name)) files.push(name);
    const file = own ? files.indexOf(name) : -1;
    const first = own?.startLineNumber ?? 0;
    const final = own?.endLineNumber ?? 0;
    const run = runs.at(-1);
    if (run && run[1] === file && run[2] === first && run[3] === final) run[0]++;
    else runs.push([1, file, first, final]);
  }
  return { files, runs };
}

/** Puts positions back on the same story loaded from JSON. */
export function attachPositions(root: Container, { files, runs }: Positions): void {
  const objects = objectsOf(root);
  for (const [count, file, first, last] of runs) {
    for (let i = 0; i < count; i++) {
      const object: InkObject | undefined = objects.next().value;
      if (!object || file < 0) continue;
      const metadata = new DebugMetadata();
      metadata.fileName = files[file] || null;
      metadata.startLineNumber = first;
      metadata.endLineNumber = last;
      object.debugMetadata = metadata;
    }
  }
}

/** Every object below `container`, in an order that survives JSON. */
function* objectsOf(container: Container): Generator<InkObject, undefined> {
  yield container;
  for (const object of [...container.content, ...(container.namedOnlyContent?.values() ?? [])]) {
    if (object instanceof Container) yield* objectsOf(object);
    else yield object;
  }
  return undefined;
}
