import type { Position } from '../story/diagnostic.ts';
import { numeral } from '../story/numeral.ts';
import type { Unseen } from './dead.ts';
import type { CanonFound, EndingFound, Finding, Proof } from './proof.ts';

/** How a place is shown, and how a text of the story, so that it can do no harm. */
export interface Shown {
  readonly place: (at: Position) => string;
  readonly text: (text: string) => string;
}

/** A proof as text, the verdict first. */
export function reportProof(proof: Proof, seconds: number, shown: Shown): string {
  const { story, verdict, findings, unseen, open, canon } = proof;
  const lines = [
    `${story.id}: ${verdict}`,
    `  ${measured(proof, seconds)}`,
    ...(open ? [`  ${openLine(open)}`] : []),
    ...findings.flatMap((finding) => findingLines(finding, shown)),
    ...(findings.length === 0 ? [`  ${soundLine(open !== undefined)}`] : []),
    ...endingLines(proof, shown),
    `  plays: ${playsOf(proof)}`,
    ...(canon ? canonLines(canon, shown) : []),
    ...unseenLines(unseen, open === undefined, shown),
  ];
  return `${lines.join('\n')}\n`;
}

function measured({ states, moves, seeds }: Proof, seconds: number): string {
  const chance =
    seeds.length === 1 ? `seed ${seeds[0]}` : `${seeds.length} seeds, one after another`;
  return `${numeral(states)} states and ${numeral(moves)} choices taken, ${chance}, ${seconds.toFixed(1)} s`;
}

function openLine({ limit, frontier, depth }: NonNullable<Proof['open']>): string {
  return `stopped by ${limit}, ${numeral(depth)} choices deep, with ${numeral(frontier)} states to go on from`;
}

function soundLine(isOpen: boolean): string {
  if (isOpen) return 'nothing wrong in what was looked at';
  return 'no error, no dead end, no broken rule; from every state an ending can be reached';
}

function findingLines(
  { code, message, file, line, way, choices }: Finding,
  shown: Shown,
): string[] {
  const at = file !== undefined && line !== undefined ? `${shown.place({ file, line })}: ` : '';
  const width = Math.max(0, ...choices.map(({ scene }) => scene.length));
  return [
    `  ${at}error ${code}: ${shown.text(message)}`,
    `    with seed ${way.seed}${choices.length === 0 ? ', before any choice' : ':'}`,
    ...choices.map(
      (choice, i) =>
        `    ${String(i + 1).padStart(3)}  ${choice.scene.padEnd(width)}  ${shown.text(choice.text)}  (${shown.place(choice)})`,
    ),
  ];
}

function endingLines({ endings, missing, open }: Proof, shown: Shown): string[] {
  const width = Math.max(0, ...endings.map(({ id }) => id.length));
  const never = open ? 'not come to' : 'proved unreachable';
  return [
    `  endings: ${endings.length === 0 ? 'none' : ''}`.trimEnd(),
    ...endings.map(
      (each) => `    ${each.id.padEnd(width)}  ${lengthOf(each, open)}${titleOf(each, shown)}`,
    ),
    ...missing.map((id) => `    ${id.padEnd(width)}  ${never}`),
  ];
}

function titleOf({ title }: EndingFound, shown: Shown): string {
  return title === undefined ? '' : `  “${shown.text(title)}”`;
}

function lengthOf({ shortest, longest }: EndingFound, open: Proof['open']): string {
  if (longest !== undefined) return `${shortest} to ${longest} choices`;
  return open ? `${shortest} choices or more` : `${shortest} choices, or as many as you like`;
}

function playsOf({ plays, isEndless, seeds }: Proof): string {
  if (plays === undefined) return isEndless ? 'endless, since there are circles' : 'not counted';
  const each = seeds.length === 1 ? '' : ` with ${seeds.length} seeds`;
  return `${numberOf(plays)} different ones${each}`;
}

function numberOf(value: bigint): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

function canonLines({ states, rejoining, leaving }: CanonFound, shown: Shown): string[] {
  if (rejoining === states) return ['  canon: can be rejoined from every state'];
  return [
    `  canon: can be rejoined from ${numeral(rejoining)} of ${numeral(states)} states; left for good by`,
    ...leaving.map((each) => `    ${shown.place(each)}  ${shown.text(each.text)}`),
  ];
}

function unseenLines(unseen: Unseen, isProved: boolean, shown: Shown): string[] {
  const list = (title: string, found: readonly (Position & { text: string })[]) =>
    found.length === 0
      ? []
      : [
          `  ${isProved ? 'proved ' : ''}${title}${isProved ? '' : ' so far'} (${found.length}):`,
          ...found.map((each) => `    ${shown.place(each)}  ${shown.text(each.text).slice(0, 60)}`),
        ];
  const conditions = (always: boolean) =>
    unseen.conditions
      .filter((each) => each.always === always)
      .map(({ file, line }) => ({ file, line, text: '' }));
  return [
    ...list(
      'never offered',
      unseen.choices.map((each) => ({ ...each, text: each.text || '(fallback)' })),
    ),
    ...list(
      'never entered',
      unseen.scenes.map((each) => ({ ...each, text: each.id })),
    ),
    ...list('never shown', unseen.lines),
    ...(isProved && unseen.undecided.length > 0
      ? [
          `  not shown so far, and not proved (${unseen.undecided.length}):`,
          ...unseen.undecided.map(
            (each) => `    ${shown.place(each)}  ${shown.text(each.text).slice(0, 60)}`,
          ),
        ]
      : []),
    ...list('always true', conditions(true)),
    ...list('never true', conditions(false)),
  ].map((line) => line.trimEnd());
}
