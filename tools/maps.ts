import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { mapOf } from '../src/map/map.ts';
import { toSvg } from '../src/map/svg.ts';
import { loadStory } from '../src/story/story.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The maps that the README shows: each file, below the project's folder, with what is in it. */
export async function maps(): Promise<{ readonly file: string; readonly svg: string }[]> {
  const drawn = [];
  for (const id of ['his-hero', 'close-encounter']) {
    const { story } = loadStory(path.join(root, 'scenes', id, 'main.ink'));
    if (!story) throw new Error(`${id} does not compile`);
    const href = (file: string, line: number) => `../../scenes/${id}/${file}#L${line}`;
    drawn.push({ file: `docs/maps/${id}.svg`, svg: await toSvg(mapOf(story), { href }) });
  }
  return drawn;
}

/** Writes them. */
export async function writeMaps(): Promise<void> {
  mkdirSync(path.join(root, 'docs/maps'), { recursive: true });
  for (const { file, svg } of await maps()) {
    writeFileSync(path.join(root, file), svg);
    console.log(file);
  }
}
