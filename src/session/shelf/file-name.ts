import { checksum } from '../../story/checksum.ts';

/** Letters of a text that a file name shows. */
const SHOWN = 40;

/**
 * A file name, without ending, for anything that has a name. It shows as much
 * of `shown` as a file name can on any system (`a-z`, `0-9` and `-`), and holds
 * a checksum of `identity`, so that it differs exactly where that does.
 */
export function fileName(shown: string, identity: string): string {
  const letters = shown.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const stem = letters
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, SHOWN)
    .replace(/^-+|-+$/g, '');
  const sum = checksum(Buffer.from(identity)).slice(0, 12);
  return stem ? `${stem}-${sum}` : sum;
}
