/**
 * Paragraphs into lines: ragged right, broken where the whole paragraph looks
 * best rather than where each line happens to be full.
 */

import type { Span } from '../story/markup.ts';
import { cutPieces, type Flaw, type Piece } from './piece.ts';

/** The room a paragraph has, in cells. */
export interface Measure {
  /** Widest line, indentation included; a whole number of at least 1, or Infinity. */
  readonly measure: number;
  /** Cells left blank before the first line; 0 unless given. */
  readonly first?: number;
  /** Cells left blank before every other line: past a choice's number, say; 0 unless given. */
  readonly hang?: number;
}

/** One line of a paragraph. */
export interface TypesetLine {
  /** What to draw, without the white space the line broke at; none on a blank line. */
  readonly spans: readonly Span[];
  /** Cells to leave blank before the spans. */
  readonly indent: number;
  /** Offset in the paragraph's plain text of the first character drawn. */
  readonly start: number;
  /** Offset where the next line starts: lines cover the text from 0 to its length. */
  readonly end: number;
}

/** A last line below this part of the measure is a runt. */
const RUNT = 0.12;

/** Line starts looked at for one line end, the fullest lines first. */
const WINDOW = 128;

/**
 * Breaks a paragraph into lines of at most `measure` cells (with 1, wide
 * characters stick out), minimising the sum of the squared blanks at the line
 * ends. The last line may be short, but it is a runt only where the other lines
 * would suffer more than a blank line's worth. A newline in the text ends a
 * line, and the one after it hangs; one at the very end begins no line of its
 * own. Words split only when wider than a line. Indents give way so that two
 * cells are left.
 *
 * @returns At least one line. A line's spans joined are the paragraph's plain
 *   text from `start` on, so an offset finds its place at any measure.
 */
export function typeset(spans: readonly Span[], room: Measure): TypesetLine[] {
  const text = spans.map((span) => span.text).join('');
  const indent = (cells = 0): number => Math.max(0, Math.min(cells, room.measure - 2));
  const hang = indent(room.hang);
  const cut = cutter(spans);
  const lines: TypesetLine[] = [];
  let from = 0;
  do {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    const end = newline < 0 ? to : newline + 1;
    const lead = lines.length === 0 ? indent(room.first) : hang;
    const [firstRoom, otherRoom] = [room.measure - lead, room.measure - hang];
    const pieces = cutPieces(text.slice(from, to), firstRoom, otherRoom);
    const starts = lineStarts(pieces, firstRoom, otherRoom, room.measure);
    for (const [nth, start] of starts.entries()) {
      const next = starts[nth + 1];
      const begins = from + (pieces[start]?.start ?? 0);
      const stops = from + (pieces[(next ?? pieces.length) - 1]?.stop ?? 0);
      lines.push({
        spans: cut(begins, stops),
        indent: nth === 0 ? lead : hang,
        start: begins,
        end: next === undefined ? end : from + (pieces[next]?.start ?? 0),
      });
    }
    from = end;
  } while (from < text.length);
  return lines;
}

/** The piece each line starts with, chosen for the least total cost; `[0]` for no pieces. */
function lineStarts(
  pieces: readonly Piece[],
  firstRoom: number,
  room: number,
  measure: number,
): number[] {
  const cost = new Float64Array(pieces.length + 1);
  const startOf = new Int32Array(pieces.length + 1);
  /** Cells from the paragraph's start to each piece, as if it were one line. */
  const at = new Float64Array(pieces.length + 1);
  let lowest = 0;
  for (const [last, piece] of pieces.entries()) {
    at[last + 1] = (at[last] ?? 0) + piece.width + piece.gap;
    const right = (at[last] ?? 0) + piece.width;
    const isEnd = last === pieces.length - 1;
    while (lowest < last && right - (at[lowest] ?? 0) > room) lowest++;
    const highest = isEnd ? last : Math.min(last, lowest + WINDOW);
    let best = Number.POSITIVE_INFINITY;
    startOf[last + 1] = last;
    const consider = (start: number, blank: number): void => {
      const own = isEnd ? lastLineCost(start, right - (at[start] ?? 0), measure) : blank * blank;
      const total = (cost[start] ?? 0) + own;
      if (total >= best) return;
      best = total;
      startOf[last + 1] = start;
    };
    if (right <= firstRoom) consider(0, firstRoom - right);
    for (let start = Math.max(1, lowest); start <= highest; start++) {
      consider(start, room - (right - (at[start] ?? 0)));
    }
    cost[last + 1] = best + (isEnd ? 0 : flawCost(piece.flaw, measure));
  }
  const starts: number[] = [];
  for (let end = pieces.length; end > 0; end = startOf[end] ?? 0) starts.push(startOf[end] ?? 0);
  return starts.length === 0 ? [0] : starts.reverse();
}

/** Nothing for a last line, but for a runt as much as for a whole line left blank. */
function lastLineCost(start: number, width: number, measure: number): number {
  return start > 0 && width < RUNT * measure ? measure * measure : 0;
}

/** What breaking there costs, in squared cells; a split word costs more than any blank. */
function flawCost(flaw: Flaw, measure: number): number {
  switch (flaw) {
    case 'none':
    case 'slash':
      return 0;
    case 'hyphen':
      return 16;
    case 'glued':
      return measure * measure;
    case 'split':
      return 4 * measure * measure;
    case 'stranded':
      return 8 * measure * measure;
  }
}

/** Cuts stretches out of `spans` by offsets in their joined text; stretches come in order. */
function cutter(spans: readonly Span[]): (from: number, to: number) => Span[] {
  let current = 0;
  let base = 0;
  return (from, to) => {
    const parts: Span[] = [];
    for (let span = spans[current]; span !== undefined && base < to; span = spans[current]) {
      const text = span.text.slice(Math.max(0, from - base), to - base);
      if (text !== '') parts.push({ ...span, text });
      if (base + span.text.length > to) break;
      base += span.text.length;
      current++;
    }
    return parts;
  };
}
