import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { takeUp } from '../../../src/session/replay/take-up.ts';
import { plainWords } from '../../../src/session/save/plain-words.ts';
import { makeSave, type Save } from '../../../src/session/save/save.ts';
import type { Story } from '../../../src/story/story.ts';
import { type Edit, editsOf } from './edits.ts';
import { playAlong, reckon, type TakenMark, takenMarks } from './reckoning.ts';
import { lighthouse, loadWritten, type Written } from './written.ts';

const savedAt = '2026-01-31T12:00:00.000Z';

/** Plays that pass every knot and take nearly every choice; the last one stops on a page in between. */
const routes: readonly (readonly string[])[] = [
  ['climb', 'lion', 'wake'],
  ['wade', 'oil', 'force', 'kindle'],
  ['climb', 'fish', 'out', 'stay', 'climb', 'back', 'wade', 'out'],
  ['climb', 'lion', 'down', 'lion', 'down', 'back'],
  ['stay', 'climb'],
];

const edits = editsOf(lighthouse);

let folder = '';
let original: Story;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'continuity-edits-'));
  original = loadWritten(join(folder, 'original'), lighthouse);
});

afterAll(() => rmSync(folder, { recursive: true }));

/** A play along `route` as it is saved, with what it took. */
function saved(route: readonly string[]): { save: Save; taken: TakenMark[] } {
  const session = playAlong(original, route, route === routes.at(-1) ? 0 : Infinity);
  const save: Save = JSON.parse(JSON.stringify(makeSave(session, { savedAt })));
  return { save, taken: takenMarks(session.turn, lighthouse) };
}

/** A choice by its words, and where it led. */
function branchOf({ text, ways }: TakenMark): string {
  return `${plainWords(text)} → ${ways.at(-1)}`;
}

/** Takes up a play in an edited story, and holds the result against what an all-knowing reader would do. */
function compare(story: Story, written: Written, { save, taken }: ReturnType<typeof saved>) {
  const { session, lost } = takeUp(story, save);
  const kept = takenMarks(session.turn, written);
  return {
    lost,
    kept: kept.map(branchOf),
    stillRight: taken.slice(0, kept.length).map(branchOf),
    isProper: kept.length < taken.length,
    reckoned: reckon(story, written, taken),
  };
}

function someOf(all: readonly Edit[]): fc.Arbitrary<Edit[]> {
  const named = fc.constantFrom(...all).map((edit) => ({ ...edit, toString: () => edit.name }));
  return fc.uniqueArray(named, { minLength: 2, maxLength: 6, selector: ({ name }) => name });
}

describe('a play taken up in an edited story', () => {
  it.each(edits)(
    'keeps every choice that still fits, and no other: $name',
    ({ make, name, isMisleading }) => {
      const written = make(lighthouse);
      const story = loadWritten(join(folder, name.replace(/\W+/g, '-')), written);
      for (const route of routes) {
        const { lost, kept, stillRight, isProper, reckoned } = compare(
          story,
          written,
          saved(route),
        );
        expect(kept, `along ${route}`).toEqual(stillRight);
        expect(lost !== undefined, `along ${route}: ${JSON.stringify(lost)}`).toBe(isProper);
        expect(kept.length, `along ${route}`).toBeLessThanOrEqual(reckoned);
        if (!isMisleading) expect(kept.length, JSON.stringify(lost)).toBe(reckoned);
      }
    },
  );

  it('never lands on a branch that was not chosen, however much was edited', () => {
    fc.assert(
      fc.property(someOf(edits), fc.constantFrom(...routes), (made, route) => {
        const written = made.reduce((story, { make }) => make(story), lighthouse);
        const story = loadWritten(join(folder, 'many'), { ...written, isSplit: false });
        const { lost, kept, stillRight, isProper } = compare(story, written, saved(route));
        const isMisled = made.some(({ isMisleading }) => isMisleading);
        // Where the reader has been stopped, the way on may be a new one.
        const told = (branch: string, index: number, { length }: readonly string[]) =>
          isMisled || (lost && index === length - 1) ? branch.split(' → ')[0] : branch;
        expect(kept.map(told)).toEqual(stillRight.map(told));
        expect(lost !== undefined).toBe(isProper);
      }),
      { numRuns: 100 },
    );
  });
});
