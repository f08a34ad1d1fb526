import { type Turn, turnAt, turnsUpTo } from '../session/turn.ts';
import type { Row } from './frame.ts';
import { type Anchor, endOf, rowAt, type TextRow } from './layout.ts';
import type { Layouts } from './layouts.ts';
import { CLOSING_GAP, fitPage, lastFrom, nextFrom, type Page } from './page.ts';
import { restyle, tone } from './rows.ts';
import { precedes, Scroll, type Spot, type SpottedRow } from './scroll.ts';
import type { Match } from './search.ts';
import type { Shape } from './shape.ts';

/** The first character of a turn. */
export const HEAD: Anchor = { block: 0, offset: 0 };

/** What a pager has to know at every step: the newest turn with all its rows, the screen, and the rows of what closes the text. */
export interface Sight {
  readonly turn: Turn;
  readonly rows: readonly TextRow[];
  readonly shape: Shape;
  readonly closing: number;
}

/** What is looked at: a block of a turn, and the choice that the reader has marked below, by its id. */
export interface Gaze {
  readonly turn: Turn;
  readonly block: number;
  readonly choice?: string;
}

/** The text on the screen, and the rows below it for what closes it; none while there is more to come. */
export interface PagedText {
  readonly rows: readonly Row[];
  readonly room: number;
}

/**
 * The place in what is read: where the page begins, and where the reader looks
 * back to. It is kept by paragraph and character, so it survives any resize.
 */
export class Pager {
  readonly #layouts: Layouts;
  #fresh: Anchor;
  /** Where the new text ends that was brought in line by line, beyond the page. */
  #reached: Anchor | undefined;
  #lookback: Spot | undefined;
  /** The turns of the play as last looked through: a turn knows only the one before it. */
  #turns: readonly Turn[] = [];

  constructor(layouts: Layouts, place: Anchor) {
    this.#layouts = layouts;
    this.#fresh = place;
  }

  /** Where in the newest turn the page begins. */
  get place(): Anchor {
    return this.#fresh;
  }

  /** The turn that is being looked back at, if one is. */
  get lookedAt(): Turn | undefined {
    return this.#lookback?.turn;
  }

  /** The turn and its block that the screen begins with: of what is looked back at, else of the page. */
  first(sight: Sight): Gaze {
    const { turn, row } = this.#lookback ?? { turn: sight.turn, row: this.page(sight).from };
    const rows = this.#rowsOf(turn, sight);
    return { turn, block: (rows[row] ?? rows.at(-1))?.block ?? 0 };
  }

  /** Goes to `place` in the newest turn. */
  goTo(place: Anchor): void {
    this.#fresh = place;
    this.#reached = undefined;
    this.#lookback = undefined;
    this.#turns = [];
  }

  /** Goes to the last page of the newest turn: the one with what closes it. */
  goToClosing({ rows, shape, closing }: Sight): void {
    this.goTo(rows[lastFrom(rows, closing, shape.height)] ?? endOf(rows));
  }

  /** The page as it stands. */
  page(sight: Sight): Page & { readonly from: number } {
    const { turn, rows, shape, closing } = sight;
    const from = nextFrom(rows, rowAt(rows, this.#fresh));
    const read = this.#scroll(sight, rows.length).before({ turn, row: from }, shape.height);
    const fit = fitPage({
      rows,
      from,
      read: read.map((each) => each.row),
      closing,
      height: shape.height,
    });
    const reached = this.#reached ? rowAt(rows, this.#reached) : 0;
    if (reached <= fit.to) return { from, ...fit };
    return { ...fit, from, to: reached, pad: 0, closing: reached === rows.length && closing === 0 };
  }

  /** Turns the page; false where this one is the last of the turn. */
  turnPage(sight: Sight): boolean {
    const { rows } = sight;
    const page = this.page(sight);
    if (page.closing) return false;
    this.goTo(rows[nextFrom(rows, page.to)] ?? endOf(rows));
    return true;
  }

  /** Brings in one more line of what is to come; false where this page is the last of the turn. */
  lineOn(sight: Sight): boolean {
    const { rows } = sight;
    const page = this.page(sight);
    if (page.to >= rows.length) return this.turnPage(sight);
    this.#reached = rows[nextFrom(rows, page.to) + 1] ?? endOf(rows);
    return true;
  }

  /** Looks `by` rows further on, or back where negative; at the page itself, looking back is over. False at the very beginning. */
  lookBack(by: number, sight: Sight): boolean {
    const scroll = this.#scroll(sight);
    const top = this.#top(sight);
    const at = this.#lookback ?? top;
    const to = scroll.move(at, by);
    this.#lookback = precedes(to, top) ? to : undefined;
    return by > 0 || precedes(to, at);
  }

  /** Looks back to the very beginning; false where that is on the page. */
  lookToStart(sight: Sight): boolean {
    const start = { turn: turnAt(sight.turn, 0), row: 0 };
    if (!precedes(start, this.#top(sight))) return false;
    this.#lookback = start;
    return true;
  }

  /** Looks at a place that was found: on the page, or else some way down the screen. */
  lookAt({ turn, block, offset }: Match, sight: Sight): void {
    const spot = { turn, row: rowAt(this.#rowsOf(turn, sight), { block, offset }) };
    const top = this.#top(sight);
    const back = this.#scroll(sight).move(spot, -Math.floor(sight.shape.height / 3));
    this.#lookback = precedes(spot, top) ? back : undefined;
  }

  /** Stops looking back. */
  return(): void {
    this.#lookback = undefined;
  }

  /** The first character that was not shown yet; undefined when all was. */
  unread(sight: Sight): Anchor | undefined {
    return sight.rows[this.page(sight).to];
  }

  /** The text on the screen. What was read before is dimmed; a match stands out. */
  text(sight: Sight, match?: Match): PagedText {
    const { turn, shape, closing } = sight;
    const lit = ({ spot, row }: SpottedRow): Row =>
      match?.turn === spot.turn ? highlight(row, match) : row.row;
    if (this.#lookback)
      return { rows: this.#scroll(sight).from(this.#lookback, shape.height).map(lit), room: 0 };
    const page = this.page(sight);
    const shown = this.#shown(sight, page).map((each) =>
      each.spot.turn === turn && each.spot.row >= page.from ? lit(each) : tone(lit(each), 'dim'),
    );
    const text = [...blank(page.pad), ...shown];
    if (!page.closing || closing === 0) return { rows: text, room: 0 };
    const gap = blank(text.length > 0 ? CLOSING_GAP : 0);
    return { rows: [...text, ...gap], room: Math.max(1, shape.height - text.length - gap.length) };
  }

  /** The rows of the page, those read before among them. */
  #shown(sight: Sight, { from, to, context }: Page & { from: number }): SpottedRow[] {
    const count = Math.min(sight.shape.height, context + to - from);
    return this.#scroll(sight, to).before({ turn: sight.turn, row: to }, count);
  }

  /** The spot of the first row of the page. */
  #top(sight: Sight): Spot {
    const page = this.page(sight);
    const [first] = this.#shown(sight, page);
    return first?.spot ?? { turn: sight.turn, row: page.from };
  }

  /** The play up to row `to` of the newest turn; unless given, up to where it was shown. */
  #scroll(sight: Sight, to = this.page(sight).to): Scroll {
    const { turn: last, rows } = sight;
    const shown = to < rows.length ? rows.slice(0, to) : rows;
    return new Scroll({
      last,
      rowsOf: (turn) => (turn === last ? shown : this.#rowsOf(turn, sight)),
      after: (turn) => {
        if (this.#turns.at(-1) !== last) this.#turns = turnsUpTo(last);
        return this.#turns[turn.depth + 1] ?? last;
      },
    });
  }

  #rowsOf(turn: Turn, { turn: last, rows, shape }: Sight): readonly TextRow[] {
    return turn === last ? rows : this.#layouts.of(turn, shape);
  }
}

function blank(count: number): Row[] {
  return Array.from({ length: count }, () => []);
}

/** Shows a match inside a row, where it is in this one. */
function highlight({ row, block, offset, text, kind }: TextRow, match: Match): Row {
  const start = match.offset - offset;
  if (
    kind === 'blank' ||
    block !== match.block ||
    start + match.length <= 0 ||
    start >= text.length
  )
    return row;
  const whole = row.reduce((length, segment) => length + segment.text.length, 0);
  const margin = whole - text.length;
  return restyle(
    row,
    { inverse: true },
    margin + Math.max(0, start),
    margin + start + match.length,
  );
}
