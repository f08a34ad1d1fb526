import { knotOf, type Scene, START } from './graph.ts';
import { oneLine } from './markup.ts';
import type { Story } from './story.ts';

const scenes = new WeakMap<Story, ReadonlyMap<string, Scene>>();

/** The title of a scene or of the knot it is in; undefined where neither has one. */
export function sceneTitle(story: Story, id: string): string | undefined {
  const title = sceneOf(story, id)?.title ?? sceneOf(story, knotOf(id))?.title;
  return (title && oneLine(title)) || undefined;
}

/** What to call a scene: its title, or else its knot's name as words. */
export function sceneName(story: Story, id: string): string {
  return sceneTitle(story, id) ?? (id === START ? 'The beginning' : words(knotOf(id)));
}

/** What to call an ending: its title, or that of the scene it is in, or its id as words. */
export function endingTitle(story: Story, id: string): string {
  const title = story.graph.endings.find((ending) => ending.id === id)?.title;
  return (title && oneLine(title)) || sceneName(story, id);
}

/** A name as an author writes it in ink, as words: `the_long_night` → `The long night`. */
function words(id: string): string {
  const text = oneLine(id.replaceAll(/_+/g, ' '));
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function sceneOf(story: Story, id: string): Scene | undefined {
  const known = scenes.get(story) ?? new Map(story.graph.scenes.map((scene) => [scene.id, scene]));
  scenes.set(story, known);
  return known.get(id);
}
