import 'inkjs/engine/Story';
import type { InkObject } from 'inkjs/engine/Object';
import type { Program } from '../story/compile.ts';
import type { Position } from '../story/diagnostic.ts';
import type { Line } from './moment.ts';

/** What of a compiled story a line was first made of. */
interface Origin {
  readonly object: InkObject;
  readonly program: Program;
}

/** Kept beside the lines: they are plain JSON, and positions are asked for by authors only. */
const origins = new WeakMap<Line, Origin>();

/** Remembers that the text of `line` begins with `object` of `program`. */
export function noteOrigin(line: Line, object: InkObject, program: Program): void {
  origins.set(line, { object, program });
}

/**
 * Where the text of `line` was written, the file relative to the main file's
 * folder; undefined for a line without text, and for one that a save brought:
 * no story has told it in this process.
 */
export function originOf(line: Line): Position | undefined {
  const origin = origins.get(line);
  if (!origin) return undefined;
  origin.program.locate?.();
  const at = origin.object.debugMetadata;
  return at?.fileName ? { file: at.fileName, line: at.startLineNumber } : undefined;
}
