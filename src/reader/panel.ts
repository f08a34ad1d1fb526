import type { Row } from './frame.ts';
import type { Key } from './key.ts';

/** What became of a key in a panel: it is still open, was closed, or something was picked. */
export type PanelOutcome<T> =
  | { readonly kind: 'open' | 'closed' }
  | { readonly kind: 'picked'; readonly value: T };

/** Still open. */
export const OPEN = { kind: 'open' } as const;
/** Closed without anything picked. */
export const CLOSED = { kind: 'closed' } as const;

/** Something laid over the page, or beside it, until it is closed. */
export interface Panel<T> {
  /** Cells it would like to have. */
  readonly width: number;
  /** Whether it may stand beside the prose where there is room. */
  readonly aside: boolean;
  /** Rows it would like to have at a width. */
  height(width: number): number;
  /** Its rows, each exactly `width` cells, at most `height` of them. */
  rows(width: number, height: number): Row[];
  /** Takes a key; keys it has no use for leave it open. Nothing is picked from a list that was not `seen` yet. */
  key(key: Key, seen: boolean): PanelOutcome<T>;
  /** Takes pasted text, where it has somewhere to put it. */
  paste?(text: string): void;
  /** Where the cursor belongs, in cells from its top left. */
  cursor?(width: number, height: number): { x: number; y: number };
}

/** Keys that close any panel. */
export function closes(name: string): boolean {
  return name === 'escape' || name === 'ctrl-c' || name === 'ctrl-d';
}
