import { CommanderError } from 'commander';
import { crash } from './crash.ts';
import type { Load } from './describe/frame.ts';
import { writeNow } from './output.ts';
import { printedHelp } from './printed-help.ts';
import { buildProgram, openLibrary } from './program.ts';

/** Exit status for a command line that makes no sense. */
const wrongUse = 2;

const loadCommands = (home: string) => async () => (await import('./commands.ts')).commandsAt(home);

/**
 * Runs one command line (without the name of the program) and resolves to the
 * exit status: 0 done, 1 not so, 2 wrong use. Results go to stdout, messages to
 * stderr. What a command throws comes out of here.
 */
export async function run(argv: readonly string[], load: Load): Promise<number> {
  let status = 0;
  const finished = (value: number) => {
    status = value;
  };
  const program = buildProgram(load, finished, argv[0]);
  try {
    const { operands } = program.parseOptions([...argv]);
    if (program.opts<{ resetTerminal?: boolean }>().resetTerminal) {
      return (await import('./reset-terminal.ts')).resetTerminal();
    }
    // Only now, or a mistyped command would count as an argument of the library.
    if (operands.length === 0) openLibrary(program, load, finished);
    await program.parseAsync([...argv], { from: 'user' });
    return status;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : wrongUse;
  }
}

/**
 * The program, as `bin/continuity.js` starts it: `run`, with the exit status
 * left for Node to end with once all output is written. `home` is the folder
 * of the program itself. Never rejects.
 */
export async function main(argv: readonly string[], home: string): Promise<void> {
  process.on('uncaughtException', crash);
  try {
    const help = printedHelp(argv, home);
    if (help === undefined) process.exitCode = await run(argv, loadCommands(home));
    else writeNow(1, help);
  } catch (error) {
    crash(error);
  }
}
