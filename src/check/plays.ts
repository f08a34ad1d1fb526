import { verdictsAt } from '../session/invariant.ts';
import { Session } from '../session/session.ts';
import { type Turn, turnsUpTo } from '../session/turn.ts';
import type { Diagnostic, Position } from '../story/diagnostic.ts';
import type { Story } from '../story/story.ts';
import { hasCanon, lastChosen, placeOf } from './canon.ts';
import { finding } from './finding.ts';
import type { Subject } from './subject.ts';

/** Plays at random, turns in all of them, and turns in one: enough to see most of a story in less than a second. */
const MAX_PLAYS = 300;
const MAX_TURNS = 2_000;
const MAX_DEPTH = 400;
/** Milliseconds after which no other play is begun, for stories whose turns are long. */
const PATIENCE = 3_000;
/** A story that runs away takes a second each time: so often is enough. */
const MAX_RUNAWAYS = 2;

/** Plays the story at random, the same way each time, and tells what readers would meet. */
export function checkPlays(subject: Subject): Diagnostic[] {
  return new Plays(subject).all();
}

/** Which choices stood beside a canonical one that depends on a condition. */
interface Fork {
  readonly canonical: string;
  readonly beside: ReadonlySet<string>;
}

class Plays {
  readonly #story: Story;
  readonly #stops: ReadonlySet<string>;
  readonly #places: ReadonlyMap<string, Position & { readonly conditional: boolean }>;
  readonly #found = new Map<string, Diagnostic>();
  readonly #taken = new Map<string, number>();
  readonly #forks = new Map<string, Fork>();
  #random = 1;

  constructor({ story, reach }: Subject) {
    this.#story = story;
    this.#stops = new Set(reach.deadEnds.map(({ scene }) => scene));
    this.#places = new Map(story.graph.choices.map((each) => [each.id, each]));
  }

  all(): Diagnostic[] {
    const began = performance.now();
    const session = new Session(this.#story, { seed: 0 });
    if (hasCanon(this.#story)) this.#learnForks(session);
    let turns = 0;
    let runaways = 0;
    for (let play = 0; play < MAX_PLAYS && turns < MAX_TURNS; play++) {
      session.send({ type: 'RESTART', seed: play });
      this.#play(session, play % 2 === 0);
      turns += session.turn.depth + 1;
      if (session.turn.moment.errors.some(({ code }) => code === 'runaway')) runaways++;
      if (runaways >= MAX_RUNAWAYS || performance.now() - began > PATIENCE) break;
    }
    return [...this.#found.values()];
  }

  #play(session: Session, seeksNews: boolean): void {
    for (let depth = 0; depth < MAX_DEPTH; depth++) {
      this.#judge(session);
      const { status, choices } = session.turn.moment;
      if (status === 'more') session.send({ type: 'NEXT' });
      else if (status !== 'choosing') return;
      else {
        const index = this.#pick(
          choices.map(({ id }) => id),
          seeksNews,
        );
        session.send({ type: 'CHOOSE', index });
      }
    }
  }

  /** The index of one of `ids` at random; where news is sought, of one that was taken least often. */
  #pick(ids: readonly string[], seeksNews: boolean): number {
    const counts = ids.map((id) => this.#taken.get(id) ?? 0);
    const least = Math.min(...counts);
    const fit = ids.flatMap((_, i) => (!seeksNews || counts[i] === least ? [i] : []));
    const index = fit[Math.floor(this.#draw() * fit.length)] ?? 0;
    const id = ids[index] ?? '';
    this.#taken.set(id, (this.#taken.get(id) ?? 0) + 1);
    return index;
  }

  /** A number from 0 up to 1: mulberry32, since plays have to be the same each time. */
  #draw(): number {
    this.#random = (this.#random + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#random ^ (this.#random >>> 15), 1 | this.#random);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  #judge(session: Session): void {
    const { turn } = session;
    const { moment } = turn;
    for (const error of moment.errors) this.#tell(withWay(error, turn));
    if (moment.status === 'stopped' && !this.#stops.has(moment.scene)) {
      const message = `the story stops after this, in ${moment.scene}, with nothing on offer and without an ending`;
      this.#tell(withWay(finding('dead-stop', this.#lastPlace(turn), message), turn));
    }
    this.#judgeInvariants(session);
    this.#judgeOffers(turn);
  }

  #judgeInvariants(session: Session): void {
    for (const { invariant, holds, why } of verdictsAt(session, session.turn)) {
      if (holds) continue;
      const message = `${invariant.name} is broken: ${why}`;
      this.#tell(withWay(finding('invariant-broken', invariant, message), session.turn));
    }
  }

  #judgeOffers(turn: Turn): void {
    const { choices } = turn.moment;
    const texts = new Map<string, string>();
    for (const { id, text } of choices) {
      const place = this.#places.get(id) ?? this.#lastPlace(turn);
      const words = text.trim();
      const other = texts.get(words);
      if (words === '') {
        this.#tell(withWay(finding('choice-blank', place, 'this choice comes out blank'), turn));
      } else if (other !== undefined) {
        const where = other === id ? 'twice' : `beside the one in ${this.#lineOf(other)}`;
        const message = `“${words}” is on offer ${where}`;
        this.#tell(withWay(finding('choice-same-text', place, message), turn));
      }
      texts.set(words, id);
    }
    const [, second] = choices.filter(({ isCanon }) => isCanon);
    if (second) {
      const place = this.#places.get(second.id) ?? this.#lastPlace(turn);
      this.#tell(
        withWay(finding('canon-double', place, 'a second choice on offer is canonical'), turn),
      );
    }
    if (!choices.some(({ isCanon }) => isCanon)) this.#judgeForks(turn);
  }

  /** Where the canonical path takes a choice that depends on a condition, and what stands beside it. */
  #learnForks(session: Session): void {
    for (let depth = 0; depth < MAX_DEPTH; depth++) {
      const { choices } = session.turn.moment;
      const canonical = choices.find(({ isCanon }) => isCanon)?.id;
      if (canonical !== undefined && this.#places.get(canonical)?.conditional) {
        const beside = choices.map(({ id }) => id).filter((id) => id !== canonical);
        for (const id of beside) this.#forks.set(id, { canonical, beside: new Set(beside) });
      }
      if (!session.send({ type: 'NEXT' })) return;
    }
  }

  #judgeForks(turn: Turn): void {
    for (const { id } of turn.moment.choices) {
      const canonical = this.#forks.get(id)?.canonical;
      const place = canonical === undefined ? undefined : this.#places.get(canonical);
      if (!place || turnsUpTo(turn).some((each) => takes(each, canonical))) continue;
      const message = 'this canonical choice is not always on offer, and no other is in its place';
      this.#tell(withWay(finding('canon-conditional', place, message), turn));
    }
  }

  #lastPlace(turn: Turn): Position {
    const id = lastChosen(turn);
    const place = id === undefined ? undefined : this.#places.get(id);
    return place ?? placeOf(turn.moment.scene, this.#story);
  }

  #lineOf(id: string): string {
    const place = this.#places.get(id);
    return place ? `${place.file}:${place.line}` : 'another scene';
  }

  /** Tells each finding once, as it was first met. */
  #tell(finding: Diagnostic): void {
    const key = `${finding.code} ${finding.file} ${finding.line}`;
    if (!this.#found.has(key)) this.#found.set(key, finding);
  }
}

function takes({ step, previous }: Turn, id: string | undefined): boolean {
  return step?.type === 'choose' && previous?.moment.choices[step.index]?.id === id;
}

/** Adds to the hint the choices by which a reader comes there, the last few of them. */
function withWay(diagnostic: Diagnostic, turn: Turn): Diagnostic {
  const words = turnsUpTo(turn).flatMap(({ step }) =>
    step?.type === 'choose' ? [step.text.trim() || '(blank)'] : [],
  );
  if (words.length === 0) return diagnostic;
  const shown = words.slice(-4).map((each) => `“${each}”`);
  const way = `it happened after ${words.length > 4 ? '… ' : ''}${shown.join(', ')}`;
  return { ...diagnostic, hint: diagnostic.hint ? `${diagnostic.hint} (${way})` : way };
}
