import { dirname } from 'node:path';
import { distance } from 'fastest-levenshtein';
import type { Diagnostic } from '../story/diagnostic.ts';
import { inkFilesIn, type Source } from '../story/source.ts';

const MADE = {
  flows: /^[ \t]*(?:=+[ \t]*(?:function[ \t]+)?|[-*+ \t]+\()([\p{L}\p{N}_]+)/gmu,
  variables: /^[ \t]*(?:VAR|CONST|LIST|~[ \t]*temp)[ \t]+([\p{L}\p{N}_]+)/gmu,
  functions: /^[ \t]*=+[ \t]*function[ \t]+([\p{L}\p{N}_]+)/gmu,
};

/** What a name that ink does not know is called in its messages, and where such names are made. */
const NAMES: Readonly<Record<string, { readonly used: RegExp; readonly made: readonly RegExp[] }>> =
  {
    'divert-unknown': { used: /'(?:->|<-)\s*([\p{L}\p{N}_.]+)'/u, made: [MADE.flows] },
    'function-unknown': { used: /'->\s*([\p{L}\p{N}_.]+)'/u, made: [MADE.functions] },
    'variable-unknown': {
      used: /: '?([\p{L}\p{N}_.]+)'?/u,
      made: [MADE.variables, MADE.flows],
    },
  };

/**
 * A hint that names what was probably meant by a name that ink does not know, a
 * file that is not there or is not included, or a name given twice; or nothing.
 */
export function meant(diagnostic: Diagnostic, sources: readonly Source[]): string | undefined {
  const { code, message } = diagnostic;
  if (code === 'include-missing') return unreadable(message, sources);
  if (code === 'ink-error') return twice(diagnostic) ?? slipOf(diagnostic, sources);
  const names = NAMES[code];
  const used = names?.used.exec(message)?.[1];
  if (!names || used === undefined) return undefined;
  const made = sources.flatMap(({ text }) => [
    ...names.made.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = '']) => name)),
    ...(code === 'variable-unknown' ? itemsOf(text) : []),
  ]);
  const left = code === 'divert-unknown' ? leftOut(used, sources) : undefined;
  if (left !== undefined) return `${left} is not included; add: INCLUDE ${left}`;
  return made.includes(used) ? outOfSight(used, sources) : didYouMean(used, made);
}

/** Why a variable that is there cannot be used as it is. */
function outOfSight(used: string, sources: readonly Source[]): string | undefined {
  const isMade = (how: string) =>
    sources.some(({ text }) => new RegExp(`^[ \\t]*${how}[ \\t]+${used}\\b`, 'mu').test(text));
  if (isMade('CONST'))
    return `${used} is a CONST, which never changes; to change it, make it a VAR`;
  if (isMade('~[ \\t]*temp')) return `a temp is known in its own knot alone: make ${used} a VAR`;
  return undefined;
}

/** `did you mean x?` of the nearest name, if it is a slip of the other. */
function didYouMean(used: string, made: readonly string[]): string | undefined {
  const near = made.filter((name) => isSlip(used.toLowerCase(), name.toLowerCase()));
  const [first] = near.sort((a, b) => distance(used, a) - distance(used, b));
  return first === undefined ? undefined : `did you mean ${first}?`;
}

/** Whether a quarter of the letters differ at most, or all are there in another order. */
function isSlip(used: string, made: string): boolean {
  const off = distance(used, made);
  const letters = (text: string) => [...text].sort().join('');
  return off <= Math.max(1, made.length / 4) || (off === 2 && letters(used) === letters(made));
}

/** A file beside the main one that is called as the knot is, and that nothing includes. */
function leftOut(used: string, sources: readonly Source[]): string | undefined {
  const wanted = `${used.split('.')[0]}.ink`;
  const isRead = sources.some(({ file }) => file === wanted);
  return !isRead && filesBeside(sources).includes(wanted) ? wanted : undefined;
}

function unreadable(message: string, sources: readonly Source[]): string | undefined {
  if (message.includes('is not UTF-8')) return 'Save the file as UTF-8.';
  const used = /^cannot include '(.*?)': there is no such file$/.exec(message)?.[1];
  if (used === undefined) return undefined;
  const files = filesBeside(sources).filter((name) => !sources.some(({ file }) => file === name));
  return didYouMean(used, files);
}

function filesBeside([main]: readonly Source[]): string[] {
  return main ? inkFilesIn(dirname(main.path)) : [];
}

/** What to do about a knot that is there twice, since two are called so or one file is included twice. */
function twice({ message, file, line }: Diagnostic): string | undefined {
  const [, at, other] =
    /^Story already contains flow named .* \(at line (\d+) of (.*)\)$/.exec(message) ?? [];
  if (other === undefined) return undefined;
  return other === file && Number(at) === line
    ? `${file} is included twice: remove one of the INCLUDE lines`
    : 'give one of them another name';
}

/** The items of all lists: `LIST carried = chocolate, (letter), key = 3`. */
function itemsOf(text: string): string[] {
  return [...text.matchAll(/^[ \t]*LIST[ \t]+[\p{L}\p{N}_]+[ \t]*=(.*)$/gmu)].flatMap(
    ([, items = '']) => items.match(/\p{L}[\p{L}\p{N}_]*/gu) ?? [],
  );
}

/** What was probably slipped on, where ink cannot read a line. */
function slipOf(
  { message, file, line }: Diagnostic,
  sources: readonly Source[],
): string | undefined {
  if (/^Expected closing .* but saw '= /.test(message)) return 'did you mean ==?';
  if (message.includes('after knot name definition'))
    return 'a name is made of letters, digits and _';
  const text = message.startsWith('Expected')
    ? sources.find((each) => each.file === file)?.text
    : undefined;
  const open = text === undefined ? undefined : unclosed(text);
  return open !== undefined && open <= line ? `the { in line ${open} is not closed` : undefined;
}

/** The line of the first brace that nothing closes. */
function unclosed(text: string): number | undefined {
  const open: number[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    for (const [sign] of line.replace(/\\.|\/\/.*/g, '').matchAll(/[{}]/g)) {
      if (sign === '{') open.push(i + 1);
      else open.pop();
    }
  }
  return open[0];
}
