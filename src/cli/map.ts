import { readFileSync } from 'node:fs';
import { dirname, extname, join, relative, resolve, sep } from 'node:path';
import type { StoryMap } from '../map/map.ts';
import { abilitiesOf } from '../reader/abilities.ts';
import type { StoryCoverage } from '../session/coverage-file.ts';
import { clean } from '../story/clean.ts';
import { NO_STORIES, storiesIn } from '../story/find.ts';
import { loadEngine } from '../story/open.ts';
import type { Story } from '../story/story.ts';
import { deliver } from './deliver.ts';
import { type Library, openLibrary } from './library.ts';
import { mapText, type TextLook } from './map-text.ts';
import type { MapOptions } from './options.ts';
import { writeNow } from './output.ts';

type Format = NonNullable<MapOptions['format']>;

/** Exit status where a story failed, and where the command was used wrongly. */
const [failed, wrongUse] = [1, 2];

/** Columns from which text also tells where each scene is written. */
const WIDE = 110;

/** What the name of a file says about what is in it. */
const EXTENSIONS: Readonly<Record<string, Format>> = {
  '.svg': 'svg',
  '.mmd': 'mermaid',
  '.mermaid': 'mermaid',
  '.dot': 'dot',
  '.gv': 'dot',
  '.json': 'json',
  '.txt': 'text',
};

/** What stopped a map from being made: what to say, and the exit status. */
class Refusal extends Error {
  readonly status: number;

  constructor(message: string, status = wrongUse) {
    super(message);
    this.status = status;
  }
}

/** Makes the map of a story, or as text of every story here, and writes it. Resolves to the exit status. */
export async function map(
  name: string | undefined,
  options: MapOptions,
  home: string,
): Promise<number> {
  try {
    const format = formatOf(options);
    const library = openLibrary(options, home);
    const made: string[] = [];
    for (const each of namesOf(name, format, options)) {
      made.push(await render(await open(each, library), format, options));
    }
    const unwritten = deliver(made.join('\n'), options.output, { isNew: false });
    if (unwritten !== undefined) throw refuse(unwritten);
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    writeNow(2, clean(error.message));
    return error.status;
  }
}

function formatOf({ format, output, canon, world, coverage }: MapOptions): Format {
  const extension = extname(output ?? '').toLowerCase();
  const known = format ?? (output === undefined ? 'text' : EXTENSIONS[extension]);
  if (known === undefined) {
    const all = Object.keys(EXTENSIONS).join(', ');
    throw refuse(`${output} could be anything: say --format, or use one of ${all}`);
  }
  if (known === 'xstate' && (canon || world !== undefined || coverage !== undefined)) {
    throw refuse('xstate is the whole machine: --canon, --world and --coverage do not go with it');
  }
  return known;
}

/** The stories to draw: the one named, or those that are here. */
function namesOf(name: string | undefined, format: Format, { output }: MapOptions): string[] {
  if (name !== undefined) return [name];
  const stories = storiesIn(process.cwd());
  if (stories.length === 0) throw refuse(NO_STORIES);
  if (stories.length > 1 && (format !== 'text' || output !== undefined)) {
    throw refuse(`which story? There is ${stories.map(({ id }) => id).join(', ')}`);
  }
  return stories.map(({ path }) => path);
}

async function open(name: string, library: Library): Promise<Story> {
  const opened = await library.open(name);
  if (!opened.desk) throw new Refusal(opened.problem, opened.status);
  return opened.desk.story;
}

async function render(story: Story, format: Format, options: MapOptions): Promise<string> {
  const whole = await mapWith(story, options);
  const { findWorld, onlyCanon, onlyWorld } = await import('../map/view.ts');
  let drawn = whole;
  if (options.canon) {
    if (whole.trunk.length === 0) {
      throw refuse(`${story.id} marks no choice as canon: put # canon inside its brackets`, failed);
    }
    drawn = onlyCanon(drawn);
  }
  if (options.world !== undefined) {
    const { world, problem } = findWorld(whole, options.world);
    if (world === undefined) throw refuse(problem);
    drawn = onlyWorld(drawn, world);
  }
  const href = (file: string, line: number) => `${linkTo(story, file, options)}#L${line}`;
  switch (format) {
    case 'text':
      return mapText(drawn, lookFor(story, options));
    case 'svg':
      return (await import('../map/svg.ts')).toSvg(drawn, { href });
    case 'mermaid':
      return (await import('../map/mermaid.ts')).toMermaid(drawn, { href });
    case 'dot':
      return (await import('../map/dot.ts')).toDot(drawn, { href });
    case 'xstate':
      return (await import('../map/machine-json.ts')).toMachineJson(story);
    case 'json':
      return (await import('../map/json.ts')).toJson(drawn);
  }
}

async function mapWith(story: Story, { coverage }: MapOptions): Promise<StoryMap> {
  const [{ mapOf }] = await Promise.all([import('../map/map.ts'), loadEngine()]);
  return mapOf(story, coverage === undefined ? undefined : await coverageOf(story, coverage));
}

/** What was reached of `story`. A file about another version of it is used all the same, with a warning. */
async function coverageOf(story: Story, file: string): Promise<StoryCoverage> {
  const { parseCoverage } = await import('../session/coverage-file.ts');
  const { coverage, problem } = parseCoverage(readText(file), file);
  if (!coverage) throw refuse(problem);
  const own = Object.hasOwn(coverage.stories, story.id) && coverage.stories[story.id];
  if (!own) {
    const known = Object.keys(coverage.stories).join(', ') || 'no story';
    throw refuse(`${file} tells nothing about ${story.id}: it is about ${known}`);
  }
  if (own.hash !== story.hash) {
    writeNow(
      2,
      clean(
        `continuity: ${file} was made with another version of ${story.id}: run continuity test --coverage again\n`,
      ),
    );
  }
  return own;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw refuse(`${file} cannot be read (${codeOf(error)})`);
  }
}

/** A file of the story as a relative URL: from the folder of the map, or from here when it is printed. */
function linkTo({ folder }: Story, file: string, { output }: MapOptions): string {
  const from = output === undefined ? process.cwd() : dirname(resolve(output));
  return relative(from, join(folder, file)).split(sep).map(encodeURIComponent).join('/');
}

function lookFor({ folder }: Story, options: MapOptions): TextLook {
  const { output, color, plain, lines } = options;
  const onTerminal = output === undefined && process.stdout.isTTY === true;
  const { level, ascii } = abilitiesOf(process.env, onTerminal, color);
  const columns = onTerminal ? process.stdout.columns : undefined;
  return {
    ...(columns !== undefined && columns > 0 && { columns }),
    ascii: ascii || plain === true,
    styled: onTerminal && level !== 'none' && plain !== true,
    places: lines ?? (columns !== undefined && columns >= WIDE),
    pathOf: (file) => relative(process.cwd(), join(folder, file)) || file,
  };
}

function refuse(problem: string, status = wrongUse): Refusal {
  return new Refusal(`continuity: ${problem}\n`, status);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
