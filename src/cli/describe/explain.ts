import type { Frame } from './frame.ts';

const examples = `
CODE is what stands behind error, warning or note in a message.

Examples:
  $ continuity explain loose-end
  $ continuity explain expect-text
`;

/** Adds `explain`. */
export function describeExplain({ program, load, finished }: Frame): void {
  program
    .command('explain [code]')
    .description('what a code means and how to mend it; without one, all of them')
    .addHelpText('after', examples)
    .action(async (code: string | undefined) => {
      const { explain } = await load();
      finished(await explain(code));
    });
}
