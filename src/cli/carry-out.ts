import { relative } from 'node:path';
import { commit } from '../author/commit.ts';
import { type DifferenceLine, differenceOf } from '../author/difference.ts';
import type { Plan } from '../author/plan.ts';
import { rehearseScripts } from '../author/rehearse-scripts.ts';
import { settleScripts } from '../author/settle-scripts.ts';
import { clean } from '../story/clean.ts';
import { ask, isAsking } from './ask.ts';
import type { NewOptions } from './options.ts';
import { writeNow } from './output.ts';

/** Exit status where nothing was written because nobody said that it should be. */
const wrongUse = 2;

/** Colours of a diff, as every tool has them. */
const colours: Readonly<Record<DifferenceLine['part'], string>> = {
  file: '1',
  place: '36',
  added: '32',
  removed: '31',
  same: '',
};

/**
 * Shows what a plan would change, asks where there is somebody to ask, writes
 * it, and says what can be done next. Resolves to the exit status: 0 when it was
 * written or only to be shown, or declined; 2 when nobody could be asked. Rejects, with
 * every file as it was, where it cannot be done.
 */
export async function carryOut(
  asked: Plan,
  options: NewOptions,
  next: readonly string[],
): Promise<number> {
  await rehearseScripts(asked);
  const plan = await settleScripts(asked);
  writeNow(1, shown(plan, options));
  if (options.dryRun) return 0;
  if (isAsking(options)) {
    const answer = await ask('Write this? [Y/n] ');
    if (answer === undefined || !/^(y(es)?)?$/i.test(answer)) {
      writeNow(2, 'Nothing was written.\n');
      return 0;
    }
  } else if (!options.yes) {
    writeNow(2, 'continuity: nothing was written; add --yes to write this without being asked\n');
    return wrongUse;
  }
  await commit(plan);
  writeNow(1, `\n${written(plan)}\n${next.join('')}`);
  return 0;
}

function shown({ changes }: Plan, { color }: NewOptions): string {
  const { NO_COLOR, TERM } = process.env;
  const isPlain = color === 'none' || NO_COLOR || TERM === 'dumb' || !process.stdout.isTTY;
  const lines = differenceOf(changes, process.cwd()).map(({ part, text }) => {
    const safe = clean(text).replaceAll('\n', ' ');
    return isPlain || colours[part] === '' ? safe : `\x1b[${colours[part]}m${safe}\x1b[m`;
  });
  return `${lines.join('\n')}\n`;
}

function written({ changes }: Plan): string {
  return changes
    .map(({ path, before }) => {
      const name = relative(process.cwd(), path);
      return `${before === undefined ? 'made   ' : 'changed'}  ${clean(name)}\n`;
    })
    .join('');
}
