import { canonicalChoice } from '../session/turn.ts';
import { endingCard, waysOn } from './ending.ts';
import type { ScreenHost } from './host.ts';
import { endOf, type TextRow } from './layout.ts';
import { Offering } from './offering.ts';
import { optionsOf } from './option.ts';
import type { Play, WayOn } from './play.ts';
import type { Setting } from './setting.ts';

/**
 * What stands below the newest text of a play: its choices, the canonical one
 * marked; or, where the play is over, a card that says so and the ways on; or
 * nothing, at the door of the next scene.
 */
export class Closing {
  readonly offering: Offering;
  /** Whether the play ended, stopped or broke. */
  readonly isOver: boolean;
  readonly #play: Play;
  readonly #host: ScreenHost;
  readonly #ways: readonly WayOn[];
  #rows: { readonly of: readonly TextRow[]; readonly whole: readonly TextRow[] } | undefined;

  constructor(play: Play, host: ScreenHost) {
    const { status, choices } = play.turn.moment;
    this.#play = play;
    this.#host = host;
    this.isOver = status !== 'choosing' && status !== 'more';
    const ways = this.isOver ? waysOn(play, host) : [];
    this.#ways = ways.map(({ way }) => way);
    // One choice leaves nothing to decide; it still waits to be taken.
    const first = choices.length === 1 ? 0 : canonicalChoice(play.turn.moment);
    this.offering = this.isOver
      ? new Offering(
          ways.map(({ option }) => option),
          0,
        )
      : new Offering(
          optionsOf(choices, ({ id }) => host.wasTaken(id)),
          first,
        );
  }

  /** The way on that an option stands for; undefined for a choice of the story. */
  way(index: number): WayOn | undefined {
    return this.#ways[index];
  }

  /** The rows of the turn, with those of the card below them where the play is over. */
  withCard(rows: readonly TextRow[], setting: Setting): readonly TextRow[] {
    if (!this.isOver) return rows;
    if (this.#rows?.of !== rows) {
      const card = endingCard(this.#play, this.#host, setting, endOf(rows).block);
      this.#rows = { of: rows, whole: [...rows, ...card] };
    }
    return this.#rows.whole;
  }

  /** What to press, where the closing is on the screen. */
  get hint(): string {
    const { options, hasMore } = this.offering;
    if (options.length === 0) return 'Space ⌄';
    return `${options.length === 1 ? 'Enter goes on' : `1–${options.length} choose`}${hasMore ? ' ⌄' : ''}`;
  }
}
