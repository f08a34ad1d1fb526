import type { CellColour, EmulatedCell } from '../test/reader/emulator.ts';

/** A screen as an emulator shows it. */
export interface Screenshot {
  readonly columns: number;
  readonly rows: number;
  cell(x: number, y: number): EmulatedCell;
}

/** Cell size in pixels, for a font whose letters are 0.6 em wide. */
const [CELL_WIDTH, CELL_HEIGHT, FONT_SIZE] = [9.6, 20, 16];
const MARGIN = 12;
const INK = '#ddd6c8';
const GROUND = '#16161c';
const PALETTE = [
  '#1c1c22',
  '#cd5a4a',
  '#8fae6a',
  '#d9a860',
  '#6d8fb8',
  '#a98bb5',
  '#76b0b6',
  '#d0cabd',
  '#7d7973',
  '#e07a5f',
  '#a5c47e',
  '#ecc07c',
  '#86a9d2',
  '#c1a4cc',
  '#8fc8ce',
  '#f5f0e6',
];

/** Draws a screenshot as an SVG picture, text as text; `title` says what it shows. The same screen gives the same bytes. */
export function toSvg(shot: Screenshot, title: string): string {
  const width = round(shot.columns * CELL_WIDTH + 2 * MARGIN);
  const height = shot.rows * CELL_HEIGHT + 2 * MARGIN;
  const parts = Array.from({ length: shot.rows }, (_, y) => rowParts(shot, y)).flat();
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="${FONT_SIZE}">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect width="${width}" height="${height}" rx="8" fill="${GROUND}"/>`,
    ...parts,
    '</svg>',
    '',
  ].join('\n');
}

function rowParts(shot: Screenshot, y: number): string[] {
  const grounds: string[] = [];
  const texts: string[] = [];
  let x = 0;
  while (x < shot.columns) {
    const first = shot.cell(x, y);
    let end = x + 1;
    while (end < shot.columns && sameLook(first, shot.cell(end, y))) end++;
    const ground = groundOf(first);
    const left = round(MARGIN + x * CELL_WIDTH);
    const wide = round((end - x) * CELL_WIDTH);
    const top = MARGIN + y * CELL_HEIGHT;
    if (ground !== GROUND)
      grounds.push(
        `<rect x="${left}" y="${top}" width="${wide}" height="${CELL_HEIGHT}" fill="${ground}"/>`,
      );
    texts.push(...textParts(shot, y, x, end));
    x = end;
  }
  return [...grounds, ...texts];
}

/** A cell run's text, word by word, so that every word stands where its cells are. */
function textParts(shot: Screenshot, y: number, from: number, to: number): string[] {
  const look = shot.cell(from, y);
  const style = [
    look.bold ? ' font-weight="bold"' : '',
    look.italic ? ' font-style="italic"' : '',
    look.underline ? ' text-decoration="underline"' : '',
    look.dim ? ' opacity="0.62"' : '',
  ].join('');
  const parts: string[] = [];
  for (let x = from; x < to; ) {
    let word = '';
    const start = x;
    while (x < to && shot.cell(x, y).char.trim() !== '') word += shot.cell(x++, y).char;
    if (word) {
      const base = MARGIN + y * CELL_HEIGHT + 15;
      const length = round((x - start) * CELL_WIDTH);
      parts.push(
        `<text x="${round(MARGIN + start * CELL_WIDTH)}" y="${base}" textLength="${length}" lengthAdjust="spacingAndGlyphs" fill="${inkOf(look)}"${style}>${escapeXml(word)}</text>`,
      );
    } else x++;
  }
  return parts;
}

function sameLook(a: EmulatedCell, b: EmulatedCell): boolean {
  return (
    inkOf(a) === inkOf(b) &&
    groundOf(a) === groundOf(b) &&
    a.bold === b.bold &&
    a.dim === b.dim &&
    a.italic === b.italic &&
    a.underline === b.underline
  );
}

function inkOf(cell: EmulatedCell): string {
  return cell.inverse ? css(cell.bg, GROUND) : css(cell.fg, INK);
}

function groundOf(cell: EmulatedCell): string {
  return cell.inverse ? css(cell.fg, INK) : css(cell.bg, GROUND);
}

function css(colour: CellColour, standard: string): string {
  if (colour === 'default') return standard;
  if ('rgb' in colour)
    return `#${colour.rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  return PALETTE[colour.palette] ?? fixed(colour.palette);
}

/** The colour cube and the greys of a terminal with 256 colours. */
function fixed(index: number): string {
  const levels = [0, 95, 135, 175, 215, 255];
  const cube = index - 16;
  const grey = 8 + (index - 232) * 10;
  const rgb =
    index >= 232
      ? [grey, grey, grey]
      : [levels[Math.floor(cube / 36)], levels[Math.floor(cube / 6) % 6], levels[cube % 6]];
  return `#${rgb.map((part) => (part ?? 0).toString(16).padStart(2, '0')).join('')}`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
