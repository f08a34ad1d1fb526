import { join } from 'node:path';
import { draftText } from '../playthrough/draft.ts';
import { canonicalPath } from '../session/canon.ts';
import { knotOf, START } from '../story/graph.ts';
import type { Story } from '../story/story.ts';
import { withSceneInCanon } from './canon-tag.ts';
import { Edits } from './edits.ts';
import { diverted, pickExit } from './exit.ts';
import { titleFrom } from './name.ts';
import { pickScene } from './pick.ts';
import { placeOf } from './place.ts';
import { type Plan, planned } from './plan.ts';
import { Problem } from './problem.ts';
import { assertSameCanon, rehearse } from './rehearse.ts';
import { Retrace } from './retrace.ts';
import { addScene, sceneName } from './scene-file.ts';
import { findWay } from './way.ts';
import { stepsOfWay } from './way-steps.ts';

/** What a scene is asked for with. */
export interface SceneOptions {
  readonly name: string;
  /** The scene it comes after. */
  readonly from: string;
  /** The scene it comes before, where the one before has several exits. */
  readonly before?: string;
  readonly title?: string;
  /** Its world, `outer/inner`; that of the scene before where nothing is said. */
  readonly world?: string;
}

/**
 * Plans a scene between another and the one that it led to, on the canonical
 * path if that move was, and a playthrough that comes by. Throws a Problem for
 * what cannot be.
 */
export function planScene(story: Story, options: SceneOptions): Plan {
  const from = pickScene(story.graph, options.from);
  const place = placeOf(story);
  const name = sceneName(story, place, options.name, options.name);
  const exit = pickExit(story, from, options.before);
  const title = options.title ?? titleFrom(name);
  const world = options.world?.split('/').map((each) => each.trim());

  const edits = new Edits();
  for (const { file, line } of exit.lines) {
    edits.edit(join(story.folder, file), (text) => diverted(text, line, exit.to, name));
  }
  const canon = withInserted(canonicalPath(story)?.scenes ?? [], from.id, name, exit.to);
  edits.edit(place.main, (text) => withSceneInCanon(text, from.id, name, exit.to));
  addScene(edits, place, {
    name,
    title,
    world: world?.filter(Boolean) ?? from.world,
    notes: [`Between ${from.id} and ${exit.to}.`, 'Leaves true: (what later scenes may rely on)'],
    prose: `(Write here what happens in ${title}.)`,
    exit: { to: exit.to },
  });
  const changed = rehearse(place.main, edits.changes(), story);
  assertSameCanon(story, changed, canon);

  const way = findWay(changed, {
    scenes: [name],
    reached: ({ scene }) => scene === name,
  });
  if (!way || way.at !== undefined) throw new Problem(`no play was found that comes to ${name}`);
  const play = new Retrace(changed, way);
  const { scene } = play.next();
  const script = draftText({
    title: `By way of ${title}`,
    story: place.name,
    seed: way.seed,
    steps: [...stepsOfWay(way), { expect: { scene: name } }, { next: 1 }, { expect: { scene } }],
  });
  return planned(edits, place, changed, [{ path: join(place.scripts, `${name}.yaml`), script }]);
}

/** The knots of a path with `name` wherever it goes from `from` on to `to`. */
function withInserted(path: readonly string[], from: string, name: string, to: string): string[] {
  const isHere = (knot: string | undefined) => (knot ?? START) === knotOf(from);
  return path.flatMap((knot, i) =>
    knot === knotOf(to) && isHere(path[i - 1]) ? [name, knot] : [knot],
  );
}
