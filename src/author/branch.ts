import { join } from 'node:path';
import { type DraftStep, draftText } from '../playthrough/draft.ts';
import { comparable } from '../playthrough/find-choice.ts';
import type { Offer } from '../session/moment.ts';
import { type Choice, knotOf } from '../story/graph.ts';
import type { Story } from '../story/story.ts';
import { Edits } from './edits.ts';
import { inkWords } from './ink-words.ts';
import { freeName, titleFrom } from './name.ts';
import { pickChoice, pickScene, pickTarget } from './pick.ts';
import { type Place, placeOf } from './place.ts';
import { planned, type ScenePlan } from './plan.ts';
import { Problem } from './problem.ts';
import { assertSameCanon, rehearse } from './rehearse.ts';
import { Retrace } from './retrace.ts';
import { addScene, sceneName } from './scene-file.ts';
import { findWay, type Way } from './way.ts';
import { stepsOfWay } from './way-steps.ts';
import { withChoiceBeside } from './weave.ts';

/** What a branch is asked for with. */
export interface BranchOptions {
  /** The scene it leaves. */
  readonly from: string;
  /** The choice of that scene beside which the new one stands. */
  readonly after?: string;
  /** Text of the new choice. */
  readonly choice: string;
  /** Name of the new scene; made of the choice's text where nothing is said. */
  readonly scene?: string;
  readonly title?: string;
  /** Where the branch leads to; without it the branch ends the story. */
  readonly rejoin?: string;
}

/**
 * Plans a branch of `story`: a choice beside another, the scene it leads to, and
 * a playthrough that takes it. The plan was rehearsed: the story compiles with
 * it, its canonical path is what it was, and the branch plays. Throws a Problem
 * for what cannot be.
 */
export function planBranch(story: Story, options: BranchOptions): ScenePlan {
  const { graph } = story;
  const from = pickScene(graph, options.from);
  const after = pickChoice(graph, from.id, options.after ?? '');
  const rejoin = options.rejoin && pickTarget(graph, options.rejoin);
  const place = placeOf(story);
  const name = sceneName(story, place, options.scene, options.choice);
  const title = options.title ?? titleFrom(name);
  const words = options.choice.replace(/\s+/g, ' ').trim();
  const endings = graph.endings.map(({ id }) => id);
  const exit = rejoin ? { to: rejoin } : { ending: freeName(name, endings) };
  const way = wayTo(story, after, words);

  const edits = new Edits();
  addChoice(edits, story, after, `[${inkWords(words)}] -> ${name}`);
  addScene(edits, place, {
    name,
    title,
    world: from.world,
    notes: [
      `Comes from ${from.id}, by: ${words}`,
      rejoin ? `Leads on to ${rejoin}.` : 'Ends the story.',
      'Leaves true: (what later scenes may rely on)',
    ],
    prose: `(Write here what comes of it: ${words}.)`,
    exit,
  });
  const changed = rehearse(place.main, edits.changes(), story);
  assertSameCanon(story, changed);
  const script = draftText({
    title: `Off ${from.title ?? from.id}: ${words}`,
    ...played(changed, place, way, words, name, exit),
  });
  const path = join(place.scripts, `${name}.yaml`);
  return { ...planned(edits, place, changed, [{ path, script }]), scene: name, choice: words };
}

/** A play to where the choice is on offer, and the new one not yet. */
function wayTo(story: Story, after: Choice, choice: string): Way {
  const isAfter = ({ id }: Offer) => id === after.id;
  const way = findWay(story, {
    scenes: [after.scene],
    reached: ({ choices }) => choices.some(isAfter),
  });
  if (!way) {
    throw new Problem(
      `no play was found on which “${after.text}” is on offer (${after.file}:${after.line}), so nothing could play the branch; put it beside another choice`,
    );
  }
  const same = way.moment.choices.find(({ text }) => comparable(text) === comparable(choice));
  if (same) throw new Problem(`${after.scene} offers “${same.text}” already; word it differently`);
  return way;
}

function addChoice(edits: Edits, story: Story, { file, line }: Choice, words: string): void {
  edits.edit(join(story.folder, file), (ink) => {
    const added = withChoiceBeside(ink, line, words);
    if (added !== undefined) return added;
    throw new Problem(`${file}:${line}: no choice begins in this line`);
  });
}

/** Plays the branch in the story as it will be, and says how as a script. */
function played(
  story: Story,
  place: Place,
  way: Way,
  choice: string,
  name: string,
  exit: { readonly to: string } | { readonly ending: string },
) {
  const play = new Retrace(story, way);
  const { entered } = play.choose(choice);
  if (!entered.includes(name)) throw new Problem(`the choice would not lead to ${name}`);
  const steps: DraftStep[] = [...stepsOfWay(play.way), { expect: { scene: name } }];
  if ('to' in exit) {
    const { scene, entered: then } = play.next();
    if (!then.some((each) => knotOf(each) === knotOf(exit.to)))
      throw new Problem(`${name} would not lead to ${exit.to}`);
    steps.push({ next: 1 }, { expect: { scene } });
  } else {
    if (play.moment.ending !== exit.ending) throw new Problem(`${name} would not end the story`);
    steps.push({ expect: { ending: exit.ending } });
  }
  const { seed, at } = way;
  return { story: place.name, seed, ...(at !== undefined && { start: at }), steps };
}
