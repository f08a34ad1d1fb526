import type { Command } from 'commander';
import type { commandsAt } from '../commands.ts';

/** The code behind the command line, a function a command: each runs it, and resolves to the exit status. */
export type Commands = ReturnType<typeof commandsAt>;

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
