import type { Span } from '../story/markup.ts';

/** What Markdown would take for a mark wherever it stands. */
const MARK = /[\\`*_<]|&(?=#?\w+;)|\[(?=[^\]]*\]\()/g;

/** What it would take for a heading, quotation, list or rule at the head of a line. */
const LINE_HEAD = /^(?=#{1,6}(?:\s|$)|>|[-+](?:\s|$)|[-=]+\s*$|~~~)/;
const NUMBERED = /^(\d{1,9})(?=[.)](?:\s|$))/;

/** Where one sentence ends and the next begins, the space between them. */
const BETWEEN_SENTENCES = /(?<=[.!?…][*_”’"')\]»]*)[ \t]+(?=[*_“‘"'([«¿¡—–]*[\p{Lu}\p{N}])/u;

/** Text that reads in Markdown as it is written here: nothing in it is a mark. One line. */
export function literal(text: string): string {
  return guarded(text.replace(MARK, '\\$&'));
}

/**
 * A paragraph as Markdown: what is emphasised is marked, nothing else is a
 * mark. With `sentences`, each is on a line of its own, which reads as the same
 * paragraph and compares better.
 */
export function paragraph(spans: readonly Span[], { sentences }: { sentences: boolean }): string {
  const lines = spans.map(marked).join('').split('\n');
  return lines
    .map((line) => (sentences ? line.split(BETWEEN_SENTENCES) : [line]).map(guarded).join('\n'))
    .join('\\\n');
}

/** Emphasis begins and ends at a word, or Markdown would not see it. */
function marked({ text, italic, bold }: Span): string {
  const mark = `${italic ? '*' : ''}${bold ? '**' : ''}`;
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  const escaped = words.replace(MARK, '\\$&');
  if (!words || !mark) return `${before}${escaped}${after}`;
  const closing = [...mark].reverse().join('');
  return before + mark + escaped + closing + after;
}

function guarded(line: string): string {
  return line.trim().replace(LINE_HEAD, '\\').replace(NUMBERED, '$1\\');
}
