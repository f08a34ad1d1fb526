import { textWidth } from '../reader/width.ts';
import { label } from '../session/block.ts';
import { numeral } from '../story/numeral.ts';
import { type Library, openLibrary } from './library.ts';
import type { ListOptions } from './options.ts';
import { writeNow } from './output.ts';

/** Lists the stories here, with scenes, endings, words and progress. Resolves to 1 when one of them has errors. */
export async function list(options: ListOptions, home: string): Promise<number> {
  const library = openLibrary(options, home);
  writeNow(1, await listStories(library));
  const opened = await Promise.all(library.stories.map(({ path }) => library.open(path)));
  return opened.every(({ desk }) => desk) ? 0 : 1;
}

/** The stories of a library as a table; each row ends in what became of the story so far. */
export async function listStories(library: Library): Promise<string> {
  const rows = await Promise.all(library.stories.map(({ id, path }) => row(library, id, path)));
  if (rows.length === 0)
    return 'There are no stories here: a story is a folder with a main.ink under scenes/.\n';
  const head = ['STORY', 'TITLE', 'SCENES', 'ENDINGS', 'WORDS', 'PROGRESS'];
  const table = [head, ...rows];
  const widths = head.map((_, column) =>
    Math.max(...table.map((cells) => textWidth(cells[column] ?? ''))),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - textWidth(cell)))
      .join('  ')
      .trimEnd();
  return `${table.map(line).join('\n')}\n`;
}

async function row(library: Library, id: string, path: string): Promise<string[]> {
  const { desk, problem } = await library.open(path);
  if (!desk) return [id, '', '', '', '', `has errors: ${problem.split('\n')[0]}`];
  const { story, left } = desk;
  const { scenes, endings, words } = story.graph;
  const titled = scenes.filter((scene) => scene.title && !scene.parent).length;
  const found = endings.filter((ending) => desk.foundEndings().has(ending.id)).length;
  const knots = titled || scenes.filter((scene) => !scene.parent).length;
  return [
    id,
    label(story.title),
    String(knots),
    `${found} of ${endings.length}`,
    numeral(words),
    left ?? 'not begun',
  ];
}
