import { join, relative } from 'node:path';
import { styleText } from 'node:util';
import { diffLines, diffWords } from 'diff';
import type { Step } from '../session/turn.ts';
import { clean, cleanLine } from '../story/clean.ts';
import type { Position } from '../story/diagnostic.ts';
import { type ReadFile, readText } from '../story/source.ts';
import { textOf } from './meet.ts';
import type { Failure, Outcome } from './outcome.ts';
import type { Spot } from './script.ts';

/** How a failure is shown. */
export interface FailureLook {
  readonly hasColour?: boolean;
  /** Folder to which paths are shown; the working folder where none is named. */
  readonly from?: string;
  /** Whether the commands are told that lead there again; they are unless this is false. */
  readonly hasCommands?: boolean;
  /** Reads the line of the script that failed. */
  readonly read?: ReadFile;
}

/** Lines of the page that are shown: the last ones. */
const PAGE_LINES = 12;

/** Steps of the log that are shown: the last ones. */
const LOG_STEPS = 12;

/** Characters from which on two texts are told apart word by word. */
const LONG = 60;

/**
 * All there is to know of a failure, in lines: where in the script and what
 * stands there, what was expected and found, the page as the reader saw it,
 * the choices on offer, the scene and where it is written, the log so far, and
 * the commands that run just this script again or open the reader at that
 * point. No control characters, whatever the story holds.
 */
export function describeFailure(
  { script, seed, folder }: Outcome,
  failure: Failure,
  {
    hasColour = false,
    hasCommands = true,
    from = process.cwd(),
    read = readText,
  }: FailureLook = {},
): string {
  const { at, via, code, message, hint, written, page, choices, scene, content, log, ending } =
    failure;
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    hasColour ? styleText(style, text, { validateStream: false }) : text;
  const block = (name: string, lines: readonly string[]) => [
    `  ${paint('dim', name)}`,
    ...lines.map((line) => `    ${line}`),
  ];
  const shown = textOf(page).split('\n').map(cleanLine);
  const source = sourceLine(at, read);
  const placed = ({ file, line }: Position): string =>
    `${cleanLine(folder === undefined ? file : pathFrom(from, join(folder, file)))}:${line}`;
  const seeded = seed === script.seed ? '' : ` --seed ${seed}`;
  const until = via ?? at;
  return [
    `${placeOf(at)}: ${paint('red', `error ${code}: ${cleanLine(message)}`)}`,
    ...(source === undefined ? [] : [`  ${paint('dim', `${at.line} |`)} ${source}`]),
    ...(via ? [`  ${paint('dim', 'included at')} ${placeOf(via)}`] : []),
    ...comparison(failure, block, paint),
    ...(written ? [`  ${paint('dim', 'written')} at ${placed(written)}`] : []),
    ...(hint === undefined ? [] : [`  ${paint('dim', 'hint')} ${cleanLine(hint)}`]),
    ...block('page', shown.length > PAGE_LINES ? ['…', ...shown.slice(-PAGE_LINES)] : shown),
    ...(choices.length > 0
      ? block(
          'choices',
          choices.map(
            ({ text, isCanon }, i) => `${i + 1}. ${cleanLine(text)}${isCanon ? ' (canon)' : ''}`,
          ),
        )
      : []),
    `  ${paint('dim', 'scene')} ${scene}, at ${placed(content)}${ending === undefined ? '' : `, ended with ${ending}`}`,
    `  ${paint('dim', 'so far')} ${logLine(log)}`,
    ...(hasCommands
      ? [
          `  ${paint('dim', 'again')} continuity test ${quoted(script.id)}${seeded}`,
          `  ${paint('dim', 'look')} continuity play --script ${quoted(script.id)} --until ${until.line}${seeded}`,
        ]
      : []),
  ].join('\n');
}

type Paint = (style: 'green' | 'red' | 'dim', text: string) => string;
type Block = (name: string, lines: readonly string[]) => string[];

/** What was expected and what was found; what is on the page is there to see already. */
function comparison({ code, expected, received }: Failure, block: Block, paint: Paint): string[] {
  const isOnPage = ['expect-text', 'expect-not', 'expect-match'].includes(code);
  if (expected === undefined || received === undefined || isOnPage) return [];
  const [wanted, found] = [expected, received].map(clean);
  if (wanted === undefined || found === undefined) return [];
  if (wanted.includes('\n') || found.includes('\n')) {
    const changes = diffLines(`${wanted}\n`, `${found}\n`);
    const lines = changes.flatMap(({ value, added, removed }) =>
      value
        .split('\n')
        .slice(0, -1)
        .map((line) =>
          added ? paint('green', `+ ${line}`) : removed ? paint('red', `- ${line}`) : `  ${line}`,
        ),
    );
    return block('expected (-) and received (+)', lines);
  }
  if (wanted.length > LONG && found.length > LONG) {
    const words = diffWords(wanted, found).map(({ value, added, removed }) =>
      added ? paint('green', `{+${value}+}`) : removed ? paint('red', `[-${value}-]`) : value,
    );
    return block('expected [-…-] and received {+…+}', [words.join('')]);
  }
  return [...block('expected', [wanted]), ...block('received', [found])];
}

function logLine(log: readonly Step[]): string {
  if (log.length === 0) return 'nothing was chosen';
  const steps = log.map((step, i) =>
    step.type === 'next' ? `${i + 1}. next` : `${i + 1}. “${cleanLine(step.text)}”`,
  );
  return [...(steps.length > LOG_STEPS ? ['…'] : []), ...steps.slice(-LOG_STEPS)].join('  ');
}

function sourceLine({ file, line }: Spot, read: ReadFile): string | undefined {
  try {
    return clean(read(file)).split('\n')[line - 1]?.trimEnd();
  } catch {
    return undefined;
  }
}

function placeOf({ file, line, column }: Spot): string {
  return `${cleanLine(file)}:${line}:${column}`;
}

function pathFrom(from: string, path: string): string {
  return relative(from, path) || path;
}

/** A word as a shell takes it for itself. */
function quoted(word: string): string {
  return /^[\w./#:@%+=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
