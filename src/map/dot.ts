import { scenesAbove } from './descent.ts';
import { type Attributes, attributes, bold, headed, quoted } from './dot-language.ts';
import { broken, choiceLines, factsOf } from './label.ts';
import type { MapEnding, MapScene, MapWay, StoryMap } from './map.ts';
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

class Drawing {
  readonly #plan: Plan;
  readonly #options: DrawOptions;
  readonly #trunk: readonly string[];
  readonly #above: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(plan: Plan, options: DrawOptions) {
    this.#plan = plan;
    this.#options = options;
    this.#trunk = plan.map.trunk.filter((id) => plan.scenes.has(id));
    this.#above = scenesAbove(plan);
  }

  text(): string {
    const { map } = this.#plan;
    const all = staysOf(this.#plan);
    const lines = [
      `digraph ${quoted(map.story.id)} {`,
      `graph${attributes({ rankdir: 'TB', newrank: 'true', bgcolor: palette.ground, fontname: FONT, fontsize: 12, fontcolor: palette.faint, nodesep: 0.32, ranksep: 0.42, pad: 0.3, splines: 'true', ...this.#title() })}`,
      `node${attributes({ fontname: FONT, fontsize: 13, fontcolor: palette.ink, shape: 'box', style: 'rounded,filled', margin: '0.2,0.09', height: 0.42 })}`,
      `edge${attributes({ fontname: FONT, fontsize: 10.5, fontcolor: palette.faint, color: palette.branch, arrowsize: 0.65, penwidth: 1.1 })}`,
      ...this.#spine(),
      // Before the boxes: scenes are then placed in the order of the ways, and fewer of these cross.
      ...this.#ways(),
      ...all.within.flatMap((each) => this.#bounds(each)),
      ...this.#stay(all, 0),
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

  /** The canonical line comes first: what is first in the text is straight. */
  #spine(): string[] {
    const { ways } = this.#plan;
    const steps = this.#trunk.slice(1).map((to, nth) => {
      const from = this.#trunk[nth] ?? '';
      const way = ways.get(from)?.find((each) => !each.ends && each.to === to);
      const straight = { weight: 1000 };
      if (way) return this.#way(way, straight);
      return `${node(from)} -> ${node(to)}${attributes({ ...straight, style: 'invis' })}`;
    });
    const last = (ways.get(this.#trunk.at(-1) ?? '') ?? []).find((way) => way.ends && way.onCanon);
    return last ? [...steps, this.#way(last, { weight: 1000 })] : steps;
  }

  #stay(stay: Stay, depth: number, name = ''): string[] {
    const pad = '  '.repeat(depth);
    const inner = [
      ...stay.scenes.flatMap((id) => this.#scene(id)),
      ...stay.within.flatMap((each, nth) => this.#stay(each, depth + 1, `${name}_${nth}`)),
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
      `${pad}graph${attributes(look)}`,
      ...inner,
      `${pad}}`,
    ];
  }

  /**
   * Keeps a stay that lies on the trunk between the scenes of the trunk before
   * and after it. Without that its box would reach past them, and the line
   * would have to go round it.
   */
  #bounds(stay: Stay): string[] {
    const inner = stay.within.flatMap((each) => this.#bounds(each));
    if (!stay.span) return inner;
    const first = this.#trunk[stay.span.first];
    const after = this.#trunk[stay.span.last + 1];
    const on = new Set(this.#trunk);
    const within = new Set(scenesIn(stay));
    const ids = [...within].filter((id) => !on.has(id));
    const led = new Set([...within].flatMap((id) => this.#onward(id)));
    const tops = ids.filter((id) => !led.has(id)).map(node);
    const bottoms = [...within].flatMap((id) => {
      const own = this.#endingsOf(id).map((end) => endNode(end.id));
      const goesOn = on.has(id) || own.length > 0 || this.#onward(id).some((to) => within.has(to));
      return goesOn ? own : [node(id)];
    });
    const quiet = { style: 'invis', weight: 0 };
    const under = attributes({ ...quiet, minlen: 0 });
    return [
      ...inner,
      ...(first ? tops.map((each) => `${node(first)} -> ${each}${under}`) : []),
      ...(after ? bottoms.map((each) => `${each} -> ${node(after)}${attributes(quiet)}`) : []),
    ];
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
    const ending = endings.get(id);
    return [
      `${node(id)}${attributes({ ...this.#sceneLook(scene), ...(ending && endingShape) })}`,
      ...this.#endingsOf(id).map((end) => `${endNode(end.id)}${attributes(this.#endingLook(end))}`),
    ];
  }

  /** An ending that several scenes lead to is drawn once, with the first of them that is canonical, else the first. */
  #isFirst({ id }: MapEnding, from: string): boolean {
    const leading = [...this.#plan.ways.values()]
      .flat()
      .filter(({ to, ends }) => ends && to === id);
    return (leading.find(({ onCanon }) => onCanon) ?? leading[0])?.from === from;
  }

  #sceneLook(scene: MapScene): Attributes {
    const { name, onCanon, isOutside } = scene;
    const look = onCanon
      ? { color: palette.canon, fillcolor: palette.canonFill, penwidth: 2.4, group: 'canon' }
      : { color: palette.branch, fillcolor: palette.scene };
    const outside = isOutside ? { style: 'rounded,dashed', fontcolor: palette.faint } : {};
    return {
      label: onCanon ? bold(broken(name)) : broken(name).join('\n'),
      ...look,
      ...outside,
      ...this.#shade(scene),
      ...this.#place(scene, name),
    };
  }

  #endingLook(ending: MapEnding): Attributes {
    const look = ending.onCanon ? { color: palette.canon, penwidth: 2, group: 'canon' } : {};
    return {
      label: ending.onCanon ? bold(broken(ending.name)) : broken(ending.name).join('\n'),
      ...endingShape,
      ...look,
      ...this.#shade(ending),
      ...this.#place(ending, `Ending: ${ending.name}`),
    };
  }

  #ways(): string[] {
    const { ways, endings } = this.#plan;
    const spine = new Set(this.#trunk.slice(1).map((to, nth) => `${this.#trunk[nth]} -> ${to}`));
    const drawn = [...ways.values()].flat().filter(({ from, to, ends, onCanon }) => {
      if (ends) return !endings.has(from) && !(onCanon && from === this.#trunk.at(-1));
      return !spine.has(`${from} -> ${to}`);
    });
    return drawn.map((way) => this.#way(way, {}));
  }

  #way(way: MapWay, more: Attributes): string {
    const { from, to, ends, onCanon, kinds, choices } = way;
    const target = ends ? endNode(to) : node(to);
    const canon = onCanon ? { color: palette.canon, penwidth: 3.6, arrowsize: 0.8 } : {};
    const lent = kinds.every((kind) => kind === 'thread') ? { style: 'dotted' } : {};
    const label = onCanon ? [] : choiceLines(choices);
    const missed = way.reached === 0 ? { color: palette.missedLine, style: 'dashed' } : {};
    const said = choices
      .map(({ text }) => text)
      .filter(Boolean)
      .join(' · ');
    const tip = `${this.#nameOf(from, false)} → ${this.#nameOf(to, ends)}${said && `: ${said}`}`;
    // Told the other way round, a way back does not draw what is below up above.
    const back = !ends && this.#isBack(way);
    const ends2 = back ? `${target} -> ${node(from)}` : `${node(from)} -> ${target}`;
    return `${ends2}${attributes({
      dir: back ? 'back' : undefined,
      label: label.length > 0 ? label.join('\n') : undefined,
      ...canon,
      ...lent,
      ...missed,
      ...more,
      ...this.#place(way, tip),
    })}`;
  }

  #isBack({ from, to }: MapWay): boolean {
    return this.#above.get(from)?.has(to) ?? false;
  }

  #nameOf(id: string, ends: boolean): string {
    const { scenes, map } = this.#plan;
    const named = ends ? map.endings.find((each) => each.id === id) : scenes.get(id);
    return named?.name ?? id;
  }

  #shade({ reached }: { readonly reached?: number }): Attributes {
    if (reached === undefined) return {};
    if (reached > 0) return { fillcolor: palette.reached };
    return { fillcolor: palette.missed, color: palette.missedLine, fontcolor: palette.faint };
  }

  #place(
    {
      file,
      line,
      reached,
    }: { readonly file: string; readonly line: number; readonly reached?: number },
    tip: string,
  ): Attributes {
    const counted =
      reached === undefined ? '' : reached > 0 ? `, reached ${reached}×` : ', not reached';
    return { URL: this.#options.href?.(file, line), tooltip: `${tip} (${file}:${line})${counted}` };
  }
}

function scenesIn(stay: Stay): string[] {
  return [...stay.scenes, ...stay.within.flatMap(scenesIn)];
}

const endingShape: Attributes = {
  shape: 'box',
  style: 'rounded,filled',
  peripheries: 2,
  fillcolor: palette.ending,
  color: palette.endingLine,
};

function node(id: string): string {
  return quoted(`scene ${id}`);
}

function endNode(id: string): string {
  return quoted(`ending ${id}`);
}
