import { type Command, Option } from 'commander';
import { type MapOptions, mapFormats, name } from '../options.ts';
import type { Frame } from './frame.ts';

const notes = `
STORY is an id under scenes/, a folder with a main.ink, or any .ink file. Left
out, it is the only one here, or as text every one. Without --format the name of
FILE tells: .svg, .mmd, .dot, .json, .txt; what is printed is text.

In text a diamond (* in ASCII) is a scene of the canonical path, a circle (o)
another, a circled dot (@) an ending. A branch hangs where it leaves, with the
choices that lead to it; a question mark follows one that hangs on a condition.
xstate is the state machine that Stately's editor opens; with it, nothing is
left out or shaded.

Examples:
  $ continuity map his-hero
  $ continuity map his-hero -o his-hero.svg
  $ continuity map his-hero --canon
  $ continuity map his-hero --world Smallville --format mermaid
  $ continuity test --coverage coverage.json
  $ continuity map his-hero --coverage coverage.json -o reached.svg
`;

/** Adds `map`. */
export function describeMap({ program, load, finished }: Frame): void {
  program
    .command('map [story]')
    .description('the scenes with canon as the trunk: as text, a picture or data')
    .addOption(new Option('--format <format>', 'what to make').choices(mapFormats))
    .option('-o, --output <file>', 'write it into this file', name)
    .option('--canon', 'only the canonical path, and where it can be left')
    .option('--world <name>', 'only the scenes in this world: Zurich, or Europe/Zurich', name)
    .option('--coverage <file>', 'shade what playthroughs reach, as told in this file', name)
    .option('--lines', 'in text, tell where each scene is written')
    .addHelpText('after', notes)
    .action(async (story: string | undefined, _own: object, self: Command) => {
      const { map } = await load();
      finished(await map(story, self.optsWithGlobals<MapOptions>()));
    });
}
