import { oneLine } from '../story/markup.ts';
import { numeral } from '../story/numeral.ts';
import type { Story } from '../story/story.ts';
import { centre } from './ending.ts';
import type { Row } from './frame.ts';
import { endingsFound } from './outline.ts';
import type { Shape } from './shape.ts';

/** The head of a story's title page: title, credit, what to expect, and how much of it was found. */
export function titleHead(story: Story, endings: ReadonlySet<string>, shape: Shape): Row[] {
  const { graph } = story;
  const { known, total } = endingsFound(story, endings);
  const scenes = graph.scenes.filter((scene) => scene.title && !scene.parent).length;
  const counts = [
    `${numeral(graph.words)} words`,
    ...(scenes > 1 ? [`${scenes} scenes`] : []),
    ...(total > 1 ? [`${known} of ${total} endings found`] : []),
  ].join(' · ');
  const [title = '', ...credits] = creditsOf(story);
  const dim = { role: 'dim' } as const;
  return [
    ...centre(title, shape, { role: 'bright', bold: true }),
    ...(story.author ? centre(credits.shift() ?? '', shape, { role: 'text', italic: true }) : []),
    ...ornament(shape),
    ...[...credits, counts].flatMap((line) => centre(line, shape, dim)),
  ];
}

/** The head of the library; `notice` is something the reader has to be told. */
export function libraryHead(shape: Shape, notice: string): Row[] {
  return [
    ...centre('C O N T I N U I T Y', shape, { role: 'bright', bold: true }),
    ...centre('stories with a way back', shape, { role: 'dim', italic: true }),
    ...ornament(shape),
    ...(notice ? centre(oneLine(notice), shape, { role: 'warn' }) : []),
  ];
}

/** Title, credit, rating and content notes of a story, a line each. */
export function creditsOf({ title, author, rating, notes }: Story): string[] {
  return [
    oneLine(title),
    ...(author ? [oneLine(author)] : []),
    ...(rating ? [`Rating: ${oneLine(rating)}`] : []),
    ...(notes ? [`Contains ${oneLine(notes)}`] : []),
  ];
}

/** Air and three dots, where there is room for them. */
function ornament(shape: Shape): Row[] {
  return shape.roomy ? [[], ...centre('·  ·  ·', shape, { role: 'faint' }), []] : [];
}
