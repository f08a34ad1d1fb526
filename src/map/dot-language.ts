/** Text in Graphviz's HTML, as it stands between the angle brackets. */
export interface Html {
  readonly html: string;
}

/** Attributes of a part of a graph; undefined ones are left out. */
export type Attributes = Readonly<Record<string, string | number | Html | undefined>>;

/** ` [a=1, b="c"];`, or just `;` where there are none. */
export function attributes(of: Attributes): string {
  const parts = Object.entries(of).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${written(value)}`],
  );
  return parts.length > 0 ? ` [${parts.join(', ')}];` : ';';
}

/** A string of the language. A backslash would begin an escape, and entities are read as HTML has them. */
export function quoted(text: string): string {
  const safe = text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('&', '&amp;');
  return `"${safe.replaceAll('\n', '\\n')}"`;
}

/** Lines of bold text. */
export function bold(lines: readonly string[]): Html {
  return { html: `<B>${lines.map(escapedHtml).join('<BR/>')}</B>` };
}

/** A large bold heading with something small beside it. */
export function headed(heading: string, beside: string, ink: string): Html {
  const large = `<FONT POINT-SIZE="20" COLOR="${ink}"><B>${escapedHtml(heading)}</B></FONT>`;
  return { html: `${large}<FONT POINT-SIZE="12">   ${escapedHtml(beside)}</FONT>` };
}

function written(value: string | number | Html): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? quoted(value) : `<${value.html}>`;
}

function escapedHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
