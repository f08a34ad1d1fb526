/** A story with one thing in it changed. */
export interface Mutant {
  readonly kind: 'choice' | 'condition' | 'divert' | 'variable';
  readonly file: string;
  /** Counts from 1. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** Says what one line of ink could be changed into; nothing when it has not what is changed. */
type Mutate = (line: string, knots: readonly string[]) => readonly string[];

/** A choice that is never offered any more. */
const dropChoice: Mutate = (line) => {
  const [head] = /^\s*([*+]\s*)+(\([\w ]+\)\s*)?/.exec(line) ?? [];
  return head === undefined ? [] : [`${head}{false} ${line.slice(head.length)}`];
};

/** What ink reads at the head of braces, but not as a condition. */
const SEQUENCE = /^\s*([&!~]|stopping|cycle|once|shuffle|\w+\s*=)/;

/** A name in parentheses would be a list to ink. */
const turned = (condition: string) =>
  /^[\w.]+(\([\w, ]*\))?$/.test(condition) ? `not ${condition}` : `not (${condition})`;

/** Conditions turned round: of text, of blocks and their branches, and of choices. */
const flipCondition: Mutate = (line) => {
  const flipped: string[] = [];
  const at = (start: number, condition: string) => {
    const end = start + condition.length;
    flipped.push(`${line.slice(0, start)}${turned(condition.trim())}${line.slice(end)}`);
  };
  for (const { index, 1: condition = '' } of line.matchAll(/\{([^{}|:]+)(?=:)/g)) {
    if (!SEQUENCE.test(condition)) at(index + 1, condition);
  }
  const branch = /^(\s*-\s*)(?!\s|else\b|>)([\w.!=<>&|? ()+-]+)(?=:)/.exec(line);
  if (branch?.[2] !== undefined) at(branch[1]?.length ?? 0, branch[2]);
  if (/^\s*[*+]/.test(line)) {
    for (const { index, 1: condition = '' } of line.matchAll(/\{([^{}|:]+)\}/g)) {
      if (index < line.indexOf('[') >>> 0) at(index + 1, condition);
    }
  }
  return flipped;
};

/** A divert that leads to a scene it did not lead to. */
const breakDivert: Mutate = (line, knots) => {
  const found = /^(.*->\s*)([\w.]+)\s*$/.exec(line);
  const [, before, target] = found ?? [];
  if (before === undefined || target === undefined || /->.*->/.test(line)) return [];
  const others = knots.filter((knot) => knot !== target.split('.')[0]);
  const other = others[line.length % others.length];
  return other === undefined ? [] : [`${before}${other}`];
};

/** An assignment that gives another value, or is not made. */
const changeVariable: Mutate = (line) => {
  const declared = /^(\s*(?:~|VAR)\s*\w+\s*=\s*)(.+?)(\s*\/\/.*)?$/.exec(line);
  if (declared) {
    const [, head = '', value = ''] = declared;
    if (value === 'true') return [`${head}false`];
    if (value === 'false') return [`${head}true`];
    if (/^-?\d+$/.test(value)) return [`${head}${Number(value) + 1}`];
    return [];
  }
  if (/^\s*~\s*return\b/.test(line)) return [];
  const stepped = /^(\s*~\s*\w+\s*)(\+\+|--|\+=|-=)(.*)$/.exec(line);
  if (stepped) {
    const [, head = '', sign = '', rest = ''] = stepped;
    const turned = { '++': '--', '--': '++', '+=': '-=', '-=': '+=' }[sign] ?? sign;
    return [`${head}${turned}${rest}`];
  }
  return /^\s*~\s*\w+\(/.test(line) ? ['~ temp not_called = 0'] : [];
};

const mutations: Readonly<Record<Mutant['kind'], Mutate>> = {
  choice: dropChoice,
  condition: flipCondition,
  divert: breakDivert,
  variable: changeVariable,
};

/** All that can be changed in one file of ink, line by line; comments are left alone. */
export function mutantsOf(file: string, text: string, knots: readonly string[]): Mutant[] {
  return text.split('\n').flatMap((before, index) => {
    if (/^\s*(\/\/|#|===|INCLUDE\b|TODO:)/.test(before)) return [];
    return Object.entries(mutations).flatMap(([kind, mutate]) =>
      mutate(before, knots).map((after): Mutant => {
        return { kind: kind as Mutant['kind'], file, line: index + 1, before, after };
      }),
    );
  });
}

/** `text` as the mutant has it. */
export function mutated(text: string, { line, after }: Mutant): string {
  const lines = text.split('\n');
  lines[line - 1] = after;
  return lines.join('\n');
}
