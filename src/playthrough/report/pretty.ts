import { styleText } from 'node:util';
import { clean, cleanLine } from '../../story/clean.ts';
import type { OutcomeStatus } from '../outcome.ts';
import type { Reporter } from './reporter.ts';
import { complaintsOf, type Result, type Summary, tallyOf } from './result.ts';

type Style = Parameters<typeof styleText>[0];

const marks: Readonly<Record<OutcomeStatus, readonly [sign: string, style: Style]>> = {
  passed: ['✓', 'green'],
  failed: ['✗', 'red'],
  skipped: ['-', 'yellow'],
};

/** Scripts that are named where several failed for one reason. */
const NAMED = 3;

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
      const said = note === undefined ? '' : paint('dim', ` (${cleanLine(note)})`);
      const where = paint('dim', ` ${clean(id)}`);
      return `${paint(style, sign)} ${cleanLine(title)}${said}${where}${time}\n`;
    },
    end({ results, duration, notes }) {
      const failed = results.filter(({ status }) => status === 'failed');
      const { skipped } = tallyOf(results);
      const left = skipped > 0 ? [`${skipped} skipped`] : [];
      const lines = [...notes, ...left, `${seconds(duration)}`];
      const accounts = alike(failed).map((each) => `\n${account(each)}`);
      return `${accounts.join('')}\n${lines.join('\n')}\n`;
    },
  };

  /** What failed, under the names of all scripts that failed so. */
  function account([first, ...others]: readonly [Result, ...Result[]]): string {
    const named = [first, ...others].slice(0, NAMED);
    const rest = others.length + 1 - named.length;
    const heads = named.map(head);
    if (rest > 0) heads.push(paint(['red', 'bold'], `✗ and ${rest} others`));
    const texts = complaintsOf(first).map((each) => each.account.trimEnd());
    return `${heads.join('\n')}\n${texts.join('\n\n')}\n`;
  }

  function head({ title, id, seed }: Result): string {
    const seeded = seed === 1 ? '' : `, seed ${seed}`;
    return `${paint(['red', 'bold'], `✗ ${cleanLine(title)}`)} ${paint('dim', clean(id) + seeded)}`;
  }
}

/** Results, those together that failed for one reason that is none of theirs: their story does not compile. */
function alike(results: readonly Result[]): (readonly [Result, ...Result[]])[] {
  const groups = new Map<string, [Result, ...Result[]]>();
  for (const result of results) {
    const isOwn =
      result.failures.length > 0 || result.problems.some(({ file }) => file === result.file);
    const key = isOwn || result.problems.length === 0 ? result.id : result.accounts.join('\n');
    const group = groups.get(key);
    if (group) group.push(result);
    else groups.set(key, [result]);
  }
  return [...groups.values()];
}

function seconds(duration: number): string {
  return duration < 1000 ? `${Math.round(duration)} ms` : `${(duration / 1000).toFixed(1)} s`;
}

/** What a progress line says: how far the run is, and what failed so far. */
export function progressLine(done: number, count: number, { results }: Pick<Summary, 'results'>) {
  const { failed } = tallyOf(results);
  return `${done} of ${count}${failed > 0 ? `, ${failed} failed` : ''}`;
}
