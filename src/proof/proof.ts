import { canonicalPath } from '../session/canon.ts';
import { knotOf } from '../story/graph.ts';
import type { Story } from '../story/story.ts';
import { type Unseen, unseenIn } from './dead.ts';
import { narrate, type Taken } from './narrate.ts';
import { canReach, circleFrom, extentOf } from './paths.ts';
import type { Search } from './search.ts';
import type { Way } from './way.ts';

/** What was decided of a story: all is well; something is not; or not every play was looked at. */
export type Verdict = 'proved' | 'refuted' | 'not proved';

/** Something that is wrong, and a play that shows it: no play that does has fewer choices. */
export interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly way: Way;
  readonly choices: readonly Taken[];
}

/** An ending that was come to, in how few choices and how many. */
export interface EndingFound {
  readonly id: string;
  readonly title?: string;
  readonly shortest: number;
  /** Absent where plays to it can be as long as one likes, or were not all looked at. */
  readonly longest?: number;
  readonly way: Way;
}

/** How canon fares: the states it can be rejoined from, and the choices that end that. */
export interface CanonFound {
  readonly states: number;
  readonly rejoining: number;
  /** Choices behind which canon can not be rejoined, where before it could. */
  readonly leaving: readonly {
    readonly id: string;
    readonly text: string;
    readonly file: string;
    readonly line: number;
  }[];
}

/** What is known of all plays of a story. */
export interface Proof {
  readonly story: Story;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly endings: readonly EndingFound[];
  /** Endings of the scene graph that no play came to. */
  readonly missing: readonly string[];
  readonly unseen: Unseen;
  readonly canon?: CanonFound;
  /** Different plays, from the start to where they are over; absent where they are endless, or not all were looked at. */
  readonly plays?: bigint;
  readonly isEndless: boolean;
  readonly seeds: readonly number[];
  readonly states: number;
  readonly moves: number;
  /** Where not every play was looked at: the limit, the states left, and choices to the first of them. */
  readonly open?: { readonly limit: string; readonly frontier: number; readonly depth: number };
}

/** How a search ended. */
export interface End {
  /** What it came to before it closed; undefined where it closed. */
  readonly limit: string | undefined;
  /** Spots of which it is not known whether other plays show them. */
  readonly undecided: ReadonlySet<number>;
  /** Plays that led where the search, though it closed, had not been. */
  readonly strangers: readonly Way[];
}

/** What `search` proves of its story. */
export function proofOf(story: Story, search: Search, { limit, undecided, strangers }: End): Proof {
  const { space } = search;
  const findings = [
    ...strangers.map((way) => strangerOf(story, way)),
    ...faultsOf(story, search),
    ...(limit === undefined ? trapsOf(story, search) : []),
  ];
  const extent = limit === undefined ? extentOf(space) : { longest: new Map<number, number>() };
  const open = limit === undefined ? 'proved' : 'not proved';
  const canon = limit === undefined ? canonOf(story, search) : undefined;
  return {
    story,
    verdict: findings.length > 0 ? 'refuted' : open,
    findings,
    endings: endingsOf(story, search, extent.longest),
    missing: story.graph.endings.map(({ id }) => id).filter((id) => !search.endings.has(id)),
    unseen: unseenIn(story, search, undecided),
    ...(canon && { canon }),
    ...(extent.plays !== undefined && { plays: extent.plays }),
    isEndless: limit === undefined && extent.plays === undefined,
    seeds: space.seeds,
    states: search.states,
    moves: space.moves - space.seeds.length,
    ...(limit !== undefined && {
      open: { limit, frontier: search.frontier, depth: search.depth },
    }),
  };
}

function strangerOf(story: Story, way: Way): Finding {
  const message = 'engine fault: a play leads to a state that the search of all plays did not meet';
  return { code: 'engine-fault', message, way, choices: narrate(story, way).taken };
}

function faultsOf(story: Story, { faults, space }: Search): Finding[] {
  return [...faults.values()].map(({ what, move }) => {
    const way = space.wayBy(move);
    const { taken, isWhole } = narrate(story, way);
    const message = isWhole
      ? what.message
      : `${what.message} (engine fault: a reader is led elsewhere)`;
    return { ...what, message, way, choices: taken };
  });
}

/** The first state, if any, from which a play can never be over, and the choices that lead round in it. */
function trapsOf(story: Story, { space }: Search): Finding[] {
  const isFree = canReach(space, () => true);
  const state = isFree.indexOf(0);
  if (state < 0) return [];
  const way = space.wayTo(state);
  const trapped = isFree.reduce((count, free) => count + (free ? 0 : 1), 0);
  const { graph, main } = story;
  const circle = circleFrom(space, state).map((move) => {
    const {
      file = main,
      line = 1,
      text = '',
    } = graph.choices.find(({ id }) => id === space.choiceOf(move)) ?? {};
    return { file, line, text };
  });
  const [first] = circle;
  const round = circle.map(({ file, line, text }) => `“${text}” (${file}:${line})`).join(', ');
  return [
    {
      code: 'trap',
      message: `no ending can be reached any more, in ${trapped} of the states; round and round: ${round}`,
      ...(first && { file: first.file, line: first.line }),
      way,
      choices: narrate(story, way).taken,
    },
  ];
}

function endingsOf(
  { graph }: Story,
  { endings, space }: Search,
  longest: ReadonlyMap<number, number>,
): EndingFound[] {
  return [...endings].map(([id, move]) => {
    const way = space.wayBy(move);
    const title = graph.endings.find((each) => each.id === id)?.title;
    const most = longest.get(space.overs.findIndex(({ ending }) => ending === id));
    return {
      id,
      ...(title && { title }),
      shortest: way.choices.length,
      ...(most !== undefined && { longest: most }),
      way,
    };
  });
}

function canonOf(story: Story, { space }: Search): CanonFound | undefined {
  const path = canonicalPath(story);
  if (!path) return undefined;
  const canonical = new Set(path.scenes);
  const rejoins = canReach(
    space,
    (over) => space.overs[over]?.ending === path.ending,
    (state) => state > 0 && canonical.has(knotOf(space.placeOf(state).scene)),
  );
  const ids = new Set<string>();
  for (let state = 1; state < space.expanded; state++) {
    const [first, end] = rejoins[state] ? space.movesOf(state) : [0, 0];
    for (let move = first; move < end; move++) {
      const target = space.targetOf(move);
      const isLost =
        target >= 0 ? !rejoins[target] : space.overs[-1 - target]?.ending !== path.ending;
      const id = isLost ? space.choiceOf(move) : undefined;
      if (id !== undefined) ids.add(id);
    }
  }
  const leaving = story.graph.choices
    .filter(({ id }) => ids.has(id))
    .map(({ id, text, file, line }) => ({ id, text, file, line }));
  const rejoining = rejoins.reduce((count, each) => count + each, 0) - (rejoins[0] ?? 0);
  return { states: space.states - 1, rejoining, leaving };
}
