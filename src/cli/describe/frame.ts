import type { Command } from 'commander';
import type { DevOptions, ListOptions, MapOptions, PlayOptions } from '../options.ts';

/** Runs one command and resolves to its exit status: 0 done, 1 not so, 2 wrong use. */
type Run<Arguments extends unknown[]> = (...given: Arguments) => Promise<number>;

/** The code behind the command line. */
export interface Commands {
  readonly play: Run<[story: string | undefined, options: PlayOptions]>;
  readonly dev: Run<[story: string, options: DevOptions]>;
  readonly list: Run<[options: ListOptions]>;
  readonly map: Run<[story: string | undefined, options: MapOptions]>;
}

/** Fetches the commands, once one of them is to be run. */
export type Load = () => Promise<Commands>;

/**
 * What a description of a command is added to: the program, the code to fetch
 * when the command is called, and who is told its exit status. A description
 * holds names, options and help, and imports nothing that `--help` can do without.
 */
export interface Frame {
  readonly program: Command;
  readonly load: Load;
  readonly finished: (status: number) => void;
}
