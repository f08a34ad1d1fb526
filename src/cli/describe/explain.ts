import type { Frame } from './frame.ts';

/** Adds `explain`. */
export function describeExplain({ program, load, finished }: Frame): void {
  program
    .command('explain [code]')
    .description('what a diagnostic means and how to mend it; without a code, all of them')
    .action(async (code: string | undefined) => {
      const { explain } = await load();
      finished(await explain(code));
    });
}
