/** Whether there is a screen to draw on, and nobody asked for plain text instead. */
export function hasScreen({ plain }: { readonly plain?: boolean }): boolean {
  const { TERM, ACCESSIBLE } = process.env;
  const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
  return plain !== true && isTerminal && TERM !== 'dumb' && !ACCESSIBLE;
}
