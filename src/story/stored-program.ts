import { Story as InkStory } from 'inkjs/engine/Story';
import './whole-floats.ts';
import type { Program } from './compile.ts';
import { attachPositions, type Positions, readPositions } from './positions.ts';

/** A program as JSON: ink's own, and what ink's own loses. */
interface StoredProgram {
  readonly ink: string;
  readonly positions: Positions;
}

/** Writes a program as one line of text, from which `readProgram` makes one that runs the same to the letter. */
export function storeProgram({ root, lists }: Program): string {
  const stored: StoredProgram = {
    ink: String(new InkStory(root, lists).ToJson()),
    positions: readPositions(root),
  };
  return JSON.stringify(stored);
}

/** Makes a program of what `storeProgram` wrote. */
export function readProgram(stored: string): Program {
  const { ink, positions }: StoredProgram = JSON.parse(stored);
  const { mainContentContainer: root, listDefinitions } = new InkStory(ink);
  let located = false;
  const locate = () => {
    if (!located) attachPositions(root, positions);
    located = true;
  };
  return { root, lists: listDefinitions?.lists ?? null, locate };
}
