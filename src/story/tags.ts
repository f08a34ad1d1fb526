import 'inkjs/engine/Story';
import { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import type { Program } from './compile.ts';
import type { Position } from './diagnostic.ts';
import { FlowMap, isCommand, staticTag } from './flow.ts';
import { type SceneGraph, START } from './graph.ts';

const { BeginString, EndString } = ControlCommand.CommandType;

/** A tag where it was written. Tags that ink computes are left out. */
export interface TagUse extends Position {
  readonly text: string;
  /** The scene that it stands in, null in an inline knot or a function. */
  readonly scene: string | null;
  /** Whether it belongs to the label of a choice. */
  readonly inChoice: boolean;
}

/** Every tag of a story, in the order of its content. `main` is the main file. */
export function tagUses({ root }: Program, graph: SceneGraph, main: string): TagUse[] {
  const scenes = graph.scenes.map(({ id }) => id).filter((id) => id !== START);
  const flow = new FlowMap(root, START, scenes);
  const uses: TagUse[] = [];
  const search = (container: Container, inString: boolean): void => {
    let strings = inString ? 1 : 0;
    const scene = flow.sceneOf(container);
    const inChoice = inString || container.name === 's';
    container.content.forEach((object, index) => {
      if (isCommand(object, BeginString)) strings++;
      else if (isCommand(object, EndString)) strings--;
      if (object instanceof Container) search(object, inChoice || strings > 0);
      const text = staticTag(container.content, index);
      const at = container.content[index + 1]?.debugMetadata;
      if (text === undefined) return;
      const place = { file: at?.fileName ?? main, line: at?.startLineNumber ?? 1 };
      uses.push({ text, scene, inChoice: inChoice || strings > 0, ...place });
    });
    for (const object of container.namedOnlyContent?.values() ?? []) {
      if (object instanceof Container) search(object, inChoice || object.name === 's');
    }
  };
  search(root, false);
  return uses;
}
