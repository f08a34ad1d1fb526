import { stringify } from 'yaml';
import { clean, cleanLine } from '../../story/clean.ts';
import type { Reporter } from './reporter.ts';
import { complaintsOf, type Result, tallyLine } from './result.ts';

/** The Test Anything Protocol, version 14 (testanything.org). */
export function tapReporter(): Reporter {
  let number = 0;
  return {
    takesTally: false,
    begin: (count) => `TAP version 14\n1..${count}\n`,
    result(result) {
      number++;
      const { status, title, id, note } = result;
      const skip = status === 'skipped' ? ` # SKIP ${escaped(note ?? '')}`.trimEnd() : '';
      const head = `${status === 'failed' ? 'not ok' : 'ok'} ${number} - ${escaped(`${title} (${id})`)}`;
      const said = note !== undefined && status !== 'skipped' ? `# ${cleanLine(note)}\n` : '';
      return `${head}${skip}\n${said}${status === 'failed' ? details(result) : ''}`;
    },
    end({ results, notes }) {
      const said = [...notes, tallyLine(results)].map((line) => `# ${cleanLine(line)}\n`);
      return said.join('');
    },
  };
}

/** The YAML block that says more about a failed test; further complaints are listed below the first. */
function details(result: Result): string {
  const complaints = complaintsOf(result).map(({ at, code, message, account, failure }) => ({
    message: clean(message),
    severity: 'fail',
    code,
    at: { ...at, file: clean(at.file) },
    ...(failure?.expected !== undefined && { expected: clean(failure.expected) }),
    ...(failure?.received !== undefined && { received: clean(failure.received) }),
    account,
  }));
  const [first, ...more] = complaints;
  const block = stringify({
    ...first,
    duration_ms: result.duration,
    ...(more.length > 0 && { more }),
  });
  const lines = ['---', ...block.trimEnd().split('\n'), '...'];
  return lines
    .map((line) => `  ${line}`.trimEnd())
    .join('\n')
    .concat('\n');
}

/** As TAP 14 has it: what would begin a directive does not. */
function escaped(text: string): string {
  return cleanLine(text).replace(/[\\#]/g, '\\$&');
}
