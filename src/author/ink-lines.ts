/** One line of an ink file as its author wrote it. */
export interface InkLine {
  /** With its line end, if it has one. */
  readonly raw: string;
  /** What ink sees of it: comments are blank, the line end is gone; columns are those of `raw`. */
  readonly code: string;
}

/** The lines of an ink file; put together, their `raw` parts are `text` to the letter. */
export function inkLines(text: string): InkLine[] {
  const raws = text.split(/(?<=\n)/);
  const codes = withoutComments(text).split('\n');
  return raws.map((raw, i) => ({ raw, code: (codes[i] ?? '').replace(/\r$/, '') }));
}

/** What ends the lines of `text`, by its first line; a line feed where there is only one line. */
export function lineEndOf(text: string): '\n' | '\r\n' {
  return /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n';
}

/** Puts `added` before line `index` of `lines`, each of them ended as the file ends its lines. */
export function insertLines(text: string, index: number, added: readonly string[]): string {
  const end = lineEndOf(text);
  const raws = inkLines(text).map(({ raw }) => raw);
  const before = raws.slice(0, index).join('');
  const after = raws.slice(index).join('');
  const gap = before === '' || before.endsWith('\n') ? '' : end;
  // Where the last line had no end, the new last line has none either.
  const last = gap !== '' && after === '' ? '' : end;
  return `${before}${gap}${added.join(end)}${last}${after}`;
}

/** Ink takes comments out before it looks at anything else, so nothing can quote them. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\r\n]*/g, (comment) =>
    comment.replace(/[^\r\n]/g, ' '),
  );
}
