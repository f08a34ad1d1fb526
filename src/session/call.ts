import 'inkjs/engine/Story';
import { InkList } from 'inkjs/engine/InkList';
import type { StoryState } from 'inkjs/engine/StoryState';
import type { Diagnostic } from '../story/diagnostic.ts';
import type { SceneStory } from './scene-story.ts';

/** What a function of the story gave when it was called from outside. Plain JSON. */
export interface Called {
  /** What it returned, a list or divert target as ink prints it; none where it returned nothing or broke. */
  readonly value?: boolean | number | string;
  /** Whether ink takes what it returned for true. */
  readonly holds: boolean;
  /** What ink reported meanwhile. */
  readonly errors: readonly Diagnostic[];
}

/** What `InkStory` keeps to itself: the state it runs on, and whether a copy of that is to be left alone. */
interface Innards {
  _state: StoryState;
  _asyncSaving: boolean;
}

/**
 * Calls the function `name` of `story`, which takes no arguments, and leaves
 * the play as if nothing had been called: variables, visits, chance, output
 * and call stack. It runs on a copy that writes into a patch of its own, as ink
 * makes one for a save in the background; the patch is thrown away. What went
 * wrong is told to `report`, in ink's words.
 */
export function callAside(
  story: SceneStory,
  name: string,
  report: (message: string) => void,
): unknown {
  const innards = story as unknown as Innards;
  const state = innards._state;
  const aside = state.CopyAndStartPatching(true);
  innards._asyncSaving = true;
  innards._state = aside;
  try {
    return story.callFunction(name);
  } finally {
    for (const each of [...(aside.currentErrors ?? []), ...(aside.currentWarnings ?? [])])
      report(each);
    innards._state = state;
    state.RestoreAfterPatch();
    innards._asyncSaving = false;
  }
}

/** What `returned` comes to, with what ink reported on the way. */
export function calledOf(returned: unknown, errors: readonly Diagnostic[]): Called {
  if (returned instanceof InkList)
    return { value: returned.toString(), holds: returned.Count > 0, errors };
  const isPlain = ['boolean', 'number', 'string'].includes(typeof returned);
  if (!isPlain) return { holds: false, errors };
  return { value: returned as boolean | number | string, holds: Boolean(returned), errors };
}
