import { type GotoOptions, name, wholeNumber } from '../options.ts';
import type { Frame } from './frame.ts';

const examples = `
TARGET is a scene, a line as file:line, or words of a choice. The way there is
one with the fewest choices from the start of the story. Exit status 1 says that
there is none, or that none was found within the limits; which of the two is
said.

Examples:
  $ continuity goto his-hero zurich_vault
  $ continuity goto his-hero barn.ink:12 --play
  $ continuity goto his-hero "Ask what he" --save asked.yaml
`;

/** Adds `goto`. */
export function describeGoto({ program, load, finished }: Frame): void {
  program
    .command('goto <story> <target>')
    .description('the shortest play to a scene, a line or a choice')
    .option('--play', 'read on from there')
    .option('--save <file>', 'write a playthrough that leads there', name)
    .option('--seed <number>', 'look only where chance begins here', wholeNumber(0, 2_147_483_647))
    .option('--max-states <number>', 'give up beyond so many states', wholeNumber(1, 100_000_000))
    .option('--max-seconds <number>', 'give up after so long', wholeNumber(1, 1_000_000))
    .addHelpText('after', examples)
    .action(async (story: string, target: string, _own: object, self: typeof program) => {
      const commands = await load();
      finished(await commands.goto(story, target, self.optsWithGlobals<GotoOptions>()));
    });
}
