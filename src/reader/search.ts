import { textOf } from '../session/block.ts';
import { type Turn, turnsUpTo } from '../session/turn.ts';
import { fold } from './fold.ts';
import type { Anchor } from './layout.ts';
import { blocksShown } from './shown.ts';

/** A place where what was searched for stands. */
export interface Match extends Anchor {
  readonly turn: Turn;
  /** Characters of the block's text that match. */
  readonly length: number;
}

/** What of a play is searched. */
export interface Searched {
  readonly last: Turn;
  /** The first character of the last turn that was not shown yet; undefined where all was. */
  readonly unread: Anchor | undefined;
  /** Whether the text is shown in ASCII. */
  readonly ascii: boolean;
}

/**
 * Every place in what was read that has `wanted`, the newest first. Case,
 * accents and the kind of quotes, dashes and blanks do not count.
 */
export function search({ last, unread, ascii }: Searched, wanted: string): Match[] {
  const needle = fold(wanted.trim()).text.replace(/ +/g, ' ');
  if (!needle) return [];
  const matches: Match[] = [];
  for (const turn of turnsUpTo(last)) {
    const end = turn === last ? unread : undefined;
    blocksShown(turn, ascii).forEach((block, index) => {
      if (end && index > end.block) return;
      const text = end?.block === index ? textOf(block).slice(0, end.offset) : textOf(block);
      matches.push(...find(text, needle).map((found) => ({ ...found, turn, block: index })));
    });
  }
  return matches.reverse();
}

function find(text: string, needle: string): { offset: number; length: number }[] {
  const { text: folded, at } = fold(text);
  const found: { offset: number; length: number }[] = [];
  for (
    let from = folded.indexOf(needle);
    from >= 0;
    from = folded.indexOf(needle, from + needle.length)
  ) {
    const offset = at[from] ?? 0;
    found.push({ offset, length: (at[from + needle.length] ?? text.length) - offset });
  }
  return found;
}
