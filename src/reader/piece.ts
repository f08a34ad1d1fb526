import type { BreakClass } from './breakclass.ts';
import { type Characters, readCharacters } from './characters.ts';

/** A stretch of text that stays on one line, and the white space after it. */
export interface Piece {
  /** Offset of its first character. */
  readonly start: number;
  /** Offset after its last visible character. */
  readonly stop: number;
  /** Offset after the white space that follows, where the next piece starts. */
  readonly end: number;
  /** Cells of the visible part. */
  readonly width: number;
  /** Cells of the white space. */
  readonly gap: number;
  /** How bad it is to end a line here. */
  readonly flaw: Flaw;
}

/**
 * What a line's end may cost, from nothing to the last resort: `none` at white
 * space, `hyphen` within a compound, and the others only within a word that is
 * wider than a line: `slash`, `glued` where white space or a no-break space is,
 * `split` between any two letters, `stranded` before closing punctuation.
 */
export type Flaw = 'none' | 'hyphen' | 'slash' | 'glued' | 'split' | 'stranded';

/**
 * Cuts one line of clean text into pieces. Lines break at white space, after
 * dashes and in-word hyphens, and between ideographs; never before closing
 * punctuation or a dash, never after opening punctuation or a dash that begins
 * a word, never at a no-break space or within a range of numbers. Pieces wider
 * than `room` cells (`firstRoom` for the first) come apart, slashes first.
 */
export function cutPieces(text: string, firstRoom: number, room: number): Piece[] {
  const characters = readCharacters(text);
  const { count, classes } = characters;
  const pieces: Piece[] = [];
  let from = 0;
  while (from < count) {
    let stop = from;
    // Leading white space is the author's indentation and stays with its word.
    let end = skipSpace(classes, from);
    let flaw: Flaw = 'none';
    while (end < count) {
      stop = end + 1;
      end = skipSpace(classes, stop);
      if (end >= count) break;
      const found: Flaw | undefined =
        end > stop ? acrossSpace(classes, stop - 1, end) : between(classes, end);
      if (found !== undefined) {
        flaw = found;
        break;
      }
    }
    const piece = measure(characters, from, stop, end, flaw);
    if (piece.width <= (from === 0 ? firstRoom : room)) pieces.push(piece);
    else takeApart(characters, from, stop, end, flaw, pieces);
    from = end;
  }
  return pieces;
}

function measure(
  { starts, widths }: Characters,
  from: number,
  stop: number,
  end: number,
  flaw: Flaw,
): Piece {
  const cells = (low: number, high: number): number => {
    let sum = 0;
    for (let at = low; at < high; at++) sum += widths[at] ?? 0;
    return sum;
  };
  return {
    start: starts[from] ?? 0,
    stop: starts[stop] ?? 0,
    end: starts[end] ?? 0,
    width: cells(from, stop),
    gap: cells(stop, end),
    flaw,
  };
}

/** Cuts what is wider than a line after every character, and says how bad each cut would be. */
function takeApart(
  characters: Characters,
  from: number,
  stop: number,
  end: number,
  last: Flaw,
  pieces: Piece[],
): void {
  const { classes } = characters;
  let at = from;
  while (at < stop) {
    const visible = classes[at] === 'space' ? at : at + 1;
    const next = visible >= stop ? end : Math.min(stop, skipSpace(classes, visible));
    const flaw = next >= stop ? last : splitFlaw(classes, visible, next);
    pieces.push(measure(characters, at, visible, next, flaw));
    at = next;
  }
}

function splitFlaw(classes: readonly BreakClass[], visible: number, next: number): Flaw {
  const [own, following] = [classes[visible - 1], classes[next]];
  if (next > visible) return 'glued';
  if (own === 'slash' && following !== 'slash') return 'slash';
  if (own === 'glue') return 'glued';
  return neverFirst(following) || following === 'slash' ? 'stranded' : 'split';
}

function skipSpace(classes: readonly BreakClass[], from: number): number {
  let at = from;
  while (classes[at] === 'space') at++;
  return at;
}

/** Whether a line may break at the white space between two characters. */
function acrossSpace(
  classes: readonly BreakClass[],
  left: number,
  right: number,
): Flaw | undefined {
  if (neverLast(classes[left])) return undefined;
  if (classes[left] === 'dash' && opensSpeech(classes, left)) return undefined;
  // A mark on its own after a space ends what came before: `Quoi !`, `word — word`.
  let at = right;
  while (neverFirst(classes[at])) at++;
  const alone = at > right && (at === classes.length || classes[at] === 'space');
  return alone ? undefined : 'none';
}

/** Whether a line may break before the character at `right` with no white space there. */
function between(classes: readonly BreakClass[], right: number): Flaw | undefined {
  const [own, following] = [classes[right - 1], classes[right]];
  if (neverLast(own) || neverFirst(following)) return undefined;
  if (own === 'glue' || following === 'glue' || following === 'slash') return undefined;
  if (own === 'dash') return clings(classes, right - 1) ? undefined : 'none';
  if (own === 'hyphen') {
    // Two letters on either side, or it is an `e-mail` and a `W-what`.
    const compound = [-3, -2, 0, 1].every((step) => classes[right + step] === 'letter');
    return compound ? 'hyphen' : undefined;
  }
  const wide = own === 'wide' || own === 'wide-close';
  return wide || following === 'wide' || following === 'wide-open' ? 'none' : undefined;
}

/** Whether the dash before `right` belongs to what follows it: at a word's start, in `1914–18`. */
function clings(classes: readonly BreakClass[], dash: number): boolean {
  const before = dashStart(classes, dash) - 1;
  const range = before === dash - 1 && classes[before] === 'digit' && classes[dash + 1] === 'digit';
  return range || before < 0 || classes[before] === 'space' || neverLast(classes[before]);
}

/** Whether the dash at `dash` is the first thing on the line, or in its quotes: `— Stop, she said`. */
function opensSpeech(classes: readonly BreakClass[], dash: number): boolean {
  let before = dashStart(classes, dash) - 1;
  while (classes[before] === 'space') before--;
  return before < 0 || neverLast(classes[before]);
}

function dashStart(classes: readonly BreakClass[], dash: number): number {
  let at = dash;
  while (classes[at - 1] === 'dash') at--;
  return at;
}

function neverLast(own: BreakClass | undefined): boolean {
  return own === 'open' || own === 'wide-open' || own === 'quote';
}

function neverFirst(own: BreakClass | undefined): boolean {
  return (
    own === 'close' || own === 'wide-close' || own === 'quote' || own === 'dash' || own === 'hyphen'
  );
}
