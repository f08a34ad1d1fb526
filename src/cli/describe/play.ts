import { type Command, Option } from 'commander';
import { name, type PlayOptions, wholeNumber } from '../options.ts';
import type { Frame } from './frame.ts';

const examples = `
STORY is an id under scenes/, a folder with a main.ink, or any .ink file.

Examples:
  $ continuity play his-hero --new --theme paper
  $ continuity play his-hero --canon --plain > his-hero.txt
  $ continuity play his-hero --at barn --seed 7
  $ continuity play --script scripts/his-hero/off_book.yaml --until 12
`;

/** Adds `play`. */
export function describePlay({ program, load, finished }: Frame): void {
  program
    .command('play [story]')
    .description('read a story; without one, pick from the library')
    .option('--canon', 'follow the canonical path without asking')
    .option('--at <scene>', 'begin in this scene', name)
    .option('--seed <number>', 'make chance repeatable', wholeNumber(0, 2_147_483_647))
    .addOption(new Option('--new', 'begin anew').conflicts('load'))
    .addOption(new Option('--load <slot>', 'go on from a named save').argParser(name))
    .addOption(
      new Option('--script <file>', 'play this script first, and read on from there')
        .argParser(name)
        .conflicts(['canon', 'at', 'load', 'new']),
    )
    .option('--until <line>', 'play the script up to this line', wholeNumber(1, 1_000_000))
    .option('--transcript <file>', 'write down what is read and chosen', name)
    .option('--record <file>', 'write a playthrough that plays and tests the same', name)
    .addHelpText('after', examples)
    .action(async (story: string | undefined, _own: object, self: Command) => {
      const { play } = await load();
      finished(await play(story, self.optsWithGlobals<PlayOptions>()));
    });
}
