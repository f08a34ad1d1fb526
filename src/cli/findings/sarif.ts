import type { Log, ReportingDescriptor, Result } from 'sarif';
import { type Code, codes } from '../../check/codes.ts';
import { cleanLine, printableJson } from '../../story/clean.ts';
import { version } from '../version.ts';
import { type Report, uriOf } from './findings.ts';

/** The report as a SARIF 2.1.0 log, whose rules are all codes with their help. */
export function asSarif(report: Report): string {
  const log: Log = {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: { driver: { name: 'continuity', version, rules: codes.map(rule) } },
        columnKind: 'utf16CodeUnits',
        results: resultsOf(report),
      },
    ],
  };
  return printableJson(log);
}

function rule({ code, severity, title, meaning, mend }: Code): ReportingDescriptor {
  return {
    id: code,
    shortDescription: { text: title },
    fullDescription: { text: meaning },
    help: { text: `${meaning} ${mend}` },
    defaultConfiguration: { level: severity },
  };
}

function resultsOf(report: Report): Result[] {
  return report.stories.flatMap((findings) =>
    findings.diagnostics.map((each): Result => {
      const { code, severity, message, hint, line, column } = each;
      const ruleIndex = codes.findIndex((known) => known.code === code);
      const region = { startLine: line, ...(column !== undefined && { startColumn: column }) };
      const artifactLocation = { uri: uriOf(findings, each, report) };
      return {
        ruleId: code,
        ...(ruleIndex >= 0 && { ruleIndex }),
        level: severity,
        message: { text: cleanLine(hint ? `${message} (${hint})` : message) },
        locations: [{ physicalLocation: { artifactLocation, region } }],
      };
    }),
  );
}
