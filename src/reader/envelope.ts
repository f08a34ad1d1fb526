import type { Frame } from './frame.ts';

/** Around a frame: terminals that know these codes show it in one go, others ignore them. */
const [frameStart, frameEnd] = ['\x1b[?2026h', '\x1b[?2026l'];
/** Puts the window's title away, and back. */
const [keepTitle, returnTitle] = ['\x1b[22;2t', '\x1b[23;2t'];
const hideCursor = '\x1b[?25l';
/** Shows the terminal's cursor. */
export const showCursor = '\x1b[?25h';

/** What a frame takes beside its cells: the cursor, the window's title, and being one whole. */
export interface Envelope {
  /** The title that the next frame brings; no control characters. */
  title: string;
  /** All bytes for a frame whose changed cells take `cells`; empty when nothing at all changes. */
  wrap(cells: string, cursor: Frame['cursor']): string;
  /** The bytes that undo what was wrapped so far; after that, everything starts anew. */
  undo(): string;
}

/** The envelopes of one terminal; `titled` when its window has a title. The cursor is hidden at first. */
export function createEnvelope(titled: boolean): Envelope {
  let shownTitle = '';
  /** The bytes that put the cursor where it is to be seen; undefined while it is hidden. */
  let place: string | undefined;

  function titleBytes(title: string): string {
    if (!titled || title === shownTitle) return '';
    const keep = shownTitle === '' ? keepTitle : '';
    shownTitle = title;
    return `${keep}\x1b]0;${title}\x07`;
  }

  function withCursor(cells: string, at: Frame['cursor']): string {
    const before = place;
    place = at && `\x1b[${at.y + 1};${at.x + 1}H`;
    if (cells === '' && place === before) return '';
    const hide = before === undefined ? '' : hideCursor;
    return `${hide}${cells}${place === undefined ? '' : place + showCursor}`;
  }

  return {
    title: '',
    wrap(cells, cursor) {
      const bytes = withCursor(cells, cursor);
      return titleBytes(this.title) + (bytes && `${frameStart}${bytes}${frameEnd}`);
    },
    undo() {
      const bytes = shownTitle === '' ? '' : returnTitle;
      shownTitle = '';
      place = undefined;
      return bytes;
    },
  };
}
