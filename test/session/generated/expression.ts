import { kid, type Node, pick } from './node.ts';
import type { Places } from './places.ts';

/** Writes `node` as an ink expression over the variables of `HEADER` and those in `temps`. */
export function expression(node: Node, places: Places, temps: readonly string[]): string {
  const m = Math.floor(node.n / 14);
  const a = () => expression(kid(node, 0), places, temps);
  const b = () => expression(kid(node, 1), places, temps);
  switch (node.n % 14) {
    case 1:
      return String(m % 5);
    case 2:
      return pick(['n', 'n', 'x', 'three', 'fuel', ...temps], m);
    case 3:
      return pick([...places.names, ...places.labels], m);
    case 4:
      return `TURNS_SINCE(-> ${places.plain(m)})`;
    case 5:
      return pick(['CHOICE_COUNT()', 'TURNS()', 'RANDOM(0, 3)', 'LIST_COUNT(mood)', 'INT(x)'], m);
    case 6:
      return pick(['mood ? calm', 'mood == (calm, cross)', 'LIST_VALUE(mood)', 'mood !? glad'], m);
    case 7:
      return `next(${a()})`;
    case 8:
      return `outer(${a()})`;
    case 9:
      return `(${a()} ${pick(['+', '-', '*'], m)} ${b()})`;
    case 10:
      return `(${a()} ${pick(['==', '<', '>', '!=', '&&', '||'], m)} ${b()})`;
    case 11:
      return `not (${a()} == 0)`;
    case 12:
      return `(${a()} ${pick(['/', '%'], m)} ${pick(['3', '2.0', 'n'], m)})`;
    case 13:
      return pick(['(goal == -> k0)', 's == "word"', 'true', 'false', 'x * 1.5', '7 / 3.0'], m);
    default:
      return '1';
  }
}
