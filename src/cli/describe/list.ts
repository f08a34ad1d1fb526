import type { Command } from 'commander';
import type { ListOptions } from '../options.ts';
import type { Frame } from './frame.ts';

/** Adds `list`. */
export function describeList({ program, load, finished }: Frame): void {
  program
    .command('list')
    .description('the stories here, with scenes, endings, words and progress')
    .action(async (_own: object, self: Command) => {
      const { list } = await load();
      finished(await list(self.optsWithGlobals<ListOptions>()));
    });
}
