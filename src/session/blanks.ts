import 'inkjs/engine/Story';
import type { InkObject } from 'inkjs/engine/Object';
import { PushPopType } from 'inkjs/engine/PushPop';
import type { StoryState } from 'inkjs/engine/StoryState';
import { StringValue } from 'inkjs/engine/Value';

/** Blanks in a row from where on they are worth taking out. */
const MANY = 32;

/**
 * Leaves one of the blanks that the output ends in, which print as one anyway.
 * Every turn of a loop through `{ n > 0: -> loop }` writes another, and each of
 * ink's steps looks through all of them.
 */
export function mergeBlanks(state: StoryState): void {
  const { outputStream, callStack } = state;
  // A function remembers where in the output it began.
  if (callStack.currentElement.type === PushPopType.Function) return;
  const last = outputStream.findLastIndex((each) => !isBlank(each));
  const first = last + 1;
  if (outputStream.length - first < MANY) return;
  state.PopFromOutputStream(outputStream.length - first - 1);
}

function isBlank(object: InkObject): boolean {
  return object instanceof StringValue && object.isInlineWhitespace && object.value !== '';
}
