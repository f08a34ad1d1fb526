import { Option } from 'commander';
import { name, type RecordOptions, wholeNumber } from '../options.ts';
import type { Frame } from './frame.ts';

const examples = `
The script plays what you played, and checks the scenes, choices and ending on
the way. While reading, continuity play STORY --record FILE does the same.

Examples:
  $ continuity record his-hero -o scripts/his-hero/mine.yaml
  $ continuity record his-hero --load "before the vault"
  $ continuity record his-hero --choices "Go closer" "Ask what becomes of Clark"
`;

/** Adds `record`. */
export function describeRecord({ program, load, finished }: Frame): void {
  program
    .command('record <story>')
    .description('turn your last play, or a save, into a playthrough script')
    .option('-o, --output <file>', 'write it to this file, which must not be there yet', name)
    .option('--load <slot>', 'the play in a named save', name)
    .addOption(
      new Option('--choices <choice...>', 'a new play with these choices').conflicts('load'),
    )
    .addOption(new Option('--at <scene>', 'where the new play begins').argParser(name))
    .option('--seed <number>', 'where its chance begins', wholeNumber(0, 2_147_483_647))
    .option('--title <text>', 'what the script is called', name)
    .addHelpText('after', examples)
    .action(async (story: string, _own: object, self: typeof program) => {
      const { record } = await load();
      finished(await record(story, self.optsWithGlobals<RecordOptions>()));
    });
}
