import { join } from 'node:path';
import * as v from 'valibot';
import type { Look } from '../reader/canvas.ts';
import { preferredTheme, themeNames } from '../reader/theme.ts';
import type { Folders } from '../session/folders.ts';
import { parseFile } from '../session/save/parse.ts';
import { readGenerations, writeGeneration } from '../session/shelf/generation.ts';
import type { GlobalOptions } from './options.ts';

const FORMAT = 'continuity look 1';

const schema: v.GenericSchema<unknown, Look> = v.object({
  format: v.literal(FORMAT),
  measure: v.pipe(v.number(), v.integer(), v.minValue(20), v.maxValue(200)),
  theme: v.picklist(themeNames),
});

/** How the page is to look: as asked for on the command line, else as it was left, else as suits the terminal. */
export function readLook({ config }: Folders, { theme, width }: GlobalOptions): Look {
  const reading = readGenerations(join(config, 'look.json'), (text) =>
    parseFile(text, FORMAT, schema),
  );
  const kept = reading.kind === 'ok' ? reading.value : undefined;
  return {
    measure: width ?? kept?.measure ?? 66,
    theme: theme ?? kept?.theme ?? preferredTheme(process.env).name,
  };
}

/** Keeps how the page looks for the next time. A look that cannot be kept is no fault. */
export function keepLook({ config }: Folders, { measure, theme }: Look): void {
  writeGeneration(join(config, 'look.json'), JSON.stringify({ format: FORMAT, measure, theme }));
}
