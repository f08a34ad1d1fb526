import type { MapChoice, StoryMap } from '../map/map.ts';
import type { Joining, MapRow } from '../map/row.ts';
import { mapRows } from '../map/rows.ts';
import { toAscii } from '../reader/ascii.ts';
import { clip } from '../reader/rows.ts';
import { textWidth } from '../reader/width.ts';
import { clean } from '../story/clean.ts';
import { numeral } from '../story/numeral.ts';

/** How a map is set as text. */
export interface TextLook {
  /** Columns that there are; none in a pipe, where nothing is cut. */
  readonly columns?: number;
  /** Glyphs in ASCII only. */
  readonly ascii: boolean;
  /** Bold and faint where they help. */
  readonly styled: boolean;
  /** Where each scene is written, at the right. */
  readonly places: boolean;
  /** What the files of the story are to be called from here. */
  readonly pathOf: (file: string) => string;
}

/** Columns after which choices begin at the latest, and that one of them takes at most. */
const [NAMES, CHOICE] = [46, 44];

/** Choices that are named where several set a way off. */
const NAMED = 2;

const [BOLD, FAINT, PLAIN] = ['\u001b[1m', '\u001b[2m', '\u001b[0m'];

/** One row as it is set, before it is fitted to the columns. */
interface Line {
  readonly count?: string;
  readonly stem: string;
  readonly name: string;
  readonly isBold: boolean;
  readonly note: string;
  readonly place: string;
}

/** A map as text, a scene a line: a title, the rows, each line ended. */
export function mapText(map: StoryMap, look: TextLook): string {
  const lines = mapRows(map).map((row) => lineOf(row, map, look));
  const names = lines.map(({ stem, name }) => textWidth(stem + name)).filter((n) => n <= NAMES);
  const column = Math.max(0, ...names) + 2;
  const counts = Math.max(0, ...lines.map(({ count }) => count?.length ?? 0));
  const places = Math.max(0, ...lines.map(({ place }) => textWidth(place)));
  const set = lines.map((line) => setLine(line, { column, counts, places }, look));
  return `${[...heading(map, look), ...set].join('\n')}\n`;
}

function heading(map: StoryMap, look: TextLook): string[] {
  const { scenes, endings, trunk } = map;
  const inside = scenes.filter(({ isOutside }) => !isOutside);
  const facts = [
    plural(inside.length, 'scene'),
    plural(endings.length, 'ending'),
    trunk.length > 0 ? `${numeral(trunk.length)} on canon` : 'no canon marked',
    ...(map.isBroken ? ['canon comes to no ending'] : []),
  ];
  const reached = map.isCovered
    ? [
        `reached: ${share(inside)} scenes, ${share(endings)} endings, ${share(map.ways)} ways between them`,
      ]
    : [];
  const title = `${shown(map.story.title, look)}: ${facts.join(', ')}`;
  return [...[title, ...reached].map((line) => cutTo(line, look)), ''];
}

function lineOf(row: MapRow, { isPart }: StoryMap, look: TextLook): Line {
  const none = { stem: '', isBold: false, note: '', place: '' };
  if (row.kind === 'world') {
    return { ...none, name: shown(row.world.join(' / ') || 'In no world', look), isBold: true };
  }
  if (row.kind === 'apart')
    return {
      ...none,
      name: isPart
        ? 'Come to from elsewhere'
        : `Nothing leads to ${row.count === 1 ? 'this' : 'these'}`,
      isBold: true,
    };
  const { count, choices } = { count: counted(row.reached), choices: choicesOf(row.choices) };
  const stem = shown(row.stem, look);
  const common = { ...none, stem, ...(count !== undefined && { count }) };
  const note = (more = '') => shown([choices, more].filter(Boolean).join('  '), look);
  if (row.kind === 'ending') {
    const { name, onCanon, file, line } = row.ending;
    const place = placeOf({ file, line }, look);
    return {
      ...common,
      name: shown(`◉ ends: ${name}`, look),
      isBold: onCanon,
      note: note(),
      place,
    };
  }
  const { name, onCanon, isOutside } = row.scene;
  const place = placeOf(row.scene, look);
  if (row.kind === 'way') {
    const sign = row.joining === 'back' ? '↑' : '→';
    const text = shown(`${sign} ${joinings[row.joining]}${name}`, look);
    return { ...common, name: text, isBold: false, note: note(), place: '' };
  }
  const sign = isOutside ? '→' : row.ending ? '◉' : onCanon ? '◆' : '○';
  const world = row.world && row.stem !== '' ? `[${row.world.at(-1) ?? 'no world'}]` : '';
  return {
    ...common,
    name: shown(`${sign} ${name}`, look),
    isBold: onCanon,
    note: note(world),
    place,
  };
}

const joinings: Readonly<Record<Joining, string>> = {
  rejoins: 'rejoins at ',
  skips: 'skips to ',
  back: 'back to ',
  joins: 'joins ',
  outside: '',
};

/** “Go closer”, “Ring for security” +2, a question mark behind what hangs on a condition. */
function choicesOf(choices: readonly MapChoice[]): string {
  const marked = [
    ...choices.filter((each) => each.isCanon),
    ...choices.filter((each) => !each.isCanon),
  ];
  const texts = marked
    .filter(({ text }) => text !== '')
    .map(({ text, conditional }) => {
      const quoted = /^[“"].*[”"]$/.test(text) ? text : `“${text}”`;
      return `${clip(quoted, CHOICE)}${conditional ? '?' : ''}`;
    });
  const more = texts.length > NAMED ? ` +${texts.length - NAMED}` : '';
  return `${texts.slice(0, NAMED).join(', ')}${more}`;
}

function counted(reached: number | undefined): string | undefined {
  if (reached === undefined) return undefined;
  return reached > 0 ? `${reached}×` : '–';
}

function setLine(
  { count, stem, name, isBold, note, place }: Line,
  { column, counts, places }: { column: number; counts: number; places: number },
  look: TextLook,
): string {
  const gutter = counts > 0 ? `${shown(count ?? '', look).padStart(counts)} ` : '';
  const room = look.columns === undefined ? undefined : look.columns - gutter.length;
  const right = look.places ? places + 2 : 0;
  const width = room === undefined ? undefined : Math.max(20, room - right);
  const gap = ' '.repeat(Math.max(2, column - textWidth(stem + name)));
  const main = cut(name, width === undefined ? undefined : width - textWidth(stem), look);
  const left = textWidth(stem + main + gap);
  const notes = width === undefined ? note : width - left > 4 ? cut(note, width - left, look) : '';
  const text = [gutter, faint(stem, look), isBold ? bold(main, look) : main];
  const used = textWidth(stem + main) + (notes ? gap.length + textWidth(notes) : 0);
  if (notes) text.push(gap, faint(notes, look));
  if (look.places && place) {
    const blank = width === undefined ? 2 : Math.max(2, (room ?? 0) - used - textWidth(place));
    text.push(' '.repeat(blank), faint(place, look));
  }
  return text.join('').trimEnd();
}

function placeOf({ file, line }: { file: string; line: number }, look: TextLook): string {
  return look.places ? shown(`${look.pathOf(file)}:${line}`, look) : '';
}

function share(all: readonly { readonly reached?: number }[]): string {
  return `${all.filter(({ reached }) => (reached ?? 0) > 0).length} of ${all.length}`;
}

function plural(count: number, noun: string): string {
  return `${numeral(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function cut(text: string, width: number | undefined, { ascii }: TextLook): string {
  if (width === undefined || textWidth(text) <= width) return text;
  if (!ascii) return clip(text, width);
  return `${clip(text, width - 2)
    .slice(0, -1)
    .trimEnd()}...`;
}

function cutTo(text: string, look: TextLook): string {
  return cut(text, look.columns, look);
}

function shown(text: string, { ascii }: TextLook): string {
  return ascii ? toAscii(clean(text)) : clean(text);
}

function bold(text: string, { styled }: TextLook): string {
  return styled ? `${BOLD}${text}${PLAIN}` : text;
}

function faint(text: string, { styled }: TextLook): string {
  return styled && text ? `${FAINT}${text}${PLAIN}` : text;
}
