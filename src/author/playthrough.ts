import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type DraftStep, draftText } from '../playthrough/draft.ts';
import { canonicalPath } from '../session/canon.ts';
import { suggestion } from '../story/find.ts';
import { knotOf, START } from '../story/graph.ts';
import type { Story } from '../story/story.ts';
import { Edits } from './edits.ts';
import { placeOf } from './place.ts';
import { type Plan, planned } from './plan.ts';
import { Problem } from './problem.ts';
import { findWay, type Goal } from './way.ts';
import { stepsOfWay } from './way-steps.ts';

/** What a playthrough is asked for with. */
export interface PlaythroughOptions {
  /** A scene or an ending to play to; the end of the canonical path where nothing is said. */
  readonly to?: string;
  /** Name of its file, without the `.yaml`; that of what it plays to where nothing is said. */
  readonly name?: string;
  readonly title?: string;
}

/** Plans a playthrough that plays to a scene or an ending. Throws a Problem for what cannot be. */
export function planPlaythrough(story: Story, options: PlaythroughOptions): Plan {
  const { graph } = story;
  const { to } = options;
  const place = placeOf(story);
  const path = to === undefined ? canonicalPath(story) : undefined;
  if (to === undefined && path?.ending === undefined) throw new Problem(noCanon(story, path));
  const target = to ?? path?.ending ?? '';
  const goal = goalOf(story, target);
  const way = findWay(story, goal);
  if (!way) throw new Problem(`no play was found that comes to ${target}`);
  const name = options.name ?? (to === undefined ? 'canon' : fileName(to));
  if (!/^[\p{L}\p{N}_.-]+$/u.test(name)) throw new Problem(`${name} cannot be a file's name`);

  const ending = way.moment.ending;
  const title = graph.endings.find(({ id }) => id === ending)?.title ?? target;
  const first = way.opening.scene;
  const steps: DraftStep[] = [
    ...(first === START ? [] : [{ expect: { scene: first } }]),
    ...(to === undefined ? followed(stepsOfWay(way, true)) : stepsOfWay(way, true)),
    ...(ending === undefined
      ? []
      : [{ expect: to === undefined ? { ending, canon: true } : { ending } }]),
  ];
  const script = draftText({
    title: options.title ?? (to === undefined ? 'The canonical path' : `To ${title}`),
    story: place.name,
    seed: way.seed,
    ...(way.at !== undefined && { start: way.at }),
    steps,
  });
  const file = join(place.scripts, `${name}.yaml`);
  if (existsSync(file))
    throw new Problem(
      `${file} is there already, and nothing is written over: give it another name`,
    );
  return planned(new Edits(), place, story, [{ path: file, script }]);
}

/** Steps along canon, the last of them said so that it does not matter how a choice is worded. */
function followed(steps: readonly DraftStep[]): DraftStep[] {
  const arrived = steps.findLastIndex((step) => 'expect' in step) + 1;
  const isThere = arrived === steps.length;
  return [...steps.slice(0, arrived), ...(isThere ? [] : [{ follow: 'canon' }])];
}

/** A name is an ending's before it is a scene's: to play to an ending is to come by its scene. */
function goalOf({ graph }: Story, to: string): Goal {
  const [from, ...others] = graph.edges
    .filter(({ kind, to: ending }) => kind === 'ending' && ending === to)
    .map((edge) => edge.from);
  if (from !== undefined) {
    return { scenes: [from, ...others], reached: ({ ending }) => ending === to };
  }
  const scenes = graph.scenes.map(({ id }) => id).filter((id) => id !== START);
  if (scenes.includes(to)) return { scenes: [to], reached: ({ scene }) => scene === to };
  const endings = graph.endings.map(({ id }) => id);
  throw new Problem(`there is no scene or ending ${to}${suggestion(to, [...endings, ...scenes])}`);
}

function noCanon({ id }: Story, path: ReturnType<typeof canonicalPath>): string {
  if (!path)
    return `${id} has no canonical path: mark choices with # canon, or name a target: --to`;
  const { scene = '', reason = '' } = path.broken ?? {};
  return `the canonical path comes to no ending (${reason} in ${scene}): name a target: --to`;
}

function fileName(target: string): string {
  return target === knotOf(target) ? target : target.replaceAll('.', '_');
}
