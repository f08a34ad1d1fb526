import type { Verdict } from '../../session/invariant.ts';
import { clean } from '../../story/clean.ts';
import type { Diagnostic, Position, Severity } from '../../story/diagnostic.ts';
import type { Role, Row } from '../frame.ts';
import { type Item, ListPanel } from '../list-panel.ts';
import { placeText } from './author-view.ts';

/** The key that opens the list of problems and closes it. */
export const PROBLEMS_KEY = 'p';

const ROLES: Readonly<Record<Severity, Role>> = { error: 'warn', warning: 'ghost', note: 'dim' };

/** An invariant that does not hold, as a finding at its function. */
export function brokenInvariant({ invariant, why }: Verdict): Diagnostic {
  const { name, file, line } = invariant;
  const message = `${name} is broken: ${why}`;
  return { code: 'invariant-broken', severity: 'error', message, file, line };
}

/** `2 errors, 1 warning`; '' where there is nothing. */
export function countText(problems: readonly Diagnostic[]): string {
  return (['error', 'warning', 'note'] as const)
    .map((severity) => ({
      severity,
      count: problems.filter((each) => each.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity}${count === 1 ? '' : 's'}`)
    .join(', ');
}

/** What the footer says of problems at all times: nothing where there are none. */
export function problemFlag(problems: readonly Diagnostic[]): Row {
  const text = countText(problems);
  if (!text) return [];
  const broken = problems.some(({ severity }) => severity === 'error');
  const style = broken ? ({ role: 'warn', bold: true } as const) : ({ role: 'ghost' } as const);
  return [{ text: `${broken ? '! ' : ''}${text}`, style }, { text: '   ' }];
}

/**
 * All problems, each with its place, its line of ink (`source` reads it), and
 * the way out. Picking one gives its place.
 */
export function problemsPanel(
  problems: readonly Diagnostic[],
  source: (at: Position) => string,
): ListPanel<Position> {
  const items = problems.flatMap((problem, index) => [
    ...(index > 0 ? [said('', 'dim')] : []),
    ...itemsOf(problem, source(problem)),
  ]);
  return new ListPanel({
    title: countText(problems) || 'No problems',
    items: items.length > 0 ? items : [said('The story compiles, and nothing is broken.', 'text')],
    toggle: PROBLEMS_KEY,
    hint: problems.length > 0 ? 'Enter opens the line · Esc closes' : 'Esc closes',
  });
}

function itemsOf(problem: Diagnostic, source: string): Item<Position>[] {
  const { file, line, severity, message, hint } = problem;
  const place = placeText(problem);
  const role = ROLES[severity];
  return [
    {
      lead: [{ text: severity === 'error' ? '! ' : '  ', style: { role, bold: true } }],
      text: [
        { text: place, style: { role: 'bright', bold: true } },
        { text: `  ${clean(message).replace(/\s+/g, ' ')}`, style: { role } },
      ],
      value: { file, line },
    },
    ...(source ? [{ ...said(source, 'text'), lead: quoted(line) }] : []),
    ...(hint ? [said(hint, 'dim')] : []),
  ];
}

function said(text: string, role: Role): Item<Position> {
  return { lead: [{ text: '  ' }], text: [{ text: clean(text), style: { role } }] };
}

function quoted(line: number): Row {
  return [{ text: `  ${line} │ `, style: { role: 'faint' } }];
}
