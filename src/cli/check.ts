import { dirname } from 'node:path';
import { watchFiles } from '../author/watch.ts';
import { type Checked, checkFile } from '../check/check.ts';
import { abilitiesOf } from '../reader/abilities.ts';
import { type Found, findStory, NO_STORIES, storiesIn } from '../story/find.ts';
import { count, type Findings, type Report, summary } from './findings/findings.ts';
import { asGithub } from './findings/github.ts';
import { asJson } from './findings/json.ts';
import { asSarif } from './findings/sarif.ts';
import type { CheckOptions } from './options.ts';
import { writeNow } from './output.ts';
import { inColour, report } from './report.ts';

/** Exit status of stories with errors, and of names that mean no story. */
const [broken, wrongUse] = [1, 2];

/** A story, and what was found in it last. */
interface Watched {
  readonly found: Found;
  checked: Checked;
}

/**
 * Checks the stories that `names` mean, or all stories here, and prints what
 * was found. Resolves to 1 where there are errors, or warnings and the check is
 * strict. When it watches, it resolves to 0 once it is interrupted.
 */
export async function check(
  names: readonly string[],
  options: CheckOptions,
  home: string,
): Promise<number> {
  const places = [process.cwd(), home];
  const wanted = names.map((name) => findStory(name, places));
  const problems = wanted.flatMap((each) => (each.path === undefined ? [each.problem] : []));
  const found =
    names.length > 0 ? wanted.filter((each) => each.path !== undefined) : storiesIn(process.cwd());
  if (options.watch && options.format !== 'text')
    problems.push(`--watch prints text, not ${options.format}`);
  if (found.length === 0 && problems.length === 0) problems.push(NO_STORIES);
  if (problems.length > 0) {
    writeNow(2, problems.map((problem) => `continuity: ${problem}\n`).join(''));
    return wrongUse;
  }
  const stories = found.map((each): Watched => ({ found: each, checked: checkFile(each.path) }));
  const all = reportOf(stories);
  writeNow(1, shown(all, options));
  if (options.watch) {
    await watch(stories, options);
    return 0;
  }
  return count(all, 'error') > 0 || (options.strict && count(all, 'warning') > 0) ? broken : 0;
}

function reportOf(stories: readonly Watched[]): Report {
  const findings = stories.map(
    ({ found, checked }): Findings => ({
      story: found.id,
      folder: dirname(found.path),
      diagnostics: checked.diagnostics,
    }),
  );
  return { stories: findings, from: process.cwd() };
}

function shown(all: Report, options: CheckOptions): string {
  switch (options.format) {
    case 'json':
      return asJson(all);
    case 'github':
      return asGithub(all);
    case 'sarif':
      return asSarif(all);
    case 'text':
      return asText(all, options);
  }
}

function asText(all: Report, { color }: CheckOptions): string {
  const { level } = abilitiesOf(process.env, process.stdout.isTTY === true, color);
  const paint = level === 'none' ? undefined : inColour;
  const found = all.stories.map(({ diagnostics, folder }) =>
    report(diagnostics, folder, all.from, paint),
  );
  const some = all.stories.some(({ diagnostics }) => diagnostics.length > 0);
  const more = some ? '; continuity explain CODE tells more' : '';
  return `${found.join('')}${summary(all)}${more}\n`;
}

/** Checks again whatever story changes, until the program is interrupted. */
function watch(stories: readonly Watched[], options: CheckOptions): Promise<void> {
  const files = () => stories.flatMap(({ checked }) => checked.files);
  const watching = watchFiles(files(), (changed) => {
    const touched = stories.filter(({ checked }) =>
      checked.files.some((file) => changed.includes(file)),
    );
    for (const each of touched) each.checked = checkFile(each.found.path);
    watching.update(files());
    const time = new Date().toTimeString().slice(0, 8);
    const ids = touched.map(({ found }) => found.id).join(', ');
    writeNow(1, `\n-- ${time} ${ids}\n${shown(reportOf(touched), options)}`);
  });
  writeNow(2, 'Watching for changes; Ctrl-C ends it.\n');
  return new Promise((resolve) => {
    process.once('SIGINT', () => {
      void watching.close().then(resolve);
    });
  });
}
