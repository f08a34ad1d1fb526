import { Search } from '../../src/proof/search.ts';
import type { Story } from '../../src/story/story.ts';

/** What keys leave out: nothing, what cannot be read any more, or also what only asides read. */
export type Slicing = 'none' | 'live' | 'asides';

/** All that the plays of a story show, sorted; `states` is how many states told them apart. */
export interface Everything {
  readonly states: number;
  readonly shown: readonly string[];
}

/** Looks at every play; undefined where there are more than `most` states. */
export function everything(
  story: Story,
  seeds: readonly number[],
  slicing: Slicing,
  most: number,
  textless = false,
): Everything | undefined {
  const isAside = slicing === 'asides';
  const shown = new Set<string>();
  const withText = !isAside && !textless;
  const search = new Search(story, {
    seeds,
    isSliced: slicing !== 'none',
    ...(isAside && { asides: { kept: new Set<number>() } }),
    watch: ({ status, scene, text, offers, entered, ending }) => {
      shown.add(
        `${status} in ${scene}, ending ${ending}, through ${entered.join()}: ${withText ? text : ''}`,
      );
      for (const { id, text: words } of offers) shown.add(`offered ${id} as ${words}`);
    },
  });
  while (search.states <= most && search.expand());
  if (!search.isClosed) return undefined;
  for (const { code, file, line, message } of [...search.faults.values()].map(({ what }) => what))
    shown.add(`fault ${code} at ${file}:${line}: ${message}`);
  for (const id of search.taken.keys()) shown.add(`taken ${id}`);
  if (withText) {
    search.explorer.marks.seen.forEach((bits, spot) => {
      shown.add(`seen ${spot}: ${bits}`);
    });
  }
  return { states: search.states, shown: [...shown].sort() };
}
