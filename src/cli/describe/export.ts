import type { Exported, ExportOptions } from '../options.ts';
import { name, wholeNumber } from '../options.ts';
import type { Frame } from './frame.ts';

const examples = `
Examples:
  $ continuity export json his-hero -o his-hero.json
  $ continuity export transcript his-hero > his-hero.md
  $ continuity export transcript his-hero --script scripts/his-hero/the_log.yaml
`;

/** Adds `export json` and `export transcript`. */
export function describeExport({ program, load, finished }: Frame): void {
  const group = program
    .command('export')
    .description('a story in another form: compiled ink, or the text of a play')
    .addHelpText('after', examples);
  const run = (what: Exported) => async (story: string, _own: object, self: typeof program) => {
    const commands = await load();
    finished(await commands.export(what, story, self.optsWithGlobals<ExportOptions>()));
  };
  group
    .command('json <story>')
    .description('the compiled story, which any ink runtime plays')
    .option('-o, --output <file>', 'write it to this file', name)
    .action(run('json'));
  group
    .command('transcript <story>')
    .description('the canonical path in Markdown, or what a playthrough plays')
    .option('--script <file>', 'play this playthrough instead', name)
    .option('--seed <number>', 'where chance begins', wholeNumber(0, 2_147_483_647))
    .option('-o, --output <file>', 'write it to this file', name)
    .action(run('transcript'));
}
