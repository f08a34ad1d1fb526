import type { Offer } from '../session/moment.ts';
import { label } from './block.ts';
import type { Role, Row } from './frame.ts';
import { cut, restyle, rowWidth } from './rows.ts';
import { type Setting, setLines } from './setting.ts';

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

/** A row of a list of options, with the index of its option. */
export interface OptionRow {
  readonly row: Row;
  readonly index: number;
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
export function optionRows(options: readonly Option[], marked: number, setting: Setting): OptionRow[] {
  const { measure, ascii } = setting;
  const digits = String(options.length).length;
  const signed = options.some((option) => option.kind !== 'plain') ? 2 : 0;
  const hang = 2 + digits + 1 + signed;
  const ticks = !options.some((option) => option.taken) ? 0 : measure >= 30 ? 3 : 2;
  return options.flatMap((option, index) => {
    const { text, detail, kind, taken } = option;
    const chosen = index === marked;
    const spans = [{ text }, ...(detail ? [{ text: `   ${detail}`, italic: true }] : [])];
    const lines = setLines(spans, { measure: measure - ticks, ascii }, { first: hang, hang });
    const role: Role = chosen ? 'bright' : taken ? 'dim' : 'text';
    const hue: Role = kind === 'branch' ? 'branch' : 'canon';
    return lines.map((line, nth) => {
      const first = nth === 0;
      const number = first ? String(index + 1).padStart(digits) : '';
      const lead: Row = [
        { text: chosen ? '▌' : ' ', style: { role: hue } },
        { text: ` ${number.padEnd(digits)} `, style: { role: chosen ? 'bright' : 'dim', bold: chosen } },
        { text: first ? SIGNS[kind].padEnd(signed) : ' '.repeat(signed), style: { role: hue } },
      ];
      const letters = line.spans.map((span) => ({
        text: span.text,
        style: span.italic ? { role: 'dim' as const } : { role, bold: chosen },
      }));
      const row = [...cut(lead, 0, line.indent), ...letters];
      const tick = first && taken && ticks > 0 ? '✓' : ' ';
      const gap = ' '.repeat(Math.max(0, measure - 2 - rowWidth(row)));
      const whole: Row = [...row, { text: gap }, { text: tick, style: { role: 'ghost' } }];
      const filled = cut(whole, 0, measure);
      return { row: chosen ? restyle(filled, { on: 'selection' }) : filled, index };
    });
  });
}
