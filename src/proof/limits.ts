import { numeral } from '../story/numeral.ts';
import type { Search } from './search.ts';

/** Where a search gives up. What is absent does not limit it. */
export interface Limits {
  readonly maxStates?: number;
  readonly maxSeconds?: number;
  /** Megabytes that the process may take. */
  readonly maxMemory?: number;
}

/** Moves between two looks at clock and memory. */
const STRIDE = 256;

/** A function that says which of the limits a search has come to, in words, or undefined. */
export function limitOf({ maxStates, maxSeconds, maxMemory }: Limits) {
  const began = performance.now();
  let looks = 0;
  return (search: Pick<Search, 'states'>): string | undefined => {
    if (maxStates !== undefined && search.states >= maxStates) return counted(maxStates, 'state');
    if (looks++ % STRIDE !== 0) return undefined;
    const seconds = (performance.now() - began) / 1000;
    if (maxSeconds !== undefined && seconds >= maxSeconds) return counted(maxSeconds, 'second');
    const memory = process.memoryUsage.rss() / 1_000_000;
    if (maxMemory !== undefined && memory >= maxMemory) return `${numeral(maxMemory)} MB of memory`;
    return undefined;
  };
}

function counted(count: number, what: string): string {
  return `${numeral(count)} ${what}${count === 1 ? '' : 's'}`;
}
