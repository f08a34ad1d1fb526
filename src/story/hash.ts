import { createHash } from 'node:crypto';
import type { Source } from './source.ts';

/** Hash of a story's sources: equal only where every file has the same name and content. */
export function hashSources(sources: readonly Pick<Source, 'file' | 'text'>[]): string {
  const hash = createHash('sha256');
  for (const { file, text } of sources) hash.update(`${file}\0${text.length}\0${text}\0`);
  return hash.digest('hex').slice(0, 32);
}
