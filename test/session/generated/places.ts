import { type Node, pick } from './node.ts';

/** How a knot is meant to be used; what uses it otherwise is a fault of the story, and has to fail alike. */
export type Role = 'scene' | 'tunnel' | 'thread';

const ROLES: readonly Role[] = ['scene', 'scene', 'tunnel', 'thread', 'scene', 'tunnel'];
const PARAMETERS = ['', '', '', '', 'p', '-> to', 'ref q'] as const;

/** A knot to be written, and what others need to know of it. */
export interface Knot {
  readonly name: string;
  readonly role: Role;
  readonly parameter: (typeof PARAMETERS)[number];
  readonly body: readonly Node[];
  readonly stitches: readonly Node[];
  readonly isInline: boolean;
  readonly n: number;
}

/** Reads `node` as the knot that stands at `index`. The first takes no argument, so that there is one which does not. */
export function knotAt(node: Node, index: number): Knot {
  const { n, kids } = node;
  const flags = Math.floor(n / 42);
  const stitched = flags % 3 === 1 ? 1 : flags % 9 === 2 ? 2 : 0;
  const from = Math.max(0, kids.length - stitched);
  return {
    name: `k${index}`,
    role: pick(ROLES, n),
    parameter: index > 0 ? pick(PARAMETERS, Math.floor(n / 6)) : '',
    body: kids.slice(0, from),
    stitches: kids.slice(from),
    isInline: flags % 5 === 4,
    n,
  };
}

/** All places of a program that can be diverted to, by number. */
export class Places {
  readonly #knots: readonly Knot[];
  readonly #labels: readonly string[];

  constructor(knots: readonly Knot[], labels: readonly string[]) {
    this.#knots = knots;
    this.#labels = labels;
  }

  /** Knots and stitches by name. */
  get names(): string[] {
    return this.#knots.flatMap(({ name, stitches }) => [
      name,
      ...stitches.map((_, i) => `${name}.st${i}`),
    ]);
  }

  get labels(): readonly string[] {
    return this.#labels;
  }

  /** Somewhere that takes no argument. */
  plain(n: number): string {
    const open = this.names.filter((name) => this.#parameterOf(name) === '');
    return pick([...open, ...this.#labels], n);
  }

  /** Mostly a scene, with its argument; sometimes a place that is not meant to be diverted to. */
  target(n: number): string {
    const wild = n % 9 === 8 ? [...this.names, ...this.#labels] : [];
    const meant = this.#meant('scene');
    const all = [...meant, ...meant, ...this.#labels, ...wild];
    return this.#called(pick(all.length ? all : this.names, Math.floor(n / 9)), n);
  }

  /** Mostly a knot that is meant to be called so, with its argument. */
  called(role: Role, n: number): string {
    const meant = n % 9 === 8 ? this.names : this.#meant(role);
    return meant.length ? this.#called(pick(meant, Math.floor(n / 9)), n) : this.target(n);
  }

  #meant(role: Role): string[] {
    const knots = this.#knots.filter((each) => each.role === role);
    return knots.flatMap(({ name, stitches }) => [
      name,
      ...stitches.map((_, i) => `${name}.st${i}`),
    ]);
  }

  #called(name: string, n: number): string {
    const argument = { '': '', p: '(n)', '-> to': `(-> ${this.plain(n)})`, 'ref q': '(n)' };
    return `${name}${argument[this.#parameterOf(name)]}`;
  }

  #parameterOf(name: string): Knot['parameter'] {
    return this.#knots.find((each) => each.name === name)?.parameter ?? '';
  }
}
