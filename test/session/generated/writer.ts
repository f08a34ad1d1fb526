import { expression } from './expression.ts';
import { kid, LEAF, type Node, pick, weighted } from './node.ts';
import { type Knot, Places } from './places.ts';

const WORDS = ['word', 'rain', 'barn', 'light', 'Zürich', 'a “quote”', 'two words', '—', '3.5'];
const FUEL = '~ fuel--\n{ fuel < 0: -> END }\n';

/** How a statement is written: its number beyond its kind, and how deep its weave is nested. */
type Write = (node: Node, m: number, depth: number) => string;

/** Writes trees of numbers as flows of ink, and notes the labels it gives. */
export class Writer {
  readonly labels: string[] = [];
  readonly #places: Places;
  #flow = '';
  #temps: readonly string[] = [];
  #given = 0;

  constructor(knots: readonly Knot[], labels: readonly string[]) {
    this.#places = new Places(knots, labels);
  }

  /** The content before the first knot. */
  opening(nodes: readonly Node[]): string {
    return this.#statements(nodes, 0) + this.#leave('scene', nodes.length, '');
  }

  knot({ name, role, parameter, body, stitches, isInline, n }: Knot): string {
    const temps = { '': [], p: ['p'], '-> to': [], 'ref q': ['q'] }[parameter];
    this.#flow = name;
    this.#temps = temps;
    let text = `=== ${name}${parameter && `(${parameter})`}\n${isInline ? '# inline\n' : ''}`;
    if (n % 11 === 1) text += '# world: Outer/Inner\n';
    if (body.length > 0 || stitches.length === 0) {
      text += FUEL + this.#statements(body, 0) + this.#leave(role, n, parameter);
    }
    stitches.forEach((stitch, i) => {
      this.#flow = `${name}.st${i}`;
      this.#temps = [];
      text += `= st${i}\n${FUEL}${this.#statements(stitch.kids, 0)}${this.#leave(role, stitch.n, '')}`;
    });
    return text;
  }

  #leave(role: Knot['role'], n: number, parameter: Knot['parameter']): string {
    const on = [0, 1, 2, 3].map((i) => `-> ${this.#places.target(n * 7 + i)}\n`);
    const m = Math.floor(n / 5);
    if (parameter === '-> to' && m % 2) return role === 'tunnel' ? '->-> to\n' : '-> to\n';
    if (role === 'thread') return pick(['-> DONE\n', '-> DONE\n', ...on.slice(0, 1), '->->\n'], m);
    if (role === 'tunnel') return pick(['->->\n', '->->\n', '->->\n', `->${on[0]}`], m);
    return pick([...on, ...on, '-> goal\n', '-> END\n', '-> DONE\n'], m);
  }

  #statements(nodes: readonly Node[], depth: number): string {
    return nodes.map((node) => this.#statement(node, depth)).join('');
  }

  #statement(node: Node, depth: number): string {
    const m = Math.floor(node.n / this.#kinds.length);
    return pick(this.#kinds, node.n)(node, m, depth);
  }

  /** Statements that can stand anywhere. */
  readonly #plain: readonly Write[] = weighted<Write>(
    [8, (node, m) => `${this.#line(node, m)}\n`],
    [1, (_, m) => `-> ${this.#places.target(m)}\n`],
    [2, (node, m) => `{ ${this.#value(node)}: -> ${this.#places.target(m)} }\n`],
    [2, (_, m) => `-> ${this.#tunnel(m)} ->\n`],
    [1, (_, m) => `-> ${this.#tunnel(m)} -> ${this.#tunnel(m + 1)} ->\n`],
    [1, (_, m) => `-> ${this.#tunnel(m)} -> ${this.#places.target(m)}\n`],
    [1, (_, m) => pick(['-> goal ->\n', '<- goal\n', '-> goal\n'], m)],
    [3, (_, m) => `<- ${this.#places.called('thread', m)}\n`],
    [1, (_, m) => `~ goal = -> ${this.#places.plain(m)}\n`],
    [1, (node) => `~ n = ${this.#value(node)}\n`],
    [1, (node) => this.#temp(this.#value(node))],
    [1, (node, m) => this.#action(m, this.#value(node))],
    [1, (_, m) => pick(['# aside\n', '# n {n}\n', '# ending: glad\n', '# ending: {n}\n'], m)],
    [1, (node, m) => this.#branches(node, m)],
    [1, (node, m) => this.#alternatives(node, m)],
    [1, (_, m) => pick(['-> END\n', '-> DONE\n', '->->\n', `->-> ${this.#places.target(m)}\n`], m)],
  );

  readonly #kinds: readonly Write[] = [
    ...this.#plain,
    ...weighted<Write>(
      [10, (node, m, depth) => this.#choices(node, m, depth)],
      [1, (_, m, depth) => this.#gather(depth, m)],
    ),
  ];

  #value(node: Node): string {
    return expression(kid(node, 0), this.#places, this.#temps);
  }

  #tunnel(n: number): string {
    return this.#places.called('tunnel', n);
  }

  #action(m: number, value: string): string {
    const numbers = [
      '~ grow(n)',
      `~ say(${value})`,
      '~ x = x / 2',
      '~ n++',
      `~ n = outer(${value})`,
    ];
    const lists = ['~ mood += cross', '~ mood -= calm', '~ mood++', '~ mood = LIST_INVERT(mood)'];
    return `${pick([...numbers, ...lists, '~ s = s + "y"', '~ mood = ()'], m)}\n`;
  }

  #temp(value: string): string {
    const name = `t${this.#given++}`;
    this.#temps = [...this.#temps, name];
    return `~ temp ${name} = ${value}\n`;
  }

  #label(): string {
    const name = `w${this.#given++}`;
    this.labels.push(this.#flow === '' ? name : `${this.#flow}.${name}`);
    return name;
  }

  #line(node: Node, m: number): string {
    const tags = ['', '', '', '', ' # tag', ' # tag {n} # two', ' # ending: glad'];
    const end = m % 11 === 10 ? ` -> ${this.#places.target(m)}` : pick(tags, m);
    return `${pick(WORDS, m)} ${this.#inlines(node.kids)}${end}`;
  }

  #choices({ kids }: Node, m: number, depth: number): string {
    const choices = (kids.length ? kids : [LEAF]).map((each) => this.#choice(each, depth));
    return choices.join('') + this.#gather(depth, m);
  }

  #choice(node: Node, depth: number): string {
    const { n, kids } = node;
    const m = Math.floor(n / 2);
    const k = Math.floor(m / 20);
    const label = m % 4 === 1 ? `(${this.#label()}) ` : '';
    const condition = m % 5 === 1 ? `{ ${this.#value(node)} } ` : '';
    const head = `${pick(['*', '+'], n).repeat(depth + 1)} ${label}${condition}`;
    const body = (label && FUEL) + this.#statements(kids.slice(2), depth + 1);
    if (k % 7 === 6) return `${head}->\n${pick(WORDS, k)}\n${body}`;
    const words = this.#inlines(kid(node, 1).kids, true);
    const start = k % 13 === 5 ? '' : `${pick(WORDS, k)} ${this.#inlines(kid(node, 0).kids, true)}`;
    const only = pick(['[]', '[# canon]', '[more]', '', '', `[only ${words} # canon]`], k);
    const tag = start && pick(['', '', ' # picked', ' # ending: glad'], Math.floor(k / 6));
    const onward = label ? ' end' : ` -> ${this.#places.target(k)}`;
    const end = pick(['', '', ` end ${words}`, onward], k);
    return `${head}${start}${tag}${start ? only : '[alone]'}${end}\n${body}`;
  }

  #gather(depth: number, m: number): string {
    const label = m % 3 === 1 ? `(${this.#label()}) ` : '';
    const words = pick(['', 'then', '<>', '{n} '], m);
    return `${'- '.repeat(depth + 1)}${label}${words}\n${label && FUEL}`;
  }

  #branches(node: Node, m: number): string {
    const [first = 'yes\n', ...others] = node.kids.slice(1).map((each) => this.#inner(each.kids));
    if (m % 2) {
      const cases = others.map((each, i) => `- ${i + 1}:\n${each}`).join('');
      return `{ ${this.#value(node)}:\n- 0:\n${first}${cases}- else:\nnone\n}\n`;
    }
    const otherwise = others[0] === undefined ? '' : `- else:\n${others[0]}`;
    return `{ ${this.#value(node)}:\n${first}${otherwise}}\n`;
  }

  #alternatives({ kids }: Node, m: number): string {
    const kinds = ['stopping', 'shuffle', 'cycle', 'once', 'shuffle once', 'shuffle stopping'];
    const parts = (kids.length ? kids : [LEAF]).map((each) => `- ${this.#inner(each.kids)}`);
    return `{ ${pick(kinds, m)}:\n${parts.join('')}}\n`;
  }

  /** Content between braces: a weave of its own, in which a choice has to say where it goes. */
  #inner(nodes: readonly Node[]): string {
    const parts = nodes.map((node) => {
      const m = Math.floor(node.n / this.#plain.length);
      if (m % 5 === 4) return `* ${pick(WORDS, m)}\n-> ${this.#places.target(m)}\n`;
      return pick(this.#plain, node.n)(node, m, 0);
    });
    return parts.join('') || 'part\n';
  }

  #inlines(nodes: readonly Node[], inChoice = false): string {
    return nodes.map((node) => this.#inline(node, inChoice)).join(' ');
  }

  #inline(node: Node, inChoice: boolean): string {
    const m = Math.floor(node.n / 12);
    const inner = (i: number) => this.#inlines(kid(node, i).kids, inChoice) || pick(WORDS, m + i);
    switch (node.n % 12) {
      case 4:
        return '<>';
      case 5:
        return `{ ${this.#value(node)} }`;
      case 6:
        return `{ ${this.#value(node)}: ${inner(1)} | ${inner(2)} }`;
      case 7:
        return `{${pick(['', '&', '!', '~'], m)}${inner(0)}|${inner(1)}|${inner(2)}}`;
      case 8:
        return pick(['{ say(n) }', '{ deep(1) }', '{ outer(n) }', '{ next(x) }'], m);
      case 9:
        return inChoice ? 'plain' : `{ ${this.#value(node)}: -> ${this.#places.target(m)} }`;
      case 10:
        return inChoice ? 'plain' : `{ ${this.#value(node)}: -> ${this.#tunnel(m)} -> }`;
      default:
        return pick(WORDS, m);
    }
  }
}
