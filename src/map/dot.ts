import { scenesAbove } from './descent.ts';
import { type Attributes, attributes, headed, quoted } from './dot-language.ts';
import { Look } from './dot-look.ts';
import { factsOf } from './label.ts';
import type { MapEnding, MapWay, StoryMap } from './map.ts';
import { palette } from './palette.ts';
import { type Plan, planOf } from './plan.ts';
import { type Stay, staysOf } from './stay.ts';

/** How a map is drawn. */
export interface DrawOptions {
  /** The link of a place in a story's source; no links without it. */
  readonly href?: (file: string, line: number) => string;
  /** Worlds that are drawn as boxes: all, those on the trunk, or none. All unless given. */
  readonly boxes?: Boxes;
  /** Whether the story's title stands above; it does unless given. */
  readonly titled?: boolean;
}

/** Worlds that are drawn as boxes. */
export type Boxes = 'all' | 'trunk' | 'none';

/** Of the fonts that Graphviz can measure by itself, the widest: text fits whatever font comes in its place. */
const FONT = 'Verdana';

/** The map in Graphviz's language: worlds as clusters, canon as one straight bold line. */
export function toDot(map: StoryMap, options: DrawOptions = {}): string {
  return new Drawing(planOf(map), options).text();
}

/** Where a stay on the trunk begins and ends. */
interface Bounds {
  readonly stay: Stay;
  /** Its first and last places on the trunk. */
  readonly first: number;
  readonly last: number;
  /** Names of what nothing in it leads down to, and of what leads down to nothing in it. */
  readonly tops: readonly string[];
  readonly bottoms: readonly string[];
  /** The point below everything in it, through which the trunk leaves it. */
  readonly gate?: string;
}

class Drawing {
  readonly #plan: Plan;
  readonly #options: DrawOptions;
  readonly #trunk: readonly string[];
  readonly #above: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #look: Look;
  readonly #all: Stay;
  readonly #bounds: readonly Bounds[];

  constructor(plan: Plan, options: DrawOptions) {
    this.#plan = plan;
    this.#options = options;
    this.#trunk = plan.map.trunk.filter((id) => plan.scenes.has(id));
    this.#above = scenesAbove(plan);
    this.#look = new Look(plan, options.href);
    this.#all = staysOf(plan);
    this.#bounds = this.#boundsIn(this.#all);
  }

  text(): string {
    const { map } = this.#plan;
    const lines = [
      `digraph ${quoted(map.story.id)} {`,
      `graph${attributes({ rankdir: 'TB', newrank: 'true', bgcolor: palette.ground, fontname: FONT, fontsize: 12, fontcolor: palette.faint, nodesep: 0.32, ranksep: 0.42, pad: 0.3, splines: 'true', ...this.#title() })}`,
      `node${attributes({ fontname: FONT, fontsize: 13, fontcolor: palette.ink, shape: 'box', style: 'rounded,filled', margin: '0.2,0.09', height: 0.42 })}`,
      `edge${attributes({ fontname: FONT, fontsize: 10.5, fontcolor: palette.faint, color: palette.branch, arrowsize: 0.65, penwidth: 1.1 })}`,
      // The line first: where ways go in a circle, Graphviz turns one round that comes later.
      ...this.#spine(),
      ...this.#held(),
      ...this.#ways(),
      ...this.#stay(this.#all, 0),
      '}',
    ];
    return `${lines.join('\n')}\n`;
  }

  #title(): Attributes {
    if (this.#options.titled === false) return {};
    const { map } = this.#plan;
    return {
      label: headed(map.story.title, factsOf(map), palette.ink),
      labelloc: 't',
      labeljust: 'l',
    };
  }

  /** The canonical line, through the points at which it leaves its worlds. */
  #spine(): string[] {
    const { ways } = this.#plan;
    const straight = { weight: 1000 };
    const steps = this.#trunk.slice(1).flatMap((to, nth) => {
      const from = this.#trunk[nth] ?? '';
      const way = ways.get(from)?.find((each) => !each.ends && each.to === to);
      const gates = this.#bounds.filter(({ last, gate }) => gate && last === nth);
      const through = gates.map(({ gate = '' }) => gate);
      if (way) return this.#way(way, straight, through);
      return line([node(from), ...through, node(to)], { ...straight, style: 'invis' });
    });
    const last = (ways.get(this.#trunk.at(-1) ?? '') ?? []).find((way) => way.ends && way.onCanon);
    return last ? [...steps, ...this.#way(last, straight)] : steps;
  }

  #stay(stay: Stay, depth: number, name = ''): string[] {
    const pad = '  '.repeat(depth);
    const inner = [
      ...stay.scenes.flatMap((id) => this.#scene(id)).map((each) => `${pad}  ${each}`),
      ...stay.within.flatMap((each, nth) => this.#stay(each, depth + 1, `${name}_${nth}`)),
      ...this.#bounds.flatMap(({ stay: bound, gate }) =>
        bound === stay && gate ? [`${pad}  ${gate}${attributes(gateLook)}`] : [],
      ),
    ];
    const { boxes = 'all' } = this.#options;
    const isBox = boxes === 'all' || (boxes === 'trunk' && stay.span !== undefined);
    if (depth === 0 || !isBox) return inner;
    const fill = palette.worlds[Math.min(depth, palette.worlds.length) - 1];
    const look = {
      label: stay.world.at(-1),
      labeljust: 'l',
      style: 'rounded,filled',
      color: palette.worldLine,
      fillcolor: fill,
      margin: 14,
      tooltip: stay.world.join(' / '),
    };
    return [
      `${pad}subgraph ${quoted(`cluster${name}`)} {`,
      `${pad}  graph${attributes(look)}`,
      ...inner,
      `${pad}}`,
    ];
  }

  /** Where each stay on the trunk begins and ends, the inner ones first. */
  #boundsIn(stay: Stay): Bounds[] {
    const inner = stay.within.flatMap((each) => this.#boundsIn(each));
    if (!stay.span || stay.world.length === 0) return inner;
    const { first, last } = stay.span;
    const on = new Set(this.#trunk);
    const within = new Set(scenesIn(stay));
    const led = new Set([...within].flatMap((id) => this.#onward(id)));
    const tops = [...within].filter((id) => !on.has(id) && !led.has(id)).map(node);
    const bottoms = [...within].flatMap((id) => {
      const own = this.#endingsOf(id).map((end) => endNode(end.id));
      const goesOn = on.has(id) || own.length > 0 || this.#onward(id).some((to) => within.has(to));
      return goesOn ? own : [node(id)];
    });
    const isLeft = last + 1 < this.#trunk.length && bottoms.length > 0;
    const gate = isLeft ? { gate: quoted(`gate ${stay.world.join('/')} ${last}`) } : {};
    return [...inner, { stay, first, last, tops, bottoms, ...gate }];
  }

  /**
   * Keeps a stay between where the trunk enters and where it leaves it. Without
   * that its box would reach past these, and the line would have to go round it.
   */
  #held(): string[] {
    const quiet = { style: 'invis', weight: 0 };
    return this.#bounds.flatMap(({ first, tops, bottoms, gate }) => {
      const head = node(this.#trunk[first] ?? '');
      return [
        ...tops.map((each) => edge(head, each, { ...quiet, minlen: 0 })),
        ...(gate ? bottoms.map((each) => edge(each, gate, quiet)) : []),
      ];
    });
  }

  /** The scenes that a scene leads down to. */
  #onward(id: string): string[] {
    const ways = this.#plan.ways.get(id) ?? [];
    return ways.filter((way) => !way.ends && !this.#isBack(way)).map(({ to }) => to);
  }

  /** The endings that are drawn with a scene. */
  #endingsOf(id: string): MapEnding[] {
    const { endings, ways, map } = this.#plan;
    if (endings.has(id)) return [];
    const own = (ways.get(id) ?? []).filter(({ ends }) => ends);
    return own.flatMap(({ to }) => {
      const end = map.endings.find((each) => each.id === to);
      return end && this.#isFirst(end, id) ? [end] : [];
    });
  }

  #scene(id: string): string[] {
    const { scenes, endings } = this.#plan;
    const scene = scenes.get(id);
    if (!scene) return [];
    return [
      `${node(id)}${attributes(this.#look.scene(scene, endings.has(id)))}`,
      ...this.#endingsOf(id).map(
        (end) => `${endNode(end.id)}${attributes(this.#look.ending(end))}`,
      ),
    ];
  }

  /** An ending that several scenes lead to is drawn once, with the first of them that is canonical, else the first. */
  #isFirst({ id }: MapEnding, from: string): boolean {
    const leading = [...this.#plan.ways.values()]
      .flat()
      .filter(({ to, ends }) => ends && to === id);
    return (leading.find(({ onCanon }) => onCanon) ?? leading[0])?.from === from;
  }

  #ways(): string[] {
    const { ways, endings } = this.#plan;
    const spine = new Set(this.#trunk.slice(1).map((to, nth) => `${this.#trunk[nth]} -> ${to}`));
    const drawn = [...ways.values()].flat().filter(({ from, to, ends, onCanon }) => {
      if (ends) return !endings.has(from) && !(onCanon && from === this.#trunk.at(-1));
      return !spine.has(`${from} -> ${to}`);
    });
    return drawn.flatMap((way) => this.#way(way));
  }

  #way(way: MapWay, more: Attributes = {}, through: readonly string[] = []): string[] {
    const { from, to, ends } = way;
    const look = { ...this.#look.way(way), ...more };
    const target = ends ? endNode(to) : node(to);
    // Told the other way round, a way back does not draw what is below up above.
    if (!ends && this.#isBack(way)) return [edge(target, node(from), { dir: 'back', ...look })];
    return line([node(from), ...through, target], look);
  }

  #isBack({ from, to }: MapWay): boolean {
    return this.#above.get(from)?.has(to) ?? false;
  }
}

function scenesIn(stay: Stay): string[] {
  return [...stay.scenes, ...stay.within.flatMap(scenesIn)];
}

const gateLook: Attributes = {
  shape: 'point',
  style: 'invis',
  width: 0,
  height: 0,
  group: 'canon',
};

function edge(from: string, to: string, look: Attributes): string {
  return `${from} -> ${to}${attributes(look)}`;
}

/** One line through several points, with one arrow. */
function line(points: readonly string[], look: Attributes): string[] {
  const last = points.length - 2;
  return points.slice(1).map((to, nth) =>
    edge(points[nth] ?? '', to, {
      ...look,
      ...(nth < last && { dir: 'none', headclip: 'false' }),
      ...(nth > 0 && { tailclip: 'false' }),
    }),
  );
}

function node(id: string): string {
  return quoted(`scene ${id}`);
}

function endNode(id: string): string {
  return quoted(`ending ${id}`);
}
