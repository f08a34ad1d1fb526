import { type Mark, workflowCommand } from '../../playthrough/report/workflow.ts';
import { cleanLine } from '../../story/clean.ts';
import type { Severity } from '../../story/diagnostic.ts';
import { pathOf, type Report } from './findings.ts';

const MARKS: Readonly<Record<Severity, Mark>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
};

/** The report as workflow commands of GitHub Actions, one a line: each becomes an annotation of the file. */
export function asGithub(report: Report): string {
  return report.stories
    .flatMap((findings) =>
      findings.diagnostics.map((each) => {
        const { severity, code, line, column, message, hint } = each;
        const file = pathOf(findings, each, report);
        const place = { file, line, ...(column !== undefined && { col: column }), title: code };
        const text = hint ? `${cleanLine(message)}\n${cleanLine(hint)}` : cleanLine(message);
        return workflowCommand(MARKS[severity], place, text);
      }),
    )
    .join('');
}
