import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { DEFAULT_SEED } from '../playthrough/read.ts';
import { recordScript } from '../playthrough/record.ts';
import { findWay, searchFor } from '../proof/goto.ts';
import { replay, turnPages } from '../proof/replay.ts';
import { seedsFor } from '../proof/seeds.ts';
import { findTarget, type Target } from '../proof/target.ts';
import type { Way } from '../proof/way.ts';
import type { Desk } from '../reader/desk.ts';
import { label } from '../session/block.ts';
import type { Session } from '../session/session.ts';
import { turnsUpTo } from '../session/turn.ts';
import { clean } from '../story/clean.ts';
import { writtenSpots } from '../story/liveness/lines.ts';
import { Spots } from '../story/liveness/spots.ts';
import { numeral } from '../story/numeral.ts';
import type { Story } from '../story/story.ts';
import { deliver } from './deliver.ts';
import { openLibrary } from './library.ts';
import type { GotoOptions } from './options.ts';
import { writeNow } from './output.ts';
import { readOn } from './play.ts';
import { progressLine } from './progress.ts';
import { nameForScripts } from './story-name.ts';

/** Exit status where there is no way, and where the command was used wrongly. */
const [failed, wrongUse] = [1, 2];

/** States beyond which goto gives up, where nothing else is asked for. */
const MAX_STATES = 2_000_000;

/** Shows the shortest play to somewhere in a story. Resolves to the exit status. */
export async function goTo(
  name: string,
  wanted: string,
  options: GotoOptions,
  home: string,
): Promise<number> {
  const library = openLibrary(options, home);
  const opened = await library.open(name);
  if (!opened.desk) {
    writeNow(2, opened.problem);
    return opened.status;
  }
  const { desk } = opened;
  await desk.ready();
  const { story } = desk;
  const written = writtenSpots(story.program, new Spots(story.program.root), story.main);
  const found = findTarget(wanted, story.graph, written);
  if ('problem' in found) return say(found.problem, wrongUse);
  const { target } = found;
  const unsaved = options.save === undefined ? undefined : noPlaceAt(options.save);
  if (unsaved !== undefined) return say(unsaved, wrongUse);
  const search = searchFor(story, target, seedsFor(story, options.seed, DEFAULT_SEED));
  const { maxStates = MAX_STATES, maxSeconds } = options;
  const limits = { maxStates, ...(maxSeconds !== undefined && { maxSeconds }) };
  const there = nameOf(target, story);
  const progress = progressLine(options);
  const led = findWay(story, target, search, limits, () =>
    progress.show(clean(`${there}: looking, ${numeral(search.states)} states`)),
  );
  progress.clear();
  if (led.kind === 'unreachable') {
    const seeds = search.space.seeds.length > 1 ? 'any seed' : `seed ${search.space.seeds[0]}`;
    const whatever = led.states === 0 ? 'no way leads there' : `over every play from ${seeds}`;
    return tell(`${there}: proved unreachable (${whatever})\n`, failed);
  }
  if (led.kind === 'limit')
    return tell(`${there}: not found within ${led.limit}; --max-states N looks further\n`, failed);
  return show(desk, { target, way: led.way, there, seeds: search.space.seeds.length }, options, {
    home,
    read: (session) => readOn(desk, session, `At ${there}.`, options, library),
  });
}

/** A way found, and what it leads to. */
interface Found {
  readonly target: Target;
  readonly way: Way;
  /** What it leads to, in words. */
  readonly there: string;
  /** How many seeds were looked at. */
  readonly seeds: number;
}

async function show(
  desk: Desk,
  { target, way, there, seeds }: Found,
  { save, play }: GotoOptions,
  { home, read }: { home: string; read: (session: Session) => Promise<number> },
): Promise<number> {
  const session = desk.begin({ seed: way.seed });
  if (!replay(session, way)) return say('engine fault: the way found cannot be played', failed);
  turnPages(session, () => isThere(session, target));
  writeNow(1, describeWay(session, there, seeds > 1 ? ` with seed ${way.seed}` : ''));
  if (save !== undefined) {
    const script = recordScript(session, {
      title: `The shortest play to ${there}`,
      story: nameForScripts(desk.story, home),
    });
    const problem = deliver(script, save, { isNew: true });
    if (problem) return say(problem, wrongUse);
  }
  return play ? read(session) : 0;
}

/** Why no new file can be written there, as far as that can be told before there is anything to write. */
function noPlaceAt(file: string): string | undefined {
  if (existsSync(file)) return `${file} is there already; --save needs a new file`;
  const folder = dirname(file);
  return existsSync(folder) ? undefined : `${file} cannot be written: there is no folder ${folder}`;
}

/** Whether the play shows the scene that was asked for; other targets are on the page that the choices lead to, or behind it. */
function isThere({ turn }: Session, target: Target): boolean {
  const { scene, entered } = turn.moment;
  return target.kind === 'scene' && (scene === target.id || entered.includes(target.id));
}

/** The choices of a play, numbered, each behind the scene in which it is taken. */
function describeWay({ turn }: Session, there: string, seed: string): string {
  const turns = turnsUpTo(turn);
  const taken = turns.flatMap(({ step, previous }) =>
    step?.type === 'choose' && previous ? [{ scene: previous.moment.scene, step }] : [],
  );
  const pages = turns.length - 1 - taken.length;
  const steps = [counted(taken.length, 'choice'), ...(pages > 0 ? [counted(pages, 'page')] : [])];
  const width = Math.max(0, ...taken.map(({ scene }) => scene.length));
  const lines = taken.map(
    ({ scene, step }, i) =>
      `${String(i + 1).padStart(4)}  ${scene.padEnd(width)}  ${label(step.text)}\n`,
  );
  return clean(`${there}: ${steps.join(' and ')} from the start${seed}\n`) + lines.join('');
}

function counted(count: number, what: string): string {
  return `${numeral(count)} ${what}${count === 1 ? '' : 's'}`;
}

function nameOf(target: Target, { folder, graph }: Story): string {
  const place = (file: string, line: number) =>
    `${relative(process.cwd(), resolve(folder, file)) || file}:${line}`;
  if (target.kind === 'scene') return target.id;
  if (target.kind === 'line') {
    const path = resolve(folder, target.at.file);
    const words = readFileSync(path, 'utf8').split('\n')[target.at.line - 1]?.trim() ?? '';
    return `${place(target.at.file, target.at.line)} “${label(words).slice(0, 60)}”`;
  }
  const { file, line, text } = target.choice;
  const isKnown = graph.choices.includes(target.choice) && text !== '';
  return `${place(file, line)}${isKnown ? ` “${label(text)}”` : ''} on offer`;
}

function tell(text: string, status: number): number {
  writeNow(1, clean(text));
  return status;
}

function say(message: string, status: number): number {
  writeNow(2, `continuity: ${clean(message)}\n`);
  return status;
}
