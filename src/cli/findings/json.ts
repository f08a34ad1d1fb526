import { printableJson } from '../../story/clean.ts';
import { count, pathOf, type Report } from './findings.ts';

const FORMAT = 'continuity check 1';

/**
 * The report as JSON:
 * `{ format, stories: [{ story, diagnostics: [{ code, severity, file, line, column?, message, hint? }] }],
 * errors, warnings, notes }`. Files are relative to the working folder, lines and columns count from 1.
 */
export function asJson(report: Report): string {
  const stories = report.stories.map((findings) => ({
    story: findings.story,
    diagnostics: findings.diagnostics.map((each) => {
      const { code, severity, line, column, message, hint } = each;
      const file = pathOf(findings, each, report);
      return { code, severity, file, line, column, message, hint };
    }),
  }));
  return printableJson({
    format: FORMAT,
    stories,
    errors: count(report, 'error'),
    warnings: count(report, 'warning'),
    notes: count(report, 'note'),
  });
}
