import 'inkjs/engine/Story';
import { Container } from 'inkjs/engine/Container';
import { VariableAssignment } from 'inkjs/engine/VariableAssignment';
import type { Program } from '../compile.ts';
import { containerOf } from '../flow.ts';
import { asidesOf } from './asides.ts';
import { spotsIn } from './block-spots.ts';
import type { Block } from './blocks.ts';
import { LiveRows } from './fixpoint.ts';
import { type Saturation, saturationsOf } from './saturation.ts';
import { Slots } from './slots.ts';
import { Spots } from './spots.ts';
import { successorsOf } from './successors.ts';
import { Types } from './types.ts';
import { usesOf } from './uses.ts';

/** What of all that a story remembers can still be read, from each of its spots on. */
export interface Liveness {
  readonly spots: Spots;
  readonly slots: Slots;
  readonly rows: LiveRows;
  /** What is live everywhere: all that the functions asked for read. */
  readonly always: Uint32Array;
  /** How much of each count can be told apart, by slot. */
  readonly saturations: ReadonlyMap<number, Saturation>;
  /** Names of the global variables. */
  readonly globals: ReadonlySet<string>;
  /** Whether anything in the story reads the state of chance. */
  readonly usesChance: boolean;
  /** What was left out: blocks that only matter to the text in them. */
  readonly asides: readonly Block[];
}

/** How liveness is worked out. */
export interface LivenessOptions {
  /** Functions, by name, that are evaluated at every choice: what they read is live everywhere. */
  readonly functions?: readonly string[];
  /** Whether to leave out what only asides read: then states are told apart by what can happen, not by how it is told. */
  readonly leavesAsides?: boolean;
  /** Spots whose asides are looked at all the same. */
  readonly kept?: ReadonlySet<number>;
}

/** Works out what is live in `program`. */
export function livenessOf(program: Program, options: LivenessOptions = {}): Liveness {
  const { root } = program;
  const spots = new Spots(root);
  const slots = new Slots();
  const globals = globalsOf(root);
  const uses = usesOf(root, spots, slots, globals);
  const usesChance = uses.reads.some((read) => read?.includes(slots.of('chance')));
  const successors = successorsOf(root, spots);
  const asides = options.leavesAsides
    ? asidesOf(
        { spots, slots, uses, types: new Types(program, spots, globals) },
        options.kept ?? new Set(),
      )
    : [];
  const reads = uses.reads.slice();
  for (const aside of asides) {
    for (const spot of spotsIn(aside, spots)) reads[spot] = undefined;
    successors[spots.at(aside.container, aside.start)] = [spots.at(aside.container, aside.end)];
  }
  const looked = { ...uses, reads };
  const rows = new LiveRows(successors, looked, slots.list.length);
  const always = new Uint32Array(rows.words);
  for (const name of options.functions ?? []) {
    const container = containerOf(root, name);
    if (container) rows.addTo(always, spots.at(container, 0));
  }
  const saturations = saturationsOf(spots, looked);
  return { spots, slots, rows, always, saturations, globals, usesChance, asides };
}

function globalsOf(root: Container): Set<string> {
  const names = new Set<string>();
  const declaration = root.namedContent.get('global decl');
  if (!(declaration instanceof Container)) return names;
  for (const each of declaration.content) {
    if (each instanceof VariableAssignment && each.variableName) names.add(each.variableName);
  }
  return names;
}
