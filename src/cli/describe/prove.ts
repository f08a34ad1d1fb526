import { Option } from 'commander';
import { name, type ProveOptions, seedsIn, wholeNumber } from '../options.ts';
import type { Frame } from './frame.ts';

const examples = `
Looks at every play there is, from choice to choice, and decides: proved,
refuted (with a shortest play for everything that is wrong), or not proved (a
limit came first). Exit status 1 where a story is refuted, and with --strict
where it is not proved.

Examples:
  $ continuity prove his-hero
  $ continuity prove --seeds all --max-seconds 600 --progress
  $ continuity prove story.ink --save scripts/found --format json
`;

/** Adds `prove`. */
export function describeProve({ program, load, finished }: Frame): void {
  program
    .command('prove [stories...]')
    .description('look at every play of a story: errors, endings, dead content, canon')
    .option('--seeds <seeds>', 'where chance begins: all, or numbers as 1,5,10-20', seedsIn)
    .option('--max-states <number>', 'give up beyond so many states', wholeNumber(1, 100_000_000))
    .option('--max-seconds <number>', 'give up after so long', wholeNumber(1, 1_000_000))
    .option('--max-memory <megabytes>', 'give up beyond so much', wholeNumber(64, 1_000_000))
    .option(
      '--cross-check <plays>',
      'check the search by so many random plays',
      wholeNumber(0, 10_000_000),
    )
    .option('--save <folder>', 'write a playthrough for everything that is wrong', name)
    .option('--strict', 'take what is not proved for a failure')
    .option('--progress', 'tell how far it is; Ctrl-C gives the report so far')
    .addOption(
      new Option('--format <format>', 'of the report')
        .choices(['text', 'json', 'github'])
        .default('text'),
    )
    .addHelpText('after', examples)
    .action(async (stories: string[], _own: object, self: typeof program) => {
      const commands = await load();
      finished(await commands.prove(stories, self.optsWithGlobals<ProveOptions>()));
    });
}
