import 'inkjs/engine/Story';
import type { Story as ParsedStory } from 'inkjs/compiler/Parser/ParsedHierarchy/Story';
import { ChoicePoint } from 'inkjs/engine/ChoicePoint';
import { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import type { InkObject } from 'inkjs/engine/Object';
import { StringValue } from 'inkjs/engine/Value';
import type { Program } from './compile.ts';
import { edgesOf } from './edges.ts';
import { containerOf, FlowMap, headTags, isCommand, staticTag } from './flow.ts';
import {
  type Choice,
  type Edge,
  type Ending,
  type Scene,
  type SceneGraph,
  START,
  tagValue,
} from './graph.ts';
import { journey } from './journey.ts';
import { addressTaken } from './spots.ts';
import type { Start, Terrain } from './walk.ts';
import { readWritten } from './written.ts';

const { BeginTag, EndTag } = ControlCommand.CommandType;

/**
 * Derives the scene graph from the compiled containers, which hold the exact
 * control flow, joined to what the author wrote. Every move that a play can
 * make is an edge; an edge may exist that no play takes, since conditions are
 * not evaluated. `main` is the name of the main file.
 */
export function deriveGraph(program: Program, parsed: ParsedStory, main: string): SceneGraph {
  const { root } = program;
  const written = readWritten(parsed, root, main);
  const flow = new FlowMap(
    root,
    START,
    written.scenes.map((each) => each.id).filter((id) => id !== START),
  );
  const terrain: Terrain = { root, flow, targets: addressTaken(root) };

  const points = choicePoints(root);
  const choices = written.choices.map((each): Choice => {
    const point = points.get(each.id);
    return {
      ...each,
      scene: (point && flow.sceneOf(point)) ?? each.id.slice(0, each.id.indexOf('.')),
    };
  });
  const scenes = written.scenes.map((each): Scene => {
    const own = choices.filter((choice) => choice.scene === each.id);
    return { ...each, choices: own.map((choice) => choice.id) };
  });

  const starts = scenes.flatMap(({ id }): Start[] => {
    const container = id === START ? root : containerOf(root, id);
    return container ? [{ container, index: 0, from: id, threaded: false }] : [];
  });
  const edges = edgesOf(journey(starts, terrain), choices, main);
  return {
    scenes,
    inline: written.inline,
    choices,
    edges,
    endings: endingsOf(edges, root),
    variables: [...parsed.variableDeclarations.keys()],
    words: countWords(root),
    header: headTags(root),
  };
}

function endingsOf(edges: readonly Edge[], root: Container): Ending[] {
  const titles = endingTitles(root);
  const endings = new Map<string, Ending>();
  for (const { kind, to, file, line } of edges) {
    if (kind !== 'ending' || endings.has(to)) continue;
    const title = titles.get(to);
    endings.set(to, { id: to, ...(title && { title }), file, line });
  }
  return [...endings.values()];
}

/** Pairs each `# ending:` with the `# ending-title:` that stands with it. */
function endingTitles(root: Container): Map<string, string> {
  const titles = new Map<string, string>();
  let ending: string | undefined;
  forEachObject(root, (_, container, index) => {
    const tag = staticTag(container.content, index);
    if (tag === undefined) return;
    ending = tagValue([tag], 'ending') ?? ending;
    const title = tagValue([tag], 'ending-title');
    if (ending && title && !titles.has(ending)) titles.set(ending, title);
  });
  return titles;
}

function choicePoints(root: Container): Map<string, InkObject> {
  const points = new Map<string, InkObject>();
  forEachObject(root, (object) => {
    if (object instanceof ChoicePoint) points.set(object.path.toString(), object);
  });
  return points;
}

/** Words of text in the story, tags left out. */
function countWords(root: Container): number {
  let words = 0;
  let inTag = false;
  forEachObject(root, (object) => {
    if (isCommand(object, BeginTag)) inTag = true;
    else if (isCommand(object, EndTag)) inTag = false;
    else if (!inTag && object instanceof StringValue)
      words += object.value?.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
  });
  return words;
}

function forEachObject(
  container: Container,
  see: (object: InkObject, container: Container, index: number) => void,
): void {
  container.content.forEach((object, index) => {
    see(object, container, index);
    if (object instanceof Container) forEachObject(object, see);
  });
  for (const object of container.namedOnlyContent?.values() ?? []) {
    if (object instanceof Container) forEachObject(object, see);
  }
}
