import type { Story } from '../story/story.ts';
import { label } from './block.ts';
import type { Row } from './frame.ts';
import { centre } from './menu.ts';

/** The head of a story's title page: title, credit, what to expect, and how much of it was found. */
export function titleHead(story: Story, endings: ReadonlySet<string>, measure: number): Row[] {
  const { graph } = story;
  const known = graph.endings.filter(({ id }) => endings.has(id)).length;
  const scenes = graph.scenes.filter((scene) => scene.title && !scene.parent).length;
  const counts = [
    `${graph.words.toLocaleString('en')} words`,
    ...(scenes > 1 ? [`${scenes} scenes`] : []),
    ...(graph.endings.length > 1 ? [`${known} of ${graph.endings.length} endings found`] : []),
  ].join(' · ');
  const dim = { role: 'dim' } as const;
  return [
    ...centre(label(story.title), measure, { role: 'bright', bold: true }),
    ...(story.author ? centre(label(story.author), measure, { role: 'text', italic: true }) : []),
    [],
    ...centre('·  ·  ·', measure, { role: 'faint' }),
    [],
    ...(story.rating ? centre(`Rating: ${label(story.rating)}`, measure, dim) : []),
    ...(story.notes ? centre(`Contains ${label(story.notes)}`, measure, dim) : []),
    ...centre(counts, measure, dim),
    [],
  ];
}

/** The head of the library; `notice` is something the reader has to be told. */
export function libraryHead(measure: number, notice: string): Row[] {
  return [
    ...centre('C O N T I N U I T Y', measure, { role: 'bright', bold: true }),
    ...centre('stories with a way back', measure, { role: 'dim', italic: true }),
    [],
    ...centre('·  ·  ·', measure, { role: 'faint' }),
    [],
    ...(notice ? [...centre(notice, measure, { role: 'warn' }), []] : []),
  ];
}
