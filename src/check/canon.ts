import { type CanonBreak, type CanonicalPlay, playCanon } from '../session/canon.ts';
import { type Turn, turnsUpTo } from '../session/turn.ts';
import type { Diagnostic, Position } from '../story/diagnostic.ts';
import { suggestion } from '../story/find.ts';
import { type Choice, knotOf, START, tagValue } from '../story/graph.ts';
import type { Story } from '../story/story.ts';
import { finding } from './finding.ts';
import { columnOf, type Subject, wayIn } from './subject.ts';

/** Seeds that the canonical path is played with: were it left to chance, one of them would show it. */
const SEEDS = [1, 2, 3, 5, 8];

const BREAKS: Readonly<Record<CanonBreak, readonly [code: string, what: string]>> = {
  'no-canon': [
    'canon-missing',
    'the canonical path comes here, and no choice on offer is canonical',
  ],
  'two-canon': [
    'canon-double',
    'the canonical path comes here, and two choices on offer are canonical',
  ],
  endless: ['canon-endless', 'the canonical path goes round and never ends'],
  stopped: ['canon-stops', 'the canonical path stops here without an ending'],
  failed: ['canon-fails', 'the canonical path breaks here'],
};

/** Plays the canonical path and judges it. Nothing to say of a story that has no canon. */
export function checkCanon(subject: Subject): Diagnostic[] {
  const { story } = subject;
  if (!hasCanon(story)) return [];
  const [first, ...others] = SEEDS.map((seed) => playCanon(story, seed));
  if (!first) return [];
  const broken = breakOf(first, subject);
  const other = others.find((each) => routeOf(each, story).join() !== routeOf(first, story).join());
  return [
    ...(broken ? [broken] : []),
    ...(other ? [parting(first, other, story)] : []),
    ...declared(first, subject),
  ];
}

/** Whether the author says anything about canon. */
export function hasCanon({ graph }: Story): boolean {
  return tagValue(graph.header, 'canon') !== undefined || graph.choices.some((c) => c.isCanon);
}

function breakOf({ path, turn }: CanonicalPlay, subject: Subject): Diagnostic | undefined {
  if (!path.broken) return undefined;
  const { story, reach } = subject;
  const [code, what] = BREAKS[path.broken.reason];
  const { moment } = turn;
  const error = moment.errors.at(-1);
  const marked = moment.choices.filter((choice) => choice.isCanon);
  const told = (marked.at(-1) ?? moment.choices[0])?.id;
  const choice = story.graph.choices.find(({ id }) => id === (told ?? lastChosen(turn)));
  const scene = path.broken.scene;
  const why = error && code === 'canon-fails' ? `: ${error.message}` : `, in ${scene}`;
  const [stop, ...stops] = reach.deadEnds.filter(
    (end) => end.scene === scene && end.kind === 'done',
  );
  const known = code === 'canon-fails' ? error : code === 'canon-stops' && !stops.length && stop;
  const used = code === 'canon-missing' && choice && usedUp(choice.id, turn, story);
  const hint = used
    ? `The canonical choice here, “${used.text}”, was taken before and is gone: begin it with + to keep it, or lead elsewhere.`
    : code === 'canon-stops' && scene === START && wayIn(subject);
  return finding(code, known || choice || placeOf(scene, story), what + why, hint ? { hint } : {});
}

/** The canonical choice that was taken where the choice `id` was on offer before. */
function usedUp(id: string, turn: Turn, { graph }: Story): Choice | undefined {
  const ids = turnsUpTo(turn)
    .filter((each) => each.previous?.moment.choices.some((choice) => choice.id === id))
    .map(chosen);
  return graph.choices.find((each) => each.once && each.isCanon && ids.includes(each.id));
}

/** What was chosen and where it led, turn by turn. */
function routeOf({ turn }: CanonicalPlay, story: Story): string[] {
  return turnsUpTo(turn).map((each) => {
    const { scene, ending = '' } = each.moment;
    const choice = story.graph.choices.find(({ id }) => id === chosen(each));
    return `${choice?.id ?? ''} ${scene} ${ending}`;
  });
}

function parting(first: CanonicalPlay, other: CanonicalPlay, story: Story): Diagnostic {
  const [one, two] = [routeOf(first, story), routeOf(other, story)];
  const at = one.findIndex((each, i) => each !== two[i]);
  const turns = turnsUpTo(first.turn);
  const turn = turns[Math.max(0, (at < 0 ? turns.length : at) - 1)] ?? first.turn;
  const id = chosen(turns[at] ?? turn) ?? lastChosen(turn);
  const choice = story.graph.choices.find((each) => each.id === id);
  const [here, there] = [turns[at]?.moment, turnsUpTo(other.turn)[at]?.moment].map(
    (moment) => moment?.ending ?? moment?.scene ?? 'nowhere',
  );
  const what =
    here === there ? 'another choice is canonical' : `the path comes to ${here} or ${there}`;
  const message = `the canonical path depends on chance: ${what} from here`;
  return finding('canon-seed', choice ?? placeOf(turn.moment.scene, story), message);
}

/** Compares the path with what the header declares of it. */
function declared({ path }: CanonicalPlay, subject: Subject): Diagnostic[] {
  const { graph, main } = subject.story;
  const tag = subject.tags.find(
    (each) => each.scene === START && tagValue([each.text], 'canon') !== undefined,
  );
  const names = (tagValue(graph.header, 'canon') ?? '').split(',').map((name) => name.trim());
  const ids = graph.scenes.map(({ id }) => id).filter((id) => id !== START);
  const place = tag ?? { file: main, line: 1 };
  const at = (name: string) => columnOf(subject, place, name);
  const found: Diagnostic[] = [];
  let next = 0;
  for (const name of names.filter(Boolean)) {
    if (!ids.includes(name)) {
      const message = `there is no scene ${name}${suggestion(name, ids)}`;
      found.push(finding('canon-unknown-scene', place, message, at(name)));
      continue;
    }
    if (path.broken) continue;
    const index = path.scenes.indexOf(knotOf(name), next);
    if (index >= next) next = index;
    else if (path.scenes.includes(knotOf(name))) {
      const message = `the canonical path comes to ${name} before ${path.scenes[next]}, not after it`;
      found.push(finding('canon-order', place, message, at(name)));
    } else {
      found.push(
        finding('canon-missed', place, `the canonical path never comes to ${name}`, at(name)),
      );
    }
  }
  if (!tag || path.broken) return found;
  const declaredKnots = new Set(names.map(knotOf));
  for (const scene of new Set(path.scenes)) {
    const isMeant = found.some(({ message }) => message.endsWith(`did you mean ${scene}?`));
    if (declaredKnots.has(scene) || isMeant) continue;
    const message = `the canonical path comes to ${scene}, which is not declared`;
    found.push(finding('canon-undeclared', place, message));
  }
  return found;
}

/** Id of the choice that led to a turn. */
function chosen({ step, previous }: Turn): string | undefined {
  return step?.type === 'choose' ? previous?.moment.choices[step.index]?.id : undefined;
}

/** Id of the last choice taken up to a turn. */
export function lastChosen(turn: Turn): string | undefined {
  for (let each: Turn | undefined = turn; each; each = each.previous) {
    const id = chosen(each);
    if (id !== undefined) return id;
  }
  return undefined;
}

/** Where a scene begins. */
export function placeOf(scene: string, { graph, main }: Story): Position {
  return graph.scenes.find(({ id }) => id === scene) ?? { file: main, line: 1 };
}
