import type { Reporter } from './reporter.ts';
import { complaintsOf } from './result.ts';
import { workflowCommand } from './workflow.ts';

/**
 * Workflow commands of GitHub Actions: each failure is shown on its line of the
 * script, in the list of changed files.
 */
export function githubReporter(): Reporter {
  // What is wrong with a story is wrong for all its scripts.
  const told = new Set<string>();
  return {
    takesTally: true,
    begin: () => '',
    result(result) {
      const { status, file, title, note } = result;
      if (status === 'skipped') {
        return workflowCommand('notice', { file, line: 1, title: `Skipped: ${title}` }, note ?? '');
      }
      if (status === 'passed') return '';
      const all = complaintsOf(result)
        .filter(({ at, account }) => at.file === file || !told.has(account))
        .map(({ at, account }) => {
          told.add(account);
          return workflowCommand(
            'error',
            { file: at.file, line: at.line, col: at.column, title },
            account,
          );
        });
      return all.join('');
    },
    end: ({ notes }) => notes.map((note) => workflowCommand('warning', {}, note)).join(''),
  };
}
