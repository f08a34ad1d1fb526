import { basename, join, relative } from 'node:path';
import { planBranch } from '../author/branch.ts';
import type { Plan } from '../author/plan.ts';
import { planPlaythrough } from '../author/playthrough.ts';
import { Problem } from '../author/problem.ts';
import { planScene } from '../author/scene.ts';
import { planStory, storyId } from '../author/story.ts';
import { clean } from '../story/clean.ts';
import type { Story } from '../story/story.ts';
import { ask, isAsking } from './ask.ts';
import { carryOut } from './carry-out.ts';
import { namedStory } from './named-story.ts';
import type {
  NewBranchOptions,
  NewPlaythroughOptions,
  NewSceneOptions,
  NewStoryOptions,
} from './options.ts';
import { writeNow } from './output.ts';

/** Exit status where the command was used wrongly. */
const wrongUse = 2;

/** Makes a story in the working folder. Resolves to the exit status. */
export async function newStory(
  name: string | undefined,
  options: NewStoryOptions,
): Promise<number> {
  const folder = process.cwd();
  const id = name ?? storyId(basename(folder));
  return guarded(async () => {
    const { title } = options;
    const plan = planStory(folder, { name: id, ...(title !== undefined && { title }) });
    const left = plan.left.map((file) => `${file} was there already, and is as it was.\n`);
    return carryOut(plan, options, [
      ...left,
      `Read it:         continuity play ${id}\n`,
      `Check it:        continuity check ${id}\n`,
      'Test it:         continuity test\n',
      `Write a branch:  continuity new branch ${id} --from the_jetty --after "Ask to read it" --rejoin the_boat\n`,
    ]);
  });
}

/** Makes a scene between two others. Resolves to the exit status. */
export async function newScene(
  name: string,
  scene: string,
  options: NewSceneOptions,
): Promise<number> {
  return withStory(name, async (story) => {
    const plan = planScene(story, { ...options, name: scene });
    return carryOut(plan, options, comeNext(name, plan, scene));
  });
}

/** Makes a branch. Resolves to the exit status. */
export async function newBranch(name: string, options: NewBranchOptions): Promise<number> {
  return withStory(name, async (story) => {
    const choice = options.choice ?? (isAsking(options) && (await ask('Text of the new choice: ')));
    if (!choice) throw new Problem('the new choice needs a text: --choice "…"');
    const plan = planBranch(story, { ...options, choice });
    return carryOut(plan, options, comeNext(name, plan, plan.scene));
  });
}

/** Makes a playthrough. Resolves to the exit status. */
export async function newPlaythrough(
  story: string,
  name: string | undefined,
  options: NewPlaythroughOptions,
): Promise<number> {
  return withStory(story, async (opened) => {
    const plan = planPlaythrough(opened, { ...options, ...(name !== undefined && { name }) });
    return carryOut(plan, options, ['Run it:  continuity test\n']);
  });
}

/** What to do with a scene that was just made. */
function comeNext(story: string, { scripts }: Plan, scene: string): string[] {
  const files = scripts.map((path) => relative(process.cwd(), path));
  return [
    `Read it:   continuity play ${story} --at ${scene}\n`,
    `Check it:  continuity check ${story}\n`,
    `Test it:   continuity test ${files.join(' ')}\n`,
  ];
}

/** Opens the story that `name` means from here; those that come with the program are not to be written to. */
async function withStory(name: string, act: (story: Story) => Promise<number>): Promise<number> {
  const story = namedStory(name, [process.cwd()]);
  if (typeof story === 'number') return story;
  return guarded(() => act(story));
}

async function guarded(act: () => Promise<number>): Promise<number> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    writeNow(2, `continuity: ${clean(error.message.replaceAll(join(process.cwd(), '/'), ''))}\n`);
    return wrongUse;
  }
}
