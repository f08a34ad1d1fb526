import 'inkjs/engine/Story';
import { Container } from 'inkjs/engine/Container';
import { Divert } from 'inkjs/engine/Divert';
import { NativeFunctionCall } from 'inkjs/engine/NativeFunctionCall';
import type { InkObject } from 'inkjs/engine/Object';
import {
  BoolValue,
  FloatValue,
  IntValue,
  ListValue,
  VariablePointerValue,
} from 'inkjs/engine/Value';
import { VariableAssignment } from 'inkjs/engine/VariableAssignment';
import { VariableReference } from 'inkjs/engine/VariableReference';
import type { Program } from '../compile.ts';
import { calleeOf } from './landing.ts';
import type { Spots } from './spots.ts';

/** What a value is known to be, whatever a play does: numbers include truth values. */
export type Type = 'number' | 'list' | 'unknown';

/**
 * What is known of the values that variables and arguments of a story hold.
 * Whatever is not understood is unknown. Found by going over all assignments
 * and calls until nothing new is learned: types only ever get less certain.
 */
export class Types {
  readonly #items: ReadonlySet<string>;
  readonly #names: ReadonlySet<string>;
  #globals = new Map<string, Type>();
  #arguments = new Map<Container, Type>();

  constructor({ lists }: Program, spots: Spots, globals: ReadonlySet<string>) {
    this.#names = globals;
    this.#items = new Set(
      (lists ?? []).flatMap((list) =>
        [...list.items.keys()].flatMap((key) => {
          const item: { originName: string; itemName: string } = JSON.parse(key);
          return [item.itemName, `${item.originName}.${item.itemName}`];
        }),
      ),
    );
    while (this.#learnFrom(spots));
  }

  /** The type of a literal or a variable, as it stands in the content of `flow`. */
  of(object: InkObject | undefined, flow?: Container): Type {
    return this.#known(object, flow) ?? 'unknown';
  }

  /** Goes over the whole story; false where nothing new was learned. */
  #learnFrom(spots: Spots): boolean {
    const globals = new Map(this.#globals);
    const given = new Map(this.#arguments);
    for (const container of spots.containers) {
      container.content.forEach((object, index) => {
        const callee = object instanceof Divert ? calleeOf(object) : undefined;
        if (callee) {
          learn(given, callee, this.#known(container.content[index - 1]));
        } else if (
          object instanceof VariableAssignment &&
          this.#names.has(object.variableName ?? '')
        ) {
          learn(globals, object.variableName ?? '', this.#assigned(container, index, object));
        } else if (object instanceof VariablePointerValue && object.value) {
          // Whoever has a reference may assign what it likes.
          globals.set(object.value, 'unknown');
        }
      });
    }
    const isNews = !isSame(globals, this.#globals) || !isSame(given, this.#arguments);
    this.#globals = globals;
    this.#arguments = given;
    return isNews;
  }

  /** Undefined for what was not come to yet. */
  #known(object: InkObject | undefined, flow?: Container): Type | undefined {
    if (object instanceof IntValue || object instanceof BoolValue || object instanceof FloatValue)
      return 'number';
    if (object instanceof ListValue) return 'list';
    if (!(object instanceof VariableReference)) return 'unknown';
    if (object.pathForCount) return 'number';
    const name = object.name ?? '';
    if (this.#names.has(name)) return this.#globals.get(name);
    if (this.#items.has(name)) return 'list';
    return flow && isOnlyParameter(flow, name) ? this.#arguments.get(flow) : 'unknown';
  }

  #assigned(
    { content }: Container,
    index: number,
    { variableName }: VariableAssignment,
  ): Type | undefined {
    const before = content[index - 1];
    if (!(before instanceof NativeFunctionCall)) return this.#known(before);
    const self = content[index - 3];
    const isOwn = self instanceof VariableReference && self.name === variableName;
    if (!isOwn || (before.name !== '+' && before.name !== '-')) return 'unknown';
    const other = content[index - 2];
    return this.#known(other, other?.parent instanceof Container ? other.parent : undefined);
  }
}

function learn<K>(types: Map<K, Type>, key: K, type: Type | undefined): void {
  const known = types.get(key);
  if (type !== undefined) types.set(key, known === undefined || known === type ? type : 'unknown');
}

function isSame<K>(a: ReadonlyMap<K, Type>, b: ReadonlyMap<K, Type>): boolean {
  return a.size === b.size && [...a].every(([key, type]) => b.get(key) === type);
}

/** Whether `flow` is a function whose one argument is `name`, which nothing else is assigned to. */
function isOnlyParameter(flow: Container, name: string): boolean {
  const [first, second] = flow.content;
  if (!(first instanceof VariableAssignment) || first.variableName !== name) return false;
  if (second instanceof VariableAssignment) return false;
  return !flow.content.some(
    (each, index) => index > 0 && each instanceof VariableAssignment && each.variableName === name,
  );
}
