import type { Position } from './diagnostic.ts';

/** The id of the scene that holds the story's opening content, outside any knot. */
export const START = '(start)';

/**
 * A place in the story: a knot that is not a function, or a stitch of one.
 * The id is the knot's name, or `knot.stitch` with `parent` the knot's.
 */
export interface Scene extends Position {
  readonly id: string;
  readonly parent?: string;
  /** Display name, from `# scene:`. */
  readonly title?: string;
  /** The worlds it lies in, outermost first, from `# world: outer/inner`. */
  readonly world: readonly string[];
  /** Tags at the head of the scene. */
  readonly tags: readonly string[];
  /** Ids of the choices written in it. */
  readonly choices: readonly string[];
}

/** A choice as written. Its id is the path of its choice point, which the runtime offers it under. */
export interface Choice extends Position {
  readonly id: string;
  readonly scene: string;
  /** As written; parts that ink computes stand as `{…}`. */
  readonly text: string;
  readonly tags: readonly string[];
  readonly isCanon: boolean;
  readonly conditional: boolean;
  readonly once: boolean;
  /** A choice without text, which ink takes by itself when nothing else is on offer. */
  readonly fallback: boolean;
  readonly label?: string;
}

/**
 * Why a play can move along an edge: a divert, a tunnel and the return from it, a choice
 * that another scene lent (a thread, or one still on offer from before), a divert through a
 * variable, or `-> END`.
 */
export type EdgeKind = 'divert' | 'tunnel' | 'return' | 'thread' | 'dynamic' | 'ending';

/** A move the story can make. `to` is a scene's id, or for kind `ending` an ending's. */
export interface Edge extends Position {
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
  /** The choice that sets it off; none when the scene's own flow does. */
  readonly choice?: string;
  readonly isCanon: boolean;
  /** Whether the same trigger may also lead elsewhere. */
  readonly conditional: boolean;
}

/** A way the story ends: named by `# ending:` before `-> END`, else by its scene. */
export interface Ending extends Position {
  readonly id: string;
  readonly title?: string;
}

/** All that a story can do, scene by scene, derived from what ink compiled. Plain JSON. */
export interface SceneGraph {
  readonly scenes: readonly Scene[];
  /** Knots kept out of the scenes by `# inline`. */
  readonly inline: readonly string[];
  readonly choices: readonly Choice[];
  readonly edges: readonly Edge[];
  readonly endings: readonly Ending[];
  /** Names of the story's global variables and lists. */
  readonly variables: readonly string[];
  /** Words of prose in the whole story. */
  readonly words: number;
  /** Tags at the head of the main file: title, author, rating, notes, canon. */
  readonly header: readonly string[];
}

/** The value of the first tag `name: value`, or undefined; names compare without case. */
export function tagValue(tags: readonly string[], name: string): string | undefined {
  const prefix = `${name}:`;
  const tag = tags.find((each) => each.toLowerCase().startsWith(prefix));
  return tag?.slice(prefix.length).trim() || undefined;
}

/** The knot that a scene is or belongs to: `vault.lobby` is in `vault`. */
export function knotOf(scene: string): string {
  const dot = scene.indexOf('.');
  return dot < 0 ? scene : scene.slice(0, dot);
}
