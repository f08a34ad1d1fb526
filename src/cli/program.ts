import { Command, Option } from 'commander';
import { colourLevels } from '../reader/colour.ts';
import { themeNames } from '../reader/theme.ts';
import { describeCheck } from './describe/check.ts';
import { describeDev } from './describe/dev.ts';
import { describeExplain } from './describe/explain.ts';
import { describeExport } from './describe/export.ts';
import type { Frame, Load } from './describe/frame.ts';
import { describeGoto } from './describe/goto.ts';
import { describeList } from './describe/list.ts';
import { describeMap } from './describe/map.ts';
import { describeNew } from './describe/new.ts';
import { describePlay } from './describe/play.ts';
import { describeProve } from './describe/prove.ts';
import { describeRecord } from './describe/record.ts';
import { describeSchema } from './describe/schema.ts';
import { describeTest } from './describe/test.ts';
import { type GlobalOptions, name, wholeNumber } from './options.ts';
import { writeNow } from './output.ts';
import { version } from './version.ts';

const examples = `
Examples:
  $ continuity                         pick a story, or resume the last one
  $ continuity play his-hero           read one
  $ continuity play his-hero --canon   read its canonical path without a stop
  $ continuity play path/to/story.ink  read any ink story
  $ continuity check                   look for what is wrong with the stories
`;

/** The commands by name, in the order in which help lists them. */
const descriptions: Readonly<Record<string, (frame: Frame) => void>> = {
  play: describePlay,
  list: describeList,
  dev: describeDev,
  check: describeCheck,
  explain: describeExplain,
  map: describeMap,
  goto: describeGoto,
  test: describeTest,
  prove: describeProve,
  record: describeRecord,
  export: describeExport,
  new: describeNew,
  schema: describeSchema,
};

/** The frame of the command line: names, options and help, without anything to run yet. */
function describe(): Command {
  return new Command('continuity')
    .description('Interactive fiction for the terminal: a canonical path, and the branches off it.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print help for a command')
    .option('--plain', 'text and numbers only: for pipes and screen readers')
    .addOption(
      new Option('--color <level>', 'colours to use, instead of what the terminal says').choices(
        colourLevels,
      ),
    )
    .addOption(new Option('--theme <name>', 'how the page looks').choices(themeNames))
    .option('--width <columns>', 'columns of prose, 20 to 200', wholeNumber(20, 200))
    .option('--no-motion', 'let nothing fade or move')
    .option('--state-dir <folder>', 'where saves are kept, instead of the usual place', name)
    .option('--reset-terminal', 'mend a terminal that a killed reader left behind')
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => writeNow(1, text),
      writeErr: (text) => writeNow(2, text),
      getOutHelpWidth: () => 80,
      getErrHelpWidth: () => 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .showHelpAfterError('Try `continuity --help`.')
    .exitOverride();
}

/**
 * The command line, ready to parse. `finished` receives the exit status of the
 * command that was run. Wrong use, help and the version are written and then
 * thrown as a CommanderError, whose `exitCode` is 0 for the latter two. Where
 * `asked` is a command, only that one is described, and none for the version:
 * nobody waits for what they did not ask for.
 */
export function buildProgram(load: Load, finished: (status: number) => void, asked = ''): Command {
  const program = describe().addHelpText('after', examples);
  const isKnown = Object.hasOwn(descriptions, asked);
  const needed = isKnown ? [asked] : Object.keys(descriptions);
  const wanted = asked === '--version' || asked === '-V' ? [] : needed;
  for (const name of wanted) descriptions[name]?.({ program, load, finished });
  pointToHelp(program, 'continuity');
  return program;
}

/** Makes every command within `command` name its own help where it is used wrongly. */
function pointToHelp(command: Command, path: string): void {
  for (const each of command.commands) {
    const own = `${path} ${each.name()}`;
    each.showHelpAfterError(`Try \`${own} --help\`.`);
    pointToHelp(each, own);
  }
}

/** Makes `program` open the library, as it does when no command was named. */
export function openLibrary(
  program: Command,
  load: Load,
  finished: (status: number) => void,
): void {
  program.action(async () => {
    const { play } = await load();
    finished(await play(undefined, program.opts<GlobalOptions>()));
  });
}
