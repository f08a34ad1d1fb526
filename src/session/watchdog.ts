import { numeral } from '../story/numeral.ts';
import 'inkjs/engine/Story';
import type { InkObject } from 'inkjs/engine/Object';
import type { StoryState } from 'inkjs/engine/StoryState';
import { ListValue, StringValue } from 'inkjs/engine/Value';

/** Steps of the interpreter after which what a story holds is looked at. */
export const STEPS_BETWEEN_LOOKS = 64;

/** Steps without a choice after which a story is taken to run for ever. */
const MAX_STEPS = 400_000;
/** Pieces of text in one line from where on it is the line that takes so many steps. */
const MANY_PIECES = 500;
/** Calls within calls after which a function or tunnel is taken to call itself for ever. */
const MAX_DEPTH = 1_500;
/** Threads within threads after which a thread is taken to start itself for ever. */
const MAX_THREADS = 500;
/** Choices on offer at once. */
const MAX_CHOICES = 1_000;
/** Characters in one line, or in one variable. */
const MAX_CHARACTERS = 200_000;
const ENDLESS_LINE = 'a line that does not end';

/**
 * What is too much about a story that took `steps` steps since the last choice,
 * in words, or undefined. Limits are on what a story does, not on time, so that
 * a play comes out the same on every machine; each is far beyond what stories
 * need, and is reached within a second or two.
 */
export function excessOf(state: StoryState, steps: number): string | undefined {
  const { callStack, outputStream, generatedChoices } = state;
  if (steps > MAX_STEPS && outputStream.length > MANY_PIECES) return ENDLESS_LINE;
  if (steps > MAX_STEPS) return `no choice and no end after ${count(MAX_STEPS)} steps`;
  if (callStack.depth > MAX_DEPTH) return `calls within calls, ${count(MAX_DEPTH)} deep`;
  if (callStack._threads.length > MAX_THREADS) return `threads within threads, ${MAX_THREADS} deep`;
  if (generatedChoices.length > MAX_CHOICES) return `more than ${count(MAX_CHOICES)} choices`;
  if (lengthOf(outputStream) > MAX_CHARACTERS) return ENDLESS_LINE;
  return undefined;
}

/**
 * How many steps of the interpreter its next one counts for: it takes the
 * longer, the larger the value it works with, and the longer the line so far.
 */
export function weightOf({ evaluationStack, outputStream }: StoryState): number {
  const value: InkObject | undefined = evaluationStack.at(-1);
  const line = 1 + (outputStream.length >> 5);
  if (value instanceof ListValue) return line + (value.value?.Count ?? 0);
  if (value instanceof StringValue) return line + ((value.value?.length ?? 0) >> 8);
  return line;
}

/** Whether a value is a text too long to be meant. */
export function isEndless(value: InkObject | undefined): boolean {
  return value instanceof StringValue && (value.value?.length ?? 0) > MAX_CHARACTERS;
}

function lengthOf(output: readonly InkObject[]): number {
  let length = 0;
  for (const each of output) if (each instanceof StringValue) length += each.value?.length ?? 0;
  return length;
}

function count(limit: number): string {
  return numeral(limit);
}
