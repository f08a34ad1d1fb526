import { Problem } from './problem.ts';

/** Words as ink text that prints just them, in a choice's brackets or in a line of prose. */
export function inkWords(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\0-\x1F\x7F-\x9F]/.test(line)) throw new Problem('the text holds control characters');
  return line.replace(/[\\[\]{}#|~]|(?<=\/)[/*]|->|<-|<>/g, (mark) => `\\${mark}`);
}
