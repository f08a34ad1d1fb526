import { type Command, Option } from 'commander';
import type { CheckOptions } from '../options.ts';
import { reportFormats } from '../options.ts';
import type { Frame } from './frame.ts';

const examples = `
STORY is an id under scenes/, a folder with a main.ink, or any .ink file;
without one, all stories under scenes/ are checked.

Exit status: 0 no errors, 1 errors (or warnings, with --strict), 2 wrong use.

Examples:
  $ continuity check
  $ continuity check his-hero --watch
  $ continuity check --strict --format github
`;

/** Adds `check`. */
export function describeCheck({ program, load, finished }: Frame): void {
  program
    .command('check [story...]')
    .description('look for what is wrong with stories: code, text, canon, scenes')
    .addOption(
      new Option('--format <format>', 'how to print it').choices(reportFormats).default('text'),
    )
    .option('--strict', 'fail on warnings too')
    .option('--watch', 'check again whenever a file changes')
    .addHelpText('after', examples)
    .action(async (stories: string[], _own: object, self: Command) => {
      const { check } = await load();
      finished(await check(stories, self.optsWithGlobals<CheckOptions>()));
    });
}
