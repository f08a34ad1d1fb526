import { type Boxes, type DrawOptions, toDot } from './dot.ts';
import { factsOf } from './label.ts';
import type { StoryMap } from './map.ts';
import { palette } from './palette.ts';

/** In points: space around the drawing, and above it for the title; letters of the title and what stands beside it. */
const [MARGIN, HEAD, TITLE, FACTS] = [20, 40, 20, 12];

/** How far, in points, the middle of a canonical scene may be off the line. */
const STRAIGHT = 1;

const FONTS = "Verdana, 'DejaVu Sans', Geneva, sans-serif";

/** An outline in points, y downwards. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * The map as an SVG picture, laid out by Graphviz: worlds as boxes, canon as
 * one straight line, endings with a double rim, every part linked by `href`.
 * The same map gives the same bytes on every machine.
 */
export async function toSvg(
  map: StoryMap,
  options: Omit<DrawOptions, 'titled' | 'boxes'> = {},
): Promise<string> {
  const { Graphviz } = await import('@hpcc-js/wasm-graphviz');
  const graphviz = await Graphviz.load();
  const draw = (boxes: Boxes): string =>
    graphviz.layout(toDot(map, { ...options, boxes, titled: false }), 'svg', 'dot');
  let drawn = draw('all');
  // The line comes before the boxes: where both cannot be had, the boxes go.
  if (!isStraight(drawn, map.trunk)) drawn = draw('trunk');
  if (!isStraight(drawn, map.trunk)) drawn = draw('none');
  return framed(drawn, map);
}

/** Whether the middles of all canonical scenes lie on one vertical line. */
function isStraight(svg: string, trunk: readonly string[]): boolean {
  const on = new Set(trunk.map((id) => `scene ${id}`));
  const middles = [...svg.matchAll(NODE)].flatMap(([, key = '', shape = '']) =>
    on.has(plain(key)) ? [middle(shape)] : [],
  );
  return Math.max(...middles) - Math.min(...middles) <= STRAIGHT || middles.length === 0;
}

const NODE = /class="node">\s*<title>(.*?)<\/title>([\s\S]*?)<\/g>/g;

function middle(shape: string): number {
  const outline = /(?: d| points)="([^"]*)"/.exec(shape)?.[1] ?? '';
  const xs = pairs(outline).map(([x]) => x);
  return (Math.min(...xs) + Math.max(...xs)) / 2;
}

/** What Graphviz drew, cropped, on a ground and under a title of its own. */
function framed(svg: string, map: StoryMap): string {
  const body = svg
    .slice(svg.indexOf('<g id="graph0"'), svg.lastIndexOf('</svg>'))
    .replace(/<!--[\s\S]*?-->\n?/g, '')
    // The ground reaches as far as lines that are not drawn.
    .replace(/<polygon fill="[^"]*" stroke="none"[^>]*\/>\n/, '')
    .replace(/<g id="graph0"[^>]*>\n(?:<title>.*<\/title>\n)?/, '')
    .replace(/<\/g>\s*$/, '');
  const { left, top, right, bottom } = outline(body);
  const title = map.story.title;
  const facts = factsOf(map);
  const needed = widthOf(title, TITLE) * 1.15 + widthOf(facts, FACTS) + 14;
  const width = round(Math.max(right - left, needed) + 2 * MARGIN);
  const height = round(bottom - top + 2 * MARGIN + HEAD);
  const base = MARGIN + TITLE;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc" font-family="${FONTS}">`,
    `<title id="title">${escapeXml(`${title}: the map of its scenes`)}</title>`,
    `<desc id="desc">${escapeXml(descriptionOf(map))}</desc>`,
    `<rect width="${width}" height="${height}" rx="10" fill="${palette.ground}"/>`,
    `<text x="${MARGIN}" y="${base}" fill="${palette.ink}" font-size="${TITLE}" font-weight="bold">${escapeXml(title)}<tspan dx="12" fill="${palette.faint}" font-size="${FACTS}" font-weight="normal">${escapeXml(facts)}</tspan></text>`,
    `<g transform="translate(${round(MARGIN - left)} ${round(MARGIN + HEAD - top)})" stroke-linecap="round">`,
    named(body).trim(),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

function descriptionOf({ scenes, endings, trunk }: StoryMap): string {
  const names = new Map(scenes.map(({ id, name }) => [id, name]));
  const ending = endings.find(({ onCanon }) => onCanon);
  const path = [...trunk.map((id) => names.get(id) ?? id), ...(ending ? [ending.name] : [])];
  return path.length > 0
    ? `The canonical path, a bold line from top to bottom: ${path.join(', ')}.`
    : 'The scenes from the beginning downwards; no canonical path is marked.';
}

/** Each part with its tooltip for a title, and the name that Graphviz knows it by as `data-id`. */
function named(body: string): string {
  return (
    body
      .replace(
        /<g id="(\w+)" class="(\w+)">\n<title>(.*?)<\/title>\n<g id="\w+"><a (?:xlink:href="([^"]*)" )?xlink:title="([^"]*)">\n([\s\S]*?)<\/a>\n<\/g>/g,
        (
          _all,
          id: string,
          kind: string,
          key: string,
          href: string | undefined,
          tip: string,
          shape: string,
        ) => {
          const name = kind !== 'node' ? '' : ` data-id="${key}"`;
          const titled = `<title>${tip}</title>\n${shape}`;
          const linked = href === undefined ? titled : `<a href="${href}">\n${titled}</a>\n`;
          return `<g id="${id}" class="${kind}"${name}>\n${linked}`;
        },
      )
      // The label of a way comes with a link of its own.
      .replace(
        /<g id="a_[^"]*label"><a (?:xlink:href="([^"]*)" )?xlink:title="[^"]*">\n([\s\S]*?)<\/a>\n<\/g>/g,
        (_all, href: string | undefined, text: string) =>
          href === undefined ? text : `<a href="${href}">\n${text}</a>\n`,
      )
      .replace(/\n{2,}/g, '\n')
      .replaceAll(' xml:space="preserve"', '')
      .replaceAll(' font-family="Verdana"', '')
  );
}

/** The box around everything that is drawn. */
function outline(body: string): Box {
  const shapes = [...body.matchAll(/ (?:d|points)="([^"]*)"/g)].flatMap(([, text = '']) =>
    pairs(text),
  );
  const texts = [
    ...body.matchAll(
      /<text[^>]*? text-anchor="(\w+)" x="([-\d.]+)" y="([-\d.]+)"[^>]*font-size="([\d.]+)"[^>]*>(.*?)<\/text>/g,
    ),
  ].flatMap(([, anchor, x = '', y = '', size = '', text = '']): [number, number][] => {
    const width = widthOf(plain(text), Number(size));
    const left = Number(x) - (anchor === 'middle' ? width / 2 : 0);
    return [
      [left, Number(y) - Number(size)],
      [left + width, Number(y)],
    ];
  });
  const all = [...shapes, ...texts];
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
  const least = (values: readonly number[]) =>
    values.reduce((a, b) => Math.min(a, b), values[0] ?? 0);
  const most = (values: readonly number[]) =>
    values.reduce((a, b) => Math.max(a, b), values[0] ?? 0);
  return { left: least(xs), top: least(ys), right: most(xs), bottom: most(ys) };
}

/** The coordinates in a path or a list of points. */
function pairs(text: string): [number, number][] {
  const numbers = (text.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
  return Array.from({ length: numbers.length >> 1 }, (_, i) => [
    numbers[2 * i] ?? 0,
    numbers[2 * i + 1] ?? 0,
  ]);
}

/** About how wide a text is, in points. */
function widthOf(text: string, size: number): number {
  return Array.from(text).length * size * 0.62;
}

function plain(xml: string): string {
  return xml
    .replace(/&#(\d+);/g, (_all, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([0-9a-f]+);/gi, (_all, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
