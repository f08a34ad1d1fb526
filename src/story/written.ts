import 'inkjs/engine/Story';
import { Choice as ParsedChoice } from 'inkjs/compiler/Parser/ParsedHierarchy/Choice';
import { Knot } from 'inkjs/compiler/Parser/ParsedHierarchy/Knot';
import type { ParsedObject } from 'inkjs/compiler/Parser/ParsedHierarchy/Object';
import { Stitch } from 'inkjs/compiler/Parser/ParsedHierarchy/Stitch';
import type { Story as ParsedStory } from 'inkjs/compiler/Parser/ParsedHierarchy/Story';
import { Tag } from 'inkjs/compiler/Parser/ParsedHierarchy/Tag';
import { Text } from 'inkjs/compiler/Parser/ParsedHierarchy/Text';
import { Container } from 'inkjs/engine/Container';
import type { DebugMetadata } from 'inkjs/engine/DebugMetadata';
import type { Position } from './diagnostic.ts';
import { headTags } from './flow.ts';
import { type Choice, type Scene, START, tagValue } from './graph.ts';

/** What the author wrote: scenes and inline knots as declared, choices with their labels, before any flow is followed. */
export interface Written {
  readonly scenes: readonly Omit<Scene, 'choices'>[];
  readonly inline: readonly string[];
  readonly choices: readonly Omit<Choice, 'scene'>[];
}

/** Reads scenes and choices off the parsed story; `main` is the file of the opening content. */
export function readWritten(parsed: ParsedStory, root: Container, main: string): Written {
  const scenes: Omit<Scene, 'choices'>[] = [scene(START, headTags(root), { file: main, line: 1 })];
  const inline: string[] = [];
  for (const knot of parsed.FindAll<Knot>(Knot)()) {
    if (knot.isFunction || !knot.name) continue;
    const tags = tagsOf(knot);
    if (tags.includes('inline')) {
      inline.push(knot.name);
      continue;
    }
    const known = scene(knot.name, tags, positionOf(knot, main));
    scenes.push(known);
    for (const stitch of knot.FindAll<Stitch>(Stitch)()) {
      const id = `${knot.name}.${stitch.name}`;
      scenes.push({
        ...scene(id, tagsOf(stitch), positionOf(stitch, main), known.world),
        parent: known.id,
      });
    }
  }
  const choices = parsed
    .FindAll<ParsedChoice>(ParsedChoice)()
    .map((each) => choice(each, main));
  return { scenes, inline, choices };
}

function scene(
  id: string,
  tags: readonly string[],
  position: Position,
  outer: readonly string[] = [],
): Omit<Scene, 'choices'> {
  const title = tagValue(tags, 'scene');
  const own = tagValue(tags, 'world')?.split('/');
  const world = own?.map((each) => each.trim()).filter(Boolean) ?? outer;
  return { id, ...(title && { title }), world, tags, ...position };
}

function choice(written: ParsedChoice, main: string): Omit<Choice, 'scene'> {
  const start = inlineText(written.startContent);
  const only = inlineText(written.choiceOnlyContent);
  const tags = [...start.tags, ...only.tags];
  return {
    id: written.runtimeChoice.path.toString(),
    text: (start.text + only.text).trim(),
    tags,
    isCanon: tags.includes('canon'),
    conditional: written.condition !== null,
    once: written.onceOnly,
    fallback: written.isInvisibleDefault,
    ...(written.name && { label: written.name }),
    ...positionOf(written, main),
  };
}

/** Text and tags of a choice's label; what ink computes stands as `{…}`. */
function inlineText(list: ParsedObject | null): { text: string; tags: string[] } {
  let text = '';
  let tag: string | undefined;
  const tags: string[] = [];
  for (const part of list?.content ?? []) {
    if (part instanceof Tag) {
      if (tag !== undefined) tags.push(tag.trim());
      tag = part.isStart ? '' : undefined;
    } else {
      const written = labelPart(part);
      if (tag === undefined) text += written;
      else tag += written;
    }
  }
  if (tag !== undefined) tags.push(tag.trim());
  return { text, tags };
}

function labelPart(part: ParsedObject): string {
  if (part instanceof Text) return part.text;
  return part.typeName === 'Divert' || part.typeName === 'Glue' ? '' : '{…}';
}

function tagsOf(flow: ParsedObject): string[] {
  return flow.runtimeObject instanceof Container ? headTags(flow.runtimeObject) : [];
}

function positionOf(object: { debugMetadata: DebugMetadata | null }, main: string): Position {
  const at = object.debugMetadata;
  return { file: at?.fileName ?? main, line: at?.startLineNumber ?? 1 };
}
