import type { Command } from 'commander';
import { type DevOptions, name, wholeNumber } from '../options.ts';
import type { Frame } from './frame.ts';

const notes = `
STORY is an id under scenes/, a folder with a main.ink, or any .ink file. At
every save it is compiled again, and your choices are made again by their words.
What is read here is kept apart from what a reader reads.

Keys besides those of the reader: a the author's view, e the line in $VISUAL or
$EDITOR, p errors and warnings.

Examples:
  $ continuity dev his-hero
  $ continuity dev path/to/story.ink --at barn --seed 7
`;

/** Adds `dev`. */
export function describeDev({ program, load, finished }: Frame): void {
  program
    .command('dev <story>')
    .description('read a story while you write it: it follows every save')
    .option('--at <scene>', 'begin in this scene', name)
    .option('--seed <number>', 'make chance repeatable', wholeNumber(0, 2_147_483_647))
    .addHelpText('after', notes)
    .action(async (story: string, _own: object, self: Command) => {
      const { dev } = await load();
      finished(await dev(story, self.optsWithGlobals<DevOptions>()));
    });
}
