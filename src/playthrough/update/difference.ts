import { styleText } from 'node:util';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/** What has to change in `before` for it to be `after`, as a unified diff of the file; '' for nothing. */
export function difference(file: string, before: string, after: string): string {
  if (before === after) return '';
  return createTwoFilesPatch(file, file, before, after, undefined, undefined, {
    context: 2,
    headerOptions: FILE_HEADERS_ONLY,
  });
}

/** A unified diff in the colours that everybody gives it. */
export function painted(diff: string): string {
  return diff
    .split('\n')
    .map((line, at) => {
      const style = at < 2 ? 'bold' : STYLES[line.charAt(0)];
      return style && line ? styleText(style, line, { validateStream: false }) : line;
    })
    .join('\n');
}

const STYLES: Readonly<Record<string, 'green' | 'red' | 'cyan'>> = {
  '+': 'green',
  '-': 'red',
  '@': 'cyan',
};
