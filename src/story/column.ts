/** What a message of ink's compiler quotes from the line it is about. */
const QUOTED = [/but saw '(.+)'$/, /'(->.+?)'/, /'([^']+)'/, /: ([\p{L}\p{N}_.]+)$/u];

/**
 * The column that a message about `line` points to, counted from 1: what it
 * quotes, where the line has that just once, else the beginning of what is
 * written there. Undefined for a blank line.
 */
export function columnOf(message: string, line: string): number | undefined {
  if (message.endsWith('but saw end of line')) return line.trimEnd().length + 1;
  for (const pattern of QUOTED) {
    const quoted = pattern.exec(message)?.[1];
    const at = quoted === undefined ? -1 : line.indexOf(quoted);
    if (quoted !== undefined && at >= 0 && line.indexOf(quoted, at + 1) < 0) return at + 1;
  }
  const first = line.search(/\S/);
  return first < 0 ? undefined : first + 1;
}
