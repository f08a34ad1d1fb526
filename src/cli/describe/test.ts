import { type Command, InvalidArgumentError, Option } from 'commander';
import { reporterNames } from '../../playthrough/report/names.ts';
import { name, wholeNumber } from '../options.ts';
import { coverageFormats, ON_SCREEN, type TestOptions } from '../test-options.ts';
import type { Frame } from './frame.ts';

const examples = `
FILE is a playthrough, a row of its table as in a.yaml#2, a folder of them, or
a pattern; without one it is all below scripts/. What a failure means is told by
\`continuity explain\` and the code in its first line. Thresholds for the coverage
are kept in continuity.yaml:
  coverage: { scenes: 100, choices: 90, lines: 95, edges: 90, endings: 100 }

Keys while watching: Enter runs all of them again, q quits.
Exit status: 0 all passed, 1 one failed or a threshold was missed, 2 wrong use,
130 interrupted.

Examples:
  $ continuity test                              all playthroughs of the project
  $ continuity test scripts/his-hero/canon.yaml  one of them
  $ continuity test --grep zurich --seeds 1..99  with 99 seeds each
  $ continuity test --coverage                   and how much of the stories
  $ continuity test --coverage lcov.info --coverage all.json --coverage html/
  $ continuity test --reporter junit > junit.xml
  $ continuity test --shard 2/3 --coverage shard2.json
`;

/** The largest seed that ink's generator tells from others. */
const MOST = 2_147_483_647;

/** Seeds that one run may try with each script. */
const MANY = 10_000;

/** Adds `test`. */
export function describeTest({ program, load, finished }: Frame): void {
  program
    .command('test [files...]')
    .description('run playthroughs, and say what they reach of their stories')
    .option('--grep <text>', 'only those with this in title, file or story; or a /regex/', name)
    .option(
      '--bail [count]',
      'stop after the first failure, or after so many',
      wholeNumber(1, MOST),
    )
    .addOption(
      new Option('--seed <number>', 'chance for all of them, instead of their own')
        .argParser(wholeNumber(0, MOST))
        .conflicts('seeds'),
    )
    .option('--seeds <from..to>', 'each once with every seed of these', seedRange)
    .option('--shard <i/n>', 'one part of n, for machines that share the work', shard)
    .addOption(
      new Option('--reporter <name>', 'how to tell of it').choices(reporterNames).default('pretty'),
    )
    .addOption(
      new Option('--watch', 'run again what a change to a script or story concerns').conflicts([
        'coverage',
        'coverageFrom',
        'shard',
        'list',
        'update',
      ]),
    )
    .option(
      '--update',
      'write what was received into the scripts, where they expect something else',
    )
    .addOption(
      new Option('--coverage [file]', 'what was reached: as a table, or into a file; repeatable')
        .argParser(files)
        .preset(ON_SCREEN),
    )
    .addOption(
      new Option(
        '--coverage-format <format>',
        'of these files, instead of what their names say',
      ).choices(coverageFormats),
    )
    .option('--coverage-from <file>', 'add what other runs reached; repeatable', files)
    .option('--workers <number>', 'threads to share the work, 0 for none', wholeNumber(0, 256))
    .option('--list', 'say what would be run, and run nothing')
    .addHelpText('after', examples)
    .action(async (files: readonly string[], _own: object, self: Command) => {
      const { test } = await load();
      finished(await test(files, self.optsWithGlobals<TestOptions>()));
    });
}

function files(file: string, before: readonly string[] = []): readonly string[] {
  return [...before, name(file)];
}

function seedRange(text: string): readonly number[] {
  const [, from, to] = /^(\d+)\.\.(\d+)$/.exec(text) ?? [];
  const [first, last] = [Number(from), Number(to)];
  if (from === undefined || last < first || last > MOST)
    throw new InvalidArgumentError('Two whole numbers are needed, such as 1..100.');
  if (last - first >= MANY) throw new InvalidArgumentError(`At most ${MANY} seeds in one run.`);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function shard(text: string): { index: number; count: number } {
  const [, i, n] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  const [index, count] = [Number(i), Number(n)];
  if (index >= 1 && index <= count) return { index, count };
  throw new InvalidArgumentError('A part of a whole is needed, such as 1/3, from 1/3 to 3/3.');
}
