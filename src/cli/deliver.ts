import { writeFileSync } from 'node:fs';
import { writeNow } from './output.ts';

/**
 * Prints a result, or writes it to `file`, which must not be there yet where
 * it `isNew`; says why where that cannot be done.
 */
export function deliver(
  text: string,
  file: string | undefined,
  { isNew }: { isNew: boolean },
): string | undefined {
  try {
    if (file === undefined) writeNow(1, text);
    else writeFileSync(file, text, { flag: isNew ? 'wx' : 'w' });
    return undefined;
  } catch (error) {
    if (file === undefined) throw error;
    return `${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`;
  }
}
