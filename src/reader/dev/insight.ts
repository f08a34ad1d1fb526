import { lineOfBlock } from '../../session/block.ts';
import { type Verdict, verdictsAt } from '../../session/invariant.ts';
import { originOf } from '../../session/origin.ts';
import type { Session } from '../../session/session.ts';
import type { Turn } from '../../session/turn.ts';
import type { Position } from '../../story/diagnostic.ts';
import { type Outlook, Outlooks } from '../../story/outlook.ts';
import type { Story } from '../../story/story.ts';
import type { Outline } from '../outline.ts';
import type { Gaze } from '../pager.ts';

/** A variable as it stands; `before` where the turn changed it. */
export interface Variable {
  readonly name: string;
  readonly value: string;
  readonly before?: string;
}

/** A choice on offer, and what taking it can come to. */
export interface Prospect extends Outlook {
  readonly text: string;
  readonly isCanon: boolean;
  readonly at?: Position;
}

/** What an author wants to know of the turn that a play stands at. */
export interface Insight {
  /** Where what is looked at was written. */
  readonly at: Position;
  readonly scene: string;
  /** Steps since the start. */
  readonly depth: number;
  readonly seed: number;
  /** Those that the turn changed first. */
  readonly variables: readonly Variable[];
  readonly verdicts: readonly Verdict[];
  readonly prospects: readonly Prospect[];
}

type Values = ReturnType<Session['variables']>;

/** Looks into a play for its author. What it found at a turn is remembered. */
export class Insights {
  readonly session: Session;
  readonly #outlooks: Outlooks;
  readonly #values = new WeakMap<Turn, Values>();
  readonly #verdicts = new WeakMap<Turn, readonly Verdict[]>();
  readonly #prospects = new WeakMap<Turn, readonly Prospect[]>();

  constructor(session: Session, { canon }: Outline) {
    this.session = session;
    this.#outlooks = new Outlooks(session.story.graph, canon);
  }

  /** What is to be known at the newest turn by somebody who looks at `gaze`. */
  of(gaze: Gaze): Insight {
    const { turn, opening, story } = this.session;
    return {
      at: positionOf(gaze, story),
      scene: turn.moment.scene,
      depth: turn.depth,
      seed: opening.seed,
      variables: this.#variables(turn),
      verdicts: this.verdicts(turn),
      prospects: this.#prospectsAt(turn),
    };
  }

  /** How the invariants stand at a turn. */
  verdicts(turn: Turn): readonly Verdict[] {
    const known = this.#verdicts.get(turn) ?? verdictsAt(this.session, turn);
    this.#verdicts.set(turn, known);
    return known;
  }

  #prospectsAt(turn: Turn): readonly Prospect[] {
    const { choices } = this.session.story.graph;
    const found =
      this.#prospects.get(turn) ??
      turn.moment.choices.map(({ id, text, isCanon }): Prospect => {
        const at = choices.find((choice) => choice.id === id);
        return { ...this.#outlooks.of(id), text, isCanon, ...(at && { at }) };
      });
    this.#prospects.set(turn, found);
    return found;
  }

  #variables(turn: Turn): Variable[] {
    // The earlier turn first: the story then stands where the play goes on from.
    const then = turn.previous ? this.#valuesAt(turn.previous) : {};
    const all = Object.entries(this.#valuesAt(turn)).map(([name, value]): Variable => {
      const before = then[name];
      const isChanged = before !== undefined && before !== value;
      return { name, value: String(value), ...(isChanged && { before: String(before) }) };
    });
    return [
      ...all.filter(({ before }) => before !== undefined),
      ...all.filter(({ before }) => before === undefined),
    ];
  }

  #valuesAt(turn: Turn): Values {
    const known = this.#values.get(turn) ?? this.session.variables(turn);
    this.#values.set(turn, known);
    return known;
  }
}

/** Where what is looked at was written: the choice marked, else the text, else what comes nearest to it. */
export function positionOf({ turn, block, choice }: Gaze, story: Story): Position {
  const { graph, main } = story;
  const { scene, status, errors, choices } = turn.moment;
  const fault = status === 'failed' ? errors.at(-1) : undefined;
  const line = lineOfBlock(turn, block);
  const written = (id: string | undefined) => graph.choices.find((each) => each.id === id);
  return (
    written(choice) ??
    fault ??
    (line && originOf(line, story.program)) ??
    written(choices[0]?.id) ??
    graph.scenes.find(({ id }) => id === scene) ?? { file: main, line: 1 }
  );
}
