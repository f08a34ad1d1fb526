import 'inkjs/engine/Story';
import { ChoicePoint } from 'inkjs/engine/ChoicePoint';
import { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import { Divert } from 'inkjs/engine/Divert';
import type { InkObject } from 'inkjs/engine/Object';
import { StringValue } from 'inkjs/engine/Value';
import type { Program } from './compile.ts';
import type { Position } from './diagnostic.ts';
import { isCommand } from './flow.ts';

const { BeginString, BeginTag, EndString, EndTag, NoOp } = ControlCommand.CommandType;

/** Where ink keeps the first values of variables: declarations, which no play comes past. */
const DECLARATIONS = 'global decl';

/** What ink calls the content of a branch of a condition; that of a sequence has a number. */
const BRANCH = 'b';

/** A condition as written: of a branch in `{…}`, or of a choice. Its id is `<file>:<line>`, and `/2` for the second on a line. */
export interface Condition extends Position {
  readonly id: string;
  /** Id of the choice that it is about. */
  readonly choice?: string;
}

/** All of a story that a play can come past, and which compiled object stands for what. */
export interface Coverable {
  /** Lines with text, logic, a divert or a choice, in the order of the files' first use, then by number. */
  readonly lines: readonly Position[];
  readonly conditions: readonly Condition[];
  /** Index in `lines` of what is on a line; a line with a choice on it is come past where the choice is offered. */
  readonly lineOf: ReadonlyMap<InkObject, number>;
  /** Index in `conditions`. */
  readonly conditionOf: ReadonlyMap<InkObject, number>;
}

/**
 * Finds what a play of `program` can come past. Tags, the text of a choice by
 * itself, and declarations are not lines of their own; the arms of a sequence
 * (`{a|b}`) are chosen by count and are no conditions. `main` is the name of
 * the main file; knots that are `apart` are no part of any play.
 */
export function coverableOf(
  program: Program,
  main: string,
  apart: (name: string) => boolean = () => false,
): Coverable {
  program.locate?.();
  const found: { object: InkObject; place: Position }[] = [];
  const conditions: Condition[] = [];
  const conditionOf = new Map<InkObject, number>();
  search(program.root);
  const isChoice = ({ object }: { object: InkObject }) => object instanceof ChoicePoint;
  const offering = new Set(found.filter(isChoice).map(({ place }) => keyOf(place)));
  const counted = found.filter((each) => isChoice(each) || !offering.has(keyOf(each.place)));
  const lines = linesOf(counted.map(({ place }) => place));
  const index = new Map(lines.map((place, i) => [keyOf(place), i]));
  const lineOf = new Map(
    counted.map(({ object, place }) => [object, index.get(keyOf(place)) ?? -1]),
  );
  return { lines, conditions, lineOf, conditionOf };

  function search(container: Container): void {
    let inTag = false;
    let strings = 0;
    for (const object of container.content) {
      if (object instanceof Container) search(object);
      else if (isCommand(object, BeginTag)) inTag = true;
      else if (isCommand(object, EndTag)) inTag = false;
      else if (isCommand(object, BeginString)) strings++;
      else if (isCommand(object, EndString)) strings--;
      else if (!inTag) see(object, strings > 0);
    }
    for (const [name, object] of container.namedOnlyContent ?? []) {
      if (object instanceof Container && name !== DECLARATIONS && !apart(name)) search(object);
    }
  }

  function see(object: InkObject, inString: boolean): void {
    const place = placeOf(object, main);
    if (!place) return;
    if (isCondition(object)) {
      conditionOf.set(object, conditions.length);
      const choice = object instanceof ChoicePoint ? { choice: object.path.toString() } : {};
      const nth = conditions.filter((each) => keyOf(each) === keyOf(place)).length + 1;
      conditions.push({ id: keyOf(place) + (nth > 1 ? `/${nth}` : ''), ...choice, ...place });
    }
    if (!inString && isSubstantial(object)) found.push({ object, place });
  }
}

function placeOf(object: InkObject, main: string): Position | undefined {
  const at = object.debugMetadata;
  return at ? { file: at.fileName ?? main, line: at.startLineNumber } : undefined;
}

function keyOf({ file, line }: Position): string {
  return `${file}:${line}`;
}

function linesOf(places: readonly Position[]): Position[] {
  const files = [...new Set(places.map(({ file }) => file))];
  const rank = new Map(files.map((file, i) => [file, i]));
  const each = new Map(places.map((place) => [keyOf(place), place]));
  return [...each.values()].sort(
    (a, b) => (rank.get(a.file) ?? 0) - (rank.get(b.file) ?? 0) || a.line - b.line,
  );
}

function isCondition(object: InkObject): boolean {
  if (object instanceof ChoicePoint) return object.hasCondition;
  if (!(object instanceof Divert) || !object.isConditional) return false;
  const { container } = object.targetPointer;
  return container?.name === BRANCH && container.parent === object.parent;
}

/** Whether an author would say that there is something on the line: most else ink adds by itself, without a place. */
function isSubstantial(object: InkObject): boolean {
  if (object instanceof StringValue) return Boolean(object.value?.trim());
  if (isCommand(object, NoOp)) return false;
  return object.ownDebugMetadata !== null || isCondition(object);
}
