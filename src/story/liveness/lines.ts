import 'inkjs/engine/Story';
import { ChoicePoint } from 'inkjs/engine/ChoicePoint';
import { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import { Divert } from 'inkjs/engine/Divert';
import { StringValue } from 'inkjs/engine/Value';
import type { Program } from '../compile.ts';
import type { Position } from '../diagnostic.ts';
import { isCommand } from '../flow.ts';
import type { Spots } from './spots.ts';

const { BeginString, BeginTag, EndString, EndTag, VisitIndex } = ControlCommand.CommandType;

/** What stands at a spot that somebody wrote and somebody may look for. */
export type WrittenKind = 'text' | 'choice' | 'condition' | 'other';

/** A spot with the place where it was written. */
export interface WrittenSpot extends Position {
  readonly spot: number;
  readonly kind: WrittenKind;
  /** The words of a text; the id of a choice. */
  readonly words: string;
}

/** Every spot with an object that has a place in the sources, in the order of the spots. `main` is the main file's name. */
export function writtenSpots(program: Program, spots: Spots, main: string): WrittenSpot[] {
  program.locate?.();
  const found: WrittenSpot[] = [];
  for (const container of spots.containers) {
    // Text for a choice or a tag is not shown where it stands.
    let hidden = 0;
    const isSequence = container.content.some((each) => isCommand(each, VisitIndex));
    container.content.forEach((object, index) => {
      if (isCommand(object, BeginString) || isCommand(object, BeginTag)) hidden++;
      if (isCommand(object, EndString) || isCommand(object, EndTag)) hidden--;
      const at = object.ownDebugMetadata ?? object.debugMetadata;
      if (object instanceof Container || !at) return;
      const file = at.fileName || main;
      const base = { spot: spots.at(container, index), file, line: at.startLineNumber };
      if (object instanceof ChoicePoint) {
        found.push({ ...base, kind: 'choice', words: object.path.toString() });
      } else if (object instanceof StringValue && hidden === 0 && object.value?.trim()) {
        found.push({ ...base, kind: 'text', words: object.value.trim() });
      } else {
        const tests = object instanceof Divert && object.isConditional && !isSequence;
        found.push({ ...base, kind: tests ? 'condition' : 'other', words: '' });
      }
    });
  }
  return found;
}
