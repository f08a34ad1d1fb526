import 'inkjs/engine/Story';
import type { InkObject } from 'inkjs/engine/Object';
import type { Program } from '../story/compile.ts';
import type { Position } from '../story/diagnostic.ts';
import type { Line } from './moment.ts';

/**
 * The compiled object that the text of a line begins with. Kept beside the
 * lines, which are plain JSON; positions are asked for by authors only.
 */
const origins = new WeakMap<Line, InkObject>();

/** Remembers that the text of `line` begins with `object`. */
export function noteOrigin(line: Line, object: InkObject): void {
  origins.set(line, object);
}

/**
 * Where the text of `line` was written in the story of `program`, the file
 * relative to the main file's folder; undefined for a line without text, and
 * for one that a save brought: no story has told it in this process.
 */
export function originOf(line: Line, program: Program): Position | undefined {
  const object = origins.get(line);
  if (!object) return undefined;
  program.locate?.();
  const at = object.debugMetadata;
  return at?.fileName ? { file: at.fileName, line: at.startLineNumber } : undefined;
}
