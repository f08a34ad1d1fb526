/**
 * What is drawn, before any terminal is involved: a frame is rows of styled
 * text, one screen of them. The pages and panels make frames, the surface
 * paints them, tests read them.
 */

/** What a piece of text is for; the theme decides its colour. */
export type Role =
  | 'text'
  | 'bright'
  | 'dim'
  | 'faint'
  | 'canon'
  | 'branch'
  | 'ghost'
  | 'warn'
  | 'selection';

/** How a piece of text looks. `role` colours the letters, `on` the ground behind them. */
export interface Style {
  readonly role?: Role;
  readonly on?: Role;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly inverse?: boolean;
}

/** Text in one style; never contains a newline or a control character. */
export interface Segment {
  readonly text: string;
  readonly style?: Style;
}

/** One row of the screen, from its left edge; what it does not fill stays blank. */
export type Row = readonly Segment[];

/** One whole screen. `cursor` parks the terminal's own cursor (0-based cells). */
export interface Frame {
  readonly rows: readonly Row[];
  readonly cursor?: { readonly x: number; readonly y: number };
}
