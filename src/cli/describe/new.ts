import type { Command } from 'commander';
import {
  type NewBranchOptions,
  type NewPlaythroughOptions,
  type NewSceneOptions,
  type NewStoryOptions,
  name,
} from '../options.ts';
import type { Frame } from './frame.ts';

const examples = `
Each shows what it would change and asks before it writes. Nothing is written
over, and what fails leaves every file as it was.

Examples:
  $ continuity new story night-train
  $ continuity new branch night-train --from the_jetty --after "Ask to" \\
      --choice "Ask what he was like" --rejoin the_boat
  $ continuity new scene night-train the_pier --from the_jetty --before the_boat
  $ continuity new playthrough night-train --to delivered
`;

/** Adds `new` and what it can make. */
export function describeNew(frame: Frame): void {
  const group = frame.program
    .command('new')
    .description('make a story, a scene, a branch or a playthrough')
    .addHelpText('after', examples);
  describeStory(group, frame);
  describeScene(group, frame);
  describeBranch(group, frame);
  describePlaythrough(group, frame);
}

function describeStory(group: Command, { load, finished }: Frame): void {
  writing(group.command('story [name]'))
    .description('a story to begin with, in this folder: scenes, playthroughs, editor set-up')
    .option('--title <title>', 'its title, instead of one made of the name', name)
    .action(async (story: string | undefined, _own: object, self: Command) => {
      const { newStory } = await load();
      finished(await newStory(story, self.optsWithGlobals<NewStoryOptions>()));
    });
}

function describeScene(group: Command, { load, finished }: Frame): void {
  writing(group.command('scene <story> <name>'))
    .description('a scene between another and the one that it led to')
    .requiredOption('--from <scene>', 'the scene it comes after; needed', name)
    .option('--before <scene>', 'the scene it leads to, where there are several', name)
    .option('--title <title>', 'its name for readers', name)
    .option('--world <world>', 'what it belongs to, outer/inner', name)
    .action(async (story: string, scene: string, _own: object, self: Command) => {
      const { newScene } = await load();
      finished(await newScene(story, scene, self.optsWithGlobals<NewSceneOptions>()));
    });
}

function describeBranch(group: Command, { load, finished }: Frame): void {
  writing(group.command('branch <story>'))
    .description('a choice, the scene it leads to, and a playthrough that takes it')
    .requiredOption('--from <scene>', 'the scene it leaves; needed', name)
    .option(
      '--after <choice>',
      'the choice it stands beside, or how that begins; lists them when left out',
      name,
    )
    .option('--choice <text>', 'the new choice; asked for when left out', name)
    .option('--rejoin <scene>', 'where it leads to; without it, it is an ending', name)
    .option('--scene <name>', 'the new scene, instead of one named by the choice', name)
    .option('--title <title>', 'the new scene for readers', name)
    .action(async (story: string, _own: object, self: Command) => {
      const { newBranch } = await load();
      finished(await newBranch(story, self.optsWithGlobals<NewBranchOptions>()));
    });
}

function describePlaythrough(group: Command, { load, finished }: Frame): void {
  writing(group.command('playthrough <story> [name]'))
    .description('a playthrough of the canonical path, or to a scene or an ending')
    .option('--to <target>', 'the scene or the ending', name)
    .option('--title <title>', 'what it shows', name)
    .action(async (story: string, file: string | undefined, _own: object, self: Command) => {
      const { newPlaythrough } = await load();
      finished(await newPlaythrough(story, file, self.optsWithGlobals<NewPlaythroughOptions>()));
    });
}

function writing(command: Command): Command {
  return command
    .option('-y, --yes', 'write without asking')
    .option('--dry-run', 'only show what would be written');
}
