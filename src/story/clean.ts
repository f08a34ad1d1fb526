/**
 * The one door through which story text, titles and save names reach a
 * terminal. What a terminal would obey rather than show does not pass.
 */

/** Every line end Unicode knows, apart from the C1 control NEL (UAX #14, class BK, CR, LF). */
const LINE_ENDS = /\r\n|[\r\v\f\u2028\u2029]/g;

/**
 * What never reaches a terminal: C0 without `\n` and tab, DEL and C1 (a lone
 * U+009B starts an escape sequence as well as ESC does); direction marks,
 * embeddings, overrides and isolates, which let text read other than it is
 * stored; the BOM and interlinear annotation; the soft hyphen, which terminals
 * variously draw as a hyphen, a space or nothing; halves of surrogate pairs.
 */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the point
  /[\0-\x08\x0E-\x1F\x7F-\x9F\xAD\u061C\u200E\u200F\u202A-\u202E\u2066-\u206F\uFEFF\uFFF9-\uFFFB]|\p{Surrogate}/gu;

/** More marks on one letter than any language writes (UAX #15, Stream-Safe Text Format). */
const STACKED_MARKS = /(\p{M}{30})\p{M}+/gu;

/**
 * Makes `text` safe to show: NFC, `\n` the only line end and the only control
 * character, a tab is one space, nothing that reorders or hides what is
 * written. Joiners (ZWJ, ZWNJ, word joiner), variation selectors, no-break and
 * zero-width spaces stay, since scripts and emoji need them. Clean text stays
 * as it is: `clean(clean(x)) === clean(x)`.
 */
export function clean(text: string): string {
  return text
    .replace(LINE_ENDS, '\n')
    .replaceAll('\t', ' ')
    .replace(FORBIDDEN, '')
    .normalize('NFC')
    .replace(STACKED_MARKS, '$1');
}

/** The same on one line, for messages: what is written stays as it is, marks too. */
export function cleanLine(text: string): string {
  return clean(text).replaceAll('\n', ' ').trim();
}

/** `value` as JSON, indented, in which no control character stands as itself, not even those that JSON lets through. */
export function printableJson(value: unknown): string {
  const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const json = JSON.stringify(value, null, 2);
  return `${json.replace(/[\x7F-\x9F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g, escaped)}\n`;
}
