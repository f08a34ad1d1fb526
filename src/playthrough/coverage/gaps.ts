import type { Reached } from '../../session/coverage-file.ts';
import { edgeKey } from '../../session/coverage-file.ts';
import type { Position } from '../../story/diagnostic.ts';
import type { SceneGraph } from '../../story/graph.ts';
import { type Kind, kinds } from './share.ts';

/** Something that no play reached, and where it is written. */
export interface Gap extends Position {
  readonly kind: Kind;
  readonly what: string;
}

/** All that was not reached, kind by kind, in the order of the story's files, and of their lines. */
export function gapsOf(coverage: Reached, graph: SceneGraph): Gap[] {
  const { scenes, choices, edges, endings } = graph;
  const moves = new Map(
    edges
      .filter(({ kind }) => kind !== 'ending')
      .map((edge) => [edgeKey(edge.from, edge.to), edge]),
  );
  const gaps: Gap[] = [
    ...scenes
      .filter(({ id }) => !coverage.scenes[id])
      .map(({ id, file, line }) => ({ kind: 'scenes' as const, file, line, what: id })),
    ...choices
      .filter(({ id, fallback }) => !fallback && !coverage.choices[id]?.taken)
      .map(({ id, text, file, line }) => {
        const fate = coverage.choices[id]?.offered ? 'never taken' : 'never on offer';
        return { kind: 'choices' as const, file, line, what: `${text} (${fate})` };
      }),
    ...[...moves]
      .filter(([key]) => !coverage.edges[key])
      .map(([what, { file, line }]) => ({ kind: 'edges' as const, file, line, what })),
    ...endings
      .filter(({ id }) => !coverage.endings[id])
      .map(({ id, file, line }) => ({ kind: 'endings' as const, file, line, what: id })),
    ...Object.entries(coverage.lines).flatMap(([file, lines]) => ranges(file, lines)),
    ...Object.entries(coverage.conditions).flatMap(([id, ways]) => halves(id, ways)),
  ];
  const files = [...new Set([...scenes, ...gaps].map(({ file }) => file))];
  const ranks = ({ kind, file, line }: Gap) => [kinds.indexOf(kind), files.indexOf(file), line];
  return gaps.sort((a, b) => {
    const [one, two] = [ranks(a), ranks(b)];
    return one.map((rank, i) => rank - (two[i] ?? 0)).find((off) => off !== 0) ?? 0;
  });
}

/** Lines never come past, those next to each other in one. */
function ranges(file: string, lines: Readonly<Record<string, number>>): Gap[] {
  const gaps: Gap[] = [];
  let first: number | undefined;
  let last = 0;
  const close = (): void => {
    if (first === undefined) return;
    const what = first === last ? `line ${first}` : `lines ${first} to ${last}`;
    gaps.push({ kind: 'lines', file, line: first, what });
    first = undefined;
  };
  for (const [line, times] of Object.entries(lines)) {
    if (times > 0) close();
    else {
      first ??= Number(line);
      last = Number(line);
    }
  }
  close();
  return gaps;
}

function halves(id: string, ways: { readonly true: number; readonly false: number }): Gap[] {
  const [, file = '', line, nth] = /^(.*):(\d+)(?:\/(\d+))?$/.exec(id) ?? [];
  if (ways.true > 0 && ways.false > 0) return [];
  const never = ways.true > 0 ? 'never false' : ways.false > 0 ? 'never true' : 'never reached';
  const which = nth === undefined ? 'condition' : `condition ${nth} on the line`;
  return [{ kind: 'conditions', file, line: Number(line), what: `${which}: ${never}` }];
}
