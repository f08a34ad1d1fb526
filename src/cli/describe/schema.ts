import type { Command } from 'commander';
import { name, type SchemaOptions } from '../options.ts';
import type { Frame } from './frame.ts';

const examples = `
Examples:
  $ continuity schema his-hero -o scripts/his-hero/playthrough.schema.json
`;

/** Adds `schema`. */
export function describeSchema({ program, load, finished }: Frame): void {
  program
    .command('schema <story>')
    .description('the JSON Schema of its playthroughs, for editors')
    .option('-o, --output <file>', 'write it to a file', name)
    .addHelpText('after', examples)
    .action(async (story: string, _own: object, self: Command) => {
      const { schema } = await load();
      finished(await schema(story, self.optsWithGlobals<SchemaOptions>()));
    });
}
