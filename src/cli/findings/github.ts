import type { Severity } from '../../story/diagnostic.ts';
import { oneLine } from '../report.ts';
import { pathOf, type Report } from './findings.ts';

const COMMANDS: Readonly<Record<Severity, string>> = {
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
        const properties = Object.entries(place).map(
          ([name, value]) => `${name}=${property(value)}`,
        );
        const text = hint ? `${oneLine(message)}\n${oneLine(hint)}` : oneLine(message);
        return `::${COMMANDS[severity]} ${properties.join(',')}::${data(text)}\n`;
      }),
    )
    .join('');
}

/** Escapes the text of a command, as GitHub’s own toolkit does. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(value: string | number): string {
  return data(oneLine(String(value)))
    .replaceAll(':', '%3A')
    .replaceAll(',', '%2C');
}
