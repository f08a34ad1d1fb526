import type { Reporter } from './reporter.ts';
import { type Summary, tallyOf } from './result.ts';

/** The `format` of what the JSON reporter writes. */
const FORMAT = 'continuity test 1';

/**
 * One JSON document: `format`; how many `passed`, `failed` and were `skipped`;
 * `duration` in ms; `notes`; and as `scripts` every result with all that is
 * known of what failed. Lines and columns count from 1.
 */
export function jsonReporter(): Reporter {
  return {
    takesTally: false,
    begin: () => '',
    result: () => '',
    end: (summary) => `${escapeControls(JSON.stringify(documentOf(summary), null, 2))}\n`,
  };
}

function documentOf({ results, duration, notes }: Summary) {
  return { format: FORMAT, ...tallyOf(results), duration, notes, scripts: results };
}

/** JSON lets some control characters stand as they are; a terminal that shows it would obey them. */
function escapeControls(json: string): string {
  return json.replace(
    /[\x7F-\x9F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
