import { type Turn, turnsUpTo } from '../session/turn.ts';
import { type Block, blocksOf } from './block.ts';
import type { Anchor } from './layout.ts';

/** A place where what was searched for stands. */
export interface Match extends Anchor {
  readonly turn: Turn;
  readonly length: number;
}

/**
 * Every place in what was read that has `wanted`, the newest first. Case and
 * accents do not count, and straight quotes find typographic ones. Only what
 * was shown is searched: of the newest turn, what comes before `shown`.
 */
export function search(last: Turn, shown: Anchor | undefined, wanted: string): Match[] {
  const needle = folded(wanted);
  if (!needle) return [];
  const matches: Match[] = [];
  for (const turn of turnsUpTo(last)) {
    blocksOf(turn).forEach((block, index) => {
      const text = folded(textOf(block));
      for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
        const unread = turn === last && shown && !(index < shown.block || (index === shown.block && at < shown.offset));
        if (!unread) matches.push({ turn, block: index, offset: at, length: needle.length });
      }
    });
  }
  return matches.reverse();
}

function textOf(block: Block): string {
  if (block.kind === 'break') return '';
  return block.kind === 'paragraph' ? block.spans.map((span) => span.text).join('') : block.text;
}

/** Folded letter by letter, so that offsets stay those of the text. */
function folded(text: string): string {
  let result = '';
  for (const unit of text.split('')) {
    const plain = unit.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    result += QUOTES[unit] ?? (plain.length === 1 ? plain : unit);
  }
  return result;
}

const QUOTES: Readonly<Record<string, string>> = { '“': '"', '”': '"', '‘': "'", '’': "'" };
