import fc from 'fast-check';

/** A tree of numbers; what each means is up to where in the program it stands. */
interface Node {
  readonly n: number;
  readonly kids: readonly Node[];
}

const LEAF: Node = { n: 0, kids: [] };

const { tree } = fc.letrec<{ tree: Node }>((tie) => ({
  tree: fc.record({
    n: fc.nat({ max: 9_999 }),
    kids: fc.oneof(
      { maxDepth: 5, depthSize: 'large' },
      fc.constant([]),
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.array(tie('tree'), { minLength: 1, maxLength: 4 }),
    ),
  }),
}));

/**
 * Arbitrary ink programs, nearly all of which compile. A program is drawn as a
 * tree of numbers, so that it shrinks well: whatever a number refers to is
 * taken modulo what there is, and 0 without children is the plainest thing.
 */
export const programs: fc.Arbitrary<string> = fc
  .record({
    opening: fc.array(tree, { maxLength: 5 }),
    knots: fc.array(tree, { minLength: 1, maxLength: 7 }),
  })
  .map(({ opening, knots }) => {
    // Written twice: a divert to a label has to know all labels there are.
    const draft = new Writer(knots, []);
    draft.program(opening);
    return new Writer(knots, draft.labels).program(opening);
  });

/** Every knot, stitch and thread burns fuel at its head, so that all plays stop or come to a choice. */
const HEADER = `VAR fuel = 25
VAR n = 1
VAR x = 2.5
VAR s = "word"
VAR goal = -> k0
CONST three = 3
LIST mood = (calm), cross, (glad)
EXTERNAL outer(a)
`;

const FUNCTIONS = `=== function outer(a)
~ return a * 2
=== function next(a)
~ return a + 1
=== function grow(ref a)
~ a += 1
=== function say(a)
{ a > 1:
  said {a}
  twice
- else:
  once
}
~ return a
=== function deep(a)
{ a > three:
  ~ return say(a)
}
~ return next(deep(a + 1))
`;

type Role = 'scene' | 'tunnel' | 'thread';
const ROLES: readonly Role[] = ['scene', 'scene', 'tunnel', 'thread', 'scene', 'tunnel'];

class Writer {
  readonly labels: string[] = [];
  readonly #known: readonly string[];
  readonly #knots: readonly {
    readonly node: Node;
    readonly role: Role;
    readonly parameter: string;
  }[];
  #flow = '';
  #temps: string[] = [];
  #count = 0;

  constructor(knots: readonly Node[], labels: readonly string[]) {
    this.#known = labels;
    this.#knots = knots.map((node, i) => {
      const role = pick(ROLES, node.n);
      const parameter =
        i > 0 ? pick(['', '', '', 'p', '-> to', 'ref q'], Math.floor(node.n / 6)) : '';
      return { node, role, parameter };
    });
  }

  program(opening: readonly Node[]): string {
    const start = this.#body(opening, 0, 'divert');
    const knots = this.#knots.map((_, i) => this.#knot(i));
    return [HEADER, start, ...knots, FUNCTIONS].join('');
  }

  #knot(index: number): string {
    const { node, role, parameter } = this.#knots[index] ?? {
      node: LEAF,
      role: 'scene',
      parameter: '',
    };
    const flags = Math.floor(node.n / 36);
    const exits = { scene: 'divert', tunnel: 'onward', thread: 'done' } as const;
    const name = `k${index}`;
    const stitched =
      flags % 3 === 1 ? node.kids.slice(-1) : flags % 9 === 2 ? node.kids.slice(-2) : [];
    const own = node.kids.slice(0, node.kids.length - stitched.length);
    this.#enter(name, parameter);
    let text = `=== ${name}${parameter && `(${parameter})`}\n`;
    if (flags % 5 === 4) text += '# inline\n';
    if (flags % 7 === 1) text += '# world: Outer/Inner\n';
    if (own.length > 0 || stitched.length === 0) text += this.#body(own, node.n, exits[role]);
    stitched.forEach((each, i) => {
      this.#enter(`${name}.st${i}`, '');
      text += `= st${i}\n${this.#body(each.kids, each.n, exits[role])}`;
    });
    return text;
  }

  #enter(flow: string, parameter: string): void {
    this.#flow = flow;
    this.#temps = parameter === 'p' ? ['p'] : parameter === 'ref q' ? ['q'] : [];
  }

  /** A flow from its head to where it leaves. */
  #body(nodes: readonly Node[], n: number, exit: 'divert' | 'onward' | 'done'): string {
    const fuel = this.#flow === '' ? '' : '~ fuel--\n{ fuel < 0: -> END }\n';
    return fuel + this.#block(nodes, 0) + this.#exit(exit, n);
  }

  #exit(exit: 'divert' | 'onward' | 'done', n: number): string {
    const to =
      this.#flow && this.#knots[Number(/\d+/.exec(this.#flow)?.[0])]?.parameter === '-> to';
    if (to && !this.#flow.includes('.') && n % 2)
      return exit === 'onward' ? '->-> to\n' : '-> to\n';
    if (exit === 'done')
      return pick(['-> DONE\n', '-> DONE\n', `-> ${this.#target(n)}\n`, '->->\n'], n);
    if (exit === 'onward')
      return pick(['->->\n', '->->\n', '->->\n', `->-> ${this.#target(n)}\n`], n);
    return pick(
      [
        '-> END\n',
        `-> ${this.#target(n)}\n`,
        `-> ${this.#target(n + 1)}\n`,
        '-> goal\n',
        '-> DONE\n',
      ],
      n,
    );
  }

  #block(nodes: readonly Node[], depth: number): string {
    return nodes.map((each) => this.#statement(each, depth)).join('');
  }

  #statement(node: Node, depth: number): string {
    const { n, kids } = node;
    const m = Math.floor(n / 32);
    const e = () => this.#expression(kids[0] ?? { n: m, kids: [] });
    switch (n % 32) {
      case 8:
      case 9:
      case 10:
      case 11:
      case 12:
        return this.#choices(node, m, depth);
      case 13:
        return `-> ${this.#target(m)}\n`;
      case 14:
        return `{ ${e()}: -> ${this.#target(m)} }\n`;
      case 15:
        return `-> ${this.#called(m, 'tunnel')} ->\n`;
      case 16:
        return `-> ${this.#called(m, 'tunnel')} -> ${this.#called(m + 1, 'tunnel')} ->\n`;
      case 17:
        return pick(
          [
            `-> ${this.#called(m, 'tunnel')} -> ${this.#target(m)}\n`,
            '-> goal ->\n',
            '<- goal\n',
            '-> goal\n',
          ],
          m,
        );
      case 18:
      case 19:
        return `<- ${this.#called(m, 'thread')}\n`;
      case 20:
        return `~ goal = -> ${this.#plain(m)}\n`;
      case 21:
        return `~ n = ${e()}\n`;
      case 22:
        return this.#temp(e());
      case 23:
        return pick(
          [
            '~ grow(n)\n',
            `~ say(${e()})\n`,
            `~ x = x / 2\n`,
            '~ s = s + "y"\n',
            '~ n++\n',
            `~ n = outer(${e()})\n`,
          ],
          m,
        );
      case 24:
        return pick(
          [
            '~ mood += cross\n',
            '~ mood -= calm\n',
            '~ mood++\n',
            '~ mood = LIST_INVERT(mood)\n',
            '~ mood = ()\n',
          ],
          m,
        );
      case 25:
        return pick(
          ['# aside\n', `# count {n}\n`, '# ending: glad\n', '# ending: sad\n', '# ending: {n}\n'],
          m,
        );
      case 26:
        return this.#branches(kids, m, e());
      case 27:
        return this.#sequence(kids, m);
      case 28:
        return pick(['-> END\n', '-> DONE\n', '->->\n', `->-> ${this.#target(m)}\n`], m);
      case 29:
        return this.#gather(depth, m);
      default:
        return `${this.#line(kids, m)}\n`;
    }
  }

  #line(kids: readonly Node[], m: number): string {
    const tag = pick(['', '', '', '', ' # tag', ' # tag {n} # two', ' # ending: glad'], m);
    const divert = m % 11 === 10 ? ` -> ${this.#target(m)}` : '';
    return `${pick(WORDS, m)} ${this.#inlines(kids)}${divert ? '' : tag}${divert}`;
  }

  #choices({ kids }: Node, m: number, depth: number): string {
    const choices = (kids.length ? kids : [LEAF]).map((each) => this.#choice(each, depth));
    return choices.join('') + this.#gather(depth, m);
  }

  #choice({ n, kids }: Node, depth: number): string {
    const bullet = pick(['*', '+'], n).repeat(depth + 1);
    const m = Math.floor(n / 2);
    const label = m % 4 === 1 ? `(${this.#label()}) ` : '';
    const condition = m % 3 === 1 ? `{ ${this.#expression(kids.at(-1) ?? LEAF)} } ` : '';
    const burn = label && '~ fuel--\n{ fuel < 0: -> END }\n';
    const body = burn + this.#block(kids.slice(2), depth + 1);
    const k = Math.floor(m / 12);
    if (k % 7 === 6) {
      const onward = k % 2 ? `-> ${this.#target(k)}\n` : `->\n  ${pick(WORDS, k)}\n`;
      return `${bullet} ${label}${condition}${onward}${k % 2 ? '' : body}`;
    }
    const start = `${pick(WORDS, k)} ${this.#inlines(kids[0]?.kids ?? [], true)}`;
    const only = pick(
      [
        '',
        '',
        '[]',
        '[more]',
        '[# canon]',
        `[only ${this.#inlines(kids[1]?.kids ?? [], true)} # canon]`,
      ],
      k,
    );
    const tag = pick(['', '', ' # picked', ' # ending: glad'], Math.floor(k / 6));
    const end = pick(
      ['', '', ` end ${this.#inlines(kids[1]?.kids ?? [], true)}`, ` -> ${this.#target(k)}`],
      k,
    );
    return `${bullet} ${label}${condition}${k % 13 === 5 && only ? '' : start}${tag}${only}${end}\n${body}`;
  }

  #gather(depth: number, m: number): string {
    const label = m % 3 === 1 ? `(${this.#label()}) ` : '';
    const burn = label && '~ fuel--\n{ fuel < 0: -> END }\n';
    return `${'- '.repeat(depth + 1)}${label}${pick(['', 'then', '<>', `{n} `], m)}\n${burn}`;
  }

  #branches(kids: readonly Node[], m: number, e: string): string {
    const bodies = kids.slice(1).map((each) => this.#inner(each.kids));
    const [first = 'yes\n', ...others] = bodies;
    if (m % 2) {
      const cases = others.map((each, i) => `- ${i}:\n${each}`).join('');
      return `{ ${e}:\n- 0:\n${first}${cases}- else:\n  none\n}\n`;
    }
    return `{ ${e}:\n${first}${others
      .slice(0, 1)
      .map((each) => `- else:\n${each}`)
      .join('')}}\n`;
  }

  #sequence(kids: readonly Node[], m: number): string {
    const kind = pick(
      ['stopping', 'shuffle', 'cycle', 'once', 'shuffle once', 'shuffle stopping'],
      m,
    );
    const parts = (kids.length ? kids : [LEAF]).map(
      (each) => `- ${this.#inner(each.kids) || 'part\n'}`,
    );
    return `{ ${kind}:\n${parts.join('')}}\n`;
  }

  /** Content between braces: a weave of its own, in which a choice has to say where it goes. */
  #inner(kids: readonly Node[]): string {
    return (
      kids
        .map((each) => {
          const kind = each.n % 32;
          if (kind >= 8 && kind <= 12)
            return `* ${pick(WORDS, each.n)}\n  -> ${this.#target(each.n)}\n`;
          return kind === 29 ? '' : this.#statement(each, 0);
        })
        .join('') || 'part\n'
    );
  }

  #temp(value: string): string {
    const name = `t${this.#count++}`;
    this.#temps.push(name);
    return `~ temp ${name} = ${value}\n`;
  }

  #label(): string {
    const name = `w${this.#count++}`;
    this.labels.push(this.#flow === '' ? name : `${this.#flow}.${name}`);
    return name;
  }

  #inlines(kids: readonly Node[], inChoice = false): string {
    return kids.map((each) => this.#inline(each, inChoice)).join(' ');
  }

  #inline({ n, kids }: Node, inChoice: boolean): string {
    const m = Math.floor(n / 12);
    const inner = (i: number) =>
      kids[i] ? this.#inlines(kids[i].kids, inChoice) || pick(WORDS, kids[i].n) : '';
    switch (n % 12) {
      case 4:
        return '<>';
      case 5:
        return `{ ${this.#expression(kids[0] ?? LEAF)} }`;
      case 6:
        return `{ ${this.#expression(kids[0] ?? LEAF)}: ${inner(1)} | ${inner(2)} }`;
      case 7:
        return `{${pick(['', '&', '!', '~'], m)}${inner(0)}|${inner(1) || 'other'}|${inner(2)}}`;
      case 8:
        return pick(['{ say(n) }', '{ deep(1) }', '{ outer(n) }', '{ next(x) }'], m);
      case 9:
        return inChoice
          ? 'plain'
          : `{ ${this.#expression(kids[0] ?? LEAF)}: -> ${this.#target(m)} }`;
      case 10:
        return inChoice
          ? 'plain'
          : `{ ${this.#expression(kids[0] ?? LEAF)}: -> ${this.#called(m, 'tunnel')} -> }`;
      default:
        return pick(WORDS, m);
    }
  }

  #expression({ n, kids }: Node): string {
    const m = Math.floor(n / 14);
    const a = () => this.#expression(kids[0] ?? LEAF);
    const b = () => this.#expression(kids[1] ?? LEAF);
    switch (n % 14) {
      case 1:
        return String(m % 5);
      case 2:
        return pick(['n', 'n', 'x', 'three', 'fuel', ...this.#temps], m);
      case 3:
        return pick(['k0', ...this.#known, ...this.#places()], m);
      case 4:
        return `TURNS_SINCE(-> ${this.#plain(m)})`;
      case 5:
        return pick(
          ['CHOICE_COUNT()', 'TURNS()', 'RANDOM(0, 3)', 'LIST_COUNT(mood)', 'FLOOR(x)', 'INT(x)'],
          m,
        );
      case 6:
        return pick(
          [
            'mood ? calm',
            'mood == (calm, cross)',
            'LIST_VALUE(mood)',
            'mood !? glad',
            'LIST_RANDOM(mood)',
          ],
          m,
        );
      case 7:
        return `next(${a()})`;
      case 8:
        return `outer(${a()})`;
      case 9:
        return `(${a()} ${pick(['+', '-', '*'], m)} ${b()})`;
      case 10:
        return `(${a()} ${pick(['==', '<', '>', '!=', '&&', '||'], m)} ${b()})`;
      case 11:
        return `not (${a()} == 0)`;
      case 12:
        return `(${a()} ${pick(['/', '%'], m)} ${pick(['3', '2.0', 'n'], m)})`;
      case 13:
        return pick(['(goal == -> k0)', 's == "word"', 'true', 'false', 'x * 1.5', '7 / 3.0'], m);
      default:
        return '1';
    }
  }

  /** Knots and stitches, in no order. */
  #places(): string[] {
    return this.#knots.flatMap(({ node }, i) => {
      const flags = Math.floor(node.n / 36);
      const wanted = flags % 3 === 1 ? 1 : flags % 9 === 2 ? 2 : 0;
      const stitches = Array.from(
        { length: Math.min(wanted, node.kids.length) },
        (_, at) => `k${i}.st${at}`,
      );
      return [`k${i}`, ...stitches];
    });
  }

  /** Somewhere that takes no argument. */
  #plain(n: number): string {
    const open = this.#places().filter((place) => place.includes('.') || !this.#parameter(place));
    return pick([...open, ...this.#known], n);
  }

  /** Anywhere at all, with its argument. */
  #target(n: number): string {
    return this.#with(pick([...this.#places(), ...this.#places(), ...this.#known], n));
  }

  /** Mostly a knot that is meant to be called so. */
  #called(n: number, role: Role): string {
    const meant = this.#knots.flatMap((each, i) => (each.role === role ? [`k${i}`] : []));
    return meant.length && n % 7 ? this.#with(pick(meant, n)) : this.#target(n);
  }

  #with(place: string): string {
    const parameter = /^k\d+$/.test(place) ? this.#parameter(place) : '';
    const value = {
      '': '',
      p: '(n)',
      '-> to': `(-> ${this.#plain(place.length + this.#count)})`,
      'ref q': '(n)',
    }[parameter];
    return `${place}${value ?? ''}`;
  }

  #parameter(knot: string): string {
    return this.#knots[Number(knot.slice(1))]?.parameter ?? '';
  }
}

const WORDS = [
  'word',
  'rain',
  'barn',
  'light',
  'Zürich',
  'a “quote”',
  'two words',
  '—',
  '3.5',
] as const;

function pick<T>(from: readonly T[], n: number): T {
  const picked = from[n % from.length];
  if (picked === undefined) throw new Error('nothing to pick from');
  return picked;
}
