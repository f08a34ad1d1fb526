import { Ink, type InkState, type Opening } from '../session/ink.ts';
import type { Moment } from '../session/moment.ts';
import { canonicalChoice, type Step } from '../session/turn.ts';
import { knotOf, type SceneGraph } from '../story/graph.ts';
import type { Story } from '../story/story.ts';

/** A play that comes to what was looked for: where it begins and the steps it takes. */
export interface Way {
  readonly seed: number;
  /** The scene it begins in, where no way from the start was found. */
  readonly at?: string;
  /** The first moment of the play. */
  readonly opening: Moment;
  readonly steps: readonly Taken[];
  /** Where it comes to. */
  readonly moment: Moment;
}

/** A step and the moment that it led to. */
export interface Taken {
  readonly step: Step;
  readonly moment: Moment;
}

/** What is looked for, and the scenes it lies in, which the search heads for; there is at least one. */
export interface Goal {
  readonly scenes: readonly [string, ...string[]];
  readonly reached: (moment: Moment) => boolean;
}

/** A play that the search goes on from. */
interface Node {
  readonly state: InkState;
  readonly moment: Moment;
  readonly steps: readonly Taken[];
}

/** Steps of ink that a search may take. */
const BUDGET = 2_500;

/** Plays at random, after those steps; how often out of ten each of them stays with canon; steps that one may take. */
const [WALKS, LOYALTIES, WALK] = [120, [9, 6, 0], 400];

/**
 * A play that reaches the goal: the canonical one if it comes by, else one with
 * few steps from the start, else one that chance finds, else one that begins in
 * the first of the goal's scenes. Undefined where none is found within bounds.
 * The same story and goal always give the same play.
 */
export function findWay(story: Story, goal: Goal, seed = 1): Way | undefined {
  const ink = new Ink(story.program, story.graph, story.main);
  const look = (begin: Opening) =>
    search(ink, story.graph, goal, begin) ?? wander(ink, goal, begin);
  const found = canonically(ink, goal, seed) ?? look({ seed });
  if (found) return { seed, ...found };
  const [at] = goal.scenes;
  // A scene that takes arguments cannot be begun at; the play then fails, and finds nothing.
  const within = look({ seed, at });
  return within && { seed, at, ...within };
}

function canonically(ink: Ink, goal: Goal, seed: number): Omit<Way, 'seed'> | undefined {
  const opening = ink.start({ seed });
  let moment = opening;
  const steps: Taken[] = [];
  while (!goal.reached(moment)) {
    const index = canonicalChoice(moment);
    if (steps.length >= BUDGET || (moment.status !== 'more' && index < 0)) return undefined;
    const step = stepOf(moment, index);
    moment = ink.advance(step.type === 'choose' ? step.index : undefined);
    steps.push({ step, moment });
  }
  return { opening, steps, moment };
}

/**
 * Plays at random, at first along canon with a step aside here and there:
 * finds what hangs on something that happened long before, to which no search
 * from door to door knows the way.
 */
function wander(ink: Ink, goal: Goal, begin: Opening): Omit<Way, 'seed'> | undefined {
  let chance = 1;
  const draw = (below: number): number => {
    // Lehmer's generator: the same walks every time.
    chance = (chance * 48_271) % 2_147_483_647;
    return chance % below;
  };
  for (let walk = 0; walk < WALKS * LOYALTIES.length; walk++) {
    const loyalty = LOYALTIES[Math.floor(walk / WALKS)] ?? 0;
    const opening = ink.start(begin);
    let moment = opening;
    const steps: Taken[] = [];
    while (steps.length < WALK && (moment.status === 'more' || moment.choices.length > 0)) {
      const canonical = canonicalChoice(moment);
      const isLoyal = canonical >= 0 && draw(10) < loyalty;
      const step = stepOf(moment, isLoyal ? canonical : draw(moment.choices.length || 1));
      moment = ink.advance(step.type === 'choose' ? step.index : undefined);
      steps.push({ step, moment });
      if (goal.reached(moment)) return { opening, steps, moment };
    }
  }
  return undefined;
}

/** Best first: plays in scenes near the goal before others, short ones before long ones. */
function search(
  ink: Ink,
  graph: SceneGraph,
  goal: Goal,
  begin: Opening,
): Omit<Way, 'seed'> | undefined {
  const far = distances(graph, goal.scenes);
  const seen = new Set<string>();
  const open: Node[][] = [];
  const consider = (node: Node): boolean => {
    if (goal.reached(node.moment)) return true;
    const key = keyOf(node);
    if (seen.has(key) || node.moment.status === 'failed') return false;
    seen.add(key);
    const rank = (far.get(node.moment.scene) ?? far.size) * 4 + node.steps.length;
    open[rank] ??= [];
    open[rank].push(node);
    return false;
  };
  const first: Node = { moment: ink.start(begin), state: ink.save(), steps: [] };
  const opening = first.moment;
  if (consider(first)) return { opening, steps: [], moment: opening };
  for (let budget = BUDGET; budget > 0; ) {
    const node = open.find((each) => each !== undefined && each.length > 0)?.shift();
    if (!node) return undefined;
    for (const step of stepsOf(node.moment)) {
      budget--;
      ink.load(node.state);
      const moment = ink.advance(step.type === 'choose' ? step.index : undefined);
      const next: Node = { moment, state: ink.save(), steps: [...node.steps, { step, moment }] };
      if (consider(next)) return { opening, steps: next.steps, moment };
    }
  }
  return undefined;
}

/**
 * What makes two plays the same to the search: where they stand, what is on
 * offer and what the variables are. Which places they have seen is left out, or
 * the search would not come far.
 */
function keyOf({ state, moment }: Node): string {
  const { variablesState } = JSON.parse(state.ink) as { readonly variablesState?: object };
  const choices = moment.choices.map(({ id }) => id);
  return JSON.stringify([state.scene, moment.status, choices, variablesState]);
}

function stepsOf(moment: Moment): Step[] {
  if (moment.status === 'more') return [{ type: 'next' }];
  const canonical = canonicalChoice(moment);
  const order = moment.choices.map((_, i) => i).sort((a) => (a === canonical ? -1 : 0));
  return order.map((index) => stepOf(moment, index));
}

function stepOf(moment: Moment, index: number): Step {
  const offer = moment.status === 'more' ? undefined : moment.choices[index];
  if (!offer) return { type: 'next' };
  return { type: 'choose', index, text: offer.text, isCanon: offer.isCanon };
}

/** Moves from each scene to the nearest of the goal's, as the graph has them. */
function distances({ edges }: SceneGraph, goals: readonly string[]): ReadonlyMap<string, number> {
  const far = new Map(goals.map((goal) => [goal, 0]));
  const queue = [...goals];
  for (const scene of queue) {
    const before = edges.filter(({ to, kind }) => to === scene && kind !== 'ending');
    const inside = scene === knotOf(scene) ? [] : [knotOf(scene)];
    for (const from of [...before.map((edge) => edge.from), ...inside]) {
      if (far.has(from)) continue;
      far.set(from, (far.get(scene) ?? 0) + 1);
      queue.push(from);
    }
  }
  return far;
}
