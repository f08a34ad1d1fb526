/** Which spots the flow can come to from `start`, going every way that there is: what is not among them can never be played. */
export function reachFrom(start: number, successors: readonly (readonly number[])[]): Uint8Array {
  const reached = new Uint8Array(successors.length);
  const pending = [start];
  reached[start] = 1;
  for (let spot = pending.pop(); spot !== undefined; spot = pending.pop()) {
    for (const next of successors[spot] ?? []) {
      if (reached[next]) continue;
      reached[next] = 1;
      pending.push(next);
    }
  }
  return reached;
}
