import type { DrawOptions } from './dot.ts';
import { type Attributes, bold } from './dot-language.ts';
import { broken, choiceLines } from './label.ts';
import type { MapEnding, MapScene, MapWay } from './map.ts';
import { palette } from './palette.ts';
import type { Plan } from './plan.ts';

/** What tells an ending from a scene. */
const endingShape: Attributes = {
  shape: 'box',
  style: 'rounded,filled',
  peripheries: 2,
  fillcolor: palette.ending,
  color: palette.endingLine,
};

/** How the scenes, endings and ways of a plan are drawn. */
export class Look {
  readonly #plan: Plan;
  readonly #href: DrawOptions['href'];

  constructor(plan: Plan, href: DrawOptions['href']) {
    this.#plan = plan;
    this.#href = href;
  }

  /** A scene; `isEnding` where it has the shape of one. */
  scene(scene: MapScene, isEnding: boolean): Attributes {
    const { name, onCanon, isOutside } = scene;
    const shape = isEnding ? endingShape : { color: palette.branch, fillcolor: palette.scene };
    const canon = { color: palette.canon, penwidth: isEnding ? 2 : 2.4, group: 'canon' };
    const ground = isEnding ? {} : { fillcolor: palette.canonFill };
    const outside = isOutside ? { style: 'rounded,dashed', fontcolor: palette.faint } : {};
    return {
      label: onCanon ? bold(broken(name)) : broken(name).join('\n'),
      ...shape,
      ...(onCanon && { ...canon, ...ground }),
      ...outside,
      ...this.#shade(scene),
      ...this.#place(scene, name),
    };
  }

  /** An ending beside the scene that leads to it. */
  ending(ending: MapEnding): Attributes {
    const look = ending.onCanon ? { color: palette.canon, penwidth: 2, group: 'canon' } : {};
    return {
      label: ending.onCanon ? bold(broken(ending.name)) : broken(ending.name).join('\n'),
      ...endingShape,
      ...look,
      ...this.#shade(ending),
      ...this.#place(ending, `Ending: ${ending.name}`),
    };
  }

  /** A way; its choices stand beside it but for the canonical one, and all in its tooltip. */
  way(way: MapWay): Attributes {
    const { from, to, ends, onCanon, kinds, choices } = way;
    const canon = onCanon ? { color: palette.canon, penwidth: 3.6, arrowsize: 0.8 } : {};
    const lent = kinds.every((kind) => kind === 'thread') ? { style: 'dotted' } : {};
    const label = onCanon ? [] : choiceLines(choices);
    const missed = way.reached === 0 ? { color: palette.missedLine, style: 'dashed' } : {};
    const said = choices.flatMap(({ text }) => text || []).join(' · ');
    const tip = `${this.#nameOf(from, false)} → ${this.#nameOf(to, ends)}${said && `: ${said}`}`;
    return {
      label: label.length > 0 ? label.join('\n') : undefined,
      ...canon,
      ...lent,
      ...missed,
      ...this.#place(way, tip),
    };
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
    return { URL: this.#href?.(file, line), tooltip: `${tip} (${file}:${line})${counted}` };
  }
}
