import { clean } from '../../story/clean.ts';
import type { Reporter } from './reporter.ts';
import { complaintsOf } from './result.ts';

/**
 * Workflow commands of GitHub Actions: each failure is shown on its line of the
 * script, in the list of changed files.
 */
export function githubReporter(): Reporter {
  return {
    takesTally: true,
    begin: () => '',
    result(result) {
      const { status, file, title, note } = result;
      if (status === 'skipped') {
        return command('notice', { file, line: 1, title: `Skipped: ${title}` }, note ?? '');
      }
      if (status === 'passed') return '';
      const all = complaintsOf(result).map(({ at, account }) =>
        command('error', { file: at.file, line: at.line, col: at.column, title }, account),
      );
      return all.join('');
    },
    end: ({ notes }) => notes.map((note) => command('warning', {}, note)).join(''),
  };
}

/** One command; data and properties are escaped as the runner undoes it (actions/toolkit, `command.ts`). */
function command(
  name: 'error' | 'warning' | 'notice',
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const written = Object.entries(properties).map(([key, value]) => {
    const text = data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
    return `${key}=${text}`;
  });
  const head = [`::${name}`, written.join(',')].filter(Boolean).join(' ');
  return `${head}::${data(message.trimEnd())}\n`;
}

function data(text: string): string {
  return clean(text).replaceAll('%', '%25').replaceAll('\n', '%0A');
}
