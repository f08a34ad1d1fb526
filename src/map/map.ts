import { canonicalPath } from '../session/canon.ts';
import { edgeKey, type StoryCoverage } from '../session/coverage-file.ts';
import { clean } from '../story/clean.ts';
import type { Position } from '../story/diagnostic.ts';
import { type Choice, type Edge, type EdgeKind, START } from '../story/graph.ts';
import type { Story } from '../story/story.ts';

/** What plays made of a part of a map; absent where no coverage was given. */
interface Reached {
  /** Times it was entered, taken or come to. */
  readonly reached?: number;
}

/** A scene on a map: a knot or a stitch. */
export interface MapScene extends Position, Reached {
  readonly id: string;
  /** Its title, else its id, in one line without control characters. */
  readonly name: string;
  /** The worlds it lies in, outermost first. */
  readonly world: readonly string[];
  readonly onCanon: boolean;
  /** Named only because a way leads there: what is in it and beyond is not on this map. */
  readonly isOutside: boolean;
}

/** An ending on a map. */
export interface MapEnding extends Position, Reached {
  readonly id: string;
  readonly name: string;
  readonly onCanon: boolean;
}

/** A choice that sets a way off. */
export interface MapChoice extends Position, Reached {
  readonly id: string;
  /** In one line without control characters; '' for a choice that ink takes by itself. */
  readonly text: string;
  readonly isCanon: boolean;
  readonly conditional: boolean;
}

/** All moves from one scene to another scene, or to an ending. */
export interface MapWay extends Position, Reached {
  readonly from: string;
  /** A scene's id, or an ending's where `ends`. */
  readonly to: string;
  readonly ends: boolean;
  readonly kinds: readonly EdgeKind[];
  /** What sets it off; none where the scene's own flow does. */
  readonly choices: readonly MapChoice[];
  /** Whether the canonical path takes it. */
  readonly onCanon: boolean;
}

/** The scene graph of a story with its canonical path, ready to be drawn. Plain data. */
export interface StoryMap {
  readonly story: { readonly id: string; readonly title: string; readonly hash: string };
  /** The scene that the story begins in. */
  readonly start: string;
  /** In the order in which they are written. */
  readonly scenes: readonly MapScene[];
  readonly ways: readonly MapWay[];
  readonly endings: readonly MapEnding[];
  /** Scenes of the canonical path in the order they are first come to; empty where none is marked. */
  readonly trunk: readonly string[];
  /** Whether the canonical path stops short of an ending. */
  readonly isBroken: boolean;
  /** Whether scenes were left out, so that what leads to one may not be on the map. */
  readonly isPart: boolean;
  /** Whether there is coverage: `reached` is given everywhere. */
  readonly isCovered: boolean;
}

/** Makes the map of a story, with what plays reached of it where `coverage` is given. Plays the canonical path. */
export function mapOf(story: Story, coverage?: StoryCoverage): StoryMap {
  const { graph } = story;
  const path = canonicalPath(story);
  const { start, scenes } = opening(graph.scenes, graph.edges);
  const taken = new Set([
    edgeKey(START, path?.places[0] ?? ''),
    ...(path?.places ?? []).map((id, i, all) => edgeKey(id, all[i + 1] ?? '')),
  ]);
  const onPath = new Set(path?.places);
  const last = path?.places.at(-1) ?? START;
  const known = new Set(scenes.map(({ id }) => id));
  const choices = new Map(graph.choices.map((each) => [each.id, each]));
  const titles = new Map(scenes.map(({ id, title }) => [id, oneLine(title ?? '')]));
  const nameOf = (id: string): string => {
    if (id === START) return 'The beginning';
    return titles.get(id) || oneLine(id);
  };
  const ways = [...grouped(graph.edges.filter(({ from }) => known.has(from))).values()];
  return {
    story: { id: story.id, title: oneLine(story.title), hash: story.hash },
    start,
    scenes: scenes.map(({ id, world, file, line }) => ({
      id,
      name: nameOf(id),
      world: world.map(oneLine),
      file,
      line,
      onCanon: path !== undefined && (onPath.has(id) || id === START),
      isOutside: false,
      ...(coverage && { reached: coverage.scenes[id] ?? 0 }),
    })),
    ways: ways.map((edges) => {
      const ends = edges[0].kind === 'ending';
      const { from, to, file, line } = edges[0];
      return {
        from,
        to,
        ends,
        file,
        line,
        kinds: [...new Set(edges.map(({ kind }) => kind))],
        choices: edges.flatMap(({ choice }) => choiceOn(choices.get(choice ?? ''), coverage)),
        onCanon:
          path !== undefined &&
          (ends ? path.ending === to && last === from : taken.has(edgeKey(from, to))),
        ...(coverage && { reached: timesMoved(coverage, from, to, ends) }),
      };
    }),
    endings: graph.endings.map(({ id, title, file, line }) => ({
      id,
      name: oneLine(title ?? '') || nameOf(id),
      file,
      line,
      onCanon: path?.ending === id,
      ...(coverage && { reached: coverage.endings[id] ?? 0 }),
    })),
    trunk: [
      ...(path && known.has(START) ? [START] : []),
      ...[...onPath].filter((id) => known.has(id)),
    ],
    isBroken: path?.broken !== undefined,
    isPart: false,
    isCovered: coverage !== undefined,
  };
}

type Scenes = Story['graph']['scenes'];

/** The opening content is a scene only where something happens in it. */
function opening(scenes: Scenes, edges: readonly Edge[]): { start: string; scenes: Scenes } {
  const ways = edges.filter(({ from }) => from === START);
  const [only] = ways;
  const returned = edges.some(({ to, kind }) => kind !== 'ending' && to === START);
  if (ways.length !== 1 || !only || only.choice !== undefined || returned)
    return { start: START, scenes };
  if (only.kind === 'ending' || only.to === START) return { start: START, scenes };
  return { start: only.to, scenes: scenes.filter(({ id }) => id !== START) };
}

/** Edges that join the same two, together, in order. What stays in its scene is none. */
function grouped(edges: readonly Edge[]): Map<string, [Edge, ...Edge[]]> {
  const groups = new Map<string, [Edge, ...Edge[]]>();
  for (const edge of edges) {
    const ends = edge.kind === 'ending';
    if (!ends && edge.from === edge.to) continue;
    const key = `${ends} ${edgeKey(edge.from, edge.to)}`;
    const group = groups.get(key);
    if (group) group.push(edge);
    else groups.set(key, [edge]);
  }
  return groups;
}

function choiceOn(choice: Choice | undefined, coverage?: StoryCoverage): MapChoice[] {
  if (!choice) return [];
  const { id, isCanon, conditional, file, line, fallback } = choice;
  const text = fallback ? '' : oneLine(choice.text);
  const reached = coverage && { reached: coverage.choices[id]?.taken ?? 0 };
  return [{ id, text, isCanon, conditional, file, line, ...reached }];
}

/** A coverage file counts moves between scenes; one to an ending is as often as both its ends allow. */
function timesMoved(
  { edges, scenes, endings }: StoryCoverage,
  from: string,
  to: string,
  ends: boolean,
): number {
  const counted = edges[edgeKey(from, to)];
  if (!ends) return counted ?? 0;
  return counted ?? Math.min(scenes[from] ?? 0, endings[to] ?? 0);
}

/** Text of a story as a name in one line, safe to show. */
function oneLine(text: string): string {
  return clean(text).replace(/\s+/g, ' ').trim();
}
