import { clean } from './clean.ts';

/**
 * Emphasis in prose: `_italic_`, `*bold*`, and the `<i> <em> <b> <strong> <br>`
 * that existing ink stories use. Whatever does not pair up is the author's own
 * text and stays.
 */

/** Text in one kind of emphasis; `italic` and `bold` are there only when true. */
export interface Span {
  readonly text: string;
  readonly italic?: boolean;
  readonly bold?: boolean;
}

/** What may stand for emphasis: a mark, or the name of a tag. */
type Kind = '_' | '*' | 'i' | 'em' | 'b' | 'strong';

/** A stretch of the source: what it reads as when literal, and what it could mean. */
interface Token {
  readonly text: string;
  readonly kind?: Kind;
  readonly opens?: boolean;
  readonly closes?: boolean;
}

const TOKEN = /\\[_*]|_+|\*+|<br\s*\/?>|<(\/?)(i|em|b|strong)>/gi;
const ITALIC: ReadonlySet<Kind> = new Set<Kind>(['_', 'i', 'em']);

// Within functions, because V8 reads such a pattern when it comes to it, and most text has no mark at all.

/** What may stand before a word: white space, opening punctuation, quotes, dashes. */
const isBeforeWord = (text: string) => /[\s\p{Ps}\p{Pi}\p{Pf}\p{Pd}"'…¿¡/]/u.test(text);
/** What goes on with a word: letters with their marks and joiners, digits, connectors. */
const isInWord = (text: string) => /[\p{L}\p{N}\p{M}\p{Pc}\p{Cf}*]/u.test(text);
/** Scripts written without spaces, where any place may begin or end a word. */
const isUnspaced = (text: string) =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，．！？：；・～]/u.test(text);
/** Neighbours that show a mark is spoken of, as in “_” or (*), not used. */
const QUOTING: ReadonlySet<string> = new Set(['“”', '‘’', '«»', '»«', '‹›', '„“', '‚‘', '「」']);

/**
 * Reads the emphasis of `text` (clean, one paragraph or more).
 *
 * `_` makes italic, `*` bold, and they nest. A mark opens only before a word:
 * after the start of the text, white space, a dash or opening punctuation, and
 * with no white space after it. It closes only after a word. `\_` and `\*` are
 * literal; so are marks that come two or more together (`___`, `***`), marks
 * without a partner, and unknown tags. `<br>` is a newline.
 *
 * @returns The spans in order, none empty, neighbours differing in emphasis.
 */
export function parseMarkup(text: string): Span[] {
  const tokens = tokenise(text);
  const steps = pair(tokens);
  const runs: { text: string; italic: boolean; bold: boolean }[] = [];
  let [italics, bolds] = [0, 0];
  for (const [at, token] of tokens.entries()) {
    const step = steps[at];
    if (step !== undefined && token.kind !== undefined) {
      if (ITALIC.has(token.kind)) italics += step;
      else bolds += step;
      continue;
    }
    const [italic, bold] = [italics > 0, bolds > 0];
    const last = runs.at(-1);
    if (last?.italic === italic && last.bold === bold) last.text += token.text;
    else runs.push({ text: token.text, italic, bold });
  }
  return runs.map((run) => ({
    text: run.text,
    ...(run.italic && { italic: true }),
    ...(run.bold && { bold: true }),
  }));
}

/** The text of `text` without its marks: what {@link parseMarkup} shows, unstyled. */
export function plainText(text: string): string {
  return parseMarkup(text)
    .map((span) => span.text)
    .join('');
}

/** Text for one line of a screen: clean, without marks. Titles and names go through here. */
export function oneLine(text: string): string {
  return plainText(clean(text)).replace(/\s+/g, ' ').trim();
}

function tokenise(text: string): Token[] {
  const raw: { text: string; kind?: Kind; end?: boolean }[] = [];
  let from = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [source, slash, tag] = match;
    if (match.index > from) raw.push({ text: text.slice(from, match.index) });
    from = match.index + source.length;
    if (source === '_' || source === '*') raw.push({ text: source, kind: source });
    else if (tag !== undefined)
      raw.push({ text: source, kind: tag.toLowerCase() as Kind, end: slash === '/' });
    else if (source.startsWith('\\')) raw.push({ text: source.slice(1) });
    else raw.push({ text: source.startsWith('<') ? '\n' : source });
  }
  if (from < text.length) raw.push({ text: text.slice(from) });

  // Marks and tags side by side look past each other: `_*both*_` is one word.
  const after: string[] = [];
  let next = '';
  for (let at = raw.length - 1; at >= 0; at--) {
    after[at] = next;
    const token = raw[at];
    if (token && token.kind === undefined)
      next = String.fromCodePoint(token.text.codePointAt(0) ?? 0);
  }
  let before = '';
  return raw.map(({ text: source, kind, end }, at): Token => {
    if (kind === undefined) {
      before = lastCharacter(source);
      return { text: source };
    }
    if (end !== undefined) return { text: source, kind, opens: !end, closes: end };
    return {
      text: source,
      kind,
      opens: opensWord(before, after[at] ?? ''),
      closes: closesWord(before, after[at] ?? ''),
    };
  });
}

/** For each token +1 if it opens emphasis, -1 if it closes it, nothing if it is literal. */
function pair(tokens: readonly Token[]): (1 | -1 | undefined)[] {
  const steps: (1 | -1 | undefined)[] = new Array(tokens.length);
  const open: number[] = [];
  const waiting = new Map<Kind, number>();
  for (const [at, { kind, opens, closes }] of tokens.entries()) {
    if (kind === undefined) continue;
    if (closes && (waiting.get(kind) ?? 0) > 0) {
      for (let last = open.pop(); last !== undefined; last = open.pop()) {
        const opener = tokens[last]?.kind;
        if (opener !== undefined) waiting.set(opener, (waiting.get(opener) ?? 0) - 1);
        if (opener === kind) {
          steps[last] = 1;
          steps[at] = -1;
          break;
        }
      }
    } else if (opens) {
      open.push(at);
      waiting.set(kind, (waiting.get(kind) ?? 0) + 1);
    }
  }
  return steps;
}

function opensWord(before: string, after: string): boolean {
  if (after === '' || /[\s\p{Pe}]/u.test(after)) return false;
  if (before === '') return true;
  if (isUnspaced(before)) return true;
  return isBeforeWord(before) && before !== after && !QUOTING.has(before + after);
}

function closesWord(before: string, after: string): boolean {
  if (before === '' || /\s/u.test(before)) return false;
  return after === '' || isUnspaced(after) || !isInWord(after);
}

function lastCharacter(text: string): string {
  return /[\uDC00-\uDFFF]/.test(text.slice(-1)) ? text.slice(-2) : text.slice(-1);
}
