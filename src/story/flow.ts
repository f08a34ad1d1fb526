import 'inkjs/engine/Story';
import { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import type { InkObject } from 'inkjs/engine/Object';
import { StringValue } from 'inkjs/engine/Value';
import { VariableAssignment } from 'inkjs/engine/VariableAssignment';

const { BeginTag, EndTag } = ControlCommand.CommandType;

/**
 * Which scene each part of a compiled story belongs to. Knots that are not
 * scenes (functions, inline knots, ink's own `global decl`) belong to none.
 */
export class FlowMap {
  readonly #owners = new Map<InkObject, string | null>();

  /** `start` names the content outside any knot; every id in `scenes` is a `knot` or `knot.stitch` of `root`. */
  constructor(root: Container, start: string, scenes: Iterable<string>) {
    this.#owners.set(root, start);
    for (const named of root.namedContent.values()) {
      if (named instanceof Container) this.#owners.set(named, null);
    }
    for (const id of scenes) {
      const container = containerOf(root, id);
      if (container) this.#owners.set(container, id);
    }
  }

  /** The scene that `object` lies in, or null where it lies in none. */
  sceneOf(object: InkObject): string | null {
    const known = this.#owners.get(object);
    if (known !== undefined) return known;
    const owner = object.parent ? this.sceneOf(object.parent) : null;
    if (object instanceof Container) this.#owners.set(object, owner);
    return owner;
  }
}

/** The container of a knot (`barn`) or stitch (`vault.lobby`), or undefined when there is none. */
export function containerOf(root: Container, id: string): Container | undefined {
  let container: unknown = root;
  for (const name of id.split('.')) {
    container = container instanceof Container ? container.namedContent.get(name) : undefined;
  }
  return container instanceof Container ? container : undefined;
}

/** The text of the tag that begins at `content[index]`, or undefined if ink has to compute it. */
export function staticTag(content: readonly InkObject[], index: number): string | undefined {
  const [begin, text, end] = content.slice(index, index + 3);
  if (!isCommand(begin, BeginTag) || !(text instanceof StringValue) || !isCommand(end, EndTag)) {
    return undefined;
  }
  return text.value?.trim();
}

/** The tags at the head of a knot, stitch or story: those before its first text. */
export function headTags(flow: Container): string[] {
  let container = flow;
  for (;;) {
    const first = container.content.find((each) => !isParameter(each));
    if (!(first instanceof Container)) break;
    container = first;
  }
  const tags: string[] = [];
  for (let i = 0; i < container.content.length; i++) {
    const object = container.content[i];
    const tag = staticTag(container.content, i);
    if (tag !== undefined) {
      tags.push(tag);
      i += 2;
    } else if (!isParameter(object) && !(object instanceof StringValue && !object.value?.trim())) {
      break;
    }
  }
  return tags;
}

/** Whether `object` is the control command `type`. */
export function isCommand(
  object: InkObject | undefined,
  type: ControlCommand.CommandType,
): object is ControlCommand {
  return object instanceof ControlCommand && object.commandType === type;
}

/** A knot with parameters starts by assigning them. */
function isParameter(object: InkObject | undefined): boolean {
  return object instanceof VariableAssignment;
}
