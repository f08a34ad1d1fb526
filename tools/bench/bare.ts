import { Story as InkStory } from 'inkjs/engine/Story';
import type { Story } from '../../src/story/story.ts';

/** Plays a story by choice indices with one hot story of inkjs and nothing else; gives how many characters and tags were read. */
export type Bare = (seed: number, picks: readonly number[]) => number;

/** Bare inkjs with the story loaded: what the figures of a session and of playthroughs are held against. */
export function openBare({ program }: Story): Bare {
  const bare = new InkStory(program.root, program.lists);
  bare.onError = () => {};
  bare.allowExternalFunctionFallbacks = true;
  return (seed, picks) => {
    // Text, tags and choices are read, as a player of the story would.
    let read = 0;
    bare.ResetState();
    bare.state.storySeed = seed;
    bare.state.previousRandom = 0;
    for (const index of [...picks, undefined]) {
      while (bare.canContinue)
        read += (bare.Continue() ?? '').length + (bare.currentTags ?? []).length;
      for (const choice of bare.currentChoices)
        read += choice.text.length + (choice.tags ?? []).length;
      if (index !== undefined) bare.ChooseChoiceIndex(index);
    }
    return read;
  };
}
