import { label } from '../../session/block.ts';
import type { Verdict } from '../../session/invariant.ts';
import { clean } from '../../story/clean.ts';
import type { Position } from '../../story/diagnostic.ts';
import type { Outlook } from '../../story/outlook.ts';
import type { Role, Row } from '../frame.ts';
import { SIGNS } from '../option.ts';
import { clip, ends } from '../rows.ts';
import { textWidth } from '../width.ts';
import { wrapRow } from '../wrap.ts';
import type { Insight, Prospect, Variable } from './insight.ts';

/** A part of the author's view: rows below a title. */
export type Section = readonly Row[];

/** Cells that the names of variables take at most. */
const WIDEST_NAME = 18;

/** The author's view of a turn, each row at most `width` cells: where it stands and what its choices come to; then variables and invariants. */
export function authorView(insight: Insight, width: number, ascii: boolean): [Section, Section] {
  const { at, scene, depth, seed, variables, verdicts, prospects } = insight;
  const place: Row = [{ text: clip(placeText(at), width), style: { role: 'bright', bold: true } }];
  const standing = `${words(scene)} · turn ${depth} · seed ${seed}`;
  const setting = { measure: width, ascii };
  return [
    [
      place,
      [dim(clip(standing, width))],
      ...section('Choices', prospects, (prospect, index) => [
        ends(head(prospect, index, width), [dim(prospect.at ? `:${prospect.at.line}` : '')], width),
        ...wrapRow([{ text: '    ' }], [dim(outlookText(prospect, scene))], setting),
      ]),
    ],
    [
      ...section('Variables', variables, (variable) => [variableRow(variable, variables, width)]),
      ...section('Invariants', verdicts, (verdict) => verdictRows(verdict, width, ascii)),
    ],
  ];
}

/** What a choice can come to, in words; `scene` is where it is offered. */
export function outlookText(
  { isCanon, to, rejoin, endings }: Outlook & { isCanon: boolean },
  scene: string,
): string {
  const [first] = to;
  if (first === undefined && endings.length === 0) return `stays in ${words(scene)}`;
  if (isCanon && rejoin?.after === 0) return `canon, on to ${words(rejoin.at)}`;
  const way = to.length > 0 ? `to ${to.map(words).join(' or ')}; ` : '';
  if (rejoin?.after === 0) return `can rejoin canon at ${words(rejoin.at)}`;
  if (rejoin) {
    const scenes = rejoin.after === 1 ? 'one scene' : `${rejoin.after} scenes`;
    return `${way}can rejoin canon at ${words(rejoin.at)} after ${scenes}`;
  }
  const [only, ...others] = endings.map(words);
  if (only === undefined) return `${way}leads to no ending`;
  if (others.length === 0) return `${way}leads only to ending ${only}`;
  return `${way}leads to one of ${endings.length} endings: ${[only, ...others].join(', ')}`;
}

/** `barn.ink:12`. */
export function placeText({ file, line }: Position): string {
  return `${words(file)}:${line}`;
}

function section<T>(title: string, items: readonly T[], rowsOf: (item: T, index: number) => Row[]) {
  if (items.length === 0) return [];
  const heading: Row = [{ text: title.toUpperCase(), style: { role: 'dim', bold: true } }];
  return [[], heading, ...items.flatMap(rowsOf)];
}

function head({ text, isCanon }: Prospect, index: number, width: number): Row {
  const role: Role = isCanon ? 'canon' : 'branch';
  const lead = `${index + 1} ${SIGNS[role]} `;
  return [
    { text: lead, style: { role } },
    { text: clip(label(text), width - textWidth(lead) - 7), style: { role: 'text' } },
  ];
}

function variableRow(
  { name, value, before }: Variable,
  all: readonly Variable[],
  width: number,
): Row {
  const widest = Math.max(...all.map((each) => textWidth(each.name)));
  const column = Math.min(widest, WIDEST_NAME, width >> 1);
  const named = clip(words(name), column);
  const pad = ' '.repeat(column - textWidth(named) + 2);
  const room = width - column - 2;
  const old = before === undefined ? '' : `${clip(shown(before), Math.max(1, (room - 3) >> 1))} → `;
  const changed = before !== undefined;
  const role = changed ? 'canon' : words(value) ? 'text' : 'dim';
  return [
    { text: `${named}${pad}`, style: { role: changed ? 'bright' : 'dim' } },
    dim(old),
    {
      text: clip(shown(value), room - textWidth(old)),
      style: { role, bold: changed },
    },
  ];
}

function verdictRows({ invariant, holds, why }: Verdict, width: number, ascii: boolean): Row[] {
  const sign: Row = holds
    ? [{ text: '✓ ', style: { role: 'canon' } }]
    : [{ text: '! ', style: { role: 'warn', bold: true } }];
  const name: Row = [{ text: invariant.name, style: { role: holds ? 'dim' : 'warn' } }];
  const said = why === undefined ? [] : [dim(`: ${words(why)}`)];
  return wrapRow(sign, [...name, ...said], { measure: width, ascii });
}

function shown(value: string): string {
  return words(value) || '(empty)';
}

/** Words of the story's own on one line. */
function words(text: string): string {
  return clean(text).replace(/\s+/g, ' ').trim();
}

function dim(text: string) {
  return { text, style: { role: 'dim' } } as const;
}
