/**
 * A story of `count` scenes: a canonical path through worlds that alternate,
 * and off every scene of it a branch of up to five scenes that ends, rejoins
 * or goes back.
 */
export function largeStory(count: number): string {
  const knots: string[] = [];
  const trunk = Math.floor(count / 4);
  const knot = (name: string, world: string, rest: string) =>
    `=== ${name}\n# scene: Scene ${name}\n# world: ${world}\nHere is ${name}.\n${rest}\n`;
  const world = (n: number) =>
    ['Town', 'Town/Mill', 'Town', 'Hill', 'Hill/Tower/Stair'][n % 5] ?? '';
  for (let n = 0; n < trunk; n++) {
    const on = n + 1 < trunk ? `-> t${n + 1}` : '-> END';
    knots.push(
      knot(`t${n}`, world(n >> 2), `+ [On from ${n} # canon] ${on}\n+ [Leave ${n}] -> b${n}_0`),
    );
  }
  for (let left = count - trunk, n = 0; left > 0; n = n + 1) {
    const length = Math.min(left, n === trunk - 1 ? left : 1 + ((n * 7) % 5));
    for (let i = 0; i < length; i++) {
      const last = i === length - 1;
      const back = Math.max(0, n - (n % 9));
      const ahead = Math.min(trunk - 1, n + 1 + (n % 3));
      const target = n % 3 === 0 ? 'END' : n % 3 === 1 ? `t${ahead}` : `t${back}`;
      const aside = i > 0 ? `\n+ [Turn ${i}] -> t${ahead}` : '';
      knots.push(
        knot(
          `b${n}_${i}`,
          world((n >> 2) + (i > 1 ? 1 : 0)),
          `+ [Further # canon] -> ${last ? target : `b${n}_${i + 1}`}${aside}`,
        ),
      );
    }
    left -= length;
  }
  return `-> t0\n${knots.join('')}`;
}
