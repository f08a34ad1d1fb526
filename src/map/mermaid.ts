import type { DrawOptions } from './dot.ts';
import { choiceLines } from './label.ts';
import type { MapWay, StoryMap } from './map.ts';
import { palette } from './palette.ts';
import { type Plan, planOf } from './plan.ts';
import { type Stay, staysOf } from './stay.ts';

/** The map as a flowchart in Mermaid's language: worlds as subgraphs, canonical ways thick, endings round. */
export function toMermaid(map: StoryMap, { href }: Pick<DrawOptions, 'href'> = {}): string {
  const plan = planOf(map);
  // Names of our own: `end` and others mean something to Mermaid.
  const ids = new Map([
    ...map.scenes.map(({ id }, nth) => [`scene ${id}`, `s${nth}`] as const),
    ...map.endings.map(({ id }, nth) => [`ending ${id}`, `e${nth}`] as const),
  ]);
  const ending = new Set(plan.endings.keys());
  const ways = [...plan.ways.values()]
    .flat()
    .filter(({ from, ends }) => !ends || !ending.has(from));
  const ended = new Set(ways.filter(({ ends }) => ends).map(({ to }) => to));
  const endings = map.endings.filter(({ id }) => ended.has(id));
  const parts = [
    ...map.scenes.map((each) => ({ ...each, key: ids.get(`scene ${each.id}`) ?? '' })),
    ...endings.map((each) => ({
      ...each,
      key: ids.get(`ending ${each.id}`) ?? '',
      isOutside: false,
    })),
  ];
  const classes = parts.flatMap(({ key, onCanon, isOutside, reached }) => [
    ...(onCanon ? [`  class ${key} canon`] : []),
    ...(isOutside ? [`  class ${key} outside`] : []),
    ...(reached === undefined ? [] : [`  class ${key} ${reached > 0 ? 'reached' : 'missed'}`]),
  ]);
  const links = href
    ? parts.map(
        ({ key, file, line }) => `  click ${key} href "${href(file, line)}" "${file}:${line}"`,
      )
    : [];
  return `${[
    '---',
    `title: ${JSON.stringify(map.story.title)}`,
    '---',
    'flowchart TD',
    ...boxes(staysOf(plan), plan, ids, { next: 0 }, 1),
    ...endings.map(({ id, name }) => `  ${ids.get(`ending ${id}`)}(["${escaped(name)}"])`),
    ...ways.map((way) => `  ${wayLine(way, ids)}`),
    `  classDef canon stroke:${palette.canon},stroke-width:3px`,
    '  classDef outside stroke-dasharray:4',
    `  classDef reached fill:${palette.reached},color:${palette.ink}`,
    `  classDef missed fill:${palette.missed},color:${palette.faint}`,
    ...classes,
    ...links,
  ].join('\n')}\n`;
}

type Ids = ReadonlyMap<string, string>;

function boxes(stay: Stay, plan: Plan, ids: Ids, count: { next: number }, depth: number): string[] {
  const pad = '  '.repeat(depth);
  const scenes = stay.scenes.map((id) => {
    const [open, close] = plan.endings.has(id) ? ['([', '])'] : ['[', ']'];
    return `${pad}${ids.get(`scene ${id}`)}${open}"${escaped(plan.scenes.get(id)?.name ?? id)}"${close}`;
  });
  const within = stay.within.flatMap((each) => [
    `${pad}subgraph w${count.next++}["${escaped(each.world.at(-1) ?? '')}"]`,
    ...boxes(each, plan, ids, count, depth + 1),
    `${pad}end`,
  ]);
  return [...scenes, ...within];
}

function wayLine({ from, to, ends, onCanon, kinds, choices }: MapWay, ids: Ids): string {
  const lent = kinds.every((kind) => kind === 'thread');
  const arrow = onCanon ? '==>' : lent ? '-.->' : '-->';
  const text = onCanon ? '' : choiceLines(choices).join(' ');
  const label = text ? `|"${escaped(text)}"|` : '';
  const target = ids.get(`${ends ? 'ending' : 'scene'} ${to}`);
  return `${ids.get(`scene ${from}`)} ${arrow}${label} ${target}`;
}

/** Everything but letters, digits and plain spacing as an entity: quotes, Markdown and HTML all mean something there. */
function escaped(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, (sign) => `#${sign.charCodeAt(0)};`);
}
