import { styleText } from 'node:util';
import { clean } from '../../story/clean.ts';
import type { OutcomeStatus } from '../outcome.ts';
import type { Reporter } from './reporter.ts';
import { complaintsOf, type Result, type Summary, tallyOf } from './result.ts';

type Style = Parameters<typeof styleText>[0];

const marks: Readonly<Record<OutcomeStatus, readonly [sign: string, style: Style]>> = {
  passed: ['✓', 'green'],
  failed: ['✗', 'red'],
  skipped: ['-', 'yellow'],
};

/** Milliseconds from which on a script is called slow: the others take a tenth. */
const SLOW = 300;

/** For people: a line for each script, and what failed in full below them. */
export function prettyReporter(hasColour: boolean): Reporter {
  const paint = (style: Style, text: string) =>
    hasColour ? styleText(style, text, { validateStream: false }) : text;
  return {
    takesTally: true,
    begin: () => '',
    result({ status, title, id, note, duration }) {
      const [sign, style] = marks[status];
      const time = duration >= SLOW ? paint('yellow', ` ${Math.round(duration)} ms`) : '';
      const said = note === undefined ? '' : paint('dim', ` (${inOneLine(note)})`);
      const where = paint('dim', ` ${clean(id)}`);
      return `${paint(style, sign)} ${inOneLine(title)}${said}${where}${time}\n`;
    },
    end({ results, duration, notes }) {
      const failed = results.filter(({ status }) => status === 'failed');
      const { skipped } = tallyOf(results);
      const left = skipped > 0 ? [`${skipped} skipped`] : [];
      const lines = [...notes, ...left, `${seconds(duration)}`];
      return `${failed.map((each) => `\n${account(each)}`).join('')}\n${lines.join('\n')}\n`;
    },
  };

  function account(result: Result): string {
    const head = paint(['red', 'bold'], `✗ ${inOneLine(result.title)}`);
    const seed = result.seed === 1 ? '' : `, seed ${result.seed}`;
    const texts = complaintsOf(result).map((each) => each.account.trimEnd());
    return `${head} ${paint('dim', clean(result.id) + seed)}\n${texts.join('\n\n')}\n`;
  }
}

function seconds(duration: number): string {
  return duration < 1000 ? `${Math.round(duration)} ms` : `${(duration / 1000).toFixed(1)} s`;
}

function inOneLine(text: string): string {
  return clean(text).replaceAll('\n', ' ');
}

/** What a progress line says: how far the run is, and what failed so far. */
export function progressLine(done: number, count: number, { results }: Pick<Summary, 'results'>) {
  const { failed } = tallyOf(results);
  return `${done} of ${count}${failed > 0 ? `, ${failed} failed` : ''}`;
}
