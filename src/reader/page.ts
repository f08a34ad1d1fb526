import type { TextRow } from './layout.ts';

/** What there is to put on a page. */
export interface Sheet {
  /** All rows of the newest turn. */
  readonly rows: readonly TextRow[];
  /** The first of them that was not read yet. */
  readonly from: number;
  /** The rows read just before it, in reading order: as many as the screen has, or all. */
  readonly read: readonly TextRow[];
  /** Rows of the choices, or of whatever else follows the text; 0 when nothing does. */
  readonly closing: number;
  /** Rows on the screen. */
  readonly height: number;
}

/** What is on a page, from its top: a pad of blank rows, what was read, the new rows, and perhaps the closing. */
export interface Page {
  readonly pad: number;
  /** Rows shown again from before `from`, counted back across turns. */
  readonly context: number;
  /** Rows `from` … `to - 1` are new. */
  readonly to: number;
  /** Whether nothing more is to come: the closing, if there is any, stands below the new rows. */
  readonly closing: boolean;
}

/** Blank rows between the text and what closes it. */
export const CLOSING_GAP = 1;

/** Screens lower than this have no rows to give away. */
const LOW = 10;

/**
 * Fits a page. The text ends with the page or with the turn; the closing is
 * never torn where it can be whole and never stands where text is still to
 * come. A page that is not full shows more of what was read above; a new scene
 * begins some way down.
 */
export function fitPage({ rows, from, read, closing, height }: Sheet): Page {
  const rest = rows.length - from;
  const gap = closing > 0 && rest + read.length > 0 ? CLOSING_GAP : 0;
  const spare = height - rest - gap - closing;
  if (spare >= 0) {
    const begins = rows.find((row, at) => at >= from && !opens(row))?.kind === 'heading';
    const context = contextOf(read, begins ? Math.min(spare, Math.floor(height / 3)) : spare);
    const pad = begins && context === 0 ? Math.min(spare, Math.floor(height / 5)) : 0;
    return { pad, context, to: rows.length, closing: true };
  }
  if (rest === 0) {
    // The closing alone is taller than the screen: it scrolls within what is left.
    return { pad: 0, context: contextOf(read, height < LOW ? 0 : 3), to: from, closing: true };
  }
  const context = contextOf(read, height < LOW ? 0 : Math.floor(height / 4));
  const room = height - context;
  const to = rest <= room ? rows.length : from + kept(rows, from, room);
  return { pad: 0, context, to, closing: false };
}

/** The row that the page after one that ended before `to` begins with: never a blank one. */
export function nextFrom(rows: readonly TextRow[], to: number): number {
  let from = to;
  while (rows[from]?.kind === 'blank') from++;
  return from;
}

/** How far back a page of `height` rows may begin so that it still ends with all of `rows` and their closing. */
export function lastFrom(rows: readonly TextRow[], closing: number, height: number): number {
  const room = Math.max(0, height - closing - (closing > 0 ? CLOSING_GAP : 0));
  const earliest = Math.max(0, rows.length - room);
  const paragraph = rows.findIndex(
    (row, at) => at >= earliest && row.kind !== 'blank' && row.offset === 0,
  );
  // Better a paragraph begun in the middle than a page half empty.
  return paragraph < 0 || paragraph - earliest > room / 2 ? nextFrom(rows, earliest) : paragraph;
}

/** How many of the last rows read to show again, at most `limit`: whole paragraphs, or else the end of one. */
function contextOf(read: readonly TextRow[], limit: number): number {
  const shown = read.slice(read.length - Math.min(limit, read.length));
  const whole = shown.findIndex((row) => row.kind !== 'blank' && row.offset === 0);
  if (whole >= 0) return shown.length - whole;
  const torn = shown.at(-1)?.kind === 'blank' ? 3 : 2;
  return shown.length >= torn ? torn : 0;
}

/** How many of `room` rows to fill so that no paragraph leaves one line alone, and nothing that leads on stands last. */
function kept(rows: readonly TextRow[], from: number, room: number): number {
  let end = from + room;
  if (rows[end]?.kind === 'card') {
    const card = rows.findIndex((row) => row.kind === 'card');
    if (card > from) end = Math.min(end, card);
  }
  if (joined(rows, end) && !joined(rows, end + 1)) end--;
  if (joined(rows, end) && !joined(rows, end - 1)) end--;
  while (end > from && leadsOn(rows[end - 1])) end--;
  return end > from ? end - from : room;
}

/** Whether the row at `at` and the one before it are of one paragraph. */
function joined(rows: readonly TextRow[], at: number): boolean {
  const [above, below] = [rows[at - 1], rows[at]];
  return above?.block === below?.block && above?.kind !== 'blank' && below !== undefined;
}

/** Whether a row may stand before the heading of a new scene: the choice that led there. */
function opens(row: TextRow): boolean {
  return row.kind === 'blank' || row.kind === 'echo';
}

/** Whether a row says nothing by itself, only what comes after it. */
function leadsOn(row: TextRow | undefined): boolean {
  return (
    row !== undefined && row.kind !== 'paragraph' && row.kind !== 'fault' && row.kind !== 'card'
  );
}
