import { label } from '../session/block.ts';
import type { Offer } from '../session/moment.ts';
import type { Role, Row } from './frame.ts';
import type { ListRow } from './list-window.ts';
import { cut, restyle } from './rows.ts';
import type { Setting } from './setting.ts';
import { wrapRow } from './wrap.ts';

/** Something to pick from a list below the text: a choice on offer, a way on from an ending, a story. */
export interface Option {
  readonly text: string;
  /** Said behind it, dimmed. */
  readonly detail?: string;
  /** Whether it is on the canonical path, off it, or neither. */
  readonly kind: 'canon' | 'branch' | 'plain';
  /** Whether it was taken on an earlier reading. */
  readonly taken: boolean;
}

/** The signs of a choice on the canonical path and of one off it; colour is never the only carrier. */
export const SIGNS = { canon: '◆', branch: '◇', plain: '' } as const;

/** What is on offer, as options. A story that marks no canon gets no signs. */
export function optionsOf(offers: readonly Offer[], taken: (offer: Offer) => boolean): Option[] {
  const marked = offers.some((offer) => offer.isCanon);
  return offers.map((offer) => ({
    text: label(offer.text),
    kind: offer.isCanon ? 'canon' : marked ? 'branch' : 'plain',
    taken: taken(offer),
  }));
}

/** The options as rows `measure` cells wide: number, sign, text, and a tick for those taken before. `marked` is the index of one, or -1. */
export function optionRows(
  options: readonly Option[],
  marked: number,
  setting: Setting,
): ListRow[] {
  const { measure, ascii } = setting;
  const digits = String(options.length).length;
  const signed = options.some((option) => option.kind !== 'plain') ? 2 : 0;
  const gutter = !options.some((option) => option.taken) ? 0 : measure >= 30 ? 3 : 2;
  return options.flatMap((option, index) => {
    const { text, detail, kind, taken } = option;
    const chosen = index === marked;
    const role: Role = chosen ? 'bright' : taken ? 'dim' : 'text';
    const hue: Role = kind === 'branch' ? 'branch' : 'canon';
    const bar = { text: chosen ? '▌' : ' ', style: { role: hue } };
    const number = String(index + 1).padStart(digits);
    const lead: Row = [
      { text: ` ${number} `, style: { role: chosen ? 'bright' : 'dim', bold: chosen } },
      { text: SIGNS[kind].padEnd(signed), style: { role: hue } },
    ];
    const body: Row = [
      { text, style: { role, bold: chosen } },
      ...(detail ? [{ text: `   ${detail}`, style: { role: 'dim' as const } }] : []),
    ];
    return wrapRow(lead, body, { measure: measure - gutter - 1, ascii }).map((line, nth) => {
      const tick = { text: nth === 0 && taken ? '✓' : '', style: { role: 'ghost' as const } };
      const row = [bar, ...cut(line, 0, measure - 1 - Math.min(gutter, 2)), tick];
      const filled = cut(row, 0, measure);
      return { row: chosen ? restyle(filled, { on: 'selection' }) : filled, index };
    });
  });
}
