import { printableJson } from '../../story/clean.ts';
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
    end: (summary) => printableJson(documentOf(summary)),
  };
}

function documentOf({ results, duration, notes }: Summary) {
  return { format: FORMAT, ...tallyOf(results), duration, notes, scripts: results };
}
