import { type Block, blocksOf } from '../session/block.ts';
import type { Turn } from '../session/turn.ts';
import { toAscii } from './ascii.ts';

/**
 * What a turn gives to read, as it is shown: with `ascii`, written in ASCII.
 * Offsets into its text are offsets into what is set in lines.
 */
export function blocksShown(turn: Turn, ascii: boolean): Block[] {
  const blocks = blocksOf(turn);
  return ascii ? blocks.map(inAscii) : blocks;
}

function inAscii(block: Block): Block {
  return { ...block, spans: block.spans.map((span) => ({ ...span, text: toAscii(span.text) })) };
}
